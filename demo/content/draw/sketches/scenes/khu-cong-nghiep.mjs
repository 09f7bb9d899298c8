import {camera} from '../kit/camera.mjs';
import {down, ellipse, fade, pick, rect, seeded, times} from '../kit/paint.mjs';
import {clouds, ground, ridge, sky} from '../kit/nature.mjs';

export default function factories(height) {
  const random = seeded(149);
  const view = camera({eye: 60, horizon: 170, focal: 620});
  const hall = (x, z, w, d) =>
    view.box([x, x + w], [0, 9], [z, z + d], '#d9d6c8') +
    view.flat([x - 0.5, x + w + 0.5], 9.2, [z, z + d], down('#6fa5c0', '#2f7299')) +
    times(9, (i) =>
      view.stroke(
        [
          [x + (w * (i + 0.5)) / 9, 9.3, z],
          [x + (w * (i + 0.5)) / 9, 9.3, z + d],
        ],
        '#a9cbd6',
        1,
      ),
    ) +
    times(6, (i) => view.front([x + (w * (i + 0.2)) / 6, x + (w * (i + 0.75)) / 6], [0.5, 4], z, '#7d93a0'));
  const rows = [520, 430, 350, 285, 230, 185, 145, 110, 80]
    .map((z, r) => {
      const halls = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
        .map((i) => [i * 62 + (i >= 0 ? 10 : -4), i])
        .sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]))
        .map(([x]) => hall(x, z, 48, 26 + Math.min(r, 4) - Math.max(0, r - 6) * 5))
        .join('');
      const trees = times(60, (i) => {
        const [tx, ty] = view.at(-330 + i * 11, 0, z - 5);
        return ellipse(tx, ty - 300 / z, 1400 / z, 1100 / z, pick(random, ['#4c7443', '#5c8a4c', '#3f6b45']));
      });
      const fleet =
        r % 2
          ? times(60, (i) =>
              view.box(
                [-160 + i * 5, -157 + i * 5],
                [0, 1.6],
                [z - 18, z - 12],
                pick(random, ['#f0ede4', '#c8433c', '#2f6f9f', '#c9ccce', '#39424f']),
              ),
            )
          : '';
      return (
        view.flat([-700, 700], 0.05, [z - 22, z - 10], down('#8b8d8e', '#6c6e72')) +
        times(40, (i) => view.flat([-330 + i * 17, -322 + i * 17], 0.1, [z - 16.3, z - 15.7], '#efe9d9')) +
        fleet +
        halls +
        trees +
        fade(rect(0, 170, 1200, 520, '#e9dfc6'), 0.035)
      );
    })
    .join('');
  const roads = view.flat([-3, 9], 0.2, [60, 900], down('#9a9c9c', '#6c6e72'));
  const content = [
    sky(200, '#7fb0d2', '#dfe6de', '#f5e9cd'),
    clouds(0, 170, {seed: 103}),
    ridge(random, 140, 40, 200, '#7f9fa8', '#c9d3cc'),
    ground(`M0 172H1200V${height}H0Z`, ['#b5bd94', '#8fa568', '#789455'], {fx: 0.02, fy: 0.08, strength: 0.5}),
    fade(rect(0, 160, 1200, 60, '#f0e6cf'), 0.5),
    rows,
    roads,
  ];
  return {content: content.join(''), light: 0.3};
}
