import {Cast} from '../models/crowd.mjs';
import {leaf, matt, metal, paint} from '../models/materials.mjs';
import {bush} from '../models/plants.mjs';
import {box, boxes, floor, patch, tube} from '../models/shapes.mjs';
import {overcast} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';

const BAY = 8; // width of one arch
const DEPTH = 64;

/** Beds of lettuce under the arches of a greenhouse; an agronomist checks them. */
export function build(s) {
  const random = createRandom(41);
  overcast(s, {
    haze: 0.003,
    clouds: {cover: 0.5},
    sky: {zenith: [1.15, 1.18, 1.2], horizon: [1.2, 1.22, 1.22], ground: [0.5, 0.55, 0.45]},
  });
  s.ambient = [0.5, 0.52, 0.48];
  s.camera = {from: [0.15, 1.75, 5.4], to: [-0.25, 1.05, -7], lens: 29, aperture: 0.022, focus: 8};
  s.look = {ev: 0.55};
  s.add(floor(80, 160, [0, 0, -60]), matt('#c9c4b8', {mottle: [0.12, 0.4]}));
  for (const k of [-1, 0, 1]) addFrame(s, k * BAY);
  for (const k of [-1, 0, 1]) addBeds(s, random, k * BAY);
  addPeople(s, random);
}

/** Hoops, purlins and film: the film lets most of the light in and scatters it. */
function addFrame(s, x) {
  const steel = metal('#c6cbce', 0.35);
  const hoop = Array.from({length: 25}, (_, i) => {
    const a = (i / 24) * Math.PI;
    return [Math.cos(a) * (BAY / 2), 2.7 + Math.sin(a) * 2, 0];
  });
  const one = new Mesh().add(tube(hoop, 0.04, 8)).add(
    tube(
      [
        [-BAY / 2, 2.9, 0],
        [BAY / 2, 2.9, 0],
      ],
      0.025,
      6,
    ),
  );
  for (const side of [-1, 1])
    one.add(
      tube(
        [
          [(side * BAY) / 2, 0, 0],
          [(side * BAY) / 2, 2.8, 0],
        ],
        0.05,
        8,
      ),
    );
  for (let z = 6; z > 6 - DEPTH; z -= 2.6) s.add(one, steel, {at: [x, 0, z]});
  for (const a of [0.3, 0.5, 0.7]) {
    const [px, py] = [Math.cos(a * Math.PI) * (BAY / 2), 2.7 + Math.sin(a * Math.PI) * 2];
    s.add(
      tube(
        [
          [x + px, py, 6],
          [x + px, py, 6 - DEPTH],
        ],
        0.022,
        6,
      ),
      steel,
    );
  }
  const film = patch(24, 1, (u, v) => [
    x + Math.cos(u * Math.PI) * (BAY / 2 + 0.06),
    2.72 + Math.sin(u * Math.PI) * 2.06,
    8 - v * (DEPTH + 4),
  ]);
  s.add(film, {color: [0.86, 0.88, 0.88], alpha: () => 0.5, ghost: true, translucent: 0.75});
  s.add(
    tube(
      [
        [x, 3.6, 6],
        [x, 3.6, 6 - DEPTH],
      ],
      0.03,
      6,
    ),
    paint('#26282a'),
  );
}

function addBeds(s, random, x) {
  const heads = [1, 2, 3].map((seed) => bush({seed, leaves: 260, leafSize: 0.62, flat: 0.75}));
  const kinds = [
    ['#7fb53a', '#93c247'],
    ['#5f9a35', '#6fab40'],
    ['#7a3048', '#8a3f52'],
    ['#a3c95a', '#8fbf4a'],
  ];
  [-2.9, -1.45, 1.45, 2.9].forEach((dx, row) => {
    s.add(
      boxes([
        [
          [0.95, 0.1, DEPTH],
          [x + dx, 0.62, 6 - DEPTH / 2],
        ],
      ]),
      paint('#eef0ee'),
    );
    for (let z = 5; z > -54; z -= 3)
      s.add(
        boxes([
          [
            [0.05, 0.62, 0.05],
            [x + dx - 0.4, 0, z],
          ],
          [
            [0.05, 0.62, 0.05],
            [x + dx + 0.4, 0, z],
          ],
        ]),
        metal('#b9bec1', 0.4),
      );
    const colors = kinds[(row + (x > 0 ? 1 : 0)) % 4].map((color) => leaf(color, {translucent: 0.45}));
    for (let z = 5.4; z > 6 - DEPTH; z -= 0.31) {
      for (const side of [-0.3, 0, 0.3]) {
        s.add(random.pick(heads), random.pick(colors), {
          at: [x + dx + side + random.normal() * 0.012, 0.7, z + random.normal() * 0.02],
          turn: random() * 360,
          size: random.range(0.125, 0.165),
        });
      }
    }
  });
}

function addPeople(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'hold', female: true, hair: 'tail', sleeves: 'long', tunic: 0.42, tops: ['#f0f2f2'], bottoms: ['#3a4658']},
      {pose: 'stoop', female: true, sleeves: 'long', hat: 'cone', tops: ['#3f7f6a']},
      {pose: 'handOver', sleeves: 'long', hat: 'cap', tops: ['#4a6f9a'], hatColors: ['#2f5f8a']},
      {pose: 'squat', sleeves: 'long', hat: 'cap', tops: ['#5f8a4a'], hatColors: ['#c9b458']},
    ],
    0.0125,
  );
  cast.add(s, {at: [-0.35, 0, -1.6], turn: 292}, 0);
  s.add(box([0.2, 0.28, 0.012]), paint('#1c1d20'), {at: [-0.68, 1.12, -1.48], turn: 292, pitch: 60});
  cast.add(s, {at: [0.5, 0, -6.6], turn: 75}, 2);
  cast.add(s, {at: [-0.4, 0, -10.5], turn: 290}, 1);
  cast.add(s, {at: [0.4, 0, -16], turn: 100}, 3);
}
