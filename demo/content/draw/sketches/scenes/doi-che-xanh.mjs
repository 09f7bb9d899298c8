import {across, blur, darker, ellipse, lighter, line, mix, n, pick, rect, seeded, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, clouds, ground, ridge, sky, sun} from '../kit/nature.mjs';

export default function tea() {
  const random = seeded(173);
  const hill = (y, height, tilt, tone, rows, seed) => {
    const curve = (t) =>
      `M-40 ${n(y + tilt + t * height)}C300 ${n(y - height * 0.45 * (1 - t) + t * height)} 620 ${n(y + height * 0.25 + t * height * 1.1)} 1240 ${n(y - tilt + t * height * 1.15)}`;
    const base = ground(`${curve(0)}V820H-40Z`, [lighter(tone, 0.1), darker(tone, 0.25)], {fx: 0.05, seed});
    return (
      base +
      times(rows, (i) => {
        const t = (i + 0.4) ** 1.35 / rows ** 1.35;
        const width = 5 + t * height * 0.07;
        return (
          line(curve(t), darker(tone, 0.55), width * 1.35) +
          line(curve(t - 0.006), tone, width) +
          line(curve(t - 0.012), lighter(mix(tone, '#d6d95a', 0.35), 0.15), width * 0.4)
        );
      })
    );
  };
  const picker = (x, y, height) =>
    person({
      x,
      y,
      height,
      pose: 'carry',
      shirt: pick(random, SHIRTS),
      hat: 'conical',
      dress: '#4a5a6a',
      skin: SKIN[0],
    }) + ellipse(x - height * 0.02, y - height * 0.58, height * 0.11, height * 0.13, across('#8a6a3f', '#c9a468'));
  const content = [
    sky(380, '#8bbcd6', '#e2ead8', '#fbeabd'),
    sun(930, 150, 28),
    clouds(0, 260, {seed: 131}),
    ridge(random, 220, 90, 400, '#8aa8ae', '#dfe0c5'),
    ridge(random, 280, 60, 420, '#6f9a7d', '#c5d3a5'),
    blur(rect(-20, 320, 1240, 60, '#fbf0cc', 'opacity=".6"'), 20),
    hill(350, 150, 20, '#6f9f4f', 9, 4),
    bushes(random, 372, [700, 900], 50, '#47703f', 5),
    blur(rect(-20, 420, 1240, 40, '#fbf0cc', 'opacity=".3"'), 16),
    hill(450, 260, -50, '#5c9443', 11, 6),
    picker(300, 540, 76),
    picker(380, 556, 80),
    picker(830, 560, 84),
    hill(600, 330, 40, '#4c863a', 8, 8),
    picker(930, 700, 150),
  ];
  return {content: blur(content.slice(0, 5).join(''), 0.6) + content.slice(5).join(''), light: 0.45};
}
