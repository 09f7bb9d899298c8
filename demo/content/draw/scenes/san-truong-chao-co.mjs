import {galleryBlock} from '../models/buildings.mjs';
import {Cast} from '../models/crowd.mjs';
import {treeLine} from '../models/land.mjs';
import {flag} from '../models/flags.mjs';
import {hex, leaf, matt, metal, paint} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {tiles} from '../models/room.mjs';
import {box, boxes, floor, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {createRandom} from '../trace/random.mjs';

/** Pupils in rows before the flag; the school stands around the yard. */
export function build(s) {
  const random = createRandom(51);
  daylight(s, {compass: 60, height: 38, haze: 0.0004, clouds: {cover: 0.42, scale: 1.2, softness: 0.5, drift: 14}});
  s.camera = {from: [-3.6, 2.6, 12.5], to: [0.8, 3.6, -14], lens: 29, aperture: 0.02, focus: 14};
  s.look = {ev: 0.55};
  s.add(floor(400, 400, [0, -0.02, 0]), matt('#8f9a5a', {mottle: [0.2, 2]}));
  s.add(floor(60, 70, [0, 0, -6]), tiles('#b8a38c', '#8d7b68', 0.5, {spec: 0.02, rough: 0.5}));
  addSchool(s);
  addFlag(s);
  addPupils(s, random);
  addTrees(s, random);
}

function addSchool(s) {
  const block = galleryBlock({length: 52, floors: 3});
  const colors = {
    wall: matt('#e8cf92', {mottle: [0.08, 1.5]}),
    trim: matt('#f1ead9', {mottle: [0.06, 1]}),
    pane: {color: hex('#33454d'), spec: 0.06, rough: 0.03},
    door: paint('#3f6f8a'),
    frame: paint('#e4e7e6'),
    rail: paint('#b7bcbf'),
    roof: matt('#a1452f', {mottle: [0.25, 0.4]}),
  };
  s.add(block, colors, {at: [0, 0, -26]});
  s.add(galleryBlock({length: 36, floors: 3}), colors, {at: [25.5, 0, -7], turn: -90});
}

function addFlag(s) {
  s.add(
    boxes([
      [
        [4.4, 0.35, 4.4],
        [0, 0, -13],
      ],
      [
        [3, 0.7, 3],
        [0, 0, -13],
      ],
      [
        [1.6, 1.05, 1.6],
        [0, 0, -13],
      ],
    ]),
    matt('#c9c2b4', {mottle: [0.1, 0.3]}),
  );
  s.add(
    tube(
      [
        [0, 1, -13],
        [0, 11.6, -13],
      ],
      [0.075, 0.045],
      12,
    ),
    metal('#d7dadd', 0.25),
  );
  s.add(
    flag({width: 3, height: 2}),
    {field: {color: hex('#d01a1f'), translucent: 0.3}, star: {color: hex('#f7d417'), translucent: 0.3}},
    {at: [0.06, 9.4, -13], turn: 12},
  );
}

function addPupils(s, random) {
  const scarf = {
    armL: [
      [2, 9],
      [8, 6],
    ],
    armR: [
      [2, 9],
      [8, 6],
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
  const cast = new Cast(
    random,
    [
      {pose: scarf, tops: ['#eef0f1']},
      {pose: {...scarf, tilt: 2}, tops: ['#e9ecee'], sleeves: 'long'},
      {pose: scarf, female: true, hair: 'tail', tops: ['#f0f1f2']},
      {pose: {...scarf, tilt: -2}, female: true, hair: 'bob', tops: ['#eceeef'], bottom: 'skirt', bottoms: ['#22304f']},
      {pose: scarf, female: true, hair: 'long', tops: ['#eff0f0'], bottoms: ['#1f2a44']},
    ].map((look) => ({bottoms: ['#1f2a44', '#232c40'], ...look})),
    0.014,
  );
  for (let column = -9; column <= 9; column++) {
    for (let row = 0; row < 13; row++) {
      const [x, z] = [column * 1.05 + Math.sign(column) * 0.5, 7.2 - row * 1.15];
      if (column === 0 || Math.hypot(x + 3.6, z - 12.5) < 4) continue;
      cast.add(s, {
        at: [x + random.normal() * 0.05, 0, z + random.normal() * 0.06],
        turn: 180 + random.normal() * 3,
        size: random.range(0.82, 0.93),
      });
    }
  }
  const teachers = new Cast(
    random,
    [
      {pose: 'stand', sleeves: 'long', tops: ['#dfe6ee']},
      {
        pose: 'stand',
        female: true,
        hair: 'bun',
        sleeves: 'long',
        tunic: 0.62,
        tops: ['#d98aa6', '#8fb3d6', '#e8e2d6'],
        bottoms: ['#efece6'],
      },
    ],
    0.016,
  );
  for (let i = 0; i < 12; i++)
    teachers.add(s, {at: [-9 + i * 1.5 + (i > 5 ? 3 : 0), 0, -9.6], turn: 4 + random.normal() * 3}, i % 3 ? 1 : 0);
}

function addTrees(s, random) {
  const kinds = [3, 6].map((seed) => tree({seed, height: 8, dense: 90, leafSize: 0.2}));
  for (const [x, z] of [
    [-22, -18],
    [-14, -21],
    [15, -21],
    [-24, -6],
    [20, -17],
    [-25, 4],
  ])
    s.add(
      random.pick(kinds),
      {wood: matt('#5a4a3a'), leaf: leaf('#47702a')},
      {at: [x, 0, z], turn: random() * 360, size: random.range(0.85, 1.15)},
    );
  for (const [x, z] of [
    [-22, -18],
    [-14, -21],
    [15, -21],
  ])
    s.add(box([2, 0.4, 2]), matt('#c9c2b4'), {at: [x, 0, z]});
  treeLine(s, {from: [-80, -60], to: [-30, -30], count: 18, palms: 0.3});
}
