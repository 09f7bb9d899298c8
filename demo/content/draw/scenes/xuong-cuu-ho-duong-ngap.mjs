import {rescueBoat} from '../models/boats.mjs';
import {houseColors, lampPost, streetOfHouses} from '../models/buildings.mjs';
import {CASUAL, Cast} from '../models/crowd.mjs';
import {leaf, matt, metal, paint, water} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {floor, tube} from '../models/shapes.mjs';
import {overcast} from '../models/weather.mjs';
import {createRandom} from '../trace/random.mjs';

/** Brown water between the houses; a rescue boat comes towards us. */
export function build(s) {
  const random = createRandom(91);
  overcast(s, {
    haze: 0.004,
    clouds: {cover: 0.8, scale: 0.9, light: [0.72, 0.75, 0.78], shade: [0.4, 0.43, 0.47]},
    sky: {zenith: [0.5, 0.54, 0.6], horizon: [0.7, 0.73, 0.76]},
  });
  s.camera = {from: [1.5, 2.3, 8.5], to: [-0.5, 1.5, -8], lens: 32, aperture: 0.016, focus: 12};
  s.look = {ev: 0.5, saturation: 0.92};
  s.add(floor(400, 400, [0, 0.75, 0]), water('#6b5a42', {wave: 0.018, size: 0.8}));
  streetOfHouses(s, {
    near: 12,
    far: -120,
    half: 8.6,
    seed: 15,
    floors: [2, 4],
    gables: 0.2,
    colors: (r) => houseColors(r, {shop: paint('#3f4446')}),
  });
  addStreet(s, random);
  addBoat(s, random, {at: [-0.6, 0.78, -3.6], turn: 62}, true);
  addBoat(s, random, {at: [2.9, 0.78, -22], turn: 100}, false);
}

function addStreet(s, random) {
  const post = lampPost(7.5, 1.8);
  for (let z = 2; z > -90; z -= 22)
    s.add(post, {post: metal('#8d9194', 0.5), lamp: paint('#dddddd')}, {at: [6.3, 0, z], turn: 180});
  for (const y of [6.4, 6.7, 7])
    s.add(
      tube(
        Array.from({length: 40}, (_, i) => [-6.6, y - 0.45 * Math.sin(((i % 8) / 8) * Math.PI), 14 - i * 3.6]),
        0.02,
        4,
      ),
      matt('#1c1c1c'),
    );
  for (let z = 14; z > -110; z -= 28.8)
    s.add(
      tube(
        [
          [-6.6, 0, z],
          [-6.6, 8, z],
        ],
        0.14,
        10,
      ),
      matt('#9b968c'),
    );
  const kinds = [2, 5].map((seed) => tree({seed, height: 6.5, dense: 60, leafSize: 0.19}));
  for (let z = -2; z > -100; z -= 13) {
    for (const side of [-1, 1])
      s.add(
        random.pick(kinds),
        {wood: matt('#4c4238'), leaf: leaf('#456b2c')},
        {at: [side * 6.1, 0, z + random.range(-3, 3)], turn: random() * 360, size: random.range(0.7, 1)},
      );
  }
}

/** The boat lies along its x axis: people in it turn with it. */
function addBoat(s, random, {at, turn}, near) {
  const colors = {tube: paint('#d8501c', {rough: 0.3}), floor: matt('#4a4f52'), engine: paint('#26292c')};
  s.add(rescueBoat(), colors, {at, turn});
  const cell = near ? 0.0125 : 0.018;
  const vest = {tops: ['#e8641a'], sleeves: 'none', bottoms: ['#23303f'], stout: 0.015};
  const crew = new Cast(
    random,
    [
      {...vest, pose: 'squat', hat: 'helmet', hatColors: ['#e9e9e4', '#d8402a']},
      {...vest, pose: 'hold', hat: 'helmet', hatColors: ['#e9e9e4']},
    ],
    cell,
  );
  const guests = new Cast(
    random,
    [
      {...vest, pose: 'squat', female: true, hair: 'tail'},
      {...vest, pose: 'squat', sleeves: 'short'},
      {pose: 'squat', female: true, sleeves: 'long', hat: 'cone', tops: CASUAL, stout: 0.01},
    ],
    cell,
  );
  const a = (turn * Math.PI) / 180;
  const spot = (x, z) => [
    at[0] + Math.cos(a) * x + Math.sin(a) * z,
    at[1] + 0.14,
    at[2] - Math.sin(a) * x + Math.cos(a) * z,
  ];
  crew.add(s, {at: spot(-1.6, 0), turn: turn + 90}, 1);
  crew.add(s, {at: spot(1.2, 0.1), turn: turn + 80}, 0);
  guests.add(s, {at: spot(0.35, 0.36), turn: turn + 60}, 0);
  guests.add(s, {at: spot(0.3, -0.36), turn: turn + 110}, 2);
  guests.add(s, {at: spot(-0.55, 0.32), turn: turn + 95}, 1);
  guests.add(s, {at: spot(-0.6, -0.35), turn: turn + 70}, 0);
}
