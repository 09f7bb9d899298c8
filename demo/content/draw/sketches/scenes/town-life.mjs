import {
  across,
  between,
  blur,
  darker,
  down,
  ellipse,
  fade,
  glow,
  halo,
  lighter,
  line,
  mix,
  n,
  pick,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, clouds, crown, ground, mirrored, sky, sun, tree, water} from '../kit/nature.mjs';
import {flag, house, lantern, street} from '../kit/town.mjs';

/** Old houses that run away from the eye on both sides of a street. */
function alley(random, tint, lit, foot = 800) {
  const far = street(random, [460, 740], 470, [60, 90], {size: 0.45, lit, tint, roof: '#6f3d2e'});
  const face = (side, i) => {
    const near = [0, 150, 270, 360, 425][i];
    const width = [150, 120, 90, 65, 45][i];
    const x = side < 0 ? near : 1200 - near - width;
    return house(random, x, foot - [0, 110, 190, 255, 295][i] - 60, width, [430, 330, 265, 205, 165][i], {
      lit,
      tint,
      wall: pick(random, ['#d9a843', '#e0b75a', '#cf9a3c']),
      roof: '#6f3d2e',
    });
  };
  return far + [4, 3, 2, 1, 0].map((i) => face(-1, i) + face(1, i)).join('');
}

function lanterns() {
  const random = seeded(71);
  const colors = ['#e0452f', '#f0a530', '#f2cf5a', '#c94f8a', '#4fa3c4', '#6fb05c', '#e8742f', '#9a6fc4'];
  const string = (y, size, sag, count) =>
    times(count, (i) => {
      const t = (i + 0.5) / count;
      const ly = y + Math.sin(t * Math.PI) * sag;
      const color = pick(random, colors);
      return (
        glow(halo(t * 1240 - 20, ly + size * 0.6, size * 1.5, color, 0.55)) + lantern(t * 1240 - 20, ly, size, color)
      );
    }) + line(`M-20 ${y}Q600 ${y + sag * 2} 1220 ${y}`, '#3a2a20', 2);
  const crowd = (y, height, count) =>
    times(count, () =>
      person({
        x: between(random, 190, 1010),
        y: y + between(random, -12, 12),
        height: height * between(random, 0.92, 1.06),
        shirt: darker(pick(random, SHIRTS), 0.25),
        dress: random() < 0.3 ? darker(pick(random, ['#e8dcc8', '#c8433c', '#d98a9a']), 0.15) : undefined,
        long: random() < 0.4,
        pose: random() < 0.5 ? 'walk' : 'stand',
        skin: darker(pick(random, SKIN), 0.2),
        hat: random() < 0.12 ? 'conical' : undefined,
      }),
    );
  const road = polygon(
    [
      [470, 470],
      [730, 470],
      [1200, 760],
      [1200, 800],
      [0, 800],
      [0, 760],
    ],
    down('#b5793a', '#3b2a2a'),
  );
  const pools = times(24, () =>
    ellipse(
      between(random, 150, 1050),
      between(random, 540, 790),
      between(random, 30, 90),
      between(random, 5, 14),
      pick(random, colors),
      'opacity=".28"',
    ),
  );
  const content = [
    rect(0, 0, 1200, 800, down('#0d1630', '#2a2f55', '#6b4257')),
    halo(600, 470, 420, '#ffb860', 0.9),
    alley(random, 0.42, 0.75),
    road,
    glow(blur(pools, 9)),
    halo(600, 480, 330, '#ffc070', 0.7),
    blur(crowd(515, 74, 34), 0.8),
    string(330, 26, 30, 15),
    crowd(560, 118, 20),
    string(235, 44, 34, 13),
    crowd(630, 190, 10),
    string(120, 74, 40, 11),
    crowd(760, 320, 4),
    blur(string(-30, 140, 40, 7), 2.5),
  ].join('');
  return {content, warm: '#ffae5a', light: 0.2, corners: 0.7};
}

