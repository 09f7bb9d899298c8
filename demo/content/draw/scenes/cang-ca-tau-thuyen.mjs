import {basketBoat, fishingBoat} from '../models/boats.mjs';
import {streetOfHouses} from '../models/buildings.mjs';
import {Cast} from '../models/crowd.mjs';
import {basket} from '../models/goods.mjs';
import {forest, range} from '../models/land.mjs';
import {glow, hex, matt, paint, water} from '../models/materials.mjs';
import {box, cylinder, floor, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {createRandom} from '../trace/random.mjs';

const BLUES = ['#1f6fae', '#2a86b8', '#1a5f99', '#2f7fa8', '#3a93b0'];
const STRIPES = ['#c2392b', '#e3e6e4', '#d8a531', '#1f4f86'];

/** Boats side by side at the quay, basket boats between them, hills behind. */
export function build(s) {
  const random = createRandom(19);
  daylight(s, {compass: 300, height: 32, haze: 0.0006, clouds: {cover: 0.44, scale: 1.2, softness: 0.5, drift: 33}});
  s.camera = {from: [-7, 5.6, 15], to: [5, 2.4, -16], lens: 30};
  s.look = {ev: 0.5};
  s.add(floor(6000, 6000), water('#1f5157', {wave: 0.03, size: 1.3}));
  addFleet(s, random);
  addQuay(s, random);
  s.add(box([900, 3, 60], [0, -1.4, -150]), matt('#7d7a6a'));
  streetOfHouses(
    {add: (mesh, colors, where) => s.add(mesh, colors, turned(where))},
    {near: 150, far: -190, half: 0, seed: 6, floors: [2, 4]},
  );
  range(s, forest(hex('#2f4f2c'), hex('#67824a')), {
    near: -190,
    far: -900,
    width: 2600,
    height: 150,
    size: 260,
    seed: 4,
  });
  range(s, forest(hex('#2b482d'), hex('#587348')), {
    near: -1000,
    far: -3200,
    width: 7000,
    height: 640,
    size: 1000,
    seed: 9,
  });
}

/** The row of houses runs along x on the far shore and looks towards us; only one side of the "street" is wanted. */
function turned({at, turn}) {
  return {at: [at[2], 1.5, -128 + (turn < 0 ? 0 : -14)], turn: 0};
}

function addFleet(s, random) {
  const boats = [1, 2, 3].map(fishingBoat);
  const rows = [
    [-8, 9, 6],
    [-31, 11, 7],
    [-56, 13, 8],
    [-84, 15, 9],
  ];
  for (const [z, count, wide] of rows) {
    for (let i = 0; i < count; i++) {
      const x = (i - count / 2 + 0.5) * (wide * 0.92) + 6 + random.normal() * 0.5;
      if (z > -20 && x < -2) continue;
      s.add(random.pick(boats), boatColors(random), {
        at: [x, 0, z + random.normal() * 0.8],
        turn: -90 + random.normal() * 4,
        roll: random.normal() * 1.2,
      });
    }
  }
  const coracle = basketBoat();
  const weave = {hull: matt('#3b2a1c'), wood: matt('#8a6a42'), rim: matt('#6d5232')};
  for (const [x, z] of [
    [-3.6, 2],
    [-6.5, -4],
    [-1.4, -3.2],
    [-9, -13],
    [-4.5, -17],
  ])
    s.add(coracle, weave, {at: [x, 0.03, z], turn: random() * 360, roll: random.normal() * 3});
  const rower = new Cast(random, [{pose: 'paddle', hat: 'cone', sleeves: 'long', tops: ['#8a5a3a', '#3f6d8c']}], 0.016);
  rower.add(s, {at: [-3.6, -0.05, 2], turn: 40});
}

function boatColors(random) {
  const blue = random.pick(BLUES);
  return {
    hull: paint(blue, {rough: 0.4, mottle: [0.16, 0.5]}),
    stripe: paint(random.pick(STRIPES), {mottle: [0.12, 0.3]}),
    wood: matt('#8d6f4b', {mottle: [0.2, 0.2]}),
    rim: paint(random.pick(['#c2392b', '#e0dccd', '#274f7a'])),
    cabin: paint(random.pick(['#d9e2e2', '#7fb2c6', '#e5d9b0', '#5d9dbb']), {mottle: [0.14, 0.4]}),
    roof: paint(random.pick(['#b34434', '#3d7ba3', '#8b9094'])),
    window: {color: [0.02, 0.03, 0.035], spec: 0.06, rough: 0.03},
    mast: matt('#5d4a36'),
    net: matt(random.pick(['#3f7a5f', '#466a8c', '#77603f']), {mottle: [0.3, 0.05]}),
    lamp: glow('#fff8e8', 0.9),
    tyre: matt('#151515'),
  };
}

function addQuay(s, random) {
  s.add(box([30, 3.2, 26], [-22.5, -2, 3]), matt('#9a958a', {mottle: [0.16, 0.6]}));
  s.add(box([0.5, 0.35, 26], [-7.7, 1.2, 3]), matt('#b5ada0', {mottle: [0.2, 0.2]}));
  const cast = new Cast(
    random,
    [
      {pose: 'stoop', female: true, sleeves: 'long', hat: 'cone', tops: ['#a8433a', '#c7a23f', '#7a4a6a']},
      {pose: 'walk', hat: 'cap', tops: ['#3f5a6f', '#8a7a5a'], hatColors: ['#2f4f7a']},
      {pose: 'squat', female: true, sleeves: 'long', hat: 'cone', tops: ['#5f7f5a', '#b35a4a']},
      {pose: 'point', tops: ['#c9c3b4']},
    ],
    0.016,
  );
  for (const [x, z, turn, who] of [
    [-9.6, -3, 60, 0],
    [-10.6, -4.4, 130, 2],
    [-9.4, -6.2, 20, 1],
    [-11.6, -2.2, 200, 3],
    [-9.8, -7.8, 90, 2],
    [-12, -6.5, 300, 1],
  ])
    cast.add(s, {at: [x, 1.2, z], turn}, who);
  for (let i = 0; i < 26; i++) {
    const at = [-9.2 - random.range(0, 3.4), 1.2, -2 - random.range(0, 7)];
    if (i % 2) s.add(basket(0.32, 0.3), matt('#a58b58'), {at});
    else
      s.add(box([0.6, 0.32, 0.42]), paint(random.pick(['#2f7fb8', '#d6a52a', '#c9463a', '#dfe3e2'])), {
        at,
        turn: random.range(-20, 20),
      });
  }
  for (const z of [1, -5]) s.add(cylinder(0.16, 0.5, 14), paint('#2a2b2d'), {at: [-7.9, 1.4, z]});
  s.add(
    tube(
      [
        [-7.9, 1.7, -5],
        [-4, 1.1, -5.4],
        [-0.5, 1.9, -2],
      ],
      0.03,
      6,
    ),
    matt('#7d7460'),
  );
}
