import {camera} from '../kit/camera.mjs';
import {
  between,
  darker,
  down,
  ellipse,
  fade,
  lighter,
  line,
  mix,
  pick,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {clouds, ground, ridge, sky, sun} from '../kit/nature.mjs';

/** The edge of a river: the x at a height, between the given [y, x]. */
const bank =
  (...points) =>
  (y) => {
    const next = Math.max(
      1,
      points.findIndex((point) => point[0] >= y),
    );
    const [[y0, x0], [y1, x1]] = [points[next - 1], points[next]];
    return x0 + ((x1 - x0) * (Math.min(y, 820) - y0)) / (y1 - y0);
  };

export default function city() {
  const random = seeded(163);
  const view = camera({eye: 90, horizon: 150, focal: 760});
  const river = shape(
    'M700 172Q560 230 760 330T700 560Q560 690 700 820H1220V640Q1010 600 1030 480T960 300Q800 220 780 172Z',
    down('#cfd9cc', '#7fa9ae', '#3f7a88'),
  );
  const left = bank([172, 700], [240, 645], [330, 760], [437, 845], [500, 800], [560, 700], [690, 630], [820, 700]);
  const right = bank(
    [172, 780],
    [240, 850],
    [300, 960],
    [380, 1022],
    [480, 1030],
    [570, 1070],
    [640, 1220],
    [820, 1300],
  );
  const inRiver = (x, y) => y > 172 && x > left(y) - 6 && x < right(y) + 6;
  const lots = [];
  for (let z = 900; z > 100; z -= 11 + z * 0.018)
    for (let x = -z * 0.95; x < z * 0.95; x += 13 + z * 0.004) lots.push([x + between(random, -2, 2), z]);
  const lot = ([x, z]) => {
    const [px, py] = view.at(x, 0, z);
    if (inRiver(px, py) || inRiver(px + 9000 / z, py)) return '';
    if (random() < 0.26)
      return times(3, () =>
        ellipse(
          px + between(random, -1, 9) * (700 / z),
          py - 2000 / z,
          4200 / z,
          3300 / z,
          pick(random, ['#4c7443', '#5c8a4c', '#3f6b45', '#6f9a55']),
        ),
      );
    const tall = random() < 0.06 ? between(random, 18, 42) : between(random, 5, 11);
    const wall = mix(pick(random, ['#e6dcc6', '#d9c9a5', '#cfd3c9', '#e2cfa2']), '#dfe0d5', Math.min(0.7, z / 1100));
    const roof = mix(
      tall > 15 ? '#a9b5b8' : pick(random, ['#b5593f', '#a54d36', '#c46a4a', '#8f4a3a', '#6f94a5']),
      '#dfd8c8',
      Math.min(0.7, z / 1100),
    );
    const w = between(random, 8, 11.5);
    const middle = [(x + x + w) / 2, tall + 3];
    const gable =
      tall > 15
        ? view.flat([x, x + w], tall, [z, z + 10], roof)
        : view.face(
            [
              [x - 0.6, tall, z],
              [x + w + 0.6, tall, z],
              [middle[0] + w * 0.3, middle[1], z + 5],
              [middle[0] - w * 0.3, middle[1], z + 5],
            ],
            roof,
          ) +
          view.face(
            [
              [x - 0.6, tall, z],
              [middle[0] - w * 0.3, middle[1], z + 5],
              [x - 0.6, tall, z + 10],
            ],
            darker(roof, 0.3),
          ) +
          view.face(
            [
              [x + w + 0.6, tall, z],
              [middle[0] + w * 0.3, middle[1], z + 5],
              [x + w + 0.6, tall, z + 10],
            ],
            lighter(roof, 0.2),
          );
    const panes = times(Math.floor(tall / 4), (f) =>
      view.front([x + 1.2, x + w - 1.2], [1.4 + f * 4, 3 + f * 4], z - 0.1, '#7d93a0', 'opacity=".6"'),
    );
    return view.box([x, x + w], [0, tall], [z, z + 10], wall) + panes + gable;
  };
  const ground0 = ground('M0 165H1200V800H0Z', ['#c5c9b5', '#a5a98c', '#8a8d78'], {strength: 0.3});
  const roads =
    [-150, -60].map((x) => view.flat([x, x + 9], 0.1, [90, 1200], '#b9b6ad')).join('') +
    [700, 420, 260, 175].map((z) => view.flat([-900, 60], 0.1, [z, z + 12], '#b9b6ad')).join('');
  const keep = lots.filter(
    ([x, z]) =>
      ![-150, -60].some((r) => x > r - 11 && x < r + 9) && ![700, 420, 260, 175].some((r) => z > r - 12 && z < r + 14),
  );
  const bridge =
    line('M590 392Q800 350 1090 392', '#e5ddcb', 12) +
    line('M590 388Q800 346 1090 388', '#f7f0de', 3) +
    times(5, (i) => rect(690 + i * 68, 374, 8, 34, '#b5ab98'));
  const content = [
    sky(190, '#79acd0', '#e6e6d8', '#f8ebcb'),
    sun(930, 70, 20),
    clouds(0, 150, {seed: 121}),
    ridge(random, 125, 45, 185, '#8aa5b0', '#d3d8cd'),
    ground0,
    roads,
    river,
    keep.map(lot).join(''),
    bridge,
    fade(rect(0, 140, 1200, 110, down('#f3e8cc', [1, '#f3e8cc', 0])), 0.6),
  ];
  return {content: content.join(''), light: 0.35};
}