function pottery() {
  const random = seeded(73);
  const pot = (x, y, size) => {
    const clay = pick(random, ['#b9693f', '#c27a4c', '#a85c38', '#cf8a5a']);
    const path = pick(random, [
      'M-.14-1H.14C.14-.9.12-.88.16-.84C.5-.7.42-.2.2 0H-.2C-.42-.2-.5-.7-.16-.84C-.12-.88-.14-.9-.14-1Z',
      'M-.25-.9H.25C.22-.8.2-.78.24-.72C.52-.5.4-.15.24 0H-.24C-.4-.15-.52-.5-.24-.72C-.2-.78-.22-.8-.25-.9Z',
    ]);
    return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size)})">${ellipse(-0.1, 0, 0.5, 0.09, '#2a1810', 'opacity=".45"')}${shape(path, across(darker(clay, 0.55), [0.55, clay], [0.8, lighter(clay, 0.35)], [1, clay]))}${ellipse(0, -0.95, 0.16, 0.025, '#3a2016')}</g>`;
  };
  const row = (y, size, count) =>
    times(count, (i) =>
      pot(
        ((i + 0.5) * 1300) / count - 50 + between(random, -4, 4),
        y + between(random, -3, 3),
        size * between(random, 0.88, 1.1),
      ),
    );
  const shed =
    rect(0, 120, 1200, 260, down('#5c4332', '#8a6647')) +
    shape('M-20 150L120 40H1080L1220 150Z', down('#a85c40', '#6b3626')) +
    times(46, (i) => line(`M${120 + i * 21} 42L${-20 + i * 27.5} 150`, '#4f2619', 2, 'opacity=".45"')) +
    times(7, (i) => rect(60 + i * 178, 150, 16, 230, across('#33231a', '#6f5038'))) +
    times(3, (k) => rect(0, 190 + k * 62, 1200, 7, '#3a281c') + row(190 + k * 62, 42, 30));
  const potter = (x, y, height, flip) =>
    ellipse(x + (flip ? -1 : 1) * height * 0.25, y + 6, height * 0.5, 16, '#2a1810', 'opacity=".4"') +
    person({
      x,
      y,
      height,
      pose: 'squat',
      view: 'side',
      flip,
      shirt: pick(random, ['#6f8f9d', '#c7b99a', '#7a4a44']),
      hat: flip ? 'conical' : undefined,
      sleeves: false,
      trousers: '#3b3430',
    }) +
    rect(
      x + (flip ? -1 : 1) * height * 0.28 - height * 0.15,
      y - height * 0.08,
      height * 0.3,
      height * 0.08,
      across('#4a3a30', '#8a6f58'),
      'rx="6"',
    ) +
    pot(x + (flip ? -1 : 1) * height * 0.28, y - height * 0.06, height * 0.27);
  const content = [
    sky(200, '#a9c9d2', '#efe2c4'),
    bushes(random, 70, [-20, 1220], 170, '#5c7d4c', 10),
    shed,
    ground('M0 375H1200V800H0Z', ['#c79b6c', '#a87a50', '#7d573a'], {fx: 0.02, fy: 0.07}),
    fade(rect(0, 330, 1200, 80, '#ffe2b0'), 0.2),
    row(425, 62, 20),
    row(468, 82, 17),
    potter(880, 590, 330, true),
    potter(330, 600, 350),
    row(680, 130, 11),
    blur(row(800, 200, 8), 3),
  ].join('');
  return {content, light: 0.35, corners: 0.55};
}

function flagSalute() {
  const random = seeded(79);
  const school =
    rect(90, 190, 1020, 260, down('#efd9a0', '#dcb96e')) +
    rect(60, 168, 1080, 26, '#a4553c') +
    shape('M60 170L130 110H1070L1140 170Z', down('#b5644a', '#8a4432')) +
    times(
      3,
      (floor) =>
        rect(90, 262 + floor * 84, 1020, 8, '#f6ead0') +
        times(
          17,
          (i) =>
            rect(108 + i * 59, 206 + floor * 84, 40, 50, down('#7d9aa5', '#46606d')) +
            rect(98 + i * 59, 200 + floor * 84, 5, 62, '#f6ead0'),
        ),
    );
  const row = (y, height, count) =>
    times(count, (i) => {
      const x = ((i + 0.5) * 1260) / count - 30;
      const girl = i % 14 < 7;
      return (
        ellipse(x - height * 0.15, y, height * 0.22, height * 0.03, '#3a3028', 'opacity=".35"') +
        person({
          x: x + between(random, -2, 2),
          y,
          height: height * between(random, 0.95, 1.04),
          shirt: '#f4f2ea',
          trousers: '#26364f',
          long: girl && random() < 0.8,
          skin: pick(random, SKIN),
        })
      );
    });
  const content = [
    sky(400, '#7fb3d6', '#cfe3e6', '#f6ead0'),
    clouds(0, 220, {seed: 33}),
    bushes(random, 210, [-20, 1220], 170, '#4f7a48', 9),
    school,
    tree(random, 70, 470, 330),
    tree(random, 1130, 470, 340, '#557f45'),
    ground('M0 445H1200V800H0Z', ['#d8c3a0', '#c2a57f', '#a98a68'], {fx: 0.01, fy: 0.06, strength: 0.35}),
    rect(480, 430, 240, 34, down('#c9b594', '#9a8566')),
    rect(500, 412, 200, 20, '#dccaa8'),
    flag(600, 420, 112, 50),
    row(500, 88, 34),
    row(526, 108, 28),
    row(560, 136, 23),
    row(606, 176, 18),
    row(672, 236, 14),
    blur(row(780, 330, 10), 1.6),
  ].join('');
  return {content, light: 0.35};
}

