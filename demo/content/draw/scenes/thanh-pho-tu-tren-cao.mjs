import {cableBridge} from '../models/bridge.mjs';
import {windows} from '../models/city.mjs';
import {forest, range} from '../models/land.mjs';
import {gableRoof} from '../models/buildings.mjs';
import {blend, hex, leaf, matt, paint, water} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {box, boxes, floor, patch} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

const RIVER_HALF = 62;
const riverX = (z) => 95 + 110 * Math.sin((z + 260) / 330) - 0.06 * z;
const BLOCK = [62, 44];

/** The town along its river, from a drone. */
export function build(s) {
  const random = createRandom(5);
  daylight(s, {compass: 300, height: 30, haze: 0.00042, clouds: {cover: 0.42, scale: 1.2, softness: 0.45, drift: 60}});
  s.fog.height = 700;
  s.camera = {from: [-70, 118, 225], to: [46, 0, -150], lens: 29};
  s.look = {ev: 0.5, warmth: 0.015};
  s.add(floor(16000, 16000, [0, -0.4, 0]), blend('#77804c', '#5a6b3a', 70, {mottle: [0.2, 6]}));
  s.add(
    patch(2, 260, (u, v) => [riverX(700 - v * 3200) + (u * 2 - 1) * RIVER_HALF, 0, 700 - v * 3200]),
    water('#3f5a50', {wave: 0.12, size: 4}),
  );
  addTown(s, random);
  addBanks(s, random);
  const bridge = {
    concrete: matt('#cfcac0'),
    road: matt('#55575a'),
    cable: paint('#e6e2da'),
    rail: paint('#b9bcbe'),
    lamp: paint('#dddddd'),
  };
  s.add(cableBridge({span: 130, side: 60, tower: 52, deck: 11, width: 16, approach: 60}), bridge, {
    at: [riverX(-330), 0, -330],
    turn: 6,
  });
  range(s, forest(hex('#2f4f2c'), hex('#66824a'), 60), {
    near: -1300,
    far: -3400,
    width: 9000,
    height: 560,
    size: 900,
    seed: 3,
  });
  range(s, forest(hex('#2b4a30'), hex('#5a7650'), 60), {
    near: -3600,
    far: -8600,
    width: 16000,
    height: 1500,
    size: 2300,
    seed: 6,
  });
}

/** Blocks of houses between streets; none stands in the river. */
function addTown(s, random) {
  const houses = [1, 2, 3, 4, 5, 6].map(house);
  const asphalt = matt('#6b6c6d', {mottle: [0.1, 3]});
  for (let i = -9; i <= 9; i++) s.add(floor(8, 1300, [i * BLOCK[0] - BLOCK[0] / 2, -0.3, -380]), asphalt);
  for (let k = -22; k <= 6; k++) s.add(floor(1300, 7, [0, -0.28, k * BLOCK[1] - BLOCK[1] / 2]), asphalt);
  for (let i = -9; i <= 9; i++) {
    for (let k = -22; k <= 5; k++) fillBlock(s, random, houses, i * BLOCK[0], k * BLOCK[1]);
  }
}

function fillBlock(s, random, houses, x, z) {
  const isPark = random() < 0.09;
  const away = Math.abs(x - riverX(z)) - RIVER_HALF;
  if (away < 34) return;
  if (isPark) return plantPark(s, random, x, z);
  if (random() < 0.07) return addTower(s, random, x, z);
  for (const row of [-1, 1]) {
    for (let n = 0; n < 10; n++) {
      const at = [x - 24.5 + n * 5.4 + random.normal() * 0.2, -0.3, z + row * (11 + random.normal() * 0.7)];
      if (random() < 0.93)
        s.add(random.pick(houses), townColors(random), {
          at,
          turn: row > 0 ? 0 : 180,
          size: [random.range(0.9, 1.06), random.range(0.75, 1.3), random.range(0.9, 1.1)],
        });
    }
  }
  for (let n = 0; n < 7; n++)
    addTree(s, random, x + random.range(-26, 26), z + random.pick([-19, 0, 19]) + random.normal());
}

