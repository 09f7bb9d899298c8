import {CASUAL, Cast, SHIRTS} from '../models/crowd.mjs';
import {chair, flowers, monitor, papers, vase} from '../models/furniture.mjs';
import {glass, gloss, leaf, matt, metal, paint} from '../models/materials.mjs';
import {room, tiles, wood} from '../models/room.mjs';
import {box, boxes, sheet, tube} from '../models/shapes.mjs';
import {banner, desktop, slide} from '../models/signs.mjs';
import {indoors} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  title: banner('BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ', {
    width: 1800,
    height: 150,
    size: 84,
    fill: '#ffffff',
    back: '#b01c22',
  }),
  screen: desktop(),
  queue: slide(
    [
      ['MỜI SỐ', 250, 110, '#ffe27a'],
      ['1027', 480, 210],
    ],
    {width: 900, height: 600, from: '#14315c', to: '#1d4f86'},
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [
      `desk${n}`,
      banner(`QUẦY ${n}`, {width: 360, height: 110, size: 66, fill: '#ffffff', back: '#1c5c9c'}),
    ]),
  ),
};

const DESK_Z = -4;

/** Five counters, staff behind, citizens before them and on the waiting chairs. */
export function build(s, images) {
  const random = createRandom(23);
  indoors(s, {ambient: [0.42, 0.43, 0.43]});
  s.camera = {from: [3.6, 1.85, 5.2], to: [-0.5, 1.22, -4], lens: 29, aperture: 0.022, focus: 8.6};
  s.look = {ev: 0.5};
  room(s, {
    width: 15,
    height: 3.7,
    back: -8,
    front: 7,
    panels: [5, 6],
    light: [4.6, 4.8, 5],
    lamp: [1.2, 0.6],
    materials: {
      floor: tiles('#c9c6bf', '#9d9a93', 0.8),
      ceiling: matt('#eceae6'),
      walls: matt('#e3ded2'),
      back: matt('#dfe5ea'),
    },
  });
  s.add(sheet(9, 0.75), {color: decal(images.title, 9, 0.75)}, {at: [0, 2.75, -7.85]});
  addCounters(s, images, random);
  addCitizens(s, random);
  addWaiting(s, random, images);
}

function addCounters(s, images, random) {
  const front = wood('#8a5f38', '#b98c5c');
  s.add(box([12.6, 0.74, 0.55], [0, 0, DESK_Z]), front);
  s.add(
    boxes([
      [
        [12.8, 0.05, 0.8],
        [0, 0.74, DESK_Z + 0.04],
      ],
      [
        [12.8, 0.04, 0.3],
        [0, 1.02, DESK_Z - 0.1],
      ],
    ]),
    gloss('#e9e6e0'),
  );
  const staff = new Cast(
    random,
    [
      {pose: 'type', sleeves: 'short', tops: ['#dbe6f2', '#cfdff0']},
      {pose: 'type', female: true, hair: 'tail', sleeves: 'short', tops: ['#dbe6f2']},
      {pose: 'handOver', female: true, hair: 'bob', sleeves: 'long', tops: ['#dbe6f2']},
    ],
    0.014,
  );
  for (let i = 0; i < 5; i++) {
    const x = -5 + i * 2.5;
    s.add(box([0.05, 1.5, 0.9], [x - 1.25, 0, DESK_Z]), front);
    s.add(box([0.012, 0.55, 0.8], [x - 1.25, 1.5, DESK_Z]), glass('#e4f2ee'));
    s.add(
      sheet(0.9, 0.275),
      {color: decal(images[`desk${i + 1}`], 0.9, 0.275), emit: decal(images[`desk${i + 1}`], 0.9, 0.275, 0.35)},
      {at: [x, 2.15, DESK_Z]},
    );
    for (const side of [-0.42, 0.42])
      s.add(
        tube(
          [
            [x + side, 2.4, DESK_Z],
            [x + side, 3.7, DESK_Z],
          ],
          0.008,
          5,
        ),
        metal('#b9bcbe'),
      );
    s.add(
      monitor(),
      {case: paint('#1c1d20'), screen: {emit: [0.5, 0.6, 0.7], emitOnly: true}},
      {at: [x + 0.55, 0.79, DESK_Z - 0.1], turn: 205},
    );
    s.add(papers(), matt('#f2f0ea'), {at: [x - 0.1, 0.79, DESK_Z + 0.2], turn: random.range(-20, 20)});
    s.add(papers(), matt('#f2f0ea'), {at: [x - 0.7, 0.79, DESK_Z], turn: random.range(-20, 20), size: [1, 5, 1]});
    staff.add(s, {at: [x, i === 3 ? 0 : 0.1, DESK_Z - 0.72], turn: random.range(-8, 8)}, [1, 0, 1, 2, 0][i]);
  }
  s.add(
    boxes(
      Array.from({length: 6}, (_, i) => [
        [1.6, 2, 0.4],
        [-5.2 + i * 2.1, 0, -7.6],
      ]),
    ),
    paint('#c4cad0'),
  );
}

