import {camera} from '../kit/camera.mjs';
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
  line,
  masked,
  n,
  noise,
  pick,
  polygon,
  rect,
  round,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, clouds, ground, palm, ridge, sky, sun, tree, water} from '../kit/nature.mjs';
import {bus, car, house, street} from '../kit/town.mjs';

function football() {
  const random = seeded(113);
  const field = camera({eye: 4.4, horizon: 250, focal: 950});
  const crowd = times(1500, () => {
    const y = between(random, 112, 300);
    const r = 2.6 + (y - 112) / 90;
    return ellipse(
      random() * 1200,
      y,
      r,
      r * 1.3,
      pick(random, ['#c8433c', '#d9564a', '#e9e6de', '#4a6f9e', '#e3b34a', '#2b3a4d', '#a9714f']),
      'opacity=".85"',
    );
  });
  const stand =
    rect(0, 80, 1200, 240, down('#2a3442', '#4a5666')) +
    times(11, (i) => rect(0, 104 + i * 19, 1200, 3, '#1c2531', 'opacity=".6"')) +
    crowd +
    shape('M0 0H1200V60Q600 118 0 60Z', down('#8b98a5', '#cdd5d8')) +
    times(16, (i) => line(`M${i * 80} 0L${i * 80 + 18} 92`, '#5d6975', 3)) +
    times(12, (i) => halo(50 + i * 100, 78, 60, '#fff7df', 0.9)) +
    rect(0, 306, 1200, 30, '#1f4f7d') +
    times(9, (i) => rect(i * 140, 309, 120, 24, ['#a9252b', '#1f4f7d', '#e0b04c', '#2d6b62'][i % 4]));
  const turf =
    ground('M0 334H1200V800H0Z', ['#5c9445', '#4c863c', '#3c7433'], {fx: 0.06, fy: 0.12, strength: 0.4}) +
    times(6, (i) => field.flat([-60, 60], 0, [10 + i * 8, 14 + i * 8], '#8fc067', 'opacity=".2"'));
  const marks =
    field.stroke(
      [
        [-40, 0, 46],
        [40, 0, 46],
      ],
      '#eef3e6',
      2,
    ) +
    field.stroke(
      [
        [0, 0, 46],
        [0, 0, 6],
      ],
      '#eef3e6',
      3,
    ) +
    `<ellipse cx="600" cy="${n(field.at(0, 0, 20)[1])}" rx="310" ry="76" fill="none" stroke="#eef3e6" stroke-width="3.500"/>`;
  const player = (x, z, red, pose = 'run', flip = random() < 0.5) => {
    const [px, py] = field.at(x, 0, z);
    const height = field.scale(z) * 1.8;
    return (
      ellipse(px - height * 0.15, py, height * 0.3, height * 0.035, '#1c3a1a', 'opacity=".55"') +
      person({
        x: px,
        y: py,
        height,
        pose,
        flip,
        view: 'side',
        shirt: red ? '#cf2f2c' : '#2b66b5',
        trousers: red ? '#f0ece4' : '#224a86',
        sleeves: false,
        skin: pick(random, SKIN),
        lean: flip ? -6 : 6,
      })
    );
  };
  const far = [
    [-14, 36, 1],
    [9, 38, 0],
    [18, 33, 1],
    [-20, 30, 0],
    [2, 31, 1],
    [-6, 27, 0],
    [13, 25, 1],
    [-11, 22, 1],
    [8, 20, 0],
  ]
    .map(([x, z, red]) => player(x, z, red))
    .join('');
  const [bx, by] = field.at(0.6, 0.15, 10.4);
  const ball =
    ellipse(bx + 4, by + 13, 17, 4, '#1c3a1a', 'opacity=".5"') +
    ellipse(bx, by, 14, 14, across('#b9b9b4', '#ffffff')) +
    ellipse(bx - 2, by, 5, 5, '#2c2c2e');
  return {
    content:
      blur(stand, 1.4) +
      turf +
      marks +
      far +
      player(-5.6, 13, 0, 'run', false) +
      player(5, 14, 1, 'run', true) +
      player(-1.3, 10.6, 1, 'run', false) +
      ball +
      player(2.1, 10.2, 0, 'run', true),
    light: 0.2,
    corners: 0.6,
  };
}

