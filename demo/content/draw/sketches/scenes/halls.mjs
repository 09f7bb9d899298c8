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
  line,
  mix,
  pick,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {FORMAL, person, seatedBack, SKIN} from '../kit/people.mjs';

const star = (x, y, radius, color) => {
  const point = (i) => [
    x + Math.sin((i * Math.PI) / 5) * radius * (i % 2 ? 0.4 : 1),
    y - Math.cos((i * Math.PI) / 5) * radius * (i % 2 ? 0.4 : 1),
  ];
  return shape(`M${Array.from({length: 10}, (_, i) => point(i).map(Math.round).join(' ')).join('L')}Z`, color);
};

const curtain = (x, y, width, height, color, folds) =>
  rect(x, y, width, height, color) +
  times(folds, (i) =>
    rect(
      x + (i * width) / folds,
      y,
      width / folds,
      height,
      across([0, darker(color, 0.55), 0.7], [0.5, '#e0584c', 0.45], [1, darker(color, 0.55), 0.7]),
    ),
  ) +
  rect(x, y, width, height, down([0, '#1a0508', 0.55], [0.4, '#1a0508', 0], [1, '#1a0508', 0.35]));

/** Bottles, papers and microphones along a table whose edge lies at y. */
function microphone(x, y, size) {
  return (
    line(`M${x} ${y}Q${x + size * 0.1} ${y - size * 0.6} ${x + size * 0.35} ${y - size}`, '#20242b', size * 0.07) +
    line(`M${x + size * 0.32} ${y - size * 0.93}l${size * 0.08} ${-size * 0.2}`, '#14171c', size * 0.17) +
    ellipse(x, y, size * 0.28, size * 0.08, '#1c2026')
  );
}

export function flowers(random, x, y, size) {
  const bloom = () => {
    const angle = between(random, 3.1, 6.3);
    const reach = size * between(random, 0.1, 0.75);
    const [fx, fy] = [x + Math.cos(angle) * reach * 1.3, y - size * 0.15 + Math.sin(angle) * reach * 0.75];
    const color = pick(random, ['#d9574e', '#f0b64b', '#f3e6d2', '#e58f85', '#5c8a4c', '#47733f']);
    return (
      ellipse(fx, fy, size * 0.13, size * 0.11, darker(color, 0.25)) +
      ellipse(fx + size * 0.02, fy - size * 0.03, size * 0.1, size * 0.08, color)
    );
  };
  return ellipse(x, y, size * 0.75, size * 0.2, '#00000040') + times(40, bloom);
}

function conference() {
  const random = seeded(11);
  const hall = camera({eye: 3.2, horizon: 400, focal: 760});
  const lamps = times(5, (row) =>
    times(6, (i) => hall.flat([-7.5 + i * 2.7, -6.3 + i * 2.7], 8, [9 + row * 4, 9.8 + row * 4], '#fff0cf')),
  );
  const room = [
    rect(0, 0, 1200, 800, '#3a2a26'),
    hall.flat([-12, 12], 8, [4, 30], down('#4a3a34', '#8a705c')),
    hall.side(-12, [0, 8], [5, 30], across('#4d2f22', '#93663f')),
    hall.side(12, [0, 8], [5, 30], across('#93663f', '#4d2f22')),
    times(
      10,
      (i) =>
        hall.side(-11.95, [0.8, 7.4], [8 + i * 2.2, 8.7 + i * 2.2], '#c48e54', 'opacity=".4"') +
        hall.side(11.95, [0.8, 7.4], [8 + i * 2.2, 8.7 + i * 2.2], '#c48e54', 'opacity=".4"'),
    ),
    blur(lamps, 5),
    lamps,
  ].join('');
  const [left, top] = hall.at(-12, 7.2, 30);
  const [right, foot] = hall.at(12, 1, 30);
  const stage = [
    curtain(left, top, right - left, foot - top, '#a3202a', 34),
    halo(600, 370, 330, '#ffd79a', 0.35),
    rect(470, 318, 260, 112, '#0d2a4d'),
    rect(474, 322, 252, 104, down('#2f6fae', '#9cc7dd')),
    shape('M474 426L540 380 580 398 640 362 726 410V426Z', '#2d6b62'),
    star(530, 350, 15, '#f3d26b'),
    halo(600, 370, 190, '#bfe0ff', 0.35),
    hall.box([-12, 12], [0, 1], [25, 30], '#6e3f29'),
    times(9, (i) =>
      person({
        x: 490 + i * 27,
        y: 478,
        height: 60,
        view: 'front',
        pose: 'desk',
        shirt: pick(random, FORMAL),
        skin: pick(random, SKIN),
      }),
    ),
    rect(470, 446, 252, 24, down('#a6373a', '#6b1b21')),
    flowers(random, 596, 448, 18),
    rect(380, 438, 26, 36, '#7c4a2e'),
    person({x: 393, y: 474, height: 62, view: 'front', pose: 'desk', shirt: '#27303c'}),
    rect(378, 446, 30, 28, down('#b47544', '#6e4024')),
    times(14, (i) => flowers(random, 296 + i * 47, 486, 13)),
  ].join('');
  const row = (depth) => {
    const [, y] = hall.at(0, 0.85, depth);
    const size = hall.scale(depth) * 0.52;
    const count = Math.ceil(1300 / (size * 1.55));
    const start = 600 - (count * size * 1.55) / 2 + (depth % 2) * size * 0.7;
    const seats = times(count, (i) =>
      Math.abs(start + (i + 0.5) * size * 1.55 - 600) < size * 0.75
        ? ''
        : seatedBack(
            random,
            start + (i + 0.5) * size * 1.55 + between(random, -0.12, 0.12) * size,
            y + between(random, -0.08, 0.08) * size,
            size,
            {chair: mix('#7c2026', '#2a1418', (18 - depth) / 24)},
          ),
    );
    return depth < 5 ? blur(seats, 3.5) : seats;
  };
  const rows = [22, 19.5, 17, 15, 13, 11.3, 9.7, 8.3, 7, 5.9, 4.9, 4]
    .map(row)
    .join(rect(0, 460, 1200, 340, '#3a1d18', 'opacity=".09"'));
  return {
    content:
      room +
      stage +
      hall.flat([-12, 12], 0, [2, 25], down('#5a2b23', '#3a1d18')) +
      rows +
      halo(600, 400, 560, '#ffcf8f', 0.16),
    corners: 0.75,
  };
}

