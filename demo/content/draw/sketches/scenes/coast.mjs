import {
  across,
  between,
  blur,
  down,
  ellipse,
  halo,
  line,
  n,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {blades, bushes, clouds, ground, mirrored, ridge, sky, sun, water} from '../kit/nature.mjs';

function rice() {
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

function windFarm(height) {
  const turbine = (x, y, size, turn) =>
    shape(
      `M${n(x - size * 0.022)} ${n(y)}L${n(x - size * 0.01)} ${n(y - size)}h${n(size * 0.02)}L${n(x + size * 0.022)} ${n(y)}Z`,
      across('#c5d0d5', '#ffffff'),
    ) +
    [0, 120, 240]
      .map((angle) =>
        shape(
          `M0 0Q${n(size * 0.035)} ${n(-size * 0.12)} 0 ${n(-size * 0.56)}Q${n(-size * 0.02)} ${n(-size * 0.1)} 0 0Z`,
          across('#cfd9dd', '#ffffff'),
          `transform="translate(${n(x)} ${n(y - size)}) rotate(${turn + angle})"`,
        ),
      )
      .join('') +
    ellipse(x, y - size, size * 0.022, size * 0.022, '#f4f6f4');
  const random = seeded(191);
  const content = [
    sky(430, '#3f8ac6', '#94c6e2', '#e9eeda'),
    clouds(0, 330, {seed: 161}),
    ridge(random, 385, 30, 420, '#8fb0ba', '#c9d8d3'),
    water(408, height, ['#a9d3d6', '#4f9db5', '#2f7896'], {light: '#ffffff'}),
    [
      [120, 410, 110, 12],
      [215, 412, 130, 50],
      [325, 416, 155, 85],
      [450, 424, 190, 20],
      [600, 440, 245, 66],
    ]
      .map((spot) => turbine(...spot))
      .join(''),
    shape(`M420 ${height}Q640 520 1220 424V${height}Z`, '#ffffff', 'opacity=".75"'),
    ground(`M460 ${height}Q670 530 1220 432V${height}Z`, ['#efdfb5', '#d5b98a']),
    ground(`M700 ${height}Q860 560 1220 480V${height}Z`, ['#7fa55c', '#578444'], {fx: 0.04}),
    turbine(800, 510, 330, 38),
    turbine(1050, 560, 450, 8),
    bushes(random, 600, [860, 1220], 60, '#4f7a45', 7),
  ].join('');
  return {content, light: 0.3};
}

function salt(height) {
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

function borderStone() {
  const random = seeded(197);
  const far = [
    [520, 150, '#a5b5c2'],
    [610, 150, '#8fa5b3'],
    [700, 130, '#72909c'],
    [790, 110, '#587a80'],
  ]
    .map(
      ([y, rough, color]) =>
        ridge(random, y, rough, y + 260, color, '#e9e4d3') +
        blur(rect(-20, y + 80, 1240, 70, '#f5efdd', 'opacity=".7"'), 30),
    )
    .join('');
  const stone =
    ellipse(420, 1010, 210, 26, '#2a2f22', 'opacity=".5"') +
    ground('M268 1010L290 940H510L532 1010Z', ['#b5b0a5', '#837e74'], {fx: 0.05, fy: 0.06}) +
    ground('M308 945L326 560Q330 520 400 516Q470 520 474 560L492 945Z', ['#d9d4c6', '#b5afa2', '#968f82'], {
      fx: 0.05,
      fy: 0.06,
      strength: 0.6,
    }) +
    shape('M308 945L326 560Q330 520 400 516Q372 530 370 570L368 945Z', '#3a4048', 'opacity=".28"') +
    ellipse(410, 640, 34, 34, '#a93a32') +
    rect(366, 712, 88, 10, '#8a2a26', 'opacity=".8"') +
    rect(376, 740, 68, 54, '#8a2a26', 'opacity=".75"') +
    rect(366, 816, 88, 9, '#6f6a60', 'opacity=".8"');
  const content = [
    rect(0, 0, 800, 1000, down('#6fa3c8', '#c5d9de', '#fbe9c2')),
    sun(610, 300, 30),
    clouds(0, 430, {seed: 181}),
    far,
    ground('M-20 960Q400 880 820 980V1220H-20Z', ['#8fa55c', '#64803f', '#455c2e'], {
      fx: 0.04,
      fy: 0.06,
      strength: 0.8,
    }),
    stone,
    blades(1210, 110, '#6f8f45', 190),
  ];
  return {content: content.join(''), light: 0.35};
}

export const scenes = {
  'canh-dong-lua-nong-dan': rice,
  'dien-gio-ven-bien': windFarm,
  'canh-dong-muoi': salt,
  'cot-moc-bien-gioi': borderStone,
};
