import {CASUAL, Cast, SHIRTS} from '../models/crowd.mjs';
import {chair, laptop, papers, table} from '../models/furniture.mjs';
import {cloth, matt, metal, paint} from '../models/materials.mjs';
import {room, wood} from '../models/room.mjs';
import {box, boxes, cylinder} from '../models/shapes.mjs';
import {indoors} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';

const COVERS = [
  '#7a2a26',
  '#2c4a6e',
  '#3d5f3a',
  '#b58a3c',
  '#5a3a5f',
  '#c9bfa6',
  '#26282c',
  '#8d5a3a',
  '#4f7f86',
  '#d8d3c4',
];

/** Reading tables between high shelves, daylight from the far windows. */
export function build(s) {
  const random = createRandom(3);
  indoors(s, {ambient: [0.36, 0.33, 0.29]});
  s.camera = {from: [0.7, 1.72, 6], to: [-0.25, 1.2, -6], lens: 31, aperture: 0.024, focus: 7};
  s.look = {ev: 0.5, warmth: 0.02};
  room(s, {
    width: 11,
    height: 4.2,
    back: -15,
    front: 7,
    panels: [2, 7],
    light: [6, 5.4, 4.5],
    lamp: [0.35, 1.6],
    materials: {floor: wood('#7d5a3a', '#a9835a', {flat: true}), ceiling: matt('#e6e1d8'), walls: matt('#d9d0bf')},
  });
  addShelves(s, random);
  addWindow(s);
  addReaders(s, random);
}

function addShelves(s, random) {
  const bays = [1, 2, 3, 4].map((seed) => bay(seed));
  const oak = wood('#6a4526', '#936a42');
  const colors = Object.fromEntries(COVERS.map((cover, i) => [`book${i}`, matt(cover, {spec: 0.02, rough: 0.5})]));
  for (let k = 0; k < 7; k++) {
    for (const side of [-1, 1]) {
      for (let n = 0; n < 2; n++) {
        const at = [side * (2.9 + n * 1.05), 0, 2.4 - k * 2.5];
        s.add(random.pick(bays), {shelf: oak, ...colors}, {at, turn: 0});
        s.add(random.pick(bays), {shelf: oak, ...colors}, {at: [at[0], 0, at[2] - 0.36], turn: 180});
      }
    }
  }
}

/** One metre of shelves, 2.3 m high, its books towards +z. */
function bay(seed) {
  const random = createRandom(seed * 13);
  const mesh = new Mesh().add(
    boxes(
      [
        [
          [0.03, 2.3, 0.34],
          [-0.51, 0, 0],
        ],
        [
          [0.03, 2.3, 0.34],
          [0.51, 0, 0],
        ],
        [
          [1.02, 2.3, 0.02],
          [0, 0, -0.16],
        ],
      ],
      'shelf',
    ),
  );
  for (let level = 0; level < 6; level++) {
    const y = 0.08 + level * 0.38;
    mesh.add(box([1.02, 0.025, 0.32], [0, y, 0], 'shelf'));
    let cover = random.integer(COVERS.length);
    for (let x = -0.48; x < 0.44;) {
      const [thick, tall] = [random.range(0.015, 0.05), random.range(0.2, 0.31)];
      if (random() < 0.6) cover = random.integer(COVERS.length);
      if (random() < 0.95)
        mesh.add(box([thick * 0.94, tall, random.range(0.16, 0.22)], [x + thick / 2, y + 0.025, 0.02], `book${cover}`));
      x += thick;
    }
  }
  return mesh;
}

function addWindow(s) {
  for (const x of [-3.4, 0, 3.4]) {
    s.add(box([2.6, 3, 0.04], [x, 0.7, -14.95]), {emit: [3.4, 3.5, 3.5], emitOnly: true, lamp: true, ghost: true});
    s.panel([x - 1.3, 0.7, -14.9], [2.6, 0, 0], [0, 3, 0], [4, 4.1, 4.2]);
    const bars = [-1.3, -0.43, 0.43, 1.3].map((dx) => [
      [0.07, 3, 0.08],
      [x + dx, 0.7, -14.9],
    ]);
    s.add(
      boxes([
        ...bars,
        [
          [2.6, 0.07, 0.08],
          [x, 1.7, -14.9],
        ],
        [
          [2.6, 0.07, 0.08],
          [x, 2.7, -14.9],
        ],
      ]),
      paint('#efece6'),
    );
  }
}

function addReaders(s, random) {
  const read = {
    armL: [
      [40, 16],
      [88, -24],
    ],
    armR: [
      [38, 14],
      [84, -26],
    ],
    legL: [
      [84, 8],
      [2, 3],
    ],
    legR: [
      [84, 8],
      [4, 3],
    ],
    lean: 9,
    nod: 22,
  };
  const cast = new Cast(
    random,
    [
      {pose: read, tops: SHIRTS},
      {pose: read, female: true, hair: 'long', tops: CASUAL},
      {pose: 'type', tops: CASUAL},
      {pose: {...read, nod: 12, look: 14}, female: true, hair: 'tail', tops: SHIRTS},
      {pose: {...read, lean: 4}, female: true, hair: 'bob', sleeves: 'long', tops: CASUAL},
    ],
    0.013,
  );
  const oak = {top: wood('#8a5f36', '#b68a58'), frame: wood('#5f3f22', '#7c5733')};
  for (let k = 0; k < 5; k++) {
    const z = 1.9 - k * 2.9;
    s.add(table([2.4, 0.75, 1.1]), oak, {at: [0, 0, z]});
    s.add(
      lamp(),
      {stem: metal('#b59a55', 0.3), shade: {color: [0.02, 0.16, 0.08], emit: [0.05, 0.22, 0.12]}},
      {at: [0, 0.75, z]},
    );
    s.bulb([0, 1.02, z], [0.5, 0.42, 0.28], 0.05);
    for (const side of [-1, 1]) {
      for (const x of [-0.62, 0.62]) {
        s.add(
          chair(),
          {pad: cloth('#7b4a35'), frame: metal('#3b3835', 0.4)},
          {at: [x, 0, z + side * 0.86], turn: side > 0 ? 180 : 0},
        );
        if (random() < 0.28 && k > 0) continue;
        cast.add(s, {at: [x, 0.02, z + side * 0.8], turn: (side > 0 ? 180 : 0) + random.normal() * 6});
        const isScreen = random() < 0.25;
        s.add(
          isScreen ? laptop() : papers(),
          isScreen
            ? {case: metal('#a5a8ab', 0.4), keys: matt('#222222'), screen: {emit: [0.5, 0.55, 0.6], emitOnly: true}}
            : matt('#f1ede2'),
          {at: [x, 0.755, z + side * 0.3], turn: side > 0 ? 0 : 180},
        );
      }
    }
  }
  const standing = new Cast(random, [{pose: 'point', female: true, hair: 'tail', tops: ['#c8a07a']}], 0.014);
  standing.add(s, {at: [2.1, 0, -3.6], turn: 80});
}

function lamp() {
  const mesh = new Mesh().add(cylinder(0.07, 0.015, 16, 'stem')).add(cylinder(0.01, 0.34, 8, 'stem'));
  return mesh.add(box([0.3, 0.07, 0.13], [0, 0.32, 0], 'shade'));
}
