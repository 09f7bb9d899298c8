import {camera} from '../kit/camera.mjs';
import {
  across,
  between,
  blur,
  down,
  ellipse,
  fade,
  group,
  halo,
  lighter,
  line,
  n,
  noise,
  pick,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {blades, bushes, clouds, ground, mirrored, palm, ridge, sky, skyline, sun, water} from '../kit/nature.mjs';
import {excavator, house, roller} from '../kit/town.mjs';

const worker = (random, x, y, height, look = {}) =>
  ellipse(x, y, height * 0.25, height * 0.03, '#2a2018', 'opacity=".4"') +
  person({
    x,
    y,
    height,
    view: 'side',
    shirt: '#e07f35',
    trousers: '#2c3f55',
    hat: 'helmet',
    skin: pick(random, SKIN),
    ...look,
  }) +
  rect(x - height * 0.1, y - height * 0.66, height * 0.2, height * 0.03, '#f5eeb0');

function roadworks() {
  const random = seeded(97);
  const content = [
    sky(380, '#6fa8cc', '#b9d8e0', '#f6e8c8'),
    sun(1020, 160, 22),
    clouds(0, 300, {seed: 51}),
    ridge(random, 300, 70, 400, '#7f9fa8', '#c5d5d0'),
    water(370, 620, ['#a5cdd0', '#5fa0ad', '#3a7f92'], {light: '#ffffff'}),
    blur(ellipse(200, 560, 520, 60, '#f7f0dc', 'opacity=".7"'), 12),
    ground('M0 560Q420 480 700 372L760 372Q640 520 520 800H0Z', ['#e8d3a2', '#cfae78']),
    ground('M740 372L790 372Q1000 520 1220 560V372Z', ['#6f9a5a', '#55804a'], {fx: 0.04}),
    ground('M700 372H800Q1000 520 1220 640V820H200Q560 560 700 372Z', ['#a58a68', '#8a6a4a', '#6f5238'], {
      fx: 0.03,
      fy: 0.08,
      strength: 0.8,
    }),
    polygon(
      [
        [728, 372],
        [752, 372],
        [820, 800],
        [420, 800],
      ],
      down('#5d6064', '#383a3e'),
    ),
    ground('M440 800Q640 560 728 372H733Q668 560 500 800Z', ['#77777a', '#5a5a5c']),
    palm(random, 900, 440, 130),
    palm(random, 985, 480, 170),
    palm(random, 1130, 540, 240),
    roller(690, 478, 110),
    worker(random, 610, 505, 84),
    worker(random, 800, 500, 80, {flip: true}),
    excavator(960, 690, 300, true),
    worker(random, 690, 640, 150, {pose: 'reach'}),
    roller(440, 720, 250),
    worker(random, 250, 770, 210, {pose: 'carry'}),
    worker(random, 1090, 790, 230, {flip: true, pose: 'reach'}),
    times(6, (i) =>
      shape(
        `M${n(600 - i * 34 + i * i * -3)} ${470 + i * 56}l${6 + i * 2} ${-(16 + i * 6)} ${6 + i * 2} ${16 + i * 6}Z`,
        across('#b5431f', '#ef7a3c'),
      ),
    ),
  ].join('');
  return {content, light: 0.35};
}

function dike() {
  const random = seeded(101);
  const storm =
    rect(0, 0, 1200, 440, down('#20293a', '#3d4a5c', '#8a9299', '#d9c9a5')) +
    clouds(-20, 420, {color: '#141b28', seed: 61, cut: 1.5, gain: 4.5}) +
    clouds(60, 360, {color: '#56647a', seed: 64, cut: 2.1, gain: 5}) +
    fade(
      blur(
        times(14, (i) =>
          polygon(
            [
              [60 + i * 42, 250],
              [95 + i * 44, 250],
              [20 + i * 42, 420],
              [-20 + i * 42, 420],
            ],
            '#2a3547',
          ),
        ),
        14,
      ),
      0.55,
    );
  const wave = (y, size, color) => {
    const top = skyline(random, y, size, [-20, 800], 6)
      .map((point) => point.map(n).join(' '))
      .join('L');
    return (
      shape(`M${top}L800 ${y + 160}H-20Z`, down(lighter(color, 0.2), color)) +
      line(`M${top}`, '#e6ecec', size * 0.3, 'opacity=".55"')
    );
  };
  const sea =
    water(420, 800, ['#8b979a', '#46606b', '#22343f'], {light: '#e6ecec', fx: 0.008, fy: 0.05, cut: 2.1}) +
    [440, 470, 515, 580, 660]
      .map((y, i) => wave(y, 7 + i * 6, ['#6f858c', '#5a737d', '#466069', '#3a525d', '#2c434e'][i]))
      .join('');
  const dam =
    ground('M752 418L200 820H560L770 418Z', ['#7a7d78', '#5f625e', '#4b4d4a'], {fx: 0.05, strength: 0.8}) +
    polygon(
      [
        [770, 418],
        [782, 418],
        [980, 820],
        [560, 820],
      ],
      down('#b5ada0', '#8d877c'),
    ) +
    ground('M782 418H1220V820H980Z', ['#55663f', '#445432', '#34432a'], {fx: 0.04, fy: 0.06, strength: 0.8});
  const blocks = times(9, (i) =>
    polygon(
      [
        [742 - i * i * 6.4, 428 + i * i * 5],
        [752 - i * i * 6.1, 428 + i * i * 5],
        [747 - i * i * 5.8, 436 + i * i * 5.6],
        [736 - i * i * 6.1, 436 + i * i * 5.6],
      ],
      '#94958c',
    ),
  );
  const spray = blur(
    times(70, () => {
      const t = random() * random();
      return ellipse(
        720 - t * 480 + between(random, -40, 30),
        440 + t * 330 - random() * 50,
        3 + t * 18,
        3 + t * 14,
        '#eef2f0',
        'opacity=".32"',
      );
    }),
    4,
  );
  const wind = group(
    palm(random, 960, 470, 130, '#33493a') + palm(random, 1080, 520, 190, '#2d4234'),
    'transform="skewX(-9) translate(80 0)"',
  );
  return {
    content:
      storm + halo(700, 420, 330, '#f2dcae', 0.55) + sea + dam + blocks + spray + wind + blades(815, 80, '#3d4d2c', 90),
    warm: '#d9c9a5',
    light: 0.1,
    corners: 0.75,
  };
}

function vaccination() {
  const random = seeded(103);
  const room = camera({eye: 1.5, horizon: 330, focal: 900});
  const back = [
    rect(0, 0, 1200, 800, '#dfe8e2'),
    room.front([-6, 6], [0, 3.2], 6.5, down('#eef4ee', '#cfe0d8')),
    room.front([-6, 6], [0, 1.1], 6.48, '#9fc4b8'),
    room.flat([-6, 6], 0, [1.5, 6.5], down('#d9d3c2', '#b0a48e')),
    room.front([1, 3.4], [1.2, 2.7], 6.45, '#ffffff'),
    room.front([1.08, 2.16], [1.28, 2.62], 6.4, down('#cfe8ee', '#a9cf9d')),
    room.front([2.24, 3.32], [1.28, 2.62], 6.4, down('#cfe8ee', '#a9cf9d')),
    halo(920, 200, 330, '#fffbe6', 0.7),
    room.box([-3.9, -2.6], [0, 2], [6, 6.4], '#e8ece6'),
    room.front([-3.8, -3.28], [0.9, 1.9], 5.98, '#a9c9cf'),
    room.front([-3.22, -2.7], [0.9, 1.9], 5.98, '#a9c9cf'),
    room.front([-1.7, -0.7], [1.5, 2.4], 6.4, '#f7f4ea'),
    room.front([-1.6, -0.8], [1.95, 2.3], 6.38, '#c9553c', 'opacity=".7"'),
    room.front([-1.6, -0.8], [1.6, 1.85], 6.38, '#5f9a8a', 'opacity=".7"'),
  ].join('');
  const bench =
    times(5, (i) =>
      person({
        x: 150 + i * 78,
        y: 640,
        height: 260,
        view: 'front',
        pose: 'desk',
        shirt: SHIRTS[(i * 3) % 10],
        skin: SKIN[i % 4],
        long: i % 2 === 0,
      }),
    ) + rect(90, 520, 430, 60, down('#4f7f92', '#35596a'), 'rx="6"');
  const citizen =
    rect(560, 560, 190, 260, down('#4a6f80', '#2f4a57'), 'rx="14"') +
    person({x: 655, y: 945, height: 640, view: 'side', pose: 'desk', shirt: '#d8a15f', sleeves: false, skin: SKIN[2]});
  const nurse =
    person({
      x: 880,
      y: 930,
      height: 720,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#f6f7f3',
      trousers: '#e6ebe8',
      hat: 'nurse',
      skin: SKIN[0],
    }) +
    ellipse(857, 274, 34, 26, '#a9d3d6') +
    line('M694 480L650 492', '#dfeef2', 9) +
    line('M652 491L626 499', '#8fa5ad', 2.5);
  const table =
    rect(960, 590, 260, 22, '#e8ece8') +
    rect(980, 612, 230, 200, down('#bcc9c5', '#8d9d99')) +
    rect(1010, 545, 90, 45, down('#5f9fb8', '#3a7790'), 'rx="5"') +
    times(5, (i) => rect(1116 + i * 16, 562, 10, 28, across('#c9dde2', '#f6fafa'), 'rx="3"'));
  return {content: blur(back, 1.6) + blur(bench, 2.2) + citizen + nurse + table, light: 0.3, corners: 0.4};
}

function rescue() {
  const random = seeded(107);
  const side = (at) =>
    [3, 2, 1, 0]
      .map((i) => {
        const width = [230, 170, 115, 70][i];
        const near = [-60, 170, 330, 440][i];
        return house(
          random,
          at < 0 ? near : 1200 - near - width,
          [610, 530, 475, 440][i],
          width,
          [460, 350, 260, 190][i],
          {tint: 0.15},
        );
      })
      .join('');
  const town =
    bushes(random, 400, [480, 720], 70, '#55705a', 6) +
    side(-1) +
    side(1) +
    line('M330 470V200M330 215H390M880 470V200M880 215H820', '#4a4d50', 6) +
    line('M0 180Q200 260 330 215T600 300T880 215T1200 170', '#33383d', 2);
  const passenger = (x, y, height, look) =>
    person({x, y, height, pose: 'desk', view: 'front', skin: pick(random, SKIN), ...look});
  const boat = [
    person({
      x: 770,
      y: 640,
      height: 250,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#e0712f',
      trousers: '#2c3f55',
      hat: 'green',
    }),
    line('M690 470L640 690', '#b58a55', 6),
    passenger(505, 650, 180, {shirt: '#d8c9a5', hat: 'conical'}),
    passenger(575, 655, 175, {shirt: '#e0712f', long: true}),
    passenger(640, 660, 150, {shirt: '#e0712f'}),
    passenger(700, 655, 185, {shirt: '#e0712f', hat: 'conical'}),
    person({x: 430, y: 640, height: 240, view: 'side', flip: true, pose: 'row', shirt: '#e0712f', hat: 'green'}),
    shape(
      'M360 560Q400 606 470 606H820Q850 604 868 580L880 650Q860 682 810 682H470Q390 676 360 560Z',
      down('#e8653a', '#9a3420'),
    ),
    line('M366 568Q404 608 470 610H820Q848 608 868 586', '#f2a27a', 12),
    line('M400 650Q430 664 480 664H820', '#5f2014', 5, 'opacity=".6"'),
  ].join('');
  const content = [
    sky(460, '#6d7f8d', '#a9b5b8', '#d5d3c5'),
    clouds(0, 330, {color: '#55636f', seed: 71, cut: 1.8}),
    town,
    fade(rect(0, 300, 1200, 180, '#c9cec8'), 0.3),
    water(430, 800, ['#b0a68c', '#8d7c5f', '#5c4c38'], {light: '#e6dcc4', cut: 2.2}),
    mirrored(town, 520, 0.3, 0.6),
    mirrored(boat, 684, 0.35, 0.6),
    boat,
    blur(line('M330 690Q600 716 930 684M300 712Q620 740 960 706', '#f3ead6', 5, 'opacity=".55"'), 3),
    noise(0, 0, 1200, 800, {color: '#e6ecef', fx: 0.35, fy: 0.012, gain: 5, cut: 3.4, seed: 5, octaves: 2}),
  ].join('');
  return {content, warm: '#d5dcdc', light: 0.12, corners: 0.6};
}

function planting() {
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

export const scenes = {
  'thi-cong-duong-ven-bien': roadworks,
  'de-bien-truoc-bao': dike,
  'tiem-chung-tram-y-te': vaccination,
  'xuong-cuu-ho-duong-ngap': rescue,
  'trong-cay-dau-xuan': planting,
};
