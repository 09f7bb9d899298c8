import {plume} from '../models/air.mjs';
import {racingBoat} from '../models/boats.mjs';
import {streetOfHouses} from '../models/buildings.mjs';
import {Cast} from '../models/crowd.mjs';
import {forest, range, treeLine} from '../models/land.mjs';
import {hex, matt, paint, water} from '../models/materials.mjs';
import {box, floor, patch, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {createRandom} from '../trace/random.mjs';

const TEAMS = [
  ['#c9302a', '#f0c22a'],
  ['#1f6fb8', '#f2f2ee'],
  ['#2f8a4f', '#e0a02a'],
  ['#e2751a', '#f2f2ee'],
];

/** Four long boats at full speed; the bank is full of people and flags. */
export function build(s) {
  const random = createRandom(72);
  daylight(s, {compass: 58, height: 36, haze: 0.0008, clouds: {cover: 0.42, scale: 1.1, softness: 0.5, drift: 29}});
  s.camera = {from: [-6.5, 3.1, 14.5], to: [1.4, 0.9, -6], lens: 40, aperture: 0.02, focus: 15};
  s.look = {ev: 0.5};
  s.samples = 10;
  s.add(floor(3000, 1200, [0, 0, -300]), water('#3f5a4a', {wave: 0.04, size: 1.1}));
  [
    [1.5, 2.6],
    [-3, -3.4],
    [4.6, -9],
    [-1, -15],
  ].forEach(([x, z], i) => addBoat(s, random, x, z, TEAMS[i], i));
  addBank(s, random);
  treeLine(s, {from: [-120, -120], to: [120, -96], count: 80, palms: 0.4, height: () => 2});
  range(s, forest(hex('#2f4f2c'), hex('#66824a')), {
    near: -260,
    far: -1300,
    width: 3200,
    height: 210,
    size: 340,
    seed: 8,
  });
}

/** The boat lies along x and drives to +x. */
function addBoat(s, random, x, z, [hull, trim], seed) {
  s.add(racingBoat(), {hull: paint(hull), wood: matt('#7a5c3c'), rim: paint(trim)}, {at: [x, 0, z]});
  const look = {tops: [hull], bottoms: [hull, '#23262c'], sleeves: 'short', bottom: 'shorts'};
  const near = seed < 2;
  const reach = (lean, f) => ({
    armL: [
      [f, 16],
      [f + 14, -24],
    ],
    armR: [
      [f + 10, 12],
      [f + 2, -8],
    ],
    legL: [
      [84, 8],
      [10, 3],
    ],
    legR: [
      [84, 8],
      [14, 3],
    ],
    lean,
  });
  const crew = new Cast(
    random,
    [
      {...look, pose: reach(34, 66)},
      {...look, pose: reach(28, 58)},
      {...look, pose: reach(38, 70)},
    ],
    near ? 0.015 : 0.022,
  );
  for (let i = 0; i < 9; i++) {
    for (const side of [-1, 1]) {
      const px = x - 6.6 + i * 1.5 + (side > 0 ? 0.12 : 0);
      crew.add(s, {at: [px, -0.16, z + side * 0.3], turn: 90 + side * 7 + random.normal() * 3});
      const blade = [px + 0.85 + random.normal() * 0.05, -0.22, z + side * 0.98];
      s.add(tube([[px + 0.42, 0.98, z + side * 0.4], blade], 0.018, 6), matt('#b08a52'));
      s.add(box([0.03, 0.4, 0.17]), paint(trim), {at: [blade[0] - 0.04, blade[1] - 0.05, blade[2]], roll: 24});
      splash(s, [blade[0], 0.02, blade[2]], 0.13, 7, seed * 100 + i * 2 + side);
    }
  }
  const lead = new Cast(
    random,
    [
      {...look, pose: 'raise', hat: 'cap', hatColors: [trim]},
      {...look, pose: 'hose'},
    ],
    near ? 0.015 : 0.022,
  );
  lead.add(s, {at: [x + 7.9, 0.02, z], turn: 270}, 0);
  lead.add(s, {at: [x - 8.3, 0.3, z], turn: 90}, 1);
  s.add(
    patch(16, 6, (u, v) => [-u * 0.9, v * 0.6, 0.07 * Math.sin(u * 8) * u]),
    paint(trim),
    {at: [x - 9.4, 1.8, z]},
  );
  s.add(
    tube(
      [
        [x - 9.4, 0.9, z],
        [x - 9.4, 2.45, z],
      ],
      0.02,
      6,
    ),
    matt('#8a7450'),
  );
  splash(s, [x + 9.6, 0.03, z], 0.22, 16, seed * 7 + 3);
}

function splash(s, [x, y, z], size, count, seed) {
  plume(s, {
    at: (t) => [x - 0.5 * t, y + size * 1.3 * Math.sin(t * Math.PI), z],
    size: (t) => size * (0.3 + 0.5 * t),
    spread: () => size * 0.7,
    count,
    color: '#f5f8f8',
    strength: 0.8,
    grain: 0.06,
    seed,
  });
}

function addBank(s, random) {
  s.add(box([500, 3.4, 40], [0, -1.4, -62]), matt('#a39a86', {mottle: [0.15, 1]}));
  s.add(box([500, 0.5, 0.6], [0, 1.8, -42]), matt('#c9c0ac'));
  streetOfHouses(
    {add: (mesh, colors, {at, turn}) => turn > 0 && s.add(mesh, colors, {at: [at[2], 2, -66]})},
    {near: 120, far: -120, half: 0, seed: 9, floors: [2, 4]},
  );
  const cast = new Cast(
    random,
    [{pose: 'ease'}, {pose: 'stand', female: true, hair: 'long'}, {pose: 'raise'}, {pose: 'point'}].map((look) => ({
      ...look,
      pose: look.pose === 'raise' ? CHEER : look.pose,
      tops: ['#c9302a', '#f0f0ec', '#1f6fb8', '#f0c22a', '#3f4650', '#b86a5a', '#8fa38a'],
    })),
    0.04,
  );
  for (let i = 0; i < 330; i++)
    cast.add(s, {at: [random.range(-44, 44), 2, -42.8 - random.range(0, 4.5)], turn: random.normal() * 14});
  for (let x = -45; x < 46; x += 5) {
    s.add(
      tube(
        [
          [x, 2, -42.3],
          [x, 6.4, -42.3],
        ],
        0.04,
        6,
      ),
      matt('#b9b2a0'),
    );
    s.add(
      patch(12, 8, (u, v) => [u * 1.3, 5.1 + v * 1.2 - 0.15 * u, 0.12 * Math.sin(u * 7 + x)]),
      paint(['#c9302a', '#f0c22a', '#1f6fb8', '#2f8a4f'][Math.abs(Math.round(x / 5)) % 4]),
      {at: [x, 0, -42.3]},
    );
  }
}

const CHEER = {
  armL: [
    [150, 14],
    [172, 6],
  ],
  armR: [
    [146, 16],
    [170, 8],
  ],
  legL: [
    [2, 4],
    [-2, 3],
  ],
  legR: [
    [1, 4],
    [-3, 3],
  ],
};
