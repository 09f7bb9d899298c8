import {CASUAL, Cast, SUITS} from '../models/crowd.mjs';
import {suitcase} from '../models/goods.mjs';
import {forest, range} from '../models/land.mjs';
import {glass, hex, matt, metal, paint} from '../models/materials.mjs';
import {tiles} from '../models/room.mjs';
import {box, boxes, floor, sheet, tube} from '../models/shapes.mjs';
import {slide} from '../models/signs.mjs';
import {airliner} from '../models/vehicles.mjs';
import {vehicleColors} from '../models/fleet.mjs';
import {daylight} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  board: slide(
    [
      ['GIỜ BAY', 130, 80, '#ffd25a'],
      ['BH 203   08:15   Hà Nội', 260, 58],
      ['BH 117   09:40   Đà Nẵng', 350, 58],
      ['BH 451   10:25   Cần Thơ', 440, 58],
    ],
    {width: 1000, height: 520, from: '#0d1826', to: '#13263c'},
  ),
};

const GLASS_Z = -13;

/** Travellers in the hall, an aeroplane behind the glass wall. */
export function build(s, {board}) {
  const random = createRandom(68);
  daylight(s, {compass: 215, height: 34, haze: 0.0005, clouds: {cover: 0.42, scale: 1.2, softness: 0.5, drift: 47}});
  s.ambient = [0.5, 0.52, 0.55];
  s.samples = 14;
  s.camera = {from: [-2.2, 1.75, 9.5], to: [0.8, 2.5, -12], lens: 27, aperture: 0.014, focus: 11};
  s.look = {ev: 0.4};
  s.add(floor(70, 40, [0, 0, 7]), tiles('#c9c8c4', '#a5a49f', 1.2, {rough: 0.07, spec: 0.05}));
  addHall(s, board);
  addApron(s);
  addTravellers(s, random);
}

function addHall(s, board) {
  const steel = paint('#dfe3e5', {rough: 0.3});
  for (let x = -33; x <= 33; x += 3) s.add(box([0.12, 8.6, 0.2], [x, 0, GLASS_Z]), steel);
  for (const y of [0.1, 2.9, 5.7, 8.5]) s.add(box([70, 0.1, 0.16], [0, y, GLASS_Z]), steel);
  s.add(box([70, 8.5, 0.02], [0, 0, GLASS_Z - 0.05]), glass('#dcebf0', 0.04));
  for (let x = -30; x <= 30; x += 6) {
    s.add(
      tube(
        [
          [x, 0, GLASS_Z + 1.4],
          [x, 7.2, GLASS_Z + 0.9],
          [x, 8.7, GLASS_Z + 2.4],
          [x, 9.9, 2],
          [x, 10.4, 14],
        ],
        [0.2, 0.2, 0.24, 0.26, 0.26],
        12,
      ),
      steel,
    );
  }
  const slats = [];
  for (let z = GLASS_Z + 1; z < 20; z += 0.9)
    slats.push([
      [70, 0.06, 0.62],
      [0, 9.3 + (z + 12) * 0.06, z],
    ]);
  s.add(boxes(slats), paint('#e9e6df', {rough: 0.5}));
  s.add(box([70, 0.2, 44], [0, 12, 6]), matt('#d9d6cf'));
  for (const x of [-18, -6, 6, 18]) s.panel([x - 0.3, 9.1, -6], [0.6, 0, 0], [0, 0, 14], [2.6, 2.6, 2.5]);
  s.add(box([0.3, 9.6, 40], [22, 0, 7]), matt('#d8cfbe'));
  s.add(box([4.2, 2.3, 0.2], [9.6, 4.1, -6.1]), paint('#15181c'));
  s.add(sheet(4, 2.08), {emit: decal(board, 4, 2.08, 1), emitOnly: true}, {at: [9.6, 4.2, -5.98]});
  for (const x of [8, 11.2])
    s.add(
      tube(
        [
          [x, 6.4, -6.1],
          [x, 9.7, -6.1],
        ],
        0.04,
        8,
      ),
      steel,
    );
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 6; i++)
      s.add(
        boxes([
          [
            [0.56, 0.08, 0.5],
            [0, 0.42, 0],
          ],
          [
            [0.56, 0.5, 0.06],
            [0, 0.5, -0.26],
          ],
          [
            [0.06, 0.42, 0.3],
            [0, 0, 0],
          ],
        ]),
        paint('#2f4a68', {rough: 0.4}),
        {at: [-9.6 + i * 0.62, 0, -3.4 - row * 2.2], turn: row % 2 ? 180 : 0},
      );
}

