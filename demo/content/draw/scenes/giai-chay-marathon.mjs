import {CASUAL, Cast} from '../models/crowd.mjs';
import {forest, range} from '../models/land.mjs';
import {blend, hex, leaf, matt, paint, water} from '../models/materials.mjs';
import {palm} from '../models/plants.mjs';
import {box, boxes, floor, patch, sheet, tube} from '../models/shapes.mjs';
import {banner} from '../models/signs.mjs';
import {daylight} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  arch: banner('GIẢI CHẠY BIỂN BÌNH HẢI', {width: 1600, height: 180, size: 92, fill: '#ffffff', back: '#0f5fa8'}),
};

const KITS = ['#e2571a', '#1f7fc4', '#d82f4a', '#f0c22a', '#2fa06a', '#f2f2f0', '#e2571a', '#6a4fc0'];

/** Runners come towards us along the sea front; the start arch is behind them. */
export function build(s, {arch}) {
  const random = createRandom(25);
  daylight(s, {compass: 66, height: 22, haze: 0.0009, clouds: {cover: 0.4, scale: 1.1, softness: 0.5, drift: 44}});
  s.camera = {from: [-1.2, 1.5, 9.5], to: [0.35, 1.35, -8], lens: 58, aperture: 0.035, focus: 14};
  s.look = {ev: 0.5};
  s.add(floor(12, 400, [0, 0, -150]), matt('#55575a', {mottle: [0.12, 0.5]}));
  for (let z = 8; z > -150; z -= 6) s.add(floor(0.14, 3, [0, 0.005, z]), matt('#dcdcd6'));
  s.add(floor(8, 400, [10, 0.08, -150]), matt('#c4b7a4', {mottle: [0.1, 0.4]}));
  s.add(floor(60, 400, [44, -0.6, -150]), blend('#e0cda4', '#cdb88c', 3, {mottle: [0.1, 0.6]}));
  s.add(floor(4000, 3000, [2060, -0.9, -1200]), water('#146478', {wave: 0.1, size: 3}));
  s.add(floor(60, 400, [-36, 0.02, -150]), blend('#7f9a4a', '#65803a', 3, {mottle: [0.2, 0.6]}));
  addArch(s, arch);
  addPalms(s, random);
  addRunners(s, random);
  addSpectators(s, random);
  range(s, forest(hex('#2f4f2c'), hex('#66824a')), {
    near: -500,
    far: -1700,
    width: 3000,
    height: 260,
    size: 420,
    seed: 3,
  });
}

function addArch(s, words) {
  const blue = paint('#0f5fa8', {rough: 0.4});
  const leg = (x) =>
    tube(
      [
        [x, 0, -44],
        [x, 5.2, -44],
      ],
      0.75,
      20,
    );
  s.add(leg(-6.6), blue).add(leg(6.6), blue);
  s.add(
    boxes([
      [
        [14.8, 1.7, 1.4],
        [0, 5, -44],
      ],
    ]),
    blue,
  );
  s.add(sheet(12.6, 1.42), {color: decal(words, 12.6, 1.42)}, {at: [0, 5.14, -43.28]});
}

function addPalms(s, random) {
  const kinds = [1, 2, 3].map((seed) => palm({seed, height: 8}));
  for (let z = 0; z > -150; z -= 9) {
    for (const x of [7.2, -8.6])
      s.add(
        random.pick(kinds),
        {wood: matt('#7d6a54'), leaf: leaf(random.pick(['#5f8a34', '#4f7a2c', '#6f963c']))},
        {at: [x + random.normal() * 0.4, 0, z + random.normal()], turn: random() * 360, size: random.range(0.85, 1.15)},
      );
  }
}

function addRunners(s, random) {
  const kit = (look) => ({
    bottom: 'shorts',
    sleeves: 'none',
    tops: KITS,
    bottoms: ['#1b1d22', '#24324f', '#30343a', '#7a1f2a'],
    shoes: ['#e9e9e6', '#e2571a', '#c9e03a', '#2a2c30'],
    ...look,
  });
  const cast = new Cast(
    random,
    [
      kit({pose: 'run'}),
      kit({pose: 'run2'}),
      kit({pose: 'run', female: true, hair: 'tail'}),
      kit({pose: 'run2', female: true, hair: 'tail', sleeves: 'short'}),
      kit({pose: 'run2', hat: 'cap', hatColors: ['#f0f0ee', '#e2571a', '#26282c']}),
      kit({pose: 'run', sleeves: 'short', hat: 'cap', hatColors: ['#f0f0ee', '#1f7fc4']}),
    ],
    0.0115,
  );
  const bib = box([0.21, 0.17, 0.004]);
  for (let i = 0; i < 58; i++) {
    const z = -3.6 - i * 0.66 + random.normal() * 0.3;
    const x = random.range(-1, 1) * Math.min(4.6, 1.5 + i * 0.2) + 0.3;
    cast.add(s, {at: [x, random() * 0.03, z], turn: random.normal() * 4, size: random.range(0.95, 1.05)});
    s.add(bib, paint('#f6f6f3'), {at: [x, 1.06, z + 0.235], pitch: 12});
  }
}

function addSpectators(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'ease', tops: CASUAL},
      {pose: 'raise', tops: CASUAL},
      {pose: 'stand', female: true, hair: 'long', tops: CASUAL},
      {pose: 'camera', female: true, hair: 'bob', tops: CASUAL},
    ].map((look) =>
      look.pose === 'raise'
        ? {
            ...look,
            pose: {
              armL: [
                [150, 14],
                [172, 6],
              ],
              armR: [
                [146, 16],
                [170, 8],
              ],
              legL: [
                [2, 4],
                [-2, 3],
              ],
              legR: [
                [1, 4],
                [-3, 3],
              ],
            },
          }
        : look,
    ),
    0.018,
  );
  for (let i = 0; i < 40; i++)
    cast.add(s, {
      at: [(i % 3 ? 6.9 : -7.4) + random.normal() * 0.35, 0.05, -8 - i * 0.95],
      turn: (i % 3 ? 270 : 90) + random.normal() * 14,
    });
  const fence = patch(2, 1, (u, v) => [0, 0.1 + v * 0.95, (u - 0.5) * 2.2]);
  for (let z = -5; z > -60; z -= 2.4)
    for (const x of [6.2, -6.7])
      s.add(fence, paint(['#0f5fa8', '#e2571a', '#f2f2f0'][Math.round(-z / 2.4) % 3]), {at: [x, 0, z]});
}
