import {tileHouse} from '../models/buildings.mjs';
import {Cast} from '../models/crowd.mjs';
import {treeLine} from '../models/land.mjs';
import {blend, cloth, hex, leaf, matt, paint} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {box, boxes, cylinder, floor, lathe, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {noise3} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** Profiles [radius, height] of the workshop's wares. */
const WARES = [
  [
    [0, 0],
    [0.13, 0],
    [0.24, 0.16],
    [0.26, 0.34],
    [0.19, 0.52],
    [0.13, 0.58],
    [0.16, 0.64],
    [0.145, 0.64],
    [0.115, 0.57],
    [0.1, 0.5],
  ],
  [
    [0, 0],
    [0.1, 0],
    [0.2, 0.1],
    [0.23, 0.2],
    [0.2, 0.28],
    [0.21, 0.3],
    [0.19, 0.3],
    [0.18, 0.26],
  ],
  [
    [0, 0],
    [0.09, 0],
    [0.13, 0.18],
    [0.19, 0.46],
    [0.15, 0.66],
    [0.08, 0.76],
    [0.1, 0.84],
    [0.085, 0.84],
    [0.06, 0.76],
  ],
  [
    [0, 0],
    [0.16, 0],
    [0.2, 0.24],
    [0.21, 0.36],
    [0.225, 0.38],
    [0.2, 0.38],
    [0.19, 0.3],
  ],
];

/** A potter at the wheel in a yard full of drying wares. */
export function build(s) {
  const random = createRandom(56);
  daylight(s, {compass: 298, height: 36, haze: 0.001, clouds: {cover: 0.36, drift: 11}});
  s.camera = {from: [-1.5, 1.62, 4.6], to: [0.35, 0.72, -3.4], lens: 34, aperture: 0.026, focus: 5.2};
  s.look = {ev: 0.5, warmth: 0.02};
  s.add(
    floor(120, 120),
    blend('#a3764e', '#8a6242', 1.1, {
      mottle: [0.14, 0.1],
      bump: {height: (x, y, z) => 0.006 * noise3(x * 11, y, z * 11), step: 0.01},
    }),
  );
  addYard(s, random);
  addWares(s, random);
  addPotter(s, random);
  addHelpers(s, random);
}

function clay(color) {
  const height = (x, y, z) => 0.0015 * Math.sin(y * 260) + 0.002 * noise3(x * 40, y * 40, z * 40);
  return {color: hex(color), spec: 0.02, rough: 0.6, mottle: [0.1, 0.12], bump: {height, step: 0.003}};
}

function addWares(s, random) {
  const shapes = WARES.map((profile) => lathe(profile, 40));
  const dry = ['#b5673f', '#c07a50', '#a85a36', '#c98a62'].map(clay);
  for (let row = 0; row < 15; row++) {
    const kind = shapes[row % 4];
    for (let i = -10; i <= 12; i++) {
      const [x, z] = [i * 0.6 + 0.3 * (row % 2) + random.normal() * 0.02, -3.3 - row * 0.62 + random.normal() * 0.02];
      if (Math.abs(x + 2.9) < 0.7) continue;
      s.add(kind, random.pick(dry), {at: [x, 0, z], turn: random() * 360, size: random.range(0.94, 1.05)});
    }
  }
  for (let level = 0; level < 3; level++) {
    s.add(box([2.6, 0.04, 0.5], [2.9, 0.45 + level * 0.55, -1.5]), matt('#7a5c3c', {mottle: [0.2, 0.1]}), {});
    for (let i = 0; i < 6; i++)
      s.add(shapes[[1, 3, 0][level]], random.pick(dry), {
        at: [1.85 + i * 0.42, 0.49 + level * 0.55, -1.5],
        turn: random() * 360,
        size: level === 2 ? 0.75 : 0.9,
      });
  }
  s.add(
    boxes(
      [1.65, 4.15].map((x) => [
        [0.06, 1.9, 0.06],
        [x, 0, -1.72],
      ]),
    ),
    matt('#6d5236'),
  );
}

function addPotter(s, random) {
  const wet = {...clay('#8f5a3c'), spec: 0.04, rough: 0.2};
  s.add(cylinder(0.34, 0.06, 40), matt('#6f5a48', {mottle: [0.2, 0.05]}), {at: [-0.55, 0.36, -0.6]});
  s.add(cylinder(0.12, 0.36, 20), matt('#5a4a3c'), {at: [-0.55, 0, -0.6]});
  s.add(lathe(WARES[0], 48), wet, {at: [-0.55, 0.42, -0.6], size: 0.72});
  const shaping = {
    armL: [
      [50, 20],
      [76, -30],
    ],
    armR: [
      [46, 20],
      [72, -30],
    ],
    legL: [
      [80, 26],
      [-2, -2],
    ],
    legR: [
      [80, 26],
      [0, -2],
    ],
    lean: 20,
    nod: 20,
  };
  const potter = new Cast(random, [{pose: shaping, tops: ['#6d7f86'], bottoms: ['#3a352f'], hair: 'short'}], 0.0105);
  s.add(box([0.36, 0.34, 0.3], [-0.52, 0, -1.3]), matt('#7a5f42'));
  potter.add(s, {at: [-0.52, 0, -1.24], turn: -4});
  s.add(
    lathe(
      [
        [0.14, 0],
        [0.19, 0.2],
        [0.18, 0.2],
        [0.13, 0.02],
        [0, 0.02],
      ],
      28,
    ),
    paint('#3f5f8a'),
    {at: [0.1, 0, -0.55]},
  );
  s.add(box([0.5, 0.22, 0.34], [-1.35, 0, -0.7]), {...clay('#7d4c33'), rough: 0.3});
}

function addHelpers(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'squat', female: true, sleeves: 'long', hat: 'cone', tops: ['#8a4f5f']},
      {pose: 'handOver', female: true, hair: 'bun', sleeves: 'long', tops: ['#4f7a6a']},
      {pose: 'walk', tops: ['#54728a']},
    ],
    0.0125,
  );
  cast.add(s, {at: [-2.8, 0, -4.6], turn: 80}, 0);
  cast.add(s, {at: [3, 0, -2.4], turn: 10}, 1);
  cast.add(s, {at: [-2.95, 0, -9.5], turn: 5}, 2);
}

