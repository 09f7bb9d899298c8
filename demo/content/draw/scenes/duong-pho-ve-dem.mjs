import {houseColors, lampPost, streetOfHouses} from '../models/buildings.mjs';
import {CASUAL, Cast} from '../models/crowd.mjs';
import {vehicleAtNight} from '../models/fleet.mjs';
import {glow, hex, leaf, matt, metal, paint} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {box, floor} from '../models/shapes.mjs';
import {car, motorbike} from '../models/vehicles.mjs';
import {night} from '../models/weather.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

const SIGN_LIGHT = ['#ff5a4a', '#4aa8ff', '#ffd25a', '#6fe08a', '#ff8ad0', '#ffffff'];

/** After a shower: shop fronts and lamps in the wet asphalt. */
export function build(s) {
  const random = createRandom(83);
  night(s, {haze: 0.0015, sky: {zenith: [0.012, 0.022, 0.06], horizon: [0.09, 0.08, 0.12]}});
  s.samples = 16;
  s.ambient = [0.03, 0.026, 0.026];
  s.camera = {from: [-1.4, 1.75, 9], to: [0.6, 2.5, -14], lens: 27, aperture: 0.016, focus: 12};
  s.look = {...s.look, ev: -0.15, bloom: 0.1, levels: 0.5};
  s.add(floor(60, 300, [0, 0, -110]), wetAsphalt());
  for (const x of [-8.4, 8.4])
    s.add(box([3.4, 0.16, 300], [x, 0, -110]), matt('#77706a', {mottle: [0.15, 0.3], spec: 0.03, rough: 0.25}));
  streetOfHouses(s, {near: 12, far: -150, half: 10.2, seed: 33, floors: [3, 6], gables: 0.05, colors: litHouse});
  addLamps(s, random);
  addTraffic(s, random);
  addPeople(s, random);
}

function wetAsphalt() {
  const [dry, line] = [hex('#1d1e21'), hex('#9a978e')];
  const color = ({px, pz}, out) => {
    const isLine =
      Math.abs(Math.abs(px) - 0.12) < 0.05 || (Math.abs(Math.abs(px) - 3.4) < 0.06 && ((pz % 6) + 6) % 6 < 2.6);
    const shade = 0.8 + 0.5 * fbm(px * 2, 1, pz * 2, 4);
    for (let k = 0; k < 3; k++) out[k] = (isLine ? line[k] : dry[k]) * shade;
  };
  const height = (x, y, z) => 0.0035 * fbm(x * 3, y, z * 3, 4);
  return {color, spec: 0.03, rough: 0.055, bump: {height, step: 0.03}};
}

function litHouse(r) {
  const shop = r() < 0.85 ? [r.range(1.2, 2.6), r.range(1, 2), r.range(0.6, 1.6)] : [0.02, 0.02, 0.02];
  const sign = hex(r.pick(SIGN_LIGHT)).map((v) => v * 1.5 + 0.05);
  return houseColors(r, {
    shop: {color: hex('#6a655c'), emit: shop, lamp: true},
    sign: {color: hex('#444444'), emit: sign, lamp: true},
    pane: {
      color: hex('#1c232a'),
      spec: 0.06,
      rough: 0.03,
      emit: r() < 0.45 ? [0.9, 0.66, 0.36] : undefined,
      lamp: true,
    },
  });
}

function addLamps(s, random) {
  const post = lampPost(8.5, 2.4);
  const crown = [3, 5].map((seed) => tree({seed, height: 6, dense: 50, leafSize: 0.18}));
  for (let z = 4; z > -120; z -= 19) {
    for (const side of [-1, 1]) {
      s.add(
        post,
        {post: metal('#6d7174', 0.5), lamp: glow('#ffd9a0', 30)},
        {at: [side * 7.1, 0, z], turn: side > 0 ? 180 : 0},
      );
      s.bulb([side * 4.7, 8.3, z], [62, 46, 27], 0.2);
      s.add(
        random.pick(crown),
        {wood: matt('#4a4036'), leaf: leaf('#42662a')},
        {at: [side * 7.4, 0.1, z - 9], turn: random() * 360, size: random.range(0.75, 1)},
      );
      s.bulb([side * 9, 2.6, z - 3], [7, 5.4, 3.6], 0.3);
      s.bulb([side * 9, 2.6, z - 12], [6, 5.4, 4.6], 0.3);
    }
  }
}

function addTraffic(s, random) {
  const bike = motorbike();
  const riders = new Cast(
    random,
    [
      {pose: 'ride', hat: 'helmet', hatColors: ['#c9362c', '#e3e3df', '#2f6fb5', '#3a3c40'], tops: CASUAL},
      {
        pose: 'ride',
        female: true,
        hair: 'long',
        hat: 'helmet',
        hatColors: ['#e8b0c0', '#e3e3df'],
        sleeves: 'long',
        tops: CASUAL,
      },
    ],
    0.015,
  );
  const lanes = [
    [1.3, -3, 180],
    [2.7, -7, 178],
    [1.8, -13, 182],
    [4.4, -10, 180],
    [3.1, -19, 180],
    [4.6, -24, 180],
    [1.4, -27, 180],
    [-2.6, -6, 2],
    [-4.4, -11, 0],
    [-1.5, -16, 358],
    [-3.2, -22, 0],
    [-4.6, -29, 0],
    [-1.8, -33, 0],
    [2.4, -36, 180],
    [-3.4, -44, 0],
  ];
  for (const [x, z, turn] of lanes) {
    s.add(
      bike,
      {...vehicleAtNight(random.pick(['#8c1f1f', '#26282c', '#2a4f86', '#c9ccd0'])), seat: matt('#17181a')},
      {at: [x, 0, z], turn},
    );
    const a = (turn * Math.PI) / 180;
    riders.add(s, {at: [x - Math.sin(a) * 0.16, 0.27, z - Math.cos(a) * 0.16], turn});
    if (turn < 90 || turn > 270) s.bulb([x, 0.95, z + 0.6], [2.4, 2.2, 1.8], 0.08);
  }
  const sedan = car();
  for (const [x, z, turn] of [
    [3.6, -31, 180],
    [-2.4, -27, 0],
    [2.2, -48, 180],
    [-4.2, -52, 0],
    [3.8, -62, 180],
    [-2, -70, 0],
  ])
    s.add(sedan, vehicleAtNight(random.pick(['#d8dade', '#26282c', '#8c1f1f'])), {at: [x, 0, z], turn});
}

function addPeople(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'walk', tops: CASUAL},
      {pose: 'walk2', female: true, hair: 'long', tops: CASUAL},
      {pose: 'ease', tops: CASUAL},
    ],
    0.018,
  );
  for (let i = 0; i < 18; i++)
    cast.add(s, {
      at: [(i % 2 ? 1 : -1) * random.range(7.6, 9.3), 0.16, 1 - i * 2.6],
      turn: random.pick([0, 180]) + random.normal() * 15,
    });
}