function addCitizens(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'handOver', tops: CASUAL},
      {pose: 'ease', female: true, hair: 'long', tops: ['#c98f94', '#e5ddcf', '#7d94b0']},
      {pose: 'hold', tops: ['#54728a', '#d8d2c4']},
      {pose: 'handOver', female: true, hair: 'bun', sleeves: 'long', tops: ['#8a4f5c', '#d1b27c']},
    ],
    0.013,
  );
  for (const [x, z, turn, who] of [
    [-5, -3.05, 184, 3],
    [-2.6, -3.1, 176, 0],
    [0.1, -3.0, 186, 1],
    [2.5, -3.1, 180, 3],
    [4.9, -3.1, 170, 2],
    [-4.2, -2.5, 160, 2],
    [1, -2.4, 200, 0],
  ])
    cast.add(s, {at: [x, 0, z], turn, size: random.range(0.96, 1.05)}, who);
  const walker = new Cast(random, [{pose: 'walk', female: true, hair: 'tail', tops: ['#3f5f86']}], 0.014);
  walker.add(s, {at: [4.6, 0, -0.9], turn: 215});
}

function addWaiting(s, random, {queue}) {
  const seat = chair();
  const steel = {pad: metal('#c3c7ca', 0.35), frame: metal('#8e9295', 0.3)};
  const cast = new Cast(
    random,
    [
      {pose: 'sit', tops: CASUAL},
      {pose: 'sitBack', female: true, hair: 'long', tops: CASUAL},
      {pose: 'sitBack', sleeves: 'long', tops: SHIRTS},
      {pose: 'hold', female: true, hair: 'tail', tops: CASUAL},
    ].map((look) => ({...look, pose: look.pose === 'hold' ? 'sit' : look.pose})),
    0.014,
  );
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 9; i++) {
      const [x, z] = [-6 + i * 0.66, 0.1 + row * 1.35];
      s.add(seat, steel, {at: [x, 0, z], turn: 180});
      if (random() < 0.55)
        cast.add(s, {at: [x, 0.02, z - 0.02], turn: 180 + random.normal() * 8, size: random.range(0.95, 1.04)});
    }
  }
  s.add(box([0.7, 1.5, 0.45], [6.6, 0, -3.4]), paint('#e8ebee'));
  s.add(sheet(1.35, 0.9), {emit: decal(queue, 1.35, 0.9, 0.8), emitOnly: true}, {at: [6.1, 1.9, -7.8]});
  s.add(vase(), gloss('#e6e2da'), {at: [7, 0, -1.4], size: 2.4});
  s.add(
    flowers({seed: 2, count: 90, size: [0.4, 0.6, 0.4]}),
    {leaf: leaf('#3f7a35'), bloom: leaf('#4f8a3a'), bloom2: leaf('#5d9440')},
    {at: [7, 0.55, -1.4]},
  );
}