function addApron(s) {
  s.add(floor(2000, 900, [0, -0.3, -470]), matt('#a5a6a4', {mottle: [0.1, 6]}));
  s.add(floor(2000, 300, [0, -0.2, -330]), matt('#7f9252', {mottle: [0.2, 8]}));
  s.add(floor(2000, 40, [0, -0.1, -300]), matt('#6f7173'));
  const skin = vehicleColors('#f2f4f5', {
    tailFin: paint('#1a6fb0'),
    engine: paint('#d8dde0'),
    glass: paint('#20282e', {rough: 0.05}),
  });
  s.add(airliner(), skin, {at: [1.5, 0, -46], turn: 68});
  s.add(airliner(), {...skin, tailFin: paint('#c9302a')}, {at: [-52, 0, -120], turn: 110});
  for (const [x, z] of [
    [-12, -34],
    [14, -30],
  ])
    s.add(
      boxes([
        [
          [1.6, 1.1, 3],
          [x, 0.2, z],
        ],
        [
          [1.5, 1, 1.2],
          [x, 1.2, z + 0.8],
        ],
      ]),
      paint('#e0a92a'),
    );
  range(s, forest(hex('#2f4f2c'), hex('#66824a')), {
    near: -800,
    far: -2600,
    width: 6000,
    height: 330,
    size: 560,
    seed: 2,
  });
}

function addTravellers(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: {...WALK}, tops: CASUAL, sleeves: 'long'},
      {pose: {...WALK}, female: true, hair: 'long', tops: CASUAL},
      {pose: {...WALK}, sleeves: 'long', suit: SUITS},
      {pose: 'ease', female: true, hair: 'tail', sleeves: 'long', tops: CASUAL},
      {pose: 'hold', tops: CASUAL},
      {pose: 'sitBack', tops: CASUAL},
      {pose: 'sit', female: true, hair: 'bob', tops: CASUAL},
    ],
    0.013,
  );
  const cases = ['#b3302a', '#2a4f86', '#26282c', '#d8a52a', '#8fa3ad', '#3f7a5f'];
  const walkers = [
    [-3.2, 1.6, 172, 1],
    [-0.4, -1.2, 186, 2],
    [2.4, 1.2, 205, 0],
    [4.6, -3, 160, 1],
    [1, -6, 190, 0],
    [-5.6, -0.4, 60, 3],
    [6.6, -0.5, 250, 4],
    [-2, -8, 100, 1],
    [3.2, -9.4, 260, 2],
    [8, -8.6, 190, 3],
    [-8, -9.8, 170, 4],
    [11, -3.6, 200, 0],
    [13.2, -7, 150, 1],
  ];
  for (const [x, z, turn, who] of walkers) {
    cast.add(s, {at: [x, 0, z], turn}, who);
    const a = (turn * Math.PI) / 180;
    const side = [-Math.cos(a) * 0.42 - Math.sin(a) * 0.32, Math.sin(a) * 0.42 - Math.cos(a) * 0.32];
    s.add(
      suitcase(),
      {shell: paint(random.pick(cases), {rough: 0.25}), metal: metal('#9a9ea1', 0.3)},
      {at: [x + side[0], 0, z + side[1]], turn, pitch: who < 3 ? -18 : 0},
    );
  }
  for (let i = 0; i < 5; i++)
    cast.add(s, {at: [-9.6 + i * 1.24, 0, -3.4 - (i % 3) * 2.2], turn: i % 3 === 1 ? 180 : 0}, 5 + (i % 2));
}

const WALK = {
  armL: [
    [18, 8],
    [30, 2],
  ],
  armR: [
    [-26, 12],
    [-20, 4],
  ],
  legL: [
    [-12, 3],
    [-34, 3],
  ],
  legR: [
    [24, 3],
    [8, 3],
  ],
  lean: 3,
};
