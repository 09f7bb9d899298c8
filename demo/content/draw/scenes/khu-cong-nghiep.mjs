import {vehicleColors} from '../models/fleet.mjs';
import {forest, range} from '../models/land.mjs';
import {blend, hex, leaf, matt, metal, paint} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {box, boxes, cylinder, floor, patch, slab} from '../models/shapes.mjs';
import {car, lorry} from '../models/vehicles.mjs';
import {daylight} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';

const CELL = [128, 96]; // a block of the estate with its roads, along x and z
const ROOFS = ['#3f74a8', '#4a86b5', '#35659a', '#b9c2c6', '#5d90b8', '#a8583f'];

/** The estate from the air. */
export function build(s) {
  const random = createRandom(71);
  daylight(s, {compass: 305, height: 38, haze: 0.00035, clouds: {cover: 0.42, scale: 1.3, softness: 0.45, drift: 50}});
  s.fog.height = 500;
  s.camera = {from: [-60, 92, 190], to: [10, 0, -110], lens: 30};
  s.look = {ev: 0.5};
  s.add(floor(9000, 9000, [0, -0.1, 0]), blend('#7f8a4f', '#5d7038', 60, {mottle: [0.2, 5]}));
  for (let i = -3; i < 4; i++) for (let k = -6; k < 2; k++) addBlock(s, random, i * CELL[0], k * CELL[1]);
  addRoads(s, random);
  range(s, forest(hex('#2f4f2c'), hex('#66824a'), 60), {
    near: -900,
    far: -2800,
    width: 6000,
    height: 430,
    size: 700,
    seed: 2,
  });
  range(s, forest(hex('#2b4a30'), hex('#5a7650'), 60), {
    near: -3000,
    far: -7500,
    width: 14000,
    height: 1300,
    size: 2000,
    seed: 5,
  });
}

/** Halls in a lawn with a yard, a gate house, tanks, trees along the fence. */
function addBlock(s, random, x, z) {
  s.add(floor(CELL[0] - 14, CELL[1] - 14, [x, 0.03, z]), matt('#a7a49b', {mottle: [0.1, 6]}));
  s.add(floor(CELL[0] - 14, 7, [x, 0.06, z + CELL[1] / 2 - 10.5]), matt('#6f8a42', {mottle: [0.25, 1]}));
  const halls = random.pick([
    [[96, 56, 0, -6]],
    [
      [48, 60, -26, -6],
      [48, 60, 26, -6],
    ],
    [
      [100, 26, 0, -22],
      [100, 24, 0, 10],
    ],
  ]);
  const roof = random.pick(ROOFS);
  for (const [width, depth, dx, dz] of halls) {
    s.add(hall(width, depth, random.range(9, 12)), hallColors(roof), {at: [x + dx, 0, z + dz]});
  }
  s.add(box([16, 7.5, 9]), {...paint('#dcdad2')}, {at: [x - 40, 0, z + 33]});
  s.add(
    boxes([
      [
        [14, 1.1, 0.1],
        [0, 1.6, 4.55],
      ],
      [
        [14, 1.1, 0.1],
        [0, 4.8, 4.55],
      ],
    ]),
    paint('#2c3d4a', {rough: 0.05}),
    {at: [x - 40, 0, z + 33]},
  );
  if (random() < 0.5)
    for (let n = 0; n < 3; n++) s.add(cylinder(3, 9, 28), metal('#cfd3d5', 0.35), {at: [x + 50, 0, z - 20 + n * 8]});
  parkVehicles(s, random, x, z);
  plantTrees(s, random, x, z);
}

function hall(width, depth, height) {
  const mesh = new Mesh().add(box([width, height, depth], [0, 0, 0], 'wall'));
  const bays = Math.round(depth / 28) || 1;
  for (let b = 0; b < bays; b++) {
    const z = ((b + 0.5) / bays - 0.5) * depth;
    for (const side of [-1, 1]) {
      const eaves = (depth / bays / 2) * side;
      mesh.add(
        patch(
          2,
          2,
          (u, v) => [(u - 0.5) * (width + 1), height + 0.1 + 2.6 * v, z + eaves * (1 - v) * 1.03],
          'roof',
          false,
        ),
      );
    }
    mesh.add(
      slab(
        [
          [-depth / bays / 2, 0],
          [depth / bays / 2, 0],
          [0, 2.6],
        ],
        width,
        'wall',
      ),
      [0, 0, 1, 0, 0, 1, 0, height, 1, 0, 0, z],
    );
    for (let x = -width / 2 + 8; x < width / 2 - 4; x += 12)
      mesh.add(box([2.2, 1.1, 1.6], [x, height + 2.4, z], 'vent'));
  }
  for (let x = -width / 2 + 8; x < width / 2 - 6; x += 14) mesh.add(box([5, 5, 0.2], [x, 0, depth / 2 + 0.05], 'door'));
  mesh.add(box([width, 1.4, 0.15], [0, height - 2.6, depth / 2 + 0.05], 'band'));
  return mesh;
}