function marathon() {
  const random = seeded(127);
  const road = camera({eye: 2, horizon: 340, focal: 800, middle: 680});
  const runner = (x, z) => {
    const [px, py] = road.at(x, 0, z);
    const height = road.scale(z) * 1.68;
    return (
      ellipse(px - height * 0.2, py, height * 0.32, height * 0.035, '#20242c', 'opacity=".5"') +
      person({
        x: px,
        y: py,
        height,
        pose: 'run',
        flip: random() < 0.5,
        view: 'front',
        sleeves: false,
        shirt: pick(random, ['#e0552f', '#2f7fb5', '#f0b53a', '#e9e6de', '#3f9a78', '#c8433c']),
        trousers: pick(random, ['#22303f', '#2c2c33', '#39506a']),
        skin: pick(random, SKIN),
        hat: random() < 0.3 ? 'cap' : undefined,
      }) +
      rect(px - height * 0.055, py - height * 0.68, height * 0.11, height * 0.08, '#f8f5ec')
    );
  };
  const rows = [
    [30, 12],
    [25, 10],
    [21, 9],
    [17.5, 7],
    [14.5, 6],
    [12, 5],
    [9.6, 4],
    [7.6, 4],
    [6.2, 3],
    [4.9, 2],
  ];
  const pack = rows
    .map(([z, count]) =>
      times(count, (i) => runner(-3 + (6 * (i + 0.5)) / count + between(random, -0.35, 0.35), z + random())),
    )
    .join('');
  const content = [
    sky(400, '#6da3c9', '#f2cfa0', '#ffe9bf'),
    sun(180, 262, 26, '#ffdf9a'),
    clouds(0, 300, {color: '#fff0d8', seed: 91}),
    ridge(random, 320, 40, 360, '#8fa3ac', '#d9cdb5'),
    water(340, 640, ['#f2d6a5', '#8fb5b8', '#4b8796'], {light: '#fff3d0'}),
    blur(
      polygon(
        [
          [150, 342],
          [210, 342],
          [320, 640],
          [60, 640],
        ],
        '#ffe9b5',
        'opacity=".55"',
      ),
      12,
    ),
    ground('M0 640L640 342H700L300 800H0Z', ['#ecd9ac', '#d5b98a']),
    ground('M690 342H1200V800H1150Z', ['#7fa862', '#5a8a48', '#47753c'], {fx: 0.04}),
    road.flat([-3.9, 4.1], 0, [1, 200], down('#8d8b88', '#6c6b6c', '#56565a')),
    road.flat([-4.2, -3.9], 0.1, [1, 200], '#e5ddcb'),
    times(10, (i) => road.flat([-0.06, 0.06], 0.01, [3 + i * 5, 5.4 + i * 5], '#f2ead6')),
    [60, 40, 28, 20, 14, 9.5].map((z) => palm(random, ...road.at(5.6, 0, z), road.scale(z) * 7)).join(''),
    pack,
  ].join('');
  return {content, warm: '#ffd08a', light: 0.3};
}