/** A town house seen from above: body, floors, a roof of tiles, metal or a terrace with a tank. */
function house(seed) {
  const random = createRandom(seed * 17);
  const [tall, depth] = [random.range(6, 12), random.range(12, 16)];
  const mesh = new Mesh().add(box([5.1, tall, depth], [0, 0, 0], 'wall'));
  const bands = [];
  for (let y = 3.4; y < tall; y += 3.3)
    bands.push([
      [5.2, 0.25, depth + 1.4],
      [0, y, 0],
    ]);
  mesh.add(boxes(bands, 'trim'));
  for (let y = 0.8; y < tall - 1; y += 3.3)
    for (const z of [-1, 1]) mesh.add(box([3.6, 1.7, 0.1], [0, y, (z * depth) / 2], 'pane'));
  if (seed % 3) return mesh.add(gableRoof(depth * 0.9, 5.5, 2.2), [0, 0, 1, 0, 0, 1, 0, tall, 1, 0, 0, 0]);
  mesh.add(
    boxes(
      [
        [
          [5.1, 0.8, 0.2],
          [0, tall, depth / 2],
        ],
        [
          [5.1, 0.8, 0.2],
          [0, tall, -depth / 2],
        ],
        [
          [3.4, 2.4, 4],
          [0, tall, -1],
        ],
      ],
      'wall',
    ),
  );
  return mesh.add(
    boxes([
      [[4, 0.2, 5], [0, tall + 2.4, -1], 'roof'],
      [[1.2, 1.5, 1.2], [1, tall + 0.6, 4], 'tank'],
    ]),
  );
}

function townColors(random) {
  const roof =
    random() < 0.62
      ? random.pick(['#a44a30', '#b0583c', '#8f4028', '#b5694a'])
      : random.pick(['#8f979c', '#5f86a8', '#b9bcb8', '#6f8f7f']);
  const wall = random.pick(['#e3dccb', '#d8c9a0', '#cfd6d6', '#e6e2da', '#d9b48c', '#c4ccd4']);
  return {
    wall: matt(wall),
    trim: matt('#e8e4da'),
    pane: paint('#33424c', {rough: 0.05}),
    roof: matt(roof, {mottle: [0.2, 1.5]}),
    tank: paint('#c9ced2'),
  };
}

function addTower(s, random, x, z) {
  const tall = random.range(24, 62);
  s.add(
    box([22, tall, 18]),
    windows({wall: random.pick(['#d3cfc6', '#b9c2c9', '#e0dccf']), pane: '#41586a', seed: Math.round(x)}),
    {at: [x, -0.3, z]},
  );
  s.add(
    boxes([
      [
        [23, 1, 19],
        [0, 0, 0],
      ],
      [
        [9, 4, 7],
        [0, 1, 0],
      ],
    ]),
    matt('#c9c5bc'),
    {at: [x, tall - 0.3, z]},
  );
  for (let n = 0; n < 14; n++)
    addTree(s, random, x + random.range(-26, 26), z + random.pick([-17, 17]) + random.normal());
}

function plantPark(s, random, x, z) {
  s.add(floor(52, 36, [x, -0.2, z]), matt('#6f8f45', {mottle: [0.2, 2]}));
  for (let n = 0; n < 34; n++) addTree(s, random, x + random.range(-25, 25), z + random.range(-17, 17));
}

const cache = new Map();
function addTree(s, random, x, z) {
  if (!cache.has('trees'))
    cache.set(
      'trees',
      [1, 2, 3].map((seed) => tree({seed, height: 7.5, dense: 13, leafSize: 0.6})),
    );
  s.add(
    random.pick(cache.get('trees')),
    {wood: matt('#54463a'), leaf: leaf(random.pick(['#456a2a', '#527a31', '#3c5c24', '#5f8238']))},
    {at: [x, -0.3, z], turn: random() * 360, size: random.range(0.7, 1.2)},
  );
}

function addBanks(s, random) {
  for (const side of [-1, 1]) {
    const road = (from, to, y) =>
      patch(2, 260, (u, v) => [
        riverX(700 - v * 3200) + side * (RIVER_HALF + from + (to - from) * u),
        y,
        700 - v * 3200,
      ]);
    s.add(road(-2, 3, 1.2), matt('#b9b2a4'));
    s.add(road(3, 14, 0.1), matt('#7f9a50', {mottle: [0.2, 2]}));
    s.add(road(14, 24, 0.12), matt('#5f6163'));
    for (let z = 180; z > -900; z -= 9)
      addTree(s, random, riverX(z) + side * (RIVER_HALF + 8 + random.normal() * 2 + 0.5 * fbm(z, 1, 1, 2)), z);
  }
}
