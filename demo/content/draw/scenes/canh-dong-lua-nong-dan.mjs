import {forest, range, treeLine} from '../models/land.mjs';
import {blend, cloth, hex, leaf, matt} from '../models/materials.mjs';
import {yoke} from '../models/goods.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {cover, meadow, tuft} from '../models/plants.mjs';
import {floor, terrain} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** A path between rice fields; a farmer walks away from us towards the village and the hills. */
export function build(s) {
  daylight(s, {compass: 250, height: 24, haze: 0.0011, clouds: {cover: 0.48, scale: 0.9, drift: 12}});
  s.camera = {from: [1.1, 1.9, 6], to: [-0.7, 1.75, -10], lens: 35, aperture: 0.02, focus: 11};
  s.look = {ev: 0.7, warmth: 0.03};

  s.add(floor(6000, 6000, [0, -0.05, 0]), blend('#6f8a3a', '#50702c', 6));
  s.add(
    terrain({from: [-2.6, -70], to: [2.2, 12], cells: [60, 400]}, pathHeight),
    blend('#9a8460', '#6f7a3e', 0.7, {mottle: [0.12, 0.15]}),
  );
  plantRice(s);
  treeLine(s, {from: [-160, -190], to: [170, -130], count: 230, palms: 0.3, size: [0.8, 1.3]});
  range(s, forest(hex('#2f4f2a'), hex('#5d7d40')), {
    near: -900,
    far: -2600,
    width: 6000,
    height: 520,
    size: 900,
    seed: 4,
  });
  range(s, forest(hex('#2f4f2a'), hex('#56763f')), {
    near: -3000,
    far: -6500,
    width: 14000,
    height: 1500,
    size: 2300,
    seed: 9,
  });
  addFarmers(s);
}

const pathHeight = (x, z) =>
  0.34 * Math.exp(-(((x + 0.2 + 0.1 * Math.sin(z / 4)) / 0.8) ** 4)) + 0.03 * fbm(x * 3, 1, z * 3, 3);

function plantRice(s) {
  const kinds = [1, 2, 3, 4, 5].map((seed) =>
    tuft({seed, blades: 30, height: 0.72, width: 0.013, spread: 0.07, droop: 0.42, ears: 0.2}),
  );
  const squares = [1, 2, 3, 4].map((seed) => meadow(kinds, {seed, side: 2, count: 120, rows: 0.22}));
  const rice = {leaf: leaf('#7fa632', {translucent: 0.4}), ear: leaf('#b9ac4c')};
  const onField = (x, z) => (Math.abs(x + 0.2) < 1.3 || Math.abs((z % 26) + 20) < 1 ? null : 0);
  cover(s, squares, rice, {from: [-30, -64], to: [30, 4], turns: 2}, onField);
  const grass = [1, 2].map((seed) =>
    meadow(
      [7, 8, 9].map((k) => tuft({seed: k * seed, blades: 14, height: 0.2, spread: 0.06})),
      {seed, side: 0.5, count: 14},
    ),
  );
  cover(s, grass, {leaf: leaf('#7d9440')}, {from: [-1.4, -40], to: [1, 6], side: 0.5}, (x, z) =>
    Math.abs(x + 0.2) > 0.42 + 0.2 * fbm(x * 2, 3, z, 2) ? pathHeight(x, z) : null,
  );
}

function addFarmers(s) {
  const random = createRandom(8);
  const walker = person({pose: 'carryPole', female: true, sleeves: 'long', hat: 'cone', hair: 'tail', cell: 0.012});
  const clothes = {top: cloth('#7a3d55'), bottom: cloth('#26262b')};
  s.add(walker, dress(walker, random, clothes), {at: [-0.25, 0.32, -5.2], turn: 186});
  s.add(yoke(), {pole: matt('#7d6238'), basket: matt('#a58b58')}, {at: [-0.25, 0.32 + 1.36, -5.2], turn: 6});
  const worker = person({pose: 'stoop', female: true, sleeves: 'long', hat: 'cone', cell: 0.02});
  for (const [x, z, turn] of [
    [-9, -22, 60],
    [-11, -24, 110],
    [8, -34, 250],
  ]) {
    s.add(
      worker,
      dress(worker, random, {top: cloth(random.pick(['#3f6a86', '#a58a6a', '#86485a'])), bottom: matt('#23252a')}),
      {at: [x, 0, z], turn},
    );
  }
}
