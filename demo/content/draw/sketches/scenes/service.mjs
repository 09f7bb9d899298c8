import {camera} from '../kit/camera.mjs';
import {
  across,
  between,
  blur,
  darker,
  down,
  ellipse,
  glow,
  halo,
  line,
  lighter,
  pick,
  rect,
  seeded,
  shape,
  slanted,
  times,
} from '../kit/paint.mjs';
import {person, seatedBack, SHIRTS, SKIN} from '../kit/people.mjs';
import {crown} from '../kit/nature.mjs';

function oneStop() {
  const random = seeded(41);
  const hall = camera({eye: 1.7, horizon: 350, focal: 820});
  const lamps = times(4, (row) =>
    times(5, (i) => hall.flat([-6 + i * 2.6, -4.6 + i * 2.6], 3.5, [4.5 + row * 1.7, 4.9 + row * 1.7], '#ffffff')),
  );
  const back = [
    rect(0, 0, 1200, 800, '#e6dccb'),
    hall.flat([-9, 9], 3.5, [2, 12], down('#cfc8bb', '#f4efe4')),
    blur(lamps, 7),
    lamps,
    hall.front([-9, 9], [0, 3.5], 11, down('#f1ebdf', '#dccfb9')),
    hall.front([-9, 9], [2.55, 3.2], 10.9, down('#a9252b', '#8a1a20')),
    times(5, (i) => hall.front([-6.2 + i * 2.7, -4.6 + i * 2.7], [2.76, 2.98], 10.8, '#f6e2ae')),
    times(
      6,
      (i) =>
        hall.front([-7.6 + i * 2.7, -6.5 + i * 2.7], [1.9, 2.4], 10.8, '#16293c') +
        hall.front([-7.5 + i * 2.7, -7 + i * 2.7], [2, 2.3], 10.8, '#e8604a') +
        hall.front([-6.95 + i * 2.7, -6.6 + i * 2.7], [2.05, 2.25], 10.8, '#6fb3c9'),
    ),
    hall.flat([-9, 9], 0, [1.6, 11], down('#d5c8b2', '#a99b86')),
    times(14, (i) =>
      hall.stroke(
        [
          [-9 + i * 1.3, 0, 2],
          [-9 + i * 1.3, 0, 11],
        ],
        '#ffffff55',
        1.5,
      ),
    ),
  ].join('');
  const officer = (i) => {
    const [x, y] = hall.at(-3.95 + i * 1.9, -0.2, 7.6);
    return person({
      x,
      y,
      height: 190,
      view: 'front',
      pose: 'desk',
      shirt: '#dfe9ee',
      skin: SKIN[i % 4],
      long: i % 2 === 0,
    });
  };
  const seats = times(5, officer);
  const counter =
    hall.box([-6.4, 6.4], [0, 0.95], [6.4, 7.2], '#b98554') +
    hall.front([-6.4, 6.4], [0.05, 0.2], 6.38, '#6d4527') +
    hall.flat([-6.4, 6.4], 0.97, [6.4, 7.2], down('#f4e7d0', '#e3cba4'));
  const desk = (i) => {
    const x = -3.8 + i * 1.9;
    const panel = hall.front([x - 0.97, x - 0.93], [0.95, 1.75], 6.5, '#8a6038');
    const glass = hall.front([x - 0.9, x + 0.9], [1.15, 1.8], 6.5, '#dff0f2', 'opacity=".28"');
    const screen =
      hall.front([x + 0.42, x + 0.84], [1.02, 1.3], 6.7, '#232a33') +
      hall.front([x - 0.9, x - 0.5], [0.97, 1.02], 6.45, '#f6f2e8') +
      hall.front([x - 0.25, x + 0.2], [0.97, 1.06], 6.45, '#e2c88e');
    return panel + glass + screen + hall.front([x - 0.5, x + 0.5], [0.4, 0.72], 6.38, '#e9d7b4');
  };
  const citizens = times(5, (i) => {
    const [x, y] = hall.at(-3.7 + i * 1.82, 0, 5.7 - (i % 2) * 0.3);
    return i === 3
      ? ''
      : ellipse(x, y, 50, 9, '#5d4a38', 'opacity=".45"') +
          person({
            x,
            y,
            height: 232 + (i % 2) * 14,
            shirt: pick(random, SHIRTS),
            skin: SKIN[i % 4],
            long: i % 2 === 1,
            pose: i % 2 ? 'reach' : 'carry',
            trousers: pick(random, ['#2b3444', '#4a4038', '#30414f']),
          });
  });
  const waiting = times(8, (i) => seatedBack(random, 40 + i * 160, 720, 128, {shirts: SHIRTS, chair: '#33556f'}));
  const plant = blur(
    rect(1105, 560, 90, 120, down('#e9e2d5', '#b5a992'), 'rx="8"') + crown(random, 1150, 480, 190, 230, '#4c7443'),
    2,
  );
  return {
    content: back + seats + counter + times(5, desk) + citizens + plant + blur(waiting, 3.5),
    light: 0.22,
    corners: 0.4,
  };
}

