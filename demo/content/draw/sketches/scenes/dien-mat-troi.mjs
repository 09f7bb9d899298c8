import {camera} from '../kit/camera.mjs';
import {down, seeded, times} from '../kit/paint.mjs';
import {person} from '../kit/people.mjs';
import {clouds, ground, ridge, sky, sun} from '../kit/nature.mjs';

export default function solar(height) {
  const random = seeded(151);
  const view = camera({eye: 7, horizon: 265, focal: 700});
  const table = (x, z) =>
    view.face(
      [
        [x, 0.6, z],
        [x + 9, 0.6, z],
        [x + 9, 2.6, z + 3],
        [x, 2.6, z + 3],
      ],
      down('#7fa9c9', '#2b527f', '#173457'),
    ) +
    times(8, (i) =>
      view.stroke(
        [
          [x + i * 1.28, 0.62, z],
          [x + i * 1.28, 2.62, z + 3],
        ],
        '#b9d0dd',
        Math.max(0.4, 22 / z),
      ),
    ) +
    view.stroke(
      [
        [x, 1.6, z + 1.5],
        [x + 9, 1.6, z + 1.5],
      ],
      '#b9d0dd',
      Math.max(0.4, 22 / z),
    ) +
    view.stroke(
      [
        [x, 0.6, z],
        [x + 9, 0.6, z],
      ],
      '#dfe6e6',
      Math.max(0.5, 36 / z),
    );
  const rows = times(22, (i) => {
    const z = 12 + (21 - i) ** 1.75 * 0.9;
    return times(Math.min(40, Math.ceil((z * 1.75) / 9.6) + 3), (k) => {
      const side = k % 2 ? 1 : -1;
      const step = Math.floor(k / 2);
      return table(side < 0 ? -11 - step * 9.6 : 2 + step * 9.6, z);
    });
  });
  const [x, y] = view.at(-0.4, 0, 17);
  const [x2, y2] = view.at(0.9, 0, 18);
  const content = [
    sky(290, '#4f93c8', '#a5cfe2', '#f3e9cf'),
    sun(900, 100, 26),
    clouds(0, 230, {seed: 111}),
    ridge(random, 190, 110, 290, '#6f94a5', '#b9cdcd'),
    ridge(random, 240, 50, 292, '#557f6a', '#93b094'),
    ground(`M0 270H1200V${height}H0Z`, ['#b9b582', '#9aa262', '#7d8a4a'], {fx: 0.03, fy: 0.1, strength: 0.7}),
    view.flat([-1.2, 1.4], 0.02, [8, 200], down('#d9c9a0', '#bfa77a')),
    rows,
    person({x, y, height: 76, shirt: '#e07f35', hat: 'helmet'}),
    person({x: x2, y: y2, height: 72, shirt: '#e9e6de', hat: 'helmet'}),
  ];
  return {content: content.join(''), light: 0.4};
}
