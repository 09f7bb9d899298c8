import {Cast, SHIRTS, SUITS} from '../models/crowd.mjs';
import {flowers, hallSeat, podium} from '../models/furniture.mjs';
import {leaf, matt, metal, paint, cloth} from '../models/materials.mjs';
import {room, tiles, wood} from '../models/room.mjs';
import {box, patch, sheet} from '../models/shapes.mjs';
import {banner, slide} from '../models/signs.mjs';
import {indoors} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  screen: slide([
    ['HỘI NGHỊ', 230, 92, '#ffe27a'],
    ['CHUYỂN ĐỔI SỐ TỈNH BÌNH HẢI', 350, 76],
    ['NĂM 2026', 450, 70],
  ]),
  banner: banner('DỮ LIỆU SỐ  ·  CHÍNH QUYỀN SỐ  ·  KINH TẾ SỐ  ·  XÃ HỘI SỐ', {size: 50, height: 110}),
};

const STAGE = -13;

/** The hall from its last rows. */
export function build(s, {screen, banner: words}) {
  const random = createRandom(42);
  indoors(s, {ambient: [0.34, 0.29, 0.25]});
  s.camera = {from: [2.2, 2.65, 9.5], to: [0.2, 2.2, -12], lens: 30, aperture: 0.05, focus: 12};
  s.look = {ev: 0.45, bloom: 0.06};
  const walls = wood('#6b4526', '#9a6b40');
  room(s, {
    width: 22,
    height: 8.2,
    back: STAGE - 6.5,
    front: 11,
    panels: [6, 8],
    light: [5.2, 4.7, 3.9],
    lamp: [1.5, 0.4],
    materials: {floor: matt('#5a3a30', {mottle: [0.1, 0.3]}), ceiling: matt('#d9d4cb'), walls, back: matt('#4a1512')},
  });
  addStage(s, screen, words, random);
  addAudience(s, random);
}

function addStage(s, screen, words, random) {
  s.add(box([22, 1, 6.5], [0, 0, STAGE - 3.2]), wood('#5d3a20', '#8b5e38', {flat: true}));
  const red = cloth('#a3141c', {mottle: [0.1, 0.4]});
  const folds = (width, deep) =>
    patch(Math.round(width * 26), 6, (u, v) => [
      (u - 0.5) * width,
      v * 6.9,
      deep * Math.sin(u * width * 9 + 0.5 * Math.sin(v * 3)) + 0.03 * Math.sin(u * width * 23),
    ]);
  s.add(folds(22, 0.1), red, {at: [0, 1, STAGE - 5.8]});
  for (const x of [-9.6, 9.6]) s.add(folds(3, 0.16), red, {at: [x, 1, STAGE - 1]});
  s.add(
    patch(300, 4, (u, v) => [(u - 0.5) * 22, v * 1.1, 0.12 * Math.sin(u * 200)]),
    red,
    {at: [0, 7.1, STAGE - 0.8]},
  );
  s.add(sheet(8.8, 4.95), {emit: decal(screen, 8.8, 4.95, 0.6), emitOnly: true}, {at: [0, 2, STAGE - 5.4]});
  s.add(box([9.1, 5.2, 0.1], [0, 1.9, STAGE - 5.52]), paint('#181818'));
  s.add(sheet(13, 0.8), {color: decal(words, 13, 0.8)}, {at: [0, 7.2, STAGE - 0.55]});
  s.panel([-8, 7.9, STAGE - 0.4], [16, 0, 0], [0, 0.5, 1.2], [9, 8.2, 6.8]);
  const speaker = new Cast(random, [{pose: 'hold', sleeves: 'long', suit: SUITS}]);
  speaker.add(s, {at: [-6.2, 1, STAGE - 2.6], turn: 8});
  s.add(
    podium(),
    {wood: wood('#6f3f1d', '#9a6233'), trim: paint('#4a2a14'), case: matt('#151515'), head: matt('#151515')},
    {at: [-6.2, 1, STAGE - 2.2]},
  );
  const bloom = flowers({seed: 3, size: [0.8, 0.4, 0.3], count: 120});
  const petals = {leaf: leaf('#3d6a2a'), bloom: leaf('#e8c63a'), bloom2: leaf('#d9503f')};
  for (const x of [-6.2, -3, 0, 3, 6]) s.add(bloom, petals, {at: [x, 1, STAGE + 0.15], size: 1.1});
  addPresidium(s, random);
}

function addPresidium(s, random) {
  s.add(box([6.4, 0.78, 0.8], [4.6, 1, STAGE - 3]), cloth('#7c1b1f'));
  const cast = new Cast(random, [
    {pose: 'sit', sleeves: 'long', suit: SUITS},
    {pose: 'sit', female: true, sleeves: 'long', hair: 'bun', tops: ['#c45a6a', '#7f9cc0']},
  ]);
  for (let i = 0; i < 5; i++) cast.add(s, {at: [2.2 + i * 1.2, 1, STAGE - 3.8]}, i === 2 ? 1 : 0);
}

function addAudience(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'sit', sleeves: 'short', tops: SHIRTS},
      {pose: 'sitBack', sleeves: 'long', tops: SHIRTS},
      {pose: 'clap', sleeves: 'long', suit: SUITS},
      {pose: 'sit', sleeves: 'long', suit: SUITS, stout: 0.01},
      {pose: 'sitBack', female: true, hair: 'long', tops: ['#c9a3ad', '#e4e4e2', '#8aa7c4', '#b7544f', '#d9c9a8']},
      {pose: 'sit', female: true, hair: 'bob', sleeves: 'long', tops: ['#d8dde3', '#6f88a8', '#d6b8a0']},
      {pose: 'write', female: true, hair: 'tail', tops: ['#e6e6e2', '#a8c0b0']},
      {pose: 'clap', sleeves: 'short', tops: ['#d9dfe6', '#8fa9c6'], stout: 0.012},
    ],
    0.024,
  );
  const seat = hallSeat();
  const cover = {pad: cloth('#8e2a2a'), frame: paint('#2b2522'), wood: wood('#5b3519', '#84532c')};
  for (let row = 0; row < 17; row++) {
    const z = STAGE + 3.6 + row * 1.12;
    for (let k = -15; k <= 15; k++) {
      if (Math.abs(k) < 1) continue;
      const x = k * 0.62 + Math.sign(k) * 0.55;
      const turn = 180 + x * 0.8;
      s.add(seat, cover, {at: [x, 0, z], turn});
      if (random() < (row < 2 ? 0.97 : 0.9))
        cast.add(s, {
          at: [x + random.normal() * 0.02, -0.005, z - 0.04],
          turn: turn + random.normal() * 6,
          size: random.range(0.95, 1.06),
        });
    }
  }
}
