import {citadelGate} from '../models/citadel.mjs';
import {hex, leaf, matt, paint, water} from '../models/materials.mjs';
import {cover, lotus, lotusLeaf, meadow, tree, tuft} from '../models/plants.mjs';
import {box, floor} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {clamp, fbm, mixColor} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** The gate beyond a lotus pond in the afternoon. */
export function build(s) {
  const random = createRandom(61);
  daylight(s, {compass: 305, height: 27, haze: 0.0008, clouds: {cover: 0.42, scale: 1.1, softness: 0.5, drift: 19}});
  s.camera = {from: [-3.5, 1.5, 27], to: [0.4, 5.6, -12], lens: 31, aperture: 0.02, focus: 24};
  s.look = {ev: 0.55, warmth: 0.02};
  s.add(floor(300, 80, [0, 0, 30]), water('#26352a', {wave: 0.006, size: 0.9}));
  s.add(box([300, 1, 120], [0, -0.45, -68.5]), matt('#7d8450', {mottle: [0.2, 1]}));
  s.add(box([300, 0.9, 0.6], [0, -0.2, -8.6]), matt('#8d8474', {mottle: [0.25, 0.4]}));
  s.add(citadelGate(), oldStone(), {at: [0, 0.5, -22]});
  addLotus(s, random);
  addTrees(s, random);
}

/** Weathered brick with moss from above and damp from below. */
function oldStone() {
  const brick = (first, second) => ({
    ...weathered(hex(first), hex(second)),
    bump: {height: (x, y, z) => 0.012 * fbm(x * 9, y * 9, z * 9, 3), step: 0.02},
  });
  return {
    brick: brick('#8a6450', '#5f5145'),
    stone: brick('#a39a88', '#6f6a5c'),
    roof: {
      ...weathered(hex('#7d4a38'), hex('#4a3a30')),
      bump: {height: (x, y, z) => 0.05 * Math.abs(Math.sin(x * 9.5)) + 0.02 * Math.sin(y * 30) + 0 * z, step: 0.02},
    },
    ridge: matt('#b9ad95', {mottle: [0.25, 0.4]}),
    pillar: paint('#7a241c', {rough: 0.4}),
    wood: matt('#5c2f20', {mottle: [0.2, 0.3]}),
  };
}

function weathered(first, second) {
  const [moss, joint] = [hex('#5c6440'), hex('#b0a48c')];
  const color = ({px, py, pz}, out) => {
    const t = clamp(0.5 + 0.9 * fbm(px / 1.6, py / 1.6, pz / 1.6, 4));
    const green = clamp(fbm(px / 3, py / 2, pz / 3, 4) * 2.4 - 0.1);
    const row = py / 0.16;
    const isJoint = row - Math.floor(row) < 0.12;
    const base = mixColor(mixColor(first, second, t), moss, green);
    for (let k = 0; k < 3; k++) out[k] = isJoint ? base[k] * 0.75 + joint[k] * 0.12 : base[k];
  };
  return {color};
}

function addLotus(s, random) {
  const pads = [1, 2, 3].map((seed) => lotusLeaf({seed, radius: 0.34}));
  const raised = [1, 2, 3, 4].map((seed) => lotusLeaf({seed: seed + 9, radius: 0.33, stalk: 0.3 + seed * 0.13}));
  const blooms = [0.25, 0.55, 0.85].map((open, i) => lotus({seed: i, stalk: 0.62 + i * 0.1, open}));
  const greens = ['#5c8f4a', '#6d9d55', '#4f8244', '#7fa85c'].map((color) =>
    leaf(color, {translucent: 0.35, spec: 0.03, rough: 0.5}),
  );
  const petals = ['#e78fae', '#f0b6c6', '#dd7398'].map((color) => leaf(color, {translucent: 0.45}));
  for (let i = 0; i < 5200; i++) {
    const [x, z] = [random.range(-30, 30), random.range(-7.6, 25)];
    const dense =
      fbm(x / 5, 3, z / 4, 3) + (z > 9 ? 0.36 : 0.04) - (Math.abs(x + 1.5 + (z - 10) * 0.12) < 1.7 ? 0.4 : 0);
    if (dense < 0.04 || Math.hypot(x + 3.5, z - 27) < 3.2) continue;
    const kind = random();
    const mesh = kind < 0.34 ? random.pick(pads) : kind < 0.88 ? random.pick(raised) : random.pick(blooms);
    s.add(
      mesh,
      {leaf: random.pick(greens), petal: random.pick(petals)},
      {at: [x, 0.012, z], turn: random() * 360, size: random.range(0.75, 1.25)},
    );
  }
}

function addTrees(s, random) {
  const kinds = [2, 4, 6].map((seed) => tree({seed, height: 10, dense: 80, leafSize: 0.24}));
  for (const [x, z] of [
    [-17, -14],
    [-25, -17],
    [17.5, -13],
    [26, -16],
    [-35, -15],
    [36, -14],
    [-14, -36],
    [15, -38],
    [-28, -40],
    [30, -40],
    [2, -52],
    [-8, -56],
    [44, -30],
    [-46, -30],
  ]) {
    s.add(
      random.pick(kinds),
      {wood: matt('#4f4335'), leaf: leaf(random.pick(['#44692a', '#527a30', '#3b5d26']))},
      {at: [x, 0.4, z], turn: random() * 360, size: random.range(0.8, 1.25)},
    );
  }
  const grass = [1, 2].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 3 + k, blades: 14, height: 0.3, droop: 0.6})),
      {seed, side: 2, count: 40},
    ),
  );
  cover(s, grass, leaf('#7d9440'), {from: [-34, -17], to: [34, -9]}, (x) => (Math.abs(x) < 2.6 ? null : 0.52));
}
