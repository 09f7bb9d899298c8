import {heap, yoke} from '../models/goods.mjs';
import {forest, range} from '../models/land.mjs';
import {blend, cloth, hex, matt, water} from '../models/materials.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {floor, patch, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {fbm, noise3} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

const PAN = [9, 13]; // width and length of a salt pan

/** Pans like mirrors, heaps of salt in rows, salt makers at work in the early light. */
export function build(s) {
  const random = createRandom(12);
  daylight(s, {
    compass: 222,
    height: 13,
    haze: 0.0012,
    clouds: {cover: 0.56, scale: 1.1, softness: 0.6, drift: 21, light: [1.15, 0.95, 0.8]},
    sky: {horizon: [0.98, 0.84, 0.7], zenith: [0.2, 0.38, 0.7]},
  });
  s.camera = {from: [-1.5, 2.1, 8], to: [1.2, 1.15, -12], lens: 32, aperture: 0.015, focus: 14};
  s.look = {ev: 0.55};
  s.add(floor(5000, 5000), brine());
  addDykes(s);
  addHeaps(s, random);
  addWorkers(s, random);
  range(s, forest(hex('#2f4636'), hex('#5d7550')), {
    near: -1300,
    far: -3800,
    width: 9000,
    height: 520,
    size: 1200,
    seed: 6,
  });
}

/** Shallow water over a bed that is already white in places. */
function brine() {
  const base = water('#6d675c', {wave: 0.0025, size: 0.7});
  const [mud, salt] = [hex('#5d564b'), hex('#cfcac0')];
  const color = ({px, pz}, out) => {
    const t = Math.min(1, Math.max(0, 0.25 + 1.3 * fbm(px / 2.3, Math.floor(px / PAN[0]) * 3.1, pz / 2.3, 4)));
    for (let k = 0; k < 3; k++) out[k] = mud[k] + (salt[k] - mud[k]) * t;
  };
  return {...base, color};
}

function addDykes(s) {
  const earth = blend('#6a5a48', '#8d7b65', 0.5, {mottle: [0.15, 0.08]});
  for (let i = -9; i <= 9; i++) s.add(dyke(240), earth, {at: [i * PAN[0] + 2.2, 0, -80], turn: 90});
  for (let k = 0; k < 14; k++) s.add(dyke(180), earth, {at: [0, 0, -k * PAN[1] + 3]});
}

/** A little wall of mud along x. */
function dyke(length) {
  return patch(length * 2, 6, (u, v) => {
    const x = (u - 0.5) * length;
    const side = v * 2 - 1;
    const wide = 0.34 + 0.05 * noise3(x * 0.9, length, 0);
    return [
      x,
      0.14 * (1 - side * side) + 0.025 * noise3(x * 3, v * 3, length) - 0.015,
      side * wide + 0.06 * noise3(x * 0.5, 4, length),
    ];
  });
}

function addHeaps(s, random) {
  const salt = {
    color: hex('#f4f2ee'),
    mottle: [0.05, 0.06],
    bump: {height: (x, y, z) => 0.02 * noise3(x * 14, y * 14, z * 14), step: 0.02},
  };
  const cone = heap(0.62, 0.62);
  for (let i = -8; i <= 8; i++) {
    for (let k = 0; k < 12; k++) {
      if ((i + k * 3) % 4 === 1) continue;
      for (let n = 0; n < 5; n++) {
        const at = [
          i * PAN[0] - 2.2 + random.normal() * 0.12,
          -0.01,
          -k * PAN[1] + 1 - n * 2.1 + random.normal() * 0.12,
        ];
        if (Math.hypot(at[0] + 1.5, at[2] - 8) > 5.5)
          s.add(cone, salt, {at, turn: random() * 360, size: random.range(0.8, 1.15)});
      }
    }
  }
}

function addWorkers(s, random) {
  const carrier = person({pose: 'carryPole', female: true, sleeves: 'long', hat: 'cone', cell: 0.013});
  const raker = person({pose: 'dig', female: true, sleeves: 'long', hat: 'cone', cell: 0.016});
  const far = person({pose: 'stoop', sleeves: 'long', hat: 'cone', cell: 0.02});
  const wear = (body, top) => dress(body, random, {top: cloth(top), bottom: cloth('#2b2d33')});
  s.add(carrier, wear(carrier, '#a8433a'), {at: [2.25, 0.13, -7.5], turn: 160});
  s.add(
    yoke({load: true}),
    {pole: matt('#7d6238'), basket: matt('#9a8158'), load: matt('#f1efe9')},
    {at: [2.25, 1.5, -7.5], turn: 160},
  );
  s.add(raker, wear(raker, '#3f6d8c'), {at: [-4.2, 0, -10], turn: 60});
  s.add(
    tube(
      [
        [-3.9, 1.15, -9.8],
        [-2.2, 0.04, -9],
      ],
      0.016,
      6,
    ),
    matt('#8a7450'),
  );
  for (const [x, z, turn] of [
    [7.5, -21, 200],
    [12, -33, 90],
    [-14, -30, 30],
    [-9, -47, 280],
  ])
    s.add(far, wear(far, random.pick(['#7a8f6a', '#b08d57', '#5a6f8f'])), {at: [x, 0, z], turn});
}