function phone() {
  const random = seeded(47);
  const lights = times(46, () => {
    const radius = between(random, 14, 60);
    return ellipse(
      random() * 800,
      random() * 900,
      radius,
      radius,
      pick(random, ['#ffd693', '#fff1d0', '#9fc6c4', '#f0a872']),
      `opacity="${between(random, 0.12, 0.45).toFixed(2)}"`,
    );
  });
  const street =
    rect(0, 0, 800, 1200, slanted('#8fb0ac', '#d9c39b', '#7d5a41')) +
    blur(crown(random, 120, 220, 500, 560, '#557d56') + crown(random, 740, 330, 380, 520, '#6b8a55'), 26) +
    blur(lights, 4) +
    halo(690, 120, 560, '#fff0c8', 0.7);
  const skin = '#c99270';
  const palm = blur(
    shape(
      'M250 1230C230 1010 180 880 190 720C195 620 240 590 300 600L560 620C640 640 650 760 640 850C632 980 660 1090 690 1230Z',
      across(darker(skin, 0.4), skin, lighter(skin, 0.2)),
    ),
    1.2,
  );
  const finger = (y, reach) =>
    line(`M612 ${y + 16}L${reach} ${y}`, darker(skin, 0.3), 62) +
    line(`M616 ${y + 8}L${reach + 3} ${y - 5}`, skin, 52) +
    ellipse(reach - 6, y - 8, 15, 17, lighter(skin, 0.45), 'opacity=".6"');
  const thumb =
    line('M200 930Q190 770 236 676', darker(skin, 0.28), 84) +
    line('M206 925Q198 772 242 672', lighter(skin, 0.06), 68) +
    ellipse(249, 660, 17, 23, lighter(skin, 0.5), 'transform="rotate(24 249 660)" opacity=".7"');
  const icon = (i) => {
    const [x, y] = [272 + (i % 3) * 92, 420 + Math.floor(i / 3) * 104];
    const color = ['#c0392f', '#2f7fae', '#d99a2b', '#3f8a5c', '#7a5aa0', '#c76b3a', '#2f6f8f', '#a5483f', '#5c8a3c'][
      i
    ];
    return (
      rect(x, y, 62, 62, slanted(lighter(color, 0.3), color), 'rx="17"') +
      [
        ellipse(x + 31, y + 31, 15, 15, '#ffffff', 'opacity=".85"'),
        rect(x + 19, y + 15, 24, 32, '#ffffff', 'rx="3" opacity=".85"'),
        shape(`M${x + 14} ${y + 32}l17-16 17 16v15h-34Z`, '#ffffff', 'opacity=".85"'),
      ][i % 3] +
      rect(x + 8, y + 74, 46, 7, '#8b97a1', 'rx="3"')
    );
  };
  const device = [
    blur(rect(238, 250, 330, 640, '#000000', 'rx="46" opacity=".4"'), 18),
    rect(228, 232, 336, 660, slanted('#5a6069', '#1a1d22', '#30353c'), 'rx="48"'),
    rect(240, 244, 312, 636, '#f4f2ec', 'rx="38"'),
    shape('M240 400V282a38 38 0 0 1 38-38H514a38 38 0 0 1 38 38V400Z', slanted('#b52a30', '#861820')),
    rect(350, 256, 92, 20, '#17191d', 'rx="10"'),
    ellipse(292, 330, 26, 26, '#f2cf66'),
    rect(334, 314, 150, 12, '#ffffff', 'rx="6" opacity=".9"'),
    rect(334, 338, 104, 9, '#ffffff', 'rx="4" opacity=".6"'),
    rect(262, 376, 268, 38, '#ffffff', 'rx="19"'),
    ellipse(284, 395, 8, 8, '#b9c1c7'),
    `<g transform="translate(0 24)">${times(9, icon)}</g>`,
    rect(262, 770, 268, 78, slanted('#dff0ea', '#c4e0d8'), 'rx="16"'),
    ellipse(302, 809, 22, 22, '#3f8a5c'),
    line('M292 809l8 8 13-16', '#ffffff', 5),
    rect(340, 793, 150, 10, '#4d6b62', 'rx="5"'),
    rect(340, 816, 100, 8, '#8aa59c', 'rx="4"'),
    shape('M240 282a38 38 0 0 1 38-38H470L240 700Z', '#ffffff', 'opacity=".1"'),
  ].join('');
  const fingers = [600, 686, 768, 842].map((y, i) => finger(y, [574, 564, 568, 580][i])).join('');
  const sleeve = shape('M228 1230L216 1110Q450 1060 690 1110L720 1230Z', across('#2c4560', '#47698a', '#6f90ab'));
  return {content: street + palm + device + fingers + thumb + sleeve, light: 0.25, corners: 0.5};
}

