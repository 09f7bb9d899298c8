import {across, down, ellipse, halo, line, n, polygon, seeded, shape, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {clouds, mirrored, ridge, sky, sun, water} from '../kit/nature.mjs';

export default function salt(height) {
  const random = seeded(193);
  const pan = (y0, y1, k) =>
    times(7, (i) => {
      const at = (x, y) => [600 + (x - 600) * ((y - 300) / 160), y];
      const x0 = 60 + i * 160;
      return polygon(
        [at(x0, y0), at(x0 + 148, y0), at(x0 + 148, y1), at(x0, y1)],
        down(...((i + k) % 3 ? ['#f6dcae', '#c9b5a5'] : ['#f9e6c5', '#a9b0b5'])),
        'opacity=".9"',
      );
    });
  const heap = (x, y, size) =>
    ellipse(x, y, size, size * 0.12, '#6f5c50', 'opacity=".5"') +
    shape(
      `M${n(x - size)} ${y}Q${n(x - size * 0.25)} ${n(y - size * 0.9)} ${n(x)} ${n(y - size * 0.92)}Q${n(x + size * 0.25)} ${n(y - size * 0.9)} ${n(x + size)} ${y}Z`,
      across('#a5a3a8', '#f7f0e4', '#fff8ea'),
    );
  const carrier = (x, y, size, i) =>
    line(
      `M${n(x - size * 0.42)} ${n(y - size * 0.74)}Q${x} ${n(y - size * 0.88)} ${n(x + size * 0.42)} ${n(y - size * 0.74)}`,
      '#6f4f32',
      size * 0.02,
    ) +
    [-1, 1]
      .map(
        (side) =>
          line(
            `M${n(x + side * size * 0.42)} ${n(y - size * 0.74)}l${n(-size * 0.1)} ${n(size * 0.42)}M${n(x + side * size * 0.42)} ${n(y - size * 0.74)}l${n(size * 0.1)} ${n(size * 0.42)}`,
            '#6f4f32',
            1.5,
          ) +
          ellipse(x + side * size * 0.42, y - size * 0.36, size * 0.12, size * 0.07, '#fff6e6') +
          shape(
            `M${n(x + side * size * 0.42 - size * 0.13)} ${n(y - size * 0.34)}h${n(size * 0.26)}l${n(-size * 0.04)} ${n(size * 0.12)}h${n(-size * 0.18)}Z`,
            '#8f6a42',
          ),
      )
      .join('') +
    person({
      x,
      y,
      height: size,
      pose: 'walk',
      view: 'side',
      shirt: SHIRTS[(i * 3 + 4) % 10],
      hat: 'conical',
      skin: SKIN[i % 4],
    });
  const people = carrier(380, 480, 150, 0) + carrier(560, 500, 175, 1) + carrier(820, 570, 260, 2);
  const content = [
    sky(310, '#7f9fc0', '#f0c9a0', '#ffe3ae'),
    sun(300, 225, 28, '#ffd48a'),
    clouds(0, 250, {color: '#ffe9cf', seed: 171}),
    ridge(random, 265, 45, 310, '#8f98a8', '#dbc4aa'),
    water(300, height, ['#f5d5a0', '#b9a79a', '#76868f'], {light: '#fff0cc'}),
    [
      [306, 326, 0],
      [332, 362, 1],
      [370, 418, 2],
      [430, 505, 0],
      [522, 640, 1],
    ]
      .map((spot) => pan(...spot))
      .join(''),
    halo(300, 330, 330, '#ffe0a0', 0.5),
    times(9, (i) => heap(640 + i * 62, 372, 28)),
    times(6, (i) => heap(90 + i * 75, 440, 40)),
    mirrored(people, 530, 0.16, 0.5),
    people,
    heap(1080, 610, 120),
  ];
  return {content: content.join(''), warm: '#ffc98a', light: 0.3};
}
