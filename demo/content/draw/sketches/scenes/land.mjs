import {camera} from '../kit/camera.mjs';
import {
  across,
  between,
  blur,
  darker,
  down,
  ellipse,
  fade,
  halo,
  lighter,
  line,
  mix,
  n,
  pick,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, clouds, crown, ground, ridge, sky, sun} from '../kit/nature.mjs';

function factories(height) {
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

function solar(height) {
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

function library() {
  const random = seeded(157);
  const room = camera({eye: 1.7, horizon: 370, focal: 760});
  const books = (side) =>
    times(11, (k) => {
      const z = 13 - k * 1.05;
      return (
        room.side(side * 3.6, [0, 3.6], [z, z + 1], '#5d3f28') +
        times(
          7,
          (s) =>
            room.side(side * 3.58, [0.15 + s * 0.49, 0.55 + s * 0.49], [z + 0.06, z + 0.94], '#2e1f15') +
            times(9, (b) =>
              room.side(
                side * 3.56,
                [0.15 + s * 0.49, between(random, 0.42, 0.53) + s * 0.49],
                [z + 0.07 + b * 0.096, z + 0.155 + b * 0.096],
                pick(random, ['#8f3b34', '#c9a45a', '#3f6480', '#4f7a5c', '#d9cba8', '#6b4a6f', '#a8653c', '#2f4a5c']),
              ),
            ),
        )
      );
    });
  const lamps = times(6, (i) => room.flat([-0.4, 0.4], 3.9, [3.6 + i * 1.7, 4.6 + i * 1.7], '#fff3d6'));
  const reader = (x, z, front, i) => {
    const [px, py] = room.at(x, -0.22, z);
    const height = room.scale(z) * 1.68;
    return person({
      x: px,
      y: py,
      height,
      view: front ? 'front' : 'side',
      flip: x > 0,
      pose: 'desk',
      shirt: SHIRTS[(i * 7) % 10],
      long: i % 2 === 0,
      skin: SKIN[i % 4],
    });
  };
  const desk = (z, i) =>
    room.flat([-1.5, 1.5], 0.76, [z, z + 1], down('#d9a871', '#a8733f')) +
    room.front([-1.5, 1.5], [0.68, 0.76], z, '#7c4f2b') +
    room.front([-1.4, -1.3], [0, 0.7], z, '#5d3b22') +
    room.front([1.3, 1.4], [0, 0.7], z, '#5d3b22') +
    [-0.8, 0.1, 0.9].map((x) => room.flat([x - 0.22, x + 0.2], 0.78, [z + 0.3, z + 0.65], '#f7f2e2')).join('') +
    [-0.35, 0.55]
      .map((x, k) =>
        room.box([x, x + 0.26], [0.77, 0.85 + k * 0.05], [z + 0.45, z + 0.75], ['#8f3b34', '#3f6480'][(k + i) % 2]),
      )
      .join('') +
    [[0, 1.05]].map(([x, y]) => halo(...room.at(x, y, z + 0.5), room.scale(z) * 0.5, '#ffe0a0', 0.55)).join('');
  const set = (z, i) =>
    [-0.85, 0.05, 0.95].map((x, k) => ((k + i) % 4 === 3 ? '' : reader(x, z + 1.3, true, i * 3 + k))).join('') +
    desk(z, i);
  const [sx, sy] = room.at(-2.75, 0, 5.4);
  const content = [
    rect(0, 0, 1200, 800, '#3d2c20'),
    room.flat([-3.6, 3.6], 3.9, [1, 14], down('#cbb392', '#efe0c2')),
    blur(lamps, 5),
    lamps,
    room.front([-3.6, 3.6], [0, 3.9], 14, '#c9ab80'),
    room.front([-2.2, 2.2], [0.8, 3.5], 13.9, down('#f4fbf5', '#cfe3cf')),
    times(5, (i) => room.front([-2.2 + i * 1.08, -2.13 + i * 1.08], [0.8, 3.5], 13.8, '#8a6b48')),
    room.flat([-3.6, 3.6], 0, [1.3, 14], down('#cda472', '#7f5836')),
    books(-1),
    books(1),
    halo(600, 320, 330, '#fff4d5', 0.75),
    [10.5, 8.2, 6.2, 4.5].map(set).join(''),
    person({
      x: sx,
      y: sy,
      height: 235,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#b9c9d6',
      skin: SKIN[1],
      long: true,
    }),
  ].join('');
  return {content, light: 0.2, corners: 0.65};
}

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

function city() {
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

function greenhouse() {
  const random = seeded(167);
  const room = camera({eye: 1.6, horizon: 320, focal: 760});
  const arch = (z) =>
    shape(
      `M${room.at(-4, 0, z).map(n).join(' ')}V${n(room.at(0, 2.4, z)[1])}Q600 ${n(room.at(0, 5.8, z)[1])} ${n(room.at(4, 0, z)[0])} ${n(room.at(0, 2.4, z)[1])}V${n(room.at(0, 0, z)[1])}`,
      'none',
      `stroke="#f5f8f2" stroke-width="${n(46 / z + 1)}" opacity=".9"`,
    );
  const bed = (x0, x1) =>
    room.box([x0, x1], [0, 0.45], [1.6, 20], '#c9c2b0') +
    times(24, (i) => {
      const z = 18 - i * 0.69;
      return times(4, (k) => {
        const [x, y] = room.at(x0 + 0.15 + ((x1 - x0 - 0.3) * k) / 3, 0.55, z);
        const size = room.scale(z) * 0.3;
        return crown(random, x, y - size * 0.2, size * 1.5, size, pick(random, ['#5f9a45', '#76ad4f', '#4f8a40']));
      });
    });
  const engineer = (x, z, flip, look) => {
    const [px, py] = room.at(x, 0, z);
    const height = room.scale(z) * 1.68;
    return (
      ellipse(px, py, height * 0.2, height * 0.03, '#3a3a28', 'opacity=".4"') +
      person({x: px, y: py, height, view: 'side', flip, pose: 'reach', shirt: '#f1f3ee', trousers: '#35506a', ...look})
    );
  };
  const content = [
    sky(800, '#a9d3e0', '#eaf4ea', '#f7f3dc'),
    blur(ridge(random, 280, 40, 340, '#8fb09a', '#c9dcc5'), 4),
    room.flat([-4, 4], 0, [1.3, 22], down('#e2d9c2', '#b8a98a')),
    halo(820, 120, 520, '#fffbe0', 0.8),
    [22, 18, 15, 12.5, 10.3, 8.4, 6.8, 5.4].map(arch).join(''),
    bed(-3.9, -2.5),
    bed(2.5, 3.9),
    bed(-2, -0.75),
    bed(0.75, 2),
    engineer(-0.35, 6.8, true, {long: true, skin: SKIN[2]}),
    engineer(0.15, 4.6, false, {hat: 'cap'}),
    rect(690, 360, 44, 56, '#3a4a55', 'rx="5"'),
    arch(4.2),
  ];
  return {content: content.join(''), light: 0.35, corners: 0.35};
}

function tea() {
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

function airport() {
  const random = seeded(179);
  const hall = camera({eye: 1.7, horizon: 400, focal: 800});
  const plane =
    'M90 395Q120 350 200 345H640Q720 345 760 290L800 280 780 350Q800 372 770 380L660 395H150Q100 405 90 395Z';
  const jet =
    shape(plane, down('#ffffff', '#b9c5cc')) +
    shape('M672 345Q725 335 760 290L800 280 780 350Z', '#1f5f8f') +
    shape('M330 382L560 440H620L470 378Z', '#8fa0aa') +
    ellipse(470, 412, 44, 17, '#5f7684') +
    times(24, (i) => rect(190 + i * 18, 358, 8, 10, '#4a6372', 'rx="3"')) +
    shape('M100 380Q120 358 150 356L150 372Z', '#33495a') +
    [220, 480].map((x) => rect(x, 395, 6, 36, '#555') + ellipse(x + 3, 433, 10, 10, '#222')).join('');
  const mullions =
    times(13, (i) => rect(i * 100 - 4, 90, 8, 380, '#6f7f88')) +
    [180, 290].map((y) => rect(0, y, 1200, 5, '#6f7f88')).join('');
  const traveller = (x, z, i) => {
    const [px, py] = hall.at(x, 0, z);
    const height = hall.scale(z) * 1.68;
    const flip = i % 2 === 0;
    const s = flip ? 1 : -1;
    return (
      ellipse(px, py, height * 0.3, height * 0.035, '#4a4a48', 'opacity=".35"') +
      line(
        `M${n(px + s * height * 0.13)} ${n(py - height * 0.48)}L${n(px + s * height * 0.24)} ${n(py - height * 0.33)}`,
        '#3a3d42',
        height * 0.014,
      ) +
      rect(
        px + s * height * 0.25 - height * 0.085,
        py - height * 0.36,
        height * 0.17,
        height * 0.34,
        across(
          ...[
            ['#7c2a2e', '#b5423f'],
            ['#24415c', '#3f6b8f'],
            ['#3a3d42', '#6a6f75'],
            ['#8a6a2a', '#d9a843'],
          ][i % 4],
        ),
        `rx="${n(height * 0.02)}"`,
      ) +
      person({
        x: px,
        y: py,
        height,
        view: i % 3 ? 'back' : 'side',
        flip,
        pose: 'walk',
        shirt: pick(random, SHIRTS),
        skin: SKIN[i % 4],
        long: random() < 0.4,
      })
    );
  };
  const beams = times(
    8,
    (i) =>
      hall.flat([-14 + i * 4, -13.4 + i * 4], 6, [3, 16], '#fffaf0') +
      hall.stroke(
        [
          [-12 + i * 4, 6, 3],
          [-12 + i * 4, 6, 16],
        ],
        '#a9a08f',
        3,
      ),
  );
  const seats = [-7.5, -5.6, 4.8, 6.7]
    .map(
      (x) =>
        hall.box([x, x + 1.6], [0.4, 0.5], [9, 9.5], '#3f5f78') + hall.front([x, x + 1.6], [0.5, 0.95], 9.5, '#4f7590'),
    )
    .join('');
  const content = [
    sky(480, '#7fb3d6', '#d5e6e6', '#f9ecca'),
    sun(1020, 160, 26),
    clouds(60, 260, {seed: 141}),
    ridge(random, 380, 30, 420, '#7f9fa8', '#b9c9c0'),
    rect(0, 405, 1200, 80, down('#b5bab5', '#9aa09c')),
    jet,
    rect(0, 90, 1200, 380, '#dff0f5', 'opacity=".14"'),
    mullions,
    hall.flat([-16, 16], 6, [2, 16], down('#b8ae9c', '#e9e1cf')),
    beams,
    hall.flat([-16, 16], 0, [1.5, 16], down('#f0e6d0', '#cdbfa5', '#a39680')),
    fade(
      blur(
        times(12, (i) => hall.flat([-13 + i * 2.2, -11.6 + i * 2.2], 0.01, [2, 15], '#fffbe8')),
        8,
      ),
      0.45,
    ),
    seats,
    [
      [-5.4, 12, 0],
      [3.2, 12.5, 1],
      [6.5, 11, 2],
      [-2.2, 10.5, 3],
      [1, 9, 4],
      [-4.3, 8, 5],
      [4.2, 7.2, 6],
      [-0.6, 6.4, 7],
      [2.2, 5.2, 8],
      [-2.3, 4.6, 9],
    ]
      .map(([x, z, i]) => traveller(x, z, i))
      .join(''),
  ];
  return {content: content.join(''), light: 0.35, corners: 0.45};
}

export const scenes = {
  'khu-cong-nghiep': factories,
  'dien-mat-troi': solar,
  'thu-vien-tinh': library,
  'thanh-pho-tu-tren-cao': city,
  'nha-kinh-trong-rau': greenhouse,
  'doi-che-xanh': tea,
  'nha-ga-san-bay': airport,
};