function meeting() {
  const random = seeded(23);
  const room = camera({eye: 1.75, horizon: 300, focal: 800});
  const panels = times(
    4,
    (i) =>
      room.flat([-1.5, -0.3], 3.1, [3.5 + i * 2, 4.9 + i * 2], '#fff6e2') +
      room.flat([0.5, 1.7], 3.1, [3.5 + i * 2, 4.9 + i * 2], '#fff6e2'),
  );
  const windows = times(5, (i) =>
    room.side(-3.6, [0.9, 2.7], [3.4 + i * 1.7, 4.7 + i * 1.7], down('#eaf4f6', '#bcd6d4')),
  );
  const back = [
    rect(0, 0, 1200, 800, '#b9a184'),
    room.flat([-3.6, 3.6], 3.1, [1, 12], down('#d8cbb6', '#efe6d4')),
    blur(panels, 6),
    panels,
    room.side(-3.6, [0, 3.1], [1.5, 12], across('#93795b', '#c9b293')),
    windows,
    blur(windows, 14),
    room.side(3.6, [0, 3.1], [1.5, 12], across('#b08a61', '#7c5a3d')),
    times(9, (i) => room.side(3.58, [0.2, 2.9], [3 + i, 3.06 + i], '#5d422c', 'opacity=".6"')),
    room.front([-3.6, 3.6], [0, 3.1], 12, down('#b48a5c', '#8d653f')),
    room.front([-1.5, 1.5], [1.2, 2.7], 11.9, '#1c2c40'),
    room.front([-1.42, 1.42], [1.27, 2.63], 11.9, slantedScreen()),
    room.flat([-3.6, 3.6], 0, [1.2, 12], down('#a98a68', '#6f5440')),
  ].join('');
  const depths = [10.4, 9.2, 8.1, 7.1, 6.2, 5.4, 4.6, 3.9];
  const sitter = (side) => (z) => {
    const [x, y] = room.at(side * (1.62 + random() * 0.08), -0.42, z);
    const look = {
      view: 'side',
      pose: 'desk',
      shirt: pick(random, FORMAL),
      skin: pick(random, SKIN),
      long: random() < 0.3,
    };
    const [cx, cy] = room.at(side * 1.9, 1.12, z);
    const size = room.scale(z);
    const chair = rect(
      cx - size * 0.28,
      cy,
      size * 0.56,
      size * 0.9,
      down('#3a2c26', '#1d1715'),
      `rx="${size * 0.09}"`,
    );
    const body = chair + person({x, y, height: size * 1.72, flip: side > 0, lean: side * -2, ...look});
    return z > 9 ? blur(body, 1) : body;
  };
  const table =
    room.flat([-1.15, 1.15], 0.76, [2.1, 10.8], down('#c99a66', '#7d4a2a')) +
    room.front([-1.15, 1.15], [0, 0.76], 2.1, '#5b351f') +
    room.flat([-0.5, 0.5], 0.765, [2.1, 10.8], down([0, '#fff1d6', 0.7], [0.5, '#fff1d6', 0.2], [1, '#fff1d6', 0]));
  const place = (z) =>
    [-1, 1]
      .map((side) => {
        const [mx, my] = room.at(side * 0.62, 0.77, z);
        const [bx, by] = room.at(side * 0.42, 0.77, z + 0.25);
        const size = room.scale(z);
        const paper = room.flat(side < 0 ? [-1.08, -0.78] : [0.78, 1.08], 0.775, [z - 0.2, z + 0.22], '#f4efe4');
        const bottle = rect(
          bx - size * 0.035,
          by - size * 0.2,
          size * 0.07,
          size * 0.2,
          across('#d9e9ec', '#8fb2ba'),
          `rx="${size * 0.02}"`,
        );
        return paper + bottle + microphone(mx, my, size * 0.24);
      })
      .join('');
  const vase = (z) => flowers(random, ...room.at(0, 0.77, z), room.scale(z) * 0.22);
  const items = depths.map(place).join('') + [9, 7, 5.4].map(vase).join('') + blur(flowers(random, 600, 700, 105), 3);
  const people = depths.flatMap((z) => [sitter(-1)(z), sitter(1)(z)]).join('');
  const chair = person({
    x: 600,
    y: room.at(0, -0.42, 11.3)[1],
    height: 122,
    view: 'front',
    pose: 'desk',
    shirt: '#27303c',
  });
  return {content: back + chair + people + table + items, light: 0.25};
}
const slantedScreen = () => down('#3d7fb5', '#b8d9df');

