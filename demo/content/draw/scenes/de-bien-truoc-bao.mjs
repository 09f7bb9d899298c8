import {blend, cloth, hex, leaf, matt, water} from '../models/materials.mjs';
import {forest, range} from '../models/land.mjs';
import {cover, meadow, tree, tuft} from '../models/plants.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {floor, patch, tube} from '../models/shapes.mjs';
import {overcast} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {clamp, fbm, mixColor} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** Where the crest of the dyke runs: it bends to the right in the distance. */
const crest = (z) => 3 - 0.00042 * z * z * Math.sign(z) * -1;

/** A sea dyke under storm clouds; people lay sandbags on its crest. */
export function build(s) {
  overcast(s, {
    haze: 0.0007,
    clouds: {
      cover: 0.92,
      scale: 1.15,
      softness: 0.9,
      light: [0.27, 0.29, 0.32],
      shade: [0.05, 0.058, 0.075],
      drift: 15,
      flat: 0.16,
    },
    sky: {zenith: [0.14, 0.17, 0.21], horizon: [0.36, 0.39, 0.38], hazePower: 14},
  });
  s.camera = {from: [-1.2, 7.6, 4], to: [-6, 5.6, -60], lens: 26};
  s.look = {ev: -0.25, levels: 0.5, saturation: 0.9, contrast: 0.5};
  s.add(floor(20000, 20000), roughSea());
  s.add(dyke(), {
    road: matt('#8c8b86', {mottle: [0.12, 0.4]}),
    slope: revetment(),
    wall: matt('#a19e96', {mottle: [0.15, 0.5]}),
    grass: blend('#4c5f2e', '#66703a', 1.5),
    field: blend('#56673a', '#425834', 14),
  });
  addPlants(s);
  addPeople(s);
  range(s, forest(hex('#27352b'), hex('#40503f')), {
    near: -1400,
    far: -3200,
    width: 6000,
    height: 420,
    size: 900,
    seed: 2,
  });
}

function roughSea() {
  const base = water('#2c3f3d', {wave: 0.42, size: 5, stretch: 0.6});
  const [body, foam] = [hex('#36504c'), hex('#dfe5e2')];
  const color = ({px, pz}, out) => {
    const near = clamp(1 - (crest(pz) - 16 - px) / 45);
    const caps = clamp((fbm(px / 3.2, 3, pz / 8, 5) - 0.34 + near * 0.34) * 5);
    const mixed = mixColor(body, foam, caps * 0.9);
    for (let k = 0; k < 3; k++) out[k] = mixed[k];
  };
  return {...base, color};
}

/** Profile from the sea to the land: slope, wall, road, grass; swept along z. */
function dyke() {
  const profile = [
    [-19, -1.5],
    [-5, 4.4],
    [-5, 5.3],
    [-4.6, 5.3],
    [-4.6, 4.5],
    [2.2, 4.55],
    [12, 0.8],
    [420, 0.6],
  ];
  const slots = ['slope', 'wall', 'wall', 'wall', 'road', 'grass', 'field'];
  const mesh = new Mesh();
  for (let i = 0; i < slots.length; i++) {
    const [a, b] = [profile[i], profile[i + 1]];
    mesh.add(
      patch(
        2,
        260,
        (u, v) => {
          const z = 30 - v * 900;
          return [crest(z) + a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, z];
        },
        slots[i],
        false,
      ),
    );
  }
  return mesh;
}

/** Hexagonal concrete blocks, wet at the water. */
function revetment() {
  const [dry, wet, gap] = [hex('#8e8d86'), hex('#4b4e49'), hex('#3c3d38')];
  const color = ({px, py, pz}, out) => {
    const row = Math.floor((py + 2) / 0.34);
    const u = (pz + (row % 2) * 0.4) / 0.8;
    const edge = Math.min(u - Math.floor(u), (py + 2) / 0.34 - row);
    const stone = mixColor(wet, dry, clamp((py - 1.1 + fbm(pz / 2, 1, py, 3)) * 1.2));
    const shade = 0.85 + 0.3 * fbm(Math.floor(u) * 7.3, row * 3.1, 2, 2);
    for (let k = 0; k < 3; k++) out[k] = (edge < 0.07 ? gap[k] : stone[k] * shade) + 0 * px;
  };
  return {color, spec: 0.03, rough: 0.5};
}

function addPlants(s) {
  const random = createRandom(31);
  const trees = [1, 2, 3].map((seed) => tree({seed, height: 9, spread: 0.55, dense: 40, leafSize: 0.24}));
  for (let i = 0; i < 40; i++) {
    const z = -14 - i * 11 + random.range(-3, 3);
    s.add(
      random.pick(trees),
      {wood: matt('#4a4036'), leaf: leaf('#3d5230')},
      {
        at: [crest(z) + 15 + random.range(0, 7), 0.6, z],
        turn: random.range(-30, 30),
        roll: -9,
        size: random.range(0.8, 1.2),
      },
    );
  }
  const grass = [1, 2].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 4 + k, blades: 16, height: 0.4, droop: 0.7})),
      {seed, side: 2, count: 40},
    ),
  );
  cover(s, grass, {leaf: leaf('#66763a')}, {from: [4.5, -50], to: [16, 6]}, (x, z) => {
    const d = x - crest(z);
    return d > 2.4 && d < 12 ? 4.55 - (d - 2.2) * 0.383 - 0.05 : null;
  });
}

function addPeople(s) {
  const random = createRandom(6);
  const carrier = person({pose: 'dig', sleeves: 'long', tunic: 0.35, hat: 'helmet', cell: 0.016});
  const walker = person({pose: 'walk', sleeves: 'long', tunic: 0.35, hat: 'helmet', cell: 0.016});
  const pointer = person({pose: 'point', sleeves: 'long', tunic: 0.35, hat: 'cap', cell: 0.016});
  const raincoat = () => ({
    top: cloth(random.pick(['#c9a227', '#2e5d8a', '#b8561f'])),
    bottom: cloth('#23282c'),
    hat: matt(random.pick(['#d8d2c0', '#3d5a3a'])),
  });
  for (const [body, x, z, turn] of [
    [carrier, -3.4, -13, 280],
    [pointer, -1.6, -12, 250],
    [carrier, -3.3, -17, 265],
    [walker, -1, -21, 190],
    [walker, 0.4, -27, 10],
    [carrier, -3.2, -24, 300],
  ]) {
    s.add(body, dress(body, random, raincoat()), {at: [crest(z) + x, 4.55, z], turn});
  }
  const bag = new Mesh().add(
    tube(
      [
        [-0.32, 0.1, 0],
        [-0.22, 0.1, 0],
        [0.22, 0.1, 0],
        [0.32, 0.1, 0],
      ],
      [0.03, 0.12, 0.12, 0.03],
      10,
    ),
  );
  for (let i = 0; i < 150; i++) {
    const z = -8 - (i % 50) * 0.62;
    s.add(bag, matt(random.pick(['#b9ae93', '#a39a80', '#c6bda4']), {mottle: [0.15, 0.05]}), {
      at: [crest(z) - 4.2, 4.5 + Math.floor(i / 50) * 0.19, z],
      turn: 90 + random.range(-8, 8),
      size: [1, 0.95, 1.1],
    });
  }
}
