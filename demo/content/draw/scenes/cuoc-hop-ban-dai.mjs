import {Cast, SHIRTS, SUITS} from '../models/crowd.mjs';
import {bottle, flowers, microphone, monitor, officeChair, papers} from '../models/furniture.mjs';
import {cloth, glass, leaf, matt, metal, paint} from '../models/materials.mjs';
import {room, tiles, wood} from '../models/room.mjs';
import {box, boxes, patch, sheet} from '../models/shapes.mjs';
import {slide} from '../models/signs.mjs';
import {indoors} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  screen: slide(
    [
      ['HỌP GIAO BAN', 280, 96, '#ffe27a'],
      ['CÔNG TÁC TUẦN', 400, 80],
    ],
    {from: '#123f6b', to: '#1a7a8c'},
  ),
};

const SEATS = 8;
const GAP = 1.05;

/** Along the table towards the screen. */
export function build(s, {screen}) {
  const random = createRandom(9);
  indoors(s, {ambient: [0.36, 0.34, 0.31]});
  s.camera = {from: [0.95, 1.95, 4.6], to: [-0.1, 0.98, -2.6], lens: 29, aperture: 0.03, focus: 5.6};
  s.look = {ev: 0.5};
  room(s, {
    width: 8.6,
    height: 3.4,
    back: -9.5,
    front: 6,
    panels: [3, 6],
    light: [5.5, 5.2, 4.7],
    lamp: [1.2, 0.5],
    materials: {
      floor: tiles('#b9aa94', '#8d7f6c', 0.6),
      ceiling: matt('#e4e1da'),
      walls: matt('#d9cfbd'),
      back: wood('#7a5230', '#a97a4c'),
    },
  });
  s.add(sheet(4.2, 2.36), {emit: decal(screen, 4.2, 2.36, 0.9), emitOnly: true}, {at: [0, 0.75, -9.36]});
  s.add(box([4.34, 2.5, 0.06], [0, 0.68, -9.42]), paint('#151515'));
  addWindows(s);
  addTable(s, random);
  addPeople(s, random);
}

/** Daylight through blinds on the left. */
function addWindows(s) {
  for (let k = 0; k < 4; k++) {
    const z = 3.4 - k * 3.3;
    s.add(box([0.05, 1.7, 2], [-4.27, 0.9, z]), {emit: [2.6, 2.8, 3], emitOnly: true, lamp: true, ghost: true});
    s.panel([-4.2, 0.9, z - 1], [0, 1.7, 0], [0, 0, 2], [2.4, 2.6, 2.9]);
    for (const side of [-1.25, 1.25])
      s.add(
        patch(60, 4, (u, v) => [0.09 * Math.sin(u * 34), v * 2.5, (u - 0.5) * 0.7]),
        cloth('#c4b08e'),
        {at: [-4.1, 0.35, z + side]},
      );
  }
}

function addTable(s, random) {
  const length = SEATS * GAP + 0.9;
  const middle = -(length / 2) + 2.5;
  const veneer = wood('#5a2f17', '#8c5530', {flat: false, more: {rough: 0.08, spec: 0.05}});
  s.add(
    boxes([
      [
        [2.1, 0.06, length],
        [0, 0.7, middle],
      ],
      [
        [1.7, 0.62, length - 0.5],
        [0, 0.06, middle],
      ],
    ]),
    veneer,
  );
  const bloom = flowers({seed: 5, size: [0.26, 0.2, 0.42], count: 80});
  for (const z of [1.2, -2.2, -5.4])
    s.add(bloom, {leaf: leaf('#3b6a2c'), bloom: leaf('#e7d9e6'), bloom2: leaf('#d98aa6')}, {at: [0, 0.76, z]});
  const clear = {bottle: glass('#dfeef2'), label: matt('#3a78b5'), cap: paint('#2f6fb0')};
  const dark = {case: paint('#1b1c1e'), head: matt('#101010')};
  for (let i = 0; i < SEATS; i++) {
    for (const side of [-1, 1]) {
      const z = 2.3 - i * GAP - 0.3;
      s.add(papers(), matt('#f0efe9'), {at: [side * 0.76, 0.76, z], turn: 90 + random.range(-12, 12)});
      s.add(microphone(), dark, {at: [side * 0.5, 0.76, z + 0.12], turn: side * 90});
      s.add(bottle(), clear, {at: [side * 0.52, 0.76, z - 0.24]});
      s.add(box([0.2, 0.11, 0.02]), paint('#efe9dc'), {at: [side * 0.36, 0.76, z], turn: side * 90, pitch: -20});
    }
  }
  for (const x of [-0.001])
    s.add(monitor(0.4), {case: paint('#1d1d1f'), screen: paint('#26303a')}, {at: [x, 0.76, -6.4]});
}

function addPeople(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: {...SIT, look: -14}, sleeves: 'long', suit: SUITS},
      {pose: {...SIT, lean: -5, look: -24}, sleeves: 'short', tops: SHIRTS},
      {pose: {...WRITE}, sleeves: 'long', tops: SHIRTS},
      {pose: {...SIT, look: 10}, sleeves: 'long', suit: SUITS, stout: 0.01},
      {pose: {...SIT, look: -18}, female: true, hair: 'bob', sleeves: 'long', tops: ['#b96a74', '#8fa7c2', '#e1ddd2']},
      {pose: {...WRITE}, female: true, hair: 'tail', sleeves: 'long', tops: ['#dfe3e6', '#6f8fae']},
    ],
    0.013,
  );
  const seat = officeChair();
  const leather = {pad: paint('#22211f', {rough: 0.45}), frame: metal('#a9acaf', 0.3)};
  for (let i = 0; i < SEATS; i++) {
    for (const side of [-1, 1]) {
      const [x, z] = [side * 1.52, 2.3 - i * GAP - 0.3];
      s.add(seat, leather, {at: [x, 0, z], turn: -side * 90});
      if (i > 0 || side < 0)
        cast.add(
          s,
          {at: [x - side * 0.04, 0.01, z], turn: -side * 90 + side * 6 + random.normal() * 5},
          side < 0 ? (i * 2) % 6 : (i * 5 + 2) % 6,
        );
    }
  }
}

const SIT = {
  armL: [
    [30, 14],
    [80, -24],
  ],
  armR: [
    [32, 14],
    [78, -28],
  ],
  legL: [
    [84, 8],
    [2, 3],
  ],
  legR: [
    [84, 8],
    [4, 3],
  ],
  lean: 2,
};
const WRITE = {
  armL: [
    [40, 16],
    [84, -26],
  ],
  armR: [
    [38, 14],
    [80, -32],
  ],
  legL: [
    [84, 8],
    [2, 3],
  ],
  legR: [
    [84, 8],
    [4, 3],
  ],
  lean: 8,
  nod: 18,
};