function addYard(s, random) {
  const house = {
    wall: matt('#c9a878', {mottle: [0.2, 0.7]}),
    trim: matt('#b9a888'),
    door: paint('#5f3d24'),
    frame: paint('#4a2f1c'),
    roof: matt('#8f4a30', {mottle: [0.3, 0.25]}),
  };
  s.add(tileHouse({width: 13, depth: 6}), house, {at: [-1.5, 0, -14.5]});
  s.add(tileHouse({width: 9, depth: 5}), house, {at: [8.6, 0, -8], turn: -62});
  s.add(
    lathe(
      [
        [2, 0],
        [2.05, 1.2],
        [1.5, 2.3],
        [0.5, 2.9],
        [0.4, 4],
        [0.3, 4],
      ],
      36,
    ),
    matt('#8f4f38', {mottle: [0.3, 0.2]}),
    {at: [-7.6, 0, -9.8]},
  );
  const kinds = [2, 4].map((seed) => tree({seed, height: 8, dense: 90, leafSize: 0.2}));
  for (const [x, z] of [
    [-9.5, -15],
    [5.6, -16.5],
    [-13, -8],
    [12, -14],
  ])
    s.add(random.pick(kinds), {wood: matt('#544535'), leaf: leaf('#4a742c')}, {at: [x, 0, z], turn: random() * 360});
  treeLine(s, {from: [-50, -50], to: [50, -28], count: 40, palms: 0.5});
  s.add(
    tube(
      [
        [-4.6, 2.6, -6.4],
        [4, 2.5, -9],
      ],
      0.012,
      5,
    ),
    matt('#555555'),
  );
  for (let i = 0; i < 5; i++)
    s.add(
      box([0.7, 0.9, 0.01], [-3.4 + i * 0.95, 1.62, -6.8 - i * 0.29]),
      cloth(['#d8d2c4', '#7d94b0', '#c98f94', '#e3e3df', '#8fa38a'][i]),
    );
}