function nightStreet(height) {
  const random = seeded(131);
  const view = camera({eye: 2.4, horizon: 330, focal: 620});
  const block = (side) => (i) => {
    const z = 70 - i * 5;
    const tall = between(random, 9, 20);
    const tone = pick(random, ['#2c3350', '#353a58', '#3d3a50', '#272f4a']);
    const facade = view.side(side * 11, [0, tall], [z, z + 5], across(tone, darker(tone, 0.3)));
    const panes = times(5, (f) =>
      times(3, (k) =>
        random() < 0.6
          ? view.side(
              side * 10.95,
              [4.6 + f * 2.6, 6.2 + f * 2.6],
              [z + 0.5 + k * 1.5, z + 1.5 + k * 1.5],
              pick(random, ['#ffd98f', '#ffe9bd', '#9fc4e0', '#f2b55f']),
              `opacity="${4.6 + f * 2.6 > tall - 1.6 ? 0 : 0.75}"`,
            )
          : '',
      ),
    );
    const color = pick(random, ['#ffcf7a', '#ff9d5c', '#8fd3ff', '#ff7a6a', '#ffe7b0', '#a5e0b8']);
    return (
      facade +
      panes +
      view.side(side * 10.9, [0.2, 3], [z + 0.3, z + 4.7], across(color, '#fff2d0'), 'opacity=".9"') +
      view.side(side * 10.6, [3.1, 4], [z + 0.3, z + 4.7], color) +
      view.flat(side < 0 ? [-10.5, -8] : [8, 10.5], 0.02, [z, z + 5], color, 'opacity=".25"')
    );
  };
  const lamp = (side) => (i) => {
    const z = 60 - i * 6.5;
    const [x, y] = view.at(side * 7.2, 6.4, z);
    return (
      view.stroke(
        [
          [side * 8, 0, z],
          [side * 8, 6.4, z],
          [side * 7.2, 6.4, z],
        ],
        '#1a1f30',
        40 / z,
      ) + glow(halo(x, y, 700 / z + 10, '#ffdf9f', 0.95))
    );
  };
  const trails = times(26, (i) => {
    const red = i % 2;
    const x = (red ? 1 : -1) * between(random, 0.8, 5.6);
    const y = between(random, 0.5, 1);
    return view.face(
      [
        [x, y, 2.6],
        [x + 0.07, y, 2.6],
        [x + 0.05, y, 90],
        [x, y, 90],
      ],
      red ? '#ff4a36' : '#fff0c9',
      'opacity=".85"',
    );
  });
  const trees = [-1, 1]
    .map((side) =>
      [40, 26, 17].map((z) => tree(random, ...view.at(side * 9.2, 0, z), view.scale(z) * 5.4, '#3a5a48')).join(''),
    )
    .join('');
  const walkers = times(12, (i) => {
    const z = 30 - i * 1.7;
    const [x, y] = view.at((i % 2 ? 1 : -1) * between(random, 7.6, 8.8), 0, z);
    return person({x, y, height: view.scale(z) * 1.65, pose: 'walk', shirt: darker(pick(random, SHIRTS), 0.45)});
  });
  const content = [
    rect(0, 0, 1200, height, down('#0b1433', '#2d3565', '#80567a')),
    halo(600, 330, 380, '#ffb98a', 0.75),
    times(15, block(-1)) + times(15, block(1)),
    view.flat([-11, 11], 0, [2, 90], down('#5a4a5c', '#23263c', '#191d2f')),
    view.flat([-7.4, 7.4], 0.01, [2, 90], down('#4a4258', '#1f2338')),
    trees,
    walkers,
    times(9, lamp(-1)) + times(9, lamp(1)),
    glow(blur(trails, 6)),
    glow(trails),
    halo(600, 335, 160, '#ffe3b5', 0.8),
  ].join('');
  return {content, warm: '#ff9f6a', light: 0.12, corners: 0.7};
}

function fireDrill() {
  const random = seeded(137);
  const plume = ellipse(880, 240, 460, 400, round('#ffffff', [0.55, '#dddddd'], '#000000'));
  const smoke = masked(
    noise(300, -60, 920, 620, {color: '#3a3d42', fx: 0.005, fy: 0.007, gain: 4, cut: 1.7, seed: 15}) +
      noise(300, -60, 920, 560, {color: '#a5a29c', fx: 0.007, fy: 0.009, gain: 4, cut: 1.9, seed: 18}),
    plume,
  );
  const fire = times(26, () => {
    const x = between(random, 780, 1010);
    const y = 500;
    const h = between(random, 40, 120);
    return shape(
      `M${n(x - 20)} ${y}Q${n(x - 30)} ${n(y - h * 0.5)} ${n(x)} ${n(y - h)}Q${n(x + 28)} ${n(y - h * 0.4)} ${n(x + 20)} ${y}Z`,
      down('#ffb04a', '#f2612a'),
    );
  });
  const truck =
    rect(-0.0, 400, 250, 130, down('#d94234', '#8a1f1a'), 'rx="8"') +
    shape('M250 420H310Q345 424 352 470V530H250Z', down('#d94234', '#8a1f1a')) +
    shape('M264 432H306Q330 436 336 470H264Z', down('#cfe4e8', '#54707d')) +
    rect(0, 470, 350, 12, '#f2e6c0') +
    times(4, (i) => rect(14 + i * 58, 414, 46, 48, '#b9b4aa', 'rx="3"')) +
    rect(20, 380, 300, 12, '#b9bcbd') +
    rect(270, 404, 34, 16, '#4a90e0', 'rx="5"') +
    [60, 290].map((x) => ellipse(x, 530, 36, 36, '#1d1f23') + ellipse(x, 530, 17, 17, '#a9a9a6')).join('');
  const fighter = (x, y, height, look = {}) =>
    ellipse(x, y, height * 0.28, height * 0.03, '#1c1a18', 'opacity=".5"') +
    person({
      x,
      y,
      height,
      view: 'side',
      pose: 'reach',
      shirt: '#2f4a5c',
      trousers: '#26394a',
      hat: 'fire',
      lean: 5,
      ...look,
    }) +
    rect(x - height * 0.09, y - height * 0.66, height * 0.2, height * 0.028, '#e9e35a') +
    rect(x - height * 0.09, y - height * 0.54, height * 0.2, height * 0.028, '#e9e35a');
  const jet = (x, y, tx, ty) =>
    blur(
      shape(
        `M${x} ${y - 4}Q${(x + tx) / 2} ${Math.min(y, ty) - 120} ${tx} ${ty - 36}L${tx + 16} ${ty + 50}Q${(x + tx) / 2} ${Math.min(y, ty) - 78} ${x} ${y + 5}Z`,
        across([0, '#ffffff', 0.95], [0.7, '#e6f2f7', 0.8], [1, '#e6f2f7', 0.25]),
      ),
      2.5,
    );
  const content = [
    sky(500, '#8fb8cf', '#dfe3d8'),
    bushes(random, 410, [-20, 620], 120, '#557a52', 8),
    house(random, 660, 500, 420, 330, {wall: '#d9cdb5', tint: 0.1}),
    rect(640, 150, 470, 24, '#8d8678'),
    glow(halo(890, 470, 240, '#ff9a4a', 0.9)),
    fire,
    smoke,
    ground('M0 495H1200V800H0Z', ['#a9a296', '#8b857b', '#6c6761'], {fx: 0.02, fy: 0.07, strength: 0.5}),
    blur(ellipse(700, 640, 420, 40, '#dbe8ec', 'opacity=".35"'), 10),
    truck,
    fighter(430, 590, 190),
    jet(492, 470, 860, 400),
    line('M350 520Q380 620 240 640T420 720T330 780', '#c9a04a', 11),
    fighter(300, 770, 340),
    fighter(390, 780, 350),
    line('M400 560L520 548', '#c9a04a', 12),
    line('M500 549L548 542', '#c4c8ca', 14),
    jet(550, 540, 940, 420),
    blur(
      times(40, () =>
        ellipse(
          between(random, 820, 1010),
          between(random, 380, 520),
          between(random, 5, 22),
          between(random, 5, 18),
          '#f2f6f6',
          'opacity=".3"',
        ),
      ),
      6,
    ),
    fighter(1080, 680, 250, {flip: true, pose: 'raise', lean: 0}),
  ].join('');
  return {content, corners: 0.55};
}

