import {blur, down, ellipse, line, n, polygon, rect, seeded, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {blades, bushes, clouds, ground, ridge, sky, sun} from '../kit/nature.mjs';

export default function rice() {
  const random = seeded(181);
  const farmer = (x, y, height, i) =>
    ellipse(x, y, height * 0.22, height * 0.03, '#2f4020', 'opacity=".5"') +
    person({
      x,
      y,
      height,
      shirt: SHIRTS[(i * 3) % 10],
      hat: 'conical',
      pose: i % 2 ? 'walk' : 'reach',
      skin: SKIN[i % 4],
      long: i === 1,
    });
  const content = [
    sky(400, '#8bbad2', '#dfe8d8', '#fbebc2'),
    sun(920, 170, 26),
    clouds(0, 260, {seed: 151}),
    ridge(random, 230, 110, 400, '#8ea9b3', '#d9dfcf'),
    ridge(random, 310, 50, 410, '#6f9688', '#c9d8b9'),
    blur(rect(-20, 330, 1240, 60, '#fbf3d6', 'opacity=".75"'), 20),
    bushes(random, 385, [-20, 1220], 36, '#4f7a48', 26),
    ground('M0 392H1200V820H0Z', ['#b5cc72', '#7fb04c', '#4f8a38'], {fx: 0.03, fy: 0.012, strength: 0.9}),
    times(9, (i) =>
      line(
        `M0 ${n(400 + i * i * 5.2)}Q600 ${n(396 + i * i * 5)} 1200 ${n(402 + i * i * 5.4)}`,
        '#3f6f30',
        1 + i * 0.8,
        'opacity=".4"',
      ),
    ),
    polygon(
      [
        [590, 392],
        [606, 392],
        [820, 820],
        [470, 820],
      ],
      down('#c9b582', '#8f7a50'),
    ),
    farmer(592, 470, 88, 0),
    farmer(622, 520, 128, 1),
    farmer(580, 590, 186, 2),
    farmer(690, 640, 220, 3),
    blur(blades(830, 170, '#5f983c', 120, 9), 2),
  ].join('');
  return {content, light: 0.4};
}
