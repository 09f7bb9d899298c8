import {between, blur, ellipse, line, n, pick, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {blades, bushes, clouds, ground, ridge, sky, sun} from '../kit/nature.mjs';

export default function planting() {
  const random = seeded(109);
  const sapling = (x, y, size) =>
    ellipse(x, y, size * 0.3, size * 0.07, '#4a3222') +
    line(`M${n(x)} ${n(y)}V${n(y - size * 0.8)}`, '#6b4f35', size * 0.035) +
    times(9, () =>
      ellipse(
        x + between(random, -0.2, 0.2) * size,
        y - between(random, 0.4, 1) * size,
        size * 0.09,
        size * 0.055,
        pick(random, ['#6a9a48', '#83b055', '#4f8040']),
        `transform="rotate(${n(between(random, -25, 25))} ${n(x)} ${n(y - size * 0.7)})"`,
      ),
    );
  const youth = (x, y, height, look) =>
    ellipse(x, y, height * 0.26, height * 0.03, '#33261a', 'opacity=".45"') +
    person({
      x,
      y,
      height,
      view: 'side',
      shirt: '#2f78b5',
      trousers: '#2b3a50',
      skin: pick(random, SKIN),
      hat: random() < 0.5 ? 'cap' : undefined,
      long: random() < 0.4,
      ...look,
    });
  const spade = (x, y, height) =>
    line(
      `M${n(x + height * 0.3)} ${n(y - height * 0.66)}L${n(x + height * 0.42)} ${n(y - height * 0.05)}`,
      '#8a6a45',
      height * 0.022,
    ) +
    shape(
      `M${n(x + height * 0.38)} ${n(y - height * 0.1)}l${n(height * 0.08)}-6 ${n(height * 0.01)} ${n(height * 0.11)}-${n(height * 0.06)} 5Z`,
      '#55585c',
    );
  const row = (y, height, count) =>
    times(count, (i) => {
      const x = ((i + 0.35 + random() * 0.3) * 1240) / count - 20;
      const squat = random() < 0.45;
      return (
        sapling(x + height * 0.36, y + 4, height * 0.62) +
        youth(x, y, height, {pose: squat ? 'squat' : 'reach'}) +
        (squat ? '' : spade(x, y, height))
      );
    });
  const content = [
    sky(420, '#83b5d2', '#cfe2de', '#f8ecca'),
    sun(960, 130, 22),
    clouds(0, 280, {seed: 81}),
    ridge(random, 270, 110, 460, '#7f9fa0', '#c9d6c5'),
    ridge(random, 340, 90, 480, '#5f8a62', '#9ab888'),
    bushes(random, 420, [-20, 1220], 60, '#4f7a45', 22),
    ground('M0 430Q500 390 1200 425V800H0Z', ['#a98a58', '#94714a', '#6f5035'], {fx: 0.02, fy: 0.07, strength: 0.8}),
    blur(row(465, 68, 13), 0.6),
    row(520, 112, 8),
    row(610, 190, 5),
    row(760, 330, 3),
    blades(812, 70, '#5f8a42', 120),
  ].join('');
  return {content, light: 0.4};
}
