import {Cast, SHIRTS, SUITS} from '../models/crowd.mjs';
import {bottle, chair, flowers, laptop, microphone} from '../models/furniture.mjs';
import {cloth, glass, leaf, matt, metal, paint} from '../models/materials.mjs';
import {videoCamera} from '../models/media.mjs';
import {room} from '../models/room.mjs';
import {box, patch, sheet} from '../models/shapes.mjs';
import {slide} from '../models/signs.mjs';
import {indoors} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  backdrop: slide(
    [
      ['HỌP BÁO', 190, 110, '#ffe27a'],
      ['CÔNG BỐ KẾT QUẢ CHUYỂN ĐỔI SỐ', 310, 66],
      ['TỈNH BÌNH HẢI', 400, 66],
    ],
    {width: 1600, height: 720, from: '#0c3d7c', to: '#0a6c95'},
  ),
};

const CAMERAS = [
  [-2.7, 0.9, 166],
  [2.9, -0.3, 196],
  [2.1, 2.1, 190],
  [-3.4, -1.2, 160],
];

/** From behind the reporters and their cameras. */
export function build(s, {backdrop}) {
  const random = createRandom(77);
  indoors(s, {ambient: [0.32, 0.32, 0.33]});
  s.camera = {from: [-1.3, 1.72, 5.4], to: [0.5, 1.35, -4.5], lens: 36, aperture: 0.045, focus: 9.6};
  s.look = {ev: 0.45};
  room(s, {
    width: 12,
    height: 4,
    back: -7.5,
    front: 7,
    panels: [4, 5],
    light: [4.2, 4.2, 4.1],
    lamp: [1.2, 0.5],
    materials: {
      floor: matt('#5f4a44', {mottle: [0.15, 0.06]}),
      ceiling: matt('#dedbd5'),
      walls: matt('#cfc6b6'),
      back: cloth('#23406b'),
    },
  });
  s.add(
    sheet(8.4, 3.78),
    {color: decal(backdrop, 8.4, 3.78), emit: decal(backdrop, 8.4, 3.78, 0.12)},
    {at: [0.2, 0.2, -7.3]},
  );
  s.add(box([10, 0.3, 3.6], [0, 0, -5.8]), matt('#7a2b2b'));
  addHeadTable(s, random);
  addReporters(s, random);
}

function addHeadTable(s, random) {
  const drape = patch(300, 6, (u, v) => [(u - 0.5) * 5.4, v * 0.76, 0.02 * Math.sin(u * 160) * (1 - v)]);
  s.add(drape, cloth('#123e73'), {at: [0.2, 0.3, -4.9]});
  s.add(box([5.4, 0.04, 0.75], [0.2, 1.05, -5.27]), cloth('#0f3665'));
  const chiefs = new Cast(
    random,
    [
      {pose: 'type', sleeves: 'long', suit: SUITS},
      {pose: 'sit', female: true, hair: 'bob', sleeves: 'long', tops: ['#c9ced6']},
      {
        pose: {
          armL: [
            [40, 16],
            [96, -30],
          ],
          armR: [
            [40, 20],
            [110, -6],
          ],
          legL: [
            [84, 8],
            [2, 3],
          ],
          legR: [
            [84, 8],
            [4, 3],
          ],
          lean: 4,
        },
        sleeves: 'long',
        suit: SUITS,
        stout: 0.01,
      },
    ],
    0.012,
  );
  [0, 2, 1, 0].forEach((who, i) => {
    const x = -1.6 + i * 1.2;
    chiefs.add(s, {at: [x, 0.33, -5.95], turn: random.range(-6, 10)}, who);
    s.add(microphone(0.3), {case: paint('#1b1c1e'), head: matt('#0f0f0f')}, {at: [x + 0.12, 1.09, -5.2], turn: 180});
    s.add(
      bottle(),
      {bottle: glass('#dfeef2'), label: matt('#3a78b5'), cap: paint('#2f6fb0')},
      {at: [x - 0.26, 1.09, -5.15]},
    );
    s.add(box([0.26, 0.12, 0.02]), paint('#f2eee4'), {at: [x, 1.09, -4.98], pitch: -18});
  });
  const petals = {leaf: leaf('#3b6a2c'), bloom: leaf('#e9c13c'), bloom2: leaf('#f1ece2')};
  for (const x of [-1.6, 0.2, 2])
    s.add(flowers({seed: 4, size: [0.5, 0.22, 0.2], count: 70}), petals, {at: [x, 0.3, -4.55], size: 1.1});
}

function addReporters(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'sit', tops: SHIRTS},
      {pose: 'write', female: true, hair: 'tail', tops: ['#8fa38a', '#d8d2c4']},
      {pose: 'type', sleeves: 'long', tops: ['#3f4a5a', '#7d94b0']},
      {pose: 'sitBack', female: true, hair: 'long', tops: ['#c98f94', '#e3e3df']},
      {pose: 'raise', tops: ['#b9c9dd']},
    ],
    0.013,
  );
  for (let row = 0; row < 4; row++) {
    for (let i = -4; i <= 4; i++) {
      const [x, z] = [i * 0.82 + 0.4 * (row % 2), -2.4 + row * 1.25];
      if (CAMERAS.some(([cx, cz]) => Math.hypot(cx - x, cz + 0.3 - z) < 0.75)) continue;
      s.add(chair(), {pad: cloth('#2a3a5c'), frame: metal('#9a9da0', 0.3)}, {at: [x, 0, z], turn: 180});
      if (random() < 0.95 && !(row > 1 && Math.abs(x + 0.4) < 0.6))
        cast.add(
          s,
          {at: [x, 0.02, z - 0.02], turn: 180 - x * 2 + random.normal() * 5},
          row === 0 && i === 1 ? 4 : random.integer(4),
        );
      if (random() < 0.3)
        s.add(
          laptop(),
          {case: metal('#9da1a5', 0.4), keys: matt('#222222'), screen: {emit: [0.5, 0.55, 0.6], emitOnly: true}},
          {at: [x, 0.6, z - 0.42], turn: 180},
        );
    }
  }
  const crew = new Cast(
    random,
    [
      {pose: 'camera', tops: ['#26282c', '#4a5560']},
      {pose: 'camera', sleeves: 'long', tops: ['#5f3a3a']},
    ],
    0.013,
  );
  const kit = {
    body: paint('#17181a', {rough: 0.3}),
    leg: metal('#3a3c3f', 0.4),
    lensGlass: {color: [0.01, 0.01, 0.02], spec: 0.08, rough: 0.02},
    view: {emit: [0.25, 0.32, 0.4], emitOnly: true},
  };
  for (const [x, z, turn] of CAMERAS) {
    s.add(videoCamera(), kit, {at: [x, 0, z], turn});
    const a = (turn * Math.PI) / 180;
    crew.add(s, {at: [x - Math.sin(a) * 0.45 + 0.06, 0, z - Math.cos(a) * 0.45], turn});
  }
}
