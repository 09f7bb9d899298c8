import {Cast} from '../models/crowd.mjs';
import {forest, range, treeLine} from '../models/land.mjs';
import {blend, hex, leaf, matt, paint} from '../models/materials.mjs';
import {cover, meadow, tree, tuft} from '../models/plants.mjs';
import {lathe, terrain, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** Young people in blue shirts set saplings on a bare slope. */
export function build(s) {
  const random = createRandom(38);
  daylight(s, {compass: 300, height: 33, haze: 0.0007, clouds: {cover: 0.42, scale: 1.1, softness: 0.5, drift: 9}});
  s.camera = {from: [-0.6, 1.75, 7], to: [0.5, 1.35, -6], lens: 33, aperture: 0.024, focus: 8};
  s.look = {ev: 0.5};
  s.add(
    terrain({from: [-90, -140], to: [90, 10], cells: [300, 300]}, slope),
    blend('#8d5f3c', '#6f6a38', 1.6, {
      mottle: [0.2, 0.12],
      bump: {height: (x, y, z) => 0.04 * fbm(x * 4, 0, z * 4, 3), step: 0.03},
    }),
  );
  addSaplings(s, random);
  addPeople(s, random);
  addGrass(s);
  treeLine(s, {from: [-85, -130], to: [85, -95], count: 90, palms: 0.1, height: slope});
  const woods = forest(hex('#2c4c26'), hex('#628343'));
  range(s, woods, {near: -150, far: -700, width: 1800, height: 150, size: 240, seed: 6});
  range(s, woods, {near: -800, far: -2800, width: 6000, height: 620, size: 900, seed: 11});
}

const slope = (x, z) =>
  0.02 * Math.max(0, -z) + 0.5 * fbm(x / 14, 1, z / 14, 3) + 0.05 * fbm(x * 1.5, 1, z * 1.5, 3) - 0.2;

function addSaplings(s, random) {
  const young = [1, 2, 3].map((seed) =>
    tree({seed, height: 1.5, dense: 3, leafSize: 0.11, trunk: 0.018, spread: 0.5, bare: 0.36}),
  );
  const mound = lathe(
    [
      [0.42, 0],
      [0.3, 0.09],
      [0.1, 0.12],
      [0, 0.12],
    ],
    24,
  );
  for (let i = -9; i <= 9; i++) {
    for (let k = -1; k < 22; k++) {
      const [x, z] = [i * 2.3 + random.normal() * 0.15, 3.2 - k * 2.5 + random.normal() * 0.15];
      if (k < 1 && Math.abs(x) < 1.4) continue;
      const y = slope(x, z);
      s.add(
        random.pick(young),
        {wood: matt('#6a5238'), leaf: leaf('#6b9a35')},
        {at: [x, y, z], turn: random() * 360, size: random.range(0.42, 0.72)},
      );
      s.add(mound, blend('#6d4529', '#85592f', 0.2), {at: [x, y - 0.03, z]});
      s.add(
        tube(
          [
            [x + 0.14, y, z],
            [x + 0.05, y + 1.1, z],
          ],
          0.014,
          6,
        ),
        matt('#b29a6a'),
      );
    }
  }
}

function addPeople(s, random) {
  const blue = {tops: ['#2c62b5', '#2a5cab', '#3468b8'], bottoms: ['#22262f', '#2d3340', '#3a4a66']};
  const cast = new Cast(
    random,
    [
      {...blue, pose: 'dig', hat: 'cap', hatColors: ['#2c62b5']},
      {...blue, pose: 'squat', female: true, hair: 'tail'},
      {...blue, pose: 'stoop', hat: 'cone'},
      {...blue, pose: 'squat', hat: 'cap', hatColors: ['#e3e3df']},
      {...blue, pose: 'handOver', female: true, hair: 'long'},
      {...blue, pose: 'walk', sleeves: 'long'},
    ],
    0.0125,
  );
  const handle = tube(
    [
      [0, 0, 0],
      [0, 1.25, 0],
    ],
    0.017,
    8,
  );
  for (const [x, z, turn, who] of [
    [-1.5, 0.4, 70, 0],
    [-0.1, -0.6, 290, 1],
    [1.9, -0.2, 300, 3],
    [2.7, -1.4, 250, 4],
    [-3.4, -3.6, 40, 2],
    [0.9, -5.4, 120, 0],
    [3.8, -6.4, 330, 1],
    [-2, -8.4, 200, 5],
    [-5.6, -7.6, 80, 3],
    [5.8, -10.4, 20, 2],
    [1.6, -12, 260, 0],
    [-4, -14, 60, 1],
    [7.6, -5, 200, 5],
  ]) {
    cast.add(s, {at: [x, slope(x, z), z], turn}, who);
    const a = (turn * Math.PI) / 180;
    if (who === 0)
      s.add(handle, matt('#8f7448'), {
        at: [x + Math.sin(a) * 0.75, slope(x, z) - 0.05, z + Math.cos(a) * 0.75],
        turn,
        pitch: -32,
      });
  }
  const pail = lathe(
    [
      [0.11, 0],
      [0.15, 0.28],
      [0.145, 0.28],
      [0.1, 0.02],
      [0, 0.02],
    ],
    24,
  );
  for (const [x, z, color] of [
    [-0.9, 1.2, '#c9362c'],
    [2.4, 0.7, '#2f7fb8'],
    [-2.6, -2.2, '#d9b02c'],
    [3.4, -4.4, '#2f8a5c'],
  ])
    s.add(pail, paint(color), {at: [x, slope(x, z), z]});
}

function addGrass(s) {
  const squares = [1, 2, 3].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 3 + k, blades: 16, height: 0.28, width: 0.009, droop: 0.6})),
      {seed, side: 1, count: 16},
    ),
  );
  cover(s, squares, {leaf: leaf('#87953f')}, {from: [-16, -26], to: [16, 6], side: 1}, (x, z) =>
    fbm(x / 3, 6, z / 3, 3) > 0.02 ? slope(x, z) - 0.03 : null,
  );
}
