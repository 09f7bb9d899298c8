import {forest, range} from '../models/land.mjs';
import {basket} from '../models/goods.mjs';
import {blend, cloth, hex, leaf, matt} from '../models/materials.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {bush, tree} from '../models/plants.mjs';
import {terrain} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** Round hills: centre, height, width. The rows of tea run around them. */
const HILLS = [
  [-24, -42, 15, 26],
  [22, -58, 19, 30],
  [-4, -112, 24, 36],
  [66, -110, 26, 40],
  [-78, -96, 24, 38],
  [8, -6, 5, 20],
  [-50, -8, 9, 20],
  [52, -16, 9, 22],
];
const ROW = 1.75;

export function build(s) {
  daylight(s, {compass: 238, height: 17, haze: 0.0016, clouds: {cover: 0.4, scale: 1.1, drift: 17}});
  s.fog = {density: 0.0022, height: 45, tint: [0.9, 0.93, 0.96]};
  s.camera = {from: [6, 12.5, 14], to: [-2, 8.6, -40], lens: 32, aperture: 0.02, focus: 30};
  s.look = {ev: 0.55, warmth: 0.02};

  s.add(terrain({from: [-220, -260], to: [220, 24], cells: [440, 284]}, height), blend('#5a4a30', '#4d5a2c', 2));
  plantTea(s);
  addPickers(s);
  addTrees(s);
  const woods = forest(hex('#23401f'), hex('#54733a'));
  range(s, woods, {near: -300, far: -1100, width: 3200, height: 190, size: 330, seed: 3});
  range(s, woods, {near: -1200, far: -3600, width: 8000, height: 680, size: 1000, seed: 7});
}

function height(x, z) {
  let y = 0;
  for (const [cx, cz, top, wide] of HILLS) y += top * Math.exp(-((x - cx) ** 2 + (z - cz) ** 2) / (wide * wide));
  return y + 0.4 * fbm(x / 9, 1, z / 9, 3);
}

/** Rings of bushes around each hill, as far as it is the highest one around. */
function plantTea(s) {
  const random = createRandom(21);
  const bushes = [1, 2, 3, 4].map((seed) => bush({seed, leaves: 520, leafSize: 0.17, flat: 0.75}));
  const greens = ['#5f8f22', '#6a9a2a', '#527f1e', '#74a032'].map((color) => leaf(color, {translucent: 0.35}));
  HILLS.forEach(([cx, cz, , wide], hill) => {
    for (let r = ROW; r < wide * 1.75; r += ROW) {
      const step = 0.62 / r;
      for (let a = 0; a < 2 * Math.PI; a += step) {
        const wobble = r * (1 + 0.09 * Math.sin(a * 3 + hill) + 0.05 * Math.sin(a * 5));
        const [x, z] = [cx + Math.cos(a) * wobble, cz + Math.sin(a) * wobble];
        if (z > 9 || Math.abs(x) > 110 || ruler(x, z) !== hill || random() < 0.01) continue;
        s.add(random.pick(bushes), random.pick(greens), {
          at: [x, height(x, z) - 0.12, z],
          turn: random() * 360,
          size: [0.62, 0.8, 0.62].map((v) => v * random.range(0.85, 1.12)),
        });
      }
    }
  });
}

function ruler(x, z) {
  let best = -1;
  let most = 0;
  HILLS.forEach(([cx, cz, top, wide], i) => {
    const share = top * Math.exp(-((x - cx) ** 2 + (z - cz) ** 2) / (wide * wide));
    if (share > most) [best, most] = [i, share];
  });
  return best;
}

function addPickers(s) {
  const random = createRandom(2);
  const bodies = ['dig', 'hold', 'dig'].map((pose) =>
    person({pose, female: true, sleeves: 'long', hat: 'cone', cell: 0.016}),
  );
  const pack = basket(0.24, 0.5);
  for (const [x, z, turn] of [
    [-3, -12, 40],
    [-6.4, -14, 130],
    [5.4, -13, 300],
    [-13, -25, 70],
    [-17, -28, 20],
    [14, -34, 250],
    [1, -19, 190],
    [11, -40, 120],
    [-24, -30, 200],
  ]) {
    const body = random.pick(bodies);
    const y = height(x, z);
    s.add(
      body,
      dress(body, random, {
        top: cloth(random.pick(['#b5423a', '#3a6a94', '#8a4d7a', '#c7a23f'])),
        bottom: cloth('#24262c'),
      }),
      {at: [x, y, z], turn},
    );
    const a = (turn * Math.PI) / 180;
    s.add(pack, matt('#a98d58'), {at: [x - Math.sin(a) * 0.26, y + 0.85, z - Math.cos(a) * 0.26], turn, pitch: 14});
  }
}

function addTrees(s) {
  const random = createRandom(77);
  const trees = [4, 5].map((seed) => tree({seed, height: 7, dense: 50, leafSize: 0.2}));
  for (const [x, z] of [
    [-37, -34],
    [33, -46],
    [12, -76],
    [-12, -88],
    [49, -84],
    [-60, -70],
    [-30, -62],
  ]) {
    s.add(
      random.pick(trees),
      {wood: matt('#4f4335'), leaf: leaf('#3e6424')},
      {at: [x, height(x, z) - 0.2, z], turn: random() * 360, size: random.range(0.8, 1.2)},
    );
  }
}