function market() {
  const random = seeded(83);
  const heap = (x, y, width, colors) =>
    rect(x - width / 2, y, width, width * 0.24, across('#6f5232', '#b58a55'), 'rx="6"') +
    times(34, () => {
      const t = between(random, -1, 1);
      const r = width * 0.065;
      const color = pick(random, colors);
      const [px, py] = [x + t * width * 0.45, y - random() * width * 0.24 * (1 - t * t)];
      return ellipse(px, py, r, r, darker(color, 0.3)) + ellipse(px + r * 0.15, py - r * 0.2, r * 0.78, r * 0.7, color);
    });
  const goods = [
    ['#5d8f45', '#76a552', '#4a7a3c'],
    ['#d9482f', '#e2643a'],
    ['#f0a52f', '#f2bd4a'],
    ['#c9d36a', '#a9c25a'],
    ['#7a4a86', '#8f5c9a'],
    ['#e8d49a', '#d9b96f'],
    ['#e0752f', '#f09040'],
  ];
  const stall = (y, width, count, offset) =>
    times(count, (i) => heap(offset + i * width * 1.06, y, width, goods[Math.floor(random() * 7)]));
  const awning = (x, y, width, color) =>
    shape(
      `M${x} ${y}Q${x + width / 2} ${y + 34} ${x + width} ${y - 6}L${x + width - 50} ${y - 74}Q${x + width / 2} ${y - 50} ${x + 46} ${y - 66}Z`,
      slantedCloth(color),
    ) + line(`M${x + 14} ${y}V${y + 330}M${x + width - 14} ${y}V${y + 330}`, '#5b4632', 6);
  const people = (y, height, count, view) =>
    times(count, (i) =>
      person({
        x: ((i + random()) * 1200) / count,
        y,
        height: height * between(random, 0.93, 1.05),
        view,
        shirt: pick(random, SHIRTS),
        skin: pick(random, SKIN),
        hat: random() < 0.6 ? 'conical' : undefined,
        pose: random() < 0.4 ? 'carry' : 'stand',
        long: random() < 0.4,
      }),
    );
  const content = [
    sky(300, '#f6e3b5', '#f9efd2'),
    halo(930, 90, 480, '#fff3cf', 1),
    blur(bushes(random, 150, [-20, 1220], 230, '#6d8f55', 9), 4),
    ground('M0 330H1200V800H0Z', ['#c9a97c', '#8d6f50'], {fx: 0.02, fy: 0.08}),
    blur(
      people(420, 120, 16, 'front') +
        awning(-30, 230, 330, '#3d7fa8') +
        awning(330, 210, 300, '#c9553c') +
        awning(660, 222, 280, '#4f8f72') +
        awning(930, 212, 320, '#d9a043'),
      1.2,
    ),
    stall(418, 84, 15, 20),
    people(560, 220, 9, 'front'),
    awning(-60, 150, 470, '#c9583f').replace('330', '520'),
    awning(760, 140, 500, '#3a78a5'),
    stall(540, 138, 9, 40),
    people(720, 330, 4, 'back'),
    blur(stall(705, 235, 5, 90), 1.5),
    polygon(
      [
        [760, 0],
        [1000, 0],
        [640, 800],
        [220, 800],
      ],
      '#fff0c0',
      'opacity=".13"',
    ),
  ].join('');
  return {content, light: 0.4};
}
const slantedCloth = (color) => down(lighter(color, 0.35), darker(color, 0.12));