function electricBus() {
  const random = seeded(139);
  const stop =
    rect(735, 250, 380, 14, down('#3f7f74', '#275a52'), 'rx="5"') +
    [750, 1096].map((x) => rect(x, 262, 8, 330, '#55605f')).join('') +
    rect(762, 290, 330, 190, '#dff0ee', 'opacity=".3"') +
    rect(780, 530, 290, 14, '#9a6f46') +
    [800, 1040].map((x) => rect(x, 540, 8, 46, '#55605f')).join('');
  const riders = [
    [775, 0],
    [830, 1],
    [890, 2],
    [965, 3],
    [1030, 4],
    [700, 5],
  ]
    .map(
      ([x, i]) =>
        ellipse(x, 600, 46, 8, '#2a2622', 'opacity=".35"') +
        person({
          x,
          y: 600,
          height: 232 + (i % 3) * 12,
          view: i < 3 ? 'back' : 'side',
          flip: i > 2,
          pose: i % 2 ? 'walk' : 'carry',
          shirt: SHIRTS[(i * 3) % 10],
          long: i % 2 === 0,
          skin: SKIN[i % 4],
        }),
    )
    .join('');
  const content = [
    sky(420, '#86b6d2', '#dfe9e2', '#f7ecd0'),
    clouds(0, 260, {seed: 95}),
    blur(street(random, [-20, 1220], 470, [230, 360], {tint: 0.05}), 2),
    [60, 340, 1130].map((x) => tree(random, x, 500, 330)).join(''),
    rect(0, 470, 1200, 80, down('#c9bda5', '#b09f86')),
    ground('M0 540H1200V800H0Z', ['#77787a', '#5c5d61', '#46474c'], {fx: 0.02, fy: 0.1, strength: 0.4}),
    car(1010, 560, 190, '#c8c4b8'),
    fade(bus(440, 640, 960, '#2f9a6a'), 1),
    rect(640, 592, 560, 26, down('#d9cfba', '#a39780')),
    stop,
    riders,
    times(7, (i) =>
      polygon(
        [
          [i * 200 - 60, 730],
          [i * 200 + 50, 730],
          [i * 200 + 30, 744],
          [i * 200 - 90, 744],
        ],
        '#efe9d9',
        'opacity=".8"',
      ),
    ),
    blur(bushes(random, 815, [-20, 1220], 110, '#4c7443', 12), 5),
  ].join('');
  return {content, light: 0.32};
}

export const scenes = {
  'tran-bong-da-san-van-dong': football,
  'giai-chay-marathon': marathon,
  'duong-pho-ve-dem': nightStreet,
  'dien-tap-chua-chay': fireDrill,
  'xe-buyt-dien': electricBus,
};