function hallColors(roof) {
  const base = hex(roof);
  const ribs = ({px}, out) => {
    const t = 0.9 + 0.14 * Math.sin(px * 5.2) + (Math.abs((((px % 12) + 12) % 12) - 6) < 0.5 ? 0.35 : 0);
    for (let k = 0; k < 3; k++) out[k] = Math.min(0.9, base[k] * t);
  };
  return {
    wall: matt('#d5d6d2', {mottle: [0.06, 4]}),
    roof: {color: ribs, spec: 0.04, rough: 0.3, mottle: [0.1, 7]},
    vent: metal('#c3c8cb', 0.4),
    door: paint('#5f7488'),
    band: paint(roof),
  };
}

function parkVehicles(s, random, x, z) {
  const sedan = once('car', car);
  const truck = once('lorry', lorry);
  for (let i = 0; i < 16; i++)
    if (random() < 0.75)
      s.add(sedan, vehicleColors(random.pick(['#d8dade', '#2a2c30', '#8c1f1f', '#3a5f8c', '#b9bdc2'])), {
        at: [x - 22 + i * 3.1, 0.05, z + 31],
        turn: random.pick([0, 180]),
      });
  for (let i = 0; i < 4; i++) {
    if (random() < 0.7)
      s.add(
        truck,
        {
          ...vehicleColors('#c9463a'),
          cab: paint(random.pick(['#c9463a', '#e3e3df', '#2f62a0'])),
          box: paint(random.pick(['#b5632f', '#2f6f9e', '#8a8f94', '#3f7a5a', '#d8d4c8'])),
        },
        {at: [x + 30 + i * 5, 0.05, z + 30]},
      );
  }
}

function plantTrees(s, random, x, z) {
  const kinds = once('trees', () => [1, 2, 3].map((seed) => tree({seed, height: 7, dense: 22, leafSize: 0.4})));
  for (let i = 0; i < 17; i++) {
    for (const edge of [-1, 1])
      s.add(
        random.pick(kinds),
        {wood: matt('#54463a'), leaf: leaf(random.pick(['#4a6d2c', '#5a7d34', '#3f5f26']))},
        {at: [x - 54 + i * 6.8, 0, z + edge * (CELL[1] / 2 - 9.5)], turn: random() * 360, size: random.range(0.7, 1.1)},
      );
  }
}

const cache = new Map();
const once = (key, make) => cache.get(key) ?? cache.set(key, make()).get(key);

function addRoads(s, random) {
  const asphalt = matt('#57595b', {mottle: [0.08, 3]});
  const white = matt('#d9d9d4');
  for (let i = -4; i <= 4; i++) {
    const x = (i - 0.5) * CELL[0];
    s.add(floor(11, 760, [x, 0.05, -190]), asphalt);
    s.add(floor(0.3, 760, [x, 0.07, -190]), white);
  }
  for (let k = -7; k <= 2; k++) {
    const z = (k - 0.5) * CELL[1];
    s.add(floor(1000, 11, [0, 0.055, z]), asphalt);
    for (let x = -440; x < 440; x += 9) s.add(floor(4, 0.3, [x, 0.075, z]), white);
    for (let n = 0; n < 4; n++)
      s.add(
        once('lorry', lorry),
        {
          ...vehicleColors('#c9463a'),
          cab: paint(random.pick(['#c9463a', '#e3e3df', '#2f62a0'])),
          box: paint(random.pick(['#b5632f', '#2f6f9e', '#d8d4c8'])),
        },
        {at: [random.range(-260, 260), 0.06, z + (n % 2 ? 2.6 : -2.6)], turn: n % 2 ? 90 : 270},
      );
  }
}