function gate() {
  const random = seeded(89);
  const stone = '#8f7a62';
  const wall = (path) =>
    ground(path, [lighter(stone, 0.15), stone, mix(stone, '#4f6040', 0.5)], {fx: 0.03, fy: 0.05, strength: 0.9});
  const roof = (x, y, width, height) =>
    shape(
      `M${x - width / 2 - 26} ${y - 8}Q${x - width * 0.36} ${y - 10} ${x - width * 0.3} ${y - height}H${x + width * 0.3}Q${x + width * 0.36} ${y - 10} ${x + width / 2 + 26} ${y - 8}Q${x + width / 2} ${y + 10} ${x + width / 2 - 8} ${y + 8}H${x - width / 2 + 8}Q${x - width / 2} ${y + 10} ${x - width / 2 - 26} ${y - 8}Z`,
      down('#a5674a', '#5f3a2c'),
    );
  const arch = (x, w, h) =>
    shape(`M${x - w} 480V${480 - h + w}A${w} ${w} 0 0 1 ${x + w} ${480 - h + w}V480Z`, down('#1d1a18', '#4a4030'));
  const tower =
    wall('M360 480L378 250H822L840 480Z') +
    wall('M-20 480V350H1220V480Z') +
    wall('M360 480L378 250H822L840 480Z') +
    rect(366, 244, 468, 14, '#b39b7c') +
    times(15, (i) => rect(378 + i * 31, 228, 18, 18, '#9a8468')) +
    arch(600, 58, 170) +
    arch(460, 30, 100) +
    arch(740, 30, 100) +
    rect(470, 150, 260, 84, down('#7a3226', '#54241c')) +
    times(9, (i) => rect(474 + i * 31, 150, 7, 84, '#a5533a')) +
    roof(600, 152, 330, 44) +
    rect(520, 82, 160, 40, '#6b2c22') +
    roof(600, 84, 210, 44);
  const moss = times(26, () =>
    ellipse(
      between(random, 0, 1200),
      between(random, 360, 480),
      between(random, 20, 60),
      between(random, 4, 14),
      '#5b7342',
      'opacity=".35"',
    ),
  );
  const stand =
    tree(random, 160, 420, 330, '#4b7145') +
    tree(random, 1050, 420, 370, '#56804a') +
    tower +
    blur(moss, 6) +
    bushes(random, 470, [-20, 360], 60, '#4d7244', 9) +
    bushes(random, 470, [850, 1220], 60, '#4d7244', 9);
  const lotus = (y, size, count) =>
    times(count, () => {
      const x = between(random, -20, 1220);
      const dy = between(random, -size * 0.3, size * 0.3);
      const flower =
        random() < 0.28
          ? [-60, -30, 0, 30, 60]
              .map((angle) =>
                ellipse(
                  0,
                  -size * 0.32,
                  size * 0.12,
                  size * 0.34,
                  down('#e8819c', '#f9dbe0'),
                  `transform="translate(${n(x)} ${n(y + dy - size * 0.35)}) rotate(${angle})"`,
                ),
              )
              .join('') + line(`M${n(x)} ${n(y + dy + size * 0.2)}V${n(y + dy - size * 0.35)}`, '#4f7a48', size * 0.05)
          : '';
      return (
        ellipse(x, y + dy + 4, size, size * 0.3, '#1f3a30', 'opacity=".6"') +
        ellipse(
          x,
          y + dy,
          size,
          size * 0.3,
          across('#3d6b4a', '#7fa866'),
          `transform="rotate(${n(between(random, -6, 6))} ${n(x)} ${n(y)})"`,
        ) +
        flower
      );
    });
  const content = [
    sky(480, '#8fb8cc', '#dfe3cf', '#f7e6bd'),
    sun(980, 150, 20),
    clouds(0, 300, {seed: 40}),
    stand,
    water(478, 800, ['#b5b795', '#5f8275', '#26463f'], {light: '#fff0cc', cut: 2.5}),
    mirrored(stand, 480, 0.62, 0.7),
    lotus(520, 22, 40),
    lotus(600, 40, 22),
    lotus(690, 66, 16),
    blur(lotus(780, 110, 10), 2),
  ].join('');
  return {content, light: 0.35};
}

export const scenes = {
  'le-hoi-den-long': lanterns,
  'lang-nghe-gom': pottery,
  'san-truong-chao-co': flagSalute,
  'cho-que-buoi-sang': market,
  'cong-thanh-co-ho-sen': gate,
};