function press() {
  const random = seeded(31);
  const chairman = (i) =>
    person({
      x: 260 + i * 170,
      y: 640,
      height: 330,
      view: 'front',
      pose: 'desk',
      shirt: ['#27303c', '#e8e6e0', '#1f2a3a', '#f0dfe0', '#2c3648'][i],
      skin: SKIN[i % 4],
      long: i === 3,
    });
  const speaker = times(
    5,
    (i) =>
      chairman(i) +
      shape(
        `M${254 + i * 170} 362l6 8 6-8 3 62-9 12-9-12Z`,
        i % 2 ? '#46627e' : '#8f2f33',
        i === 3 ? 'opacity="0"' : '',
      ),
  );
  const bunch = (x) => times(6, (i) => microphone(x - 34 + i * 13, 500, 40 + (i % 3) * 9));
  const wall = [
    rect(0, 0, 1200, 800, down('#163a63', '#2a6591')),
    times(12, (i) => rect(i * 100, 0, 98, 480, across([0, '#ffffff', 0.07], [1, '#000000', 0.1]))),
    shape('M0 250C300 150 500 330 1200 150V215C600 380 350 220 0 320Z', '#c89b4a', 'opacity=".35"'),
    rect(120, 60, 960, 130, down('#b3272f', '#8c1a22'), 'rx="4"'),
    star(230, 125, 42, '#f2cf66'),
    rect(310, 92, 640, 24, '#f5e3b5', 'opacity=".85" rx="3"'),
    rect(390, 136, 480, 15, '#f5e3b5', 'opacity=".6" rx="3"'),
    halo(600, 260, 620, '#ffe2b0', 0.45),
  ].join('');
  const table =
    rect(110, 496, 980, 26, down('#d8b184', '#a87746')) +
    rect(110, 520, 980, 150, down('#8a2a2e', '#591a20')) +
    times(24, (i) =>
      rect(110 + i * 41, 520, 40, 150, across([0, '#000000', 0.28], [0.5, '#ffffff', 0.06], [1, '#000000', 0.28])),
    );
  const plates = times(5, (i) => rect(226 + i * 170, 474, 66, 22, down('#f5f0e2', '#cfc6b1'), 'rx="2"'));
  const lens = (x, y, size) =>
    line(
      `M${x} ${y + size}L${x - size * 0.7} ${y + size * 4}M${x} ${y + size}L${x + size * 0.7} ${y + size * 4}M${x} ${y + size}V${y + size * 4}`,
      '#14171c',
      size * 0.16,
    ) +
    rect(x - size * 0.8, y - size * 0.5, size * 1.6, size * 1.25, slanted3(), `rx="${size * 0.14}"`) +
    rect(x - size * 0.35, y - size * 0.95, size * 0.9, size * 0.4, '#171b21', `rx="${size * 0.1}"`) +
    rect(x - size * 1.5, y - size * 0.42, size * 0.6, size * 0.55, down('#31506b', '#7fb2cc'), `rx="${size * 0.06}"`) +
    ellipse(x + size * 0.55, y - size * 0.2, size * 0.07, size * 0.07, '#e2463b');
  const reporters = times(11, (i) => seatedBack(random, 60 + i * 112, 742 + (i % 2) * 16, 92, {chair: '#1c2430'}));
  const crew = [
    person({x: 150, y: 1010, height: 610, shirt: '#39424f', pose: 'carry'}),
    person({x: 1065, y: 1030, height: 640, shirt: '#2f4a44', pose: 'carry', flip: true}),
  ].join('');
  const cameras = blur(crew + lens(235, 470, 74) + lens(985, 480, 78), 2.2) + lens(430, 585, 36) + lens(790, 580, 36);
  return {
    content:
      wall +
      speaker +
      table +
      plates +
      times(5, (i) => bunch(260 + i * 170)) +
      flowers(random, 600, 530, 60) +
      fade(rect(0, 640, 1200, 160, '#1b1c24'), 0.8) +
      reporters +
      cameras,
    corners: 0.65,
  };
}
const slanted3 = () => down('#3a4149', '#14171b');

export const scenes = {'hoi-nghi-hoi-truong': conference, 'cuoc-hop-ban-dai': meeting, 'hop-bao-cong-bo': press};
export {star};
