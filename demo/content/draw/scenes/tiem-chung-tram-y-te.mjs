import {CASUAL, Cast} from '../models/crowd.mjs';
import {chair, papers, table} from '../models/furniture.mjs';
import {cloth, glass, matt, metal, paint} from '../models/materials.mjs';
import {room, tiles} from '../models/room.mjs';
import {box, boxes, cylinder, patch, sheet} from '../models/shapes.mjs';
import {banner} from '../models/signs.mjs';
import {indoors} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  sign: banner('BÀN TIÊM CHỦNG', {width: 900, height: 150, size: 84, fill: '#ffffff', back: '#0f7a6c'}),
};

/** A nurse gives an injection; others wait along the wall. */
export function build(s, {sign}) {
  const random = createRandom(29);
  indoors(s, {ambient: [0.46, 0.48, 0.48]});
  s.camera = {from: [1.9, 1.52, 2.3], to: [-0.62, 1.0, -1.7], lens: 37, aperture: 0.026, focus: 4.2};
  s.look = {ev: 0.85};
  room(s, {
    width: 9,
    height: 3.2,
    back: -5.5,
    front: 5,
    panels: [3, 4],
    light: [4.6, 4.9, 5],
    lamp: [1.2, 0.5],
    materials: {
      floor: tiles('#cfd3d1', '#a5aaa8', 0.6),
      ceiling: matt('#f0f0ec'),
      walls: matt('#dbe6e1'),
      back: matt('#dce9e5'),
    },
  });
  s.add(sheet(2.4, 0.4), {color: decal(sign, 2.4, 0.4)}, {at: [-0.8, 2.25, -5.38]});
  s.add(box([1.5, 1.5, 0.03], [2.4, 0.95, -5.4]), {emit: [2.2, 2.4, 2.5], emitOnly: true, lamp: true});
  s.panel([1.65, 0.95, -5.36], [1.5, 0, 0], [0, 1.5, 0], [2.6, 2.8, 3]);
  s.add(
    patch(70, 4, (u, v) => [(u - 0.5) * 2.6, v * 2.3, 0.07 * Math.sin(u * 46)]),
    cloth('#8fc7bd'),
    {at: [-3.2, 0.3, -3.9], turn: 8},
  );
  s.add(box([9, 1.05, 0.02], [0, 0, -5.47]), paint('#8fbfae'));
  for (const [x, color] of [
    [-2.3, '#e9efe9'],
    [1.1, '#f0e9d8'],
    [3.6, '#e3ecf2'],
  ])
    s.add(box([0.7, 0.95, 0.02], [x, 1.35, -5.46]), paint(color));
  for (const [x, color] of [
    [-2.3, '#2f8a7a'],
    [1.1, '#d8743a'],
    [3.6, '#2f6fb5'],
  ])
    s.add(box([0.6, 0.3, 0.02], [x, 1.9, -5.45]), paint(color));
  addTeam(s, random);
  addTables(s);
  addWaiting(s, random);
}

function addTeam(s, random) {
  const coat = {bottoms: ['#dfe7ea'], sleeves: 'long', tunic: 0.5, tops: ['#eef2f4'], shoes: ['#e8e8e6']};
  const lean = {
    armL: [
      [58, 16],
      [74, -10],
    ],
    armR: [
      [54, 12],
      [86, -22],
    ],
    legL: [
      [6, 5],
      [-2, 3],
    ],
    legR: [
      [-4, 5],
      [-8, 3],
    ],
    lean: 18,
    nod: 18,
  };
  const nurse = new Cast(
    random,
    [
      {...coat, pose: lean, female: true, hair: 'bun', hat: 'cap', hatColors: ['#f2f5f6']},
      {...coat, pose: 'write', female: true, hair: 'tail'},
      {...coat, pose: 'hold', hair: 'short'},
    ],
    0.0105,
  );
  nurse.add(s, {at: [-0.95, 0, -1.35], turn: 62}, 0);
  nurse.add(s, {at: [-2.45, 0.02, -2.75], turn: 22}, 1);
  nurse.add(s, {at: [0.7, 0, -3.9], turn: 300}, 2);
  const seated = {
    armL: [
      [14, 8],
      [58, -18],
    ],
    armR: [
      [18, 16],
      [66, -8],
    ],
    legL: [
      [84, 8],
      [2, 3],
    ],
    legR: [
      [84, 8],
      [4, 3],
    ],
    look: 34,
  };
  const patient = new Cast(
    random,
    [
      {pose: seated, sleeves: 'none', tops: ['#5f86ad']},
      {pose: 'sit', female: true, hair: 'long', tops: ['#c98f94']},
    ],
    0.0105,
  );
  s.add(chair(), {pad: paint('#2f7f9a'), frame: metal('#b5b9bc', 0.3)}, {at: [-0.3, 0, -1.15], turn: 8});
  patient.add(s, {at: [-0.3, 0.02, -1.1], turn: 8}, 0);
}

function addTables(s) {
  const steel = {top: paint('#e8ecec'), frame: metal('#b9bdc0', 0.3)};
  s.add(table([1.3, 0.75, 0.65]), steel, {at: [-2.2, 0, -2.05], turn: 22});
  s.add(papers(), matt('#f2f0ea'), {at: [-2.3, 0.76, -2.1], turn: 30});
  s.add(table([0.8, 0.8, 0.5]), steel, {at: [-1.85, 0, -0.85], turn: 70});
  s.add(box([0.42, 0.28, 0.3]), paint('#2f6fb5'), {at: [-1.9, 0.8, -0.72], turn: 70});
  s.add(box([0.43, 0.05, 0.31]), paint('#eef0f0'), {at: [-1.9, 1.08, -0.72], turn: 70});
  for (let i = 0; i < 9; i++)
    s.add(cylinder(0.017, 0.06, 12), i % 3 ? glass('#e6f2f0') : paint('#d84f3f'), {
      at: [-1.75 + (i % 3) * 0.06, 0.8, -1.02 - Math.floor(i / 3) * 0.055],
    });
  s.add(box([0.3, 0.015, 0.2]), metal('#cfd3d6', 0.25), {at: [-1.7, 0.8, -1.08]});
  s.add(cylinder(0.19, 0.42, 20), paint('#e2b52c'), {at: [-1.35, 0, -0.35]});
  s.add(
    boxes([
      [
        [1.7, 1.9, 0.45],
        [3.4, 0, -4.9],
      ],
    ]),
    paint('#e3e8e8'),
  );
}

function addWaiting(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'sit', tops: CASUAL},
      {pose: 'sitBack', female: true, hair: 'long', tops: CASUAL},
      {pose: 'sit', female: true, hair: 'bob', sleeves: 'long', tops: CASUAL},
      {pose: 'hold', tops: CASUAL},
    ],
    0.014,
  );
  for (let i = 0; i < 6; i++) {
    const [x, z] = [-1.5 + i * 0.72, -4.85];
    s.add(chair(), {pad: paint('#2f7f9a'), frame: metal('#b5b9bc', 0.3)}, {at: [x, 0, z]});
    if (i !== 4) cast.add(s, {at: [x, 0.02, z + 0.03], turn: random.normal() * 8}, i % 3);
  }
  cast.add(s, {at: [2.6, 0, -2.7], turn: 268}, 3);
}
