import {Cast} from '../models/crowd.mjs';
import {basket, fruitHeap} from '../models/goods.mjs';
import {streetOfHouses} from '../models/buildings.mjs';
import {blend, leaf, matt, paint} from '../models/materials.mjs';
import {bush} from '../models/plants.mjs';
import {box, floor, patch, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {noise3} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

const FRUIT = ['#d8641c', '#c9302a', '#e3b42c', '#7fa832', '#8a2f4a', '#e08a2c', '#b7c23f'];
const TARPS = ['#3f7fb5', '#c9b48a', '#c4574a', '#5c9a72', '#d8c9a0', '#5a8fc0'];

/** A lane of stalls under awnings, heaps of fruit and vegetables on both sides. */
export function build(s) {
  const random = createRandom(44);
  daylight(s, {compass: 130, height: 48, haze: 0.002, clouds: {cover: 0.4, drift: 5}});
  s.ambient = [0.42, 0.4, 0.38];
  s.camera = {from: [0.25, 1.7, 6.2], to: [-0.1, 1.05, -6], lens: 29, aperture: 0.022, focus: 7};
  s.look = {ev: 0.7};
  s.add(floor(60, 120, [0, 0, -30]), blend('#6f675c', '#8f857a', 0.9, {mottle: [0.15, 0.2], spec: 0.03, rough: 0.35}));
  streetOfHouses(s, {near: 6, far: -60, half: 6.6, seed: 8, floors: [1, 2], gables: 0.6});
  addAwnings(s, random);
  for (const side of [-1, 1]) for (let k = 0; k < 12; k++) addStall(s, random, side, 3.6 - k * 2.35);
  addShoppers(s, random);
}

function addAwnings(s, random) {
  for (let k = 0; k < 12; k++) {
    for (const side of [-1, 1]) {
      const z = 3.4 - k * 2.4 + random.normal() * 0.2;
      const seed = random() * 40;
      const sag = (u, v) => {
        const low =
          2.35 +
          (1 - u) * 0.65 -
          0.22 * Math.sin(v * Math.PI) * Math.sin(u * Math.PI) +
          0.05 * noise3(u * 5, seed, v * 5);
        return [side * (1 + u * 3.1), low, z + (v - 0.5) * 2.5];
      };
      s.add(patch(16, 14, sag), {...matt(random.pick(TARPS)), translucent: 0.45});
      for (const dz of [-1.2, 1.2])
        s.add(
          tube(
            [
              [side * 1.05, 0, z + dz],
              [side * 1.05, 3, z + dz],
            ],
            0.025,
            6,
          ),
          matt('#8a7a58'),
        );
    }
  }
}

/** A low bench with baskets of one or two sorts, greens beside them, the seller behind. */
function addStall(s, random, side, z) {
  s.add(
    box([1.5, 0.42, 2], [side * 2.2, 0, z]),
    matt(random.pick(['#7a6248', '#5d6c78', '#8a7f6a']), {mottle: [0.15, 0.2]}),
  );
  const weave = matt('#a98d58', {mottle: [0.2, 0.04]});
  for (let i = 0; i < 6; i++) {
    const at = [side * (1.75 + (i % 2) * 0.62), 0.42 + (i % 2) * 0.1, z - 0.66 + Math.floor(i / 2) * 0.66];
    s.add(basket(0.29, 0.14), weave, {at});
    if (random() < 0.62)
      s.add(heaps(i), paint(random.pick(FRUIT), {rough: 0.3}), {
        at: [at[0], at[1] + 0.06, at[2]],
        turn: random() * 360,
      });
    else
      s.add(greens(i), leaf(random.pick(['#4f8a2a', '#6fa83a', '#3f7530', '#8fb84a'])), {
        at: [at[0], at[1] + 0.06, at[2]],
        turn: random() * 360,
        size: [0.28, 0.26, 0.28],
      });
  }
  sellers(random).add(s, {at: [side * 3.25, 0, z + random.normal() * 0.2], turn: -side * 90 + random.normal() * 14});
}

const cache = new Map();
const once = (key, make) => cache.get(key) ?? cache.set(key, make()).get(key);
const heaps = (i) => once(`heap${i % 3}`, () => fruitHeap({seed: i % 3, radius: 0.27, fruit: 0.042 + 0.012 * (i % 3)}));
const greens = (i) => once(`green${i % 2}`, () => bush({seed: i % 2, leaves: 420, leafSize: 0.42}));
const sellers = (random) =>
  once(
    'sellers',
    () =>
      new Cast(
        random,
        [
          {pose: 'sit', female: true, sleeves: 'long', hat: 'cone', tops: ['#8a4f7a', '#3f6d8c', '#b5653a', '#5f7f4a']},
          {pose: 'squat', female: true, sleeves: 'long', hat: 'cone', tops: ['#a8433a', '#6a5a8a', '#c7a23f']},
          {pose: 'handOver', female: true, sleeves: 'long', hair: 'bun', tops: ['#4f7a8a', '#c98f94']},
        ],
        0.015,
      ),
  );

function addShoppers(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'walk', female: true, hair: 'tail', tops: ['#e3e3df', '#c98f94', '#7d94b0']},
      {pose: 'handOver', female: true, sleeves: 'long', hat: 'cone', tops: ['#8fa38a', '#b5653a']},
      {pose: 'walk2', tops: ['#54728a', '#d1b27c']},
      {pose: 'hold', female: true, hair: 'long', tops: ['#d8a0a8', '#e8dcc0']},
      {pose: 'walk2', female: true, sleeves: 'long', hat: 'cone', tops: ['#6f5a8a', '#3f7f7a']},
    ],
    0.0135,
  );
  for (const [x, z, turn, who] of [
    [-0.35, 0.2, 190, 4],
    [0.75, -1.4, 95, 1],
    [0.15, -3.4, 10, 0],
    [-0.8, -4.2, 262, 3],
    [0.5, -6, 184, 2],
    [-0.3, -7.8, 4, 4],
    [0.8, -9, 80, 3],
    [-0.7, -10.6, 186, 0],
    [0.2, -13, 0, 2],
    [-0.6, -15, 270, 1],
    [0.6, -17, 180, 4],
    [0, -20, 10, 0],
    [-0.5, -23, 190, 2],
  ]) {
    cast.add(s, {at: [x, 0, z], turn}, who);
  }
}