function dataCentre() {
  const random = seeded(53);
  const aisle = camera({eye: 1.55, horizon: 330, focal: 760});
  const lamp = aisle.flat([-0.35, 0.35], 2.9, [1.5, 20], down('#eaf8ff', '#ffffff'));
  const led = (side, z, y) => {
    const color = pick(random, ['#4fe0c2', '#5ab8ff', '#5ab8ff', '#9df07a', '#f5b84a']);
    return aisle.side(
      side * 1.19,
      [y, y + 0.03],
      [z, z + between(random, 0.03, 0.22)],
      color,
      `opacity="${between(random, 0.4, 1).toFixed(1)}"`,
    );
  };
  const cabinet = (side) => (i) => {
    const z = 14 - i * 0.9;
    const tone = 1 - (z - 1) / 16;
    const face = aisle.side(
      side * 1.2,
      [0.05, 2.35],
      [z, z + 0.86],
      across(side < 0 ? '#0c141f' : '#1d2f45', side < 0 ? '#1d2f45' : '#0c141f'),
    );
    const units = times(
      15,
      (k) =>
        aisle.side(
          side * 1.195,
          [0.2 + k * 0.14, 0.3 + k * 0.14],
          [z + 0.08, z + 0.78],
          '#2a4059',
          `opacity="${(0.35 + tone * 0.4).toFixed(2)}"`,
        ) + led(side, z + between(random, 0.1, 0.5), 0.24 + k * 0.14),
    );
    return face + units;
  };
  const cabinets = times(15, cabinet(-1)) + times(15, cabinet(1));
  const [x, y] = aisle.at(-0.28, 0, 4.6);
  const [fx, fy] = aisle.at(0.42, 0, 6.4);
  const content = [
    rect(0, 0, 1200, 700, down('#132033', '#0d1622')),
    aisle.flat([-1.25, 1.25], 2.95, [1, 20], down('#1d2e42', '#4b6a86')),
    aisle.front([-1.25, 1.25], [0, 3], 15, '#7fb0cf'),
    halo(600, 330, 220, '#d6f1ff', 0.9),
    aisle.flat([-1.25, 1.25], 0, [1.2, 15], down('#7fa8c2', '#33506b')),
    times(22, (i) =>
      aisle.stroke(
        [
          [-1.25, 0, 1.5 + i * 0.6],
          [1.25, 0, 1.5 + i * 0.6],
        ],
        '#16283a',
        1,
      ),
    ),
    aisle.flat([-0.3, 0.3], 0.01, [1.2, 15], '#e8f7ff', 'opacity=".3"'),
    lamp,
    blur(lamp, 12),
    cabinets,
    glow(blur(cabinets, 9)),
    ellipse(fx, fy, 40, 7, '#08111c', 'opacity=".6"'),
    person({x: fx, y: fy, height: 205, shirt: '#dbe6ec', view: 'side', pose: 'reach'}),
    ellipse(x, y, 60, 10, '#08111c', 'opacity=".6"'),
    person({x, y, height: 285, shirt: '#3f6f9c', view: 'side', pose: 'carry', flip: true, skin: SKIN[2]}),
    rect(x - 44, y - 178, 50, 34, slanted('#cfeeff', '#5aa5d0'), 'rx="3" transform="rotate(-12 500 400)"'),
    halo(x - 20, y - 165, 90, '#9fdcff', 0.4),
  ].join('');
  return {content, warm: '#9fd4ff', light: 0.12, corners: 0.7};
}

export const scenes = {
  'mot-cua-tiep-nhan-ho-so': oneStop,
  'ung-dung-dich-vu-cong': phone,
  'trung-tam-du-lieu': dataCentre,
};
