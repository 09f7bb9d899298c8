import {lampPost, streetOfHouses} from '../models/buildings.mjs';
import {CASUAL, Cast, SHIRTS} from '../models/crowd.mjs';
import {vehicleColors} from '../models/fleet.mjs';
import {glass, leaf, matt, metal, paint} from '../models/materials.mjs';
import {tree} from '../models/plants.mjs';
import {tiles} from '../models/room.mjs';
import {box, boxes, floor, sheet, tube} from '../models/shapes.mjs';
import {banner} from '../models/signs.mjs';
import {bus, car, motorbike} from '../models/vehicles.mjs';
import {daylight} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  route: banner('01  BẾN CẢNG – TRUNG TÂM', {width: 900, height: 150, size: 62, fill: '#ffb52e', back: '#101418'}),
  stop: banner('TRẠM XE BUÝT', {width: 700, height: 130, size: 72, fill: '#ffffff', back: '#157a4a'}),
};

/** A green electric bus at its stop, people getting on. */
export function build(s, {route, stop}) {
  const random = createRandom(34);
  daylight(s, {compass: 302, height: 40, haze: 0.0008, clouds: {cover: 0.4, scale: 1.1, softness: 0.5, drift: 6}});
  s.camera = {from: [-4.6, 1.75, 9.5], to: [0.2, 1.55, -2.4], lens: 30, aperture: 0.016, focus: 10};
  s.look = {ev: 0.5};
  s.add(floor(60, 260, [0, 0, -60]), matt('#4c4e51', {mottle: [0.12, 0.5]}));
  for (let z = 12; z > -150; z -= 6) s.add(floor(0.14, 3, [4.4, 0.005, z]), matt('#dcdcd6'));
  s.add(box([6, 0.16, 260], [-4.9, 0, -60]), tiles('#b5a894', '#8d8272', 0.5, {spec: 0.02, rough: 0.5}));
  s.add(box([6, 0.16, 260], [13.6, 0, -60]), tiles('#b5a894', '#8d8272', 0.5, {spec: 0.02, rough: 0.5}));
  streetOfHouses(
    {add: (mesh, colors, {at, turn}) => s.add(mesh, colors, {at: [at[0] + 4.4, 0, at[2]], turn})},
    {near: 8, far: -110, half: 12.2, seed: 21, floors: [2, 5]},
  );
  addBus(s, route);
  addShelter(s, stop);
  addStreet(s, random);
  addPeople(s, random);
}

/** The doors are on its right, towards the pavement on our left: the bus comes towards us. */
function addBus(s, route) {
  const where = {at: [0.1, 0, -4.6], turn: 0};
  const colors = vehicleColors('#eef1ee', {
    stripe: paint('#1f9a5a', {rough: 0.15}),
    stripe2: paint('#7ac943', {rough: 0.15}),
    sign: paint('#101418'),
    light: paint('#f4f6f6', {rough: 0.05}),
  });
  s.add(bus(), colors, where);
  s.add(sheet(1.66, 0.26), {emit: decal(route, 1.66, 0.26, 1.4), emitOnly: true}, {at: [0.1, 2.67, 0.72]});
}

function addShelter(s, words) {
  const frame = metal('#aeb4b8', 0.35);
  s.add(
    boxes([
      [
        [0.1, 2.5, 0.1],
        [-6.4, 0.16, -6.4],
      ],
      [
        [0.1, 2.5, 0.1],
        [-6.4, 0.16, -2],
      ],
      [
        [0.1, 2.5, 0.1],
        [-6.4, 0.16, -4.2],
      ],
    ]),
    frame,
  );
  s.add(box([2, 0.12, 5.2], [-5.7, 2.62, -4.2]), paint('#157a4a'));
  s.add(box([0.02, 1.7, 4.4], [-6.42, 0.7, -4.2]), glass('#dfeee8', 0.06));
  s.add(box([0.45, 0.06, 3.6], [-6.05, 0.62, -4.2]), metal('#c3c8cb', 0.3));
  s.add(sheet(2, 0.37), {color: decal(words, 2, 0.37)}, {at: [-5.7, 2.72, -1.58]});
  s.add(
    tube(
      [
        [-3, 0.16, 0.4],
        [-3, 3, 0.4],
      ],
      0.05,
      10,
    ),
    frame,
  );
  s.add(box([0.5, 0.7, 0.05], [-3, 2.3, 0.4]), paint('#157a4a'));
}

function addStreet(s, random) {
  const kinds = [1, 2, 3].map((seed) => tree({seed, height: 8, dense: 80, leafSize: 0.2, bare: 0.3}));
  for (let z = -9; z > -110; z -= 9) {
    s.add(
      random.pick(kinds),
      {wood: matt('#5a4a3a'), leaf: leaf('#4a752d')},
      {at: [-3.2, 0.1, z], turn: random() * 360, size: random.range(0.85, 1.1)},
    );
    s.add(
      random.pick(kinds),
      {wood: matt('#5a4a3a'), leaf: leaf('#527d32')},
      {at: [11.4, 0.1, z + 4], turn: random() * 360, size: random.range(0.85, 1.1)},
    );
  }
  const post = lampPost(8.5, 2.2);
  for (let z = -4; z > -100; z -= 24)
    s.add(post, {post: metal('#9a9fa2', 0.5), lamp: paint('#e3e3df')}, {at: [11.2, 0, z], turn: 180});
  const bike = motorbike();
  const riders = new Cast(
    random,
    [
      {pose: 'ride', hat: 'helmet', hatColors: ['#c9362c', '#e3e3df', '#2f6fb5'], tops: CASUAL},
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
    0.016,
  );
  for (const [x, z, turn] of [
    [5.6, -3, 180],
    [6.8, -8, 180],
    [3.3, -15, 0],
    [5.4, -17, 180],
    [7.4, -22, 180],
    [2.6, -26, 0],
    [6.2, -31, 180],
  ]) {
    s.add(
      bike,
      {...vehicleColors(random.pick(['#8c1f1f', '#26282c', '#2a4f86', '#c9ccd0'])), seat: matt('#17181a')},
      {at: [x, 0, z], turn},
    );
    const a = (turn * Math.PI) / 180;
    riders.add(s, {at: [x - Math.sin(a) * 0.16, 0.27, z - Math.cos(a) * 0.16], turn});
  }
  for (const [x, z, turn] of [
    [8.8, -12, 180],
    [1.8, -34, 0],
    [8.6, -40, 180],
  ])
    s.add(car(), vehicleColors(random.pick(['#d8dade', '#8c1f1f', '#2a4f86'])), {at: [x, 0, z], turn});
}

function addPeople(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'walk', female: true, hair: 'tail', tops: ['#c98f94', '#e5ddcf']},
      {pose: 'walk2', tops: SHIRTS},
      {pose: 'hold', tops: CASUAL},
      {pose: 'ease', female: true, hair: 'long', tops: CASUAL},
      {pose: 'sit', female: true, hair: 'bob', tops: CASUAL},
      {pose: 'sitBack', tops: CASUAL},
    ],
    0.0125,
  );
  for (const [x, z, turn, who] of [
    [-1.75, -0.55, 88, 0],
    [-2.5, -0.3, 94, 1],
    [-3.15, -0.9, 80, 2],
    [-2.9, -4.3, 84, 1],
    [-3.7, -4.6, 90, 3],
    [-4.7, -1.2, 130, 3],
    [-4.4, -7.5, 10, 0],
    [-4.9, -11, 190, 1],
    [-4, -14, 0, 2],
  ])
    cast.add(s, {at: [x, 0.16, z], turn}, who);
  cast.add(s, {at: [-5.85, 0.3, -3.4], turn: 90}, 4);
  cast.add(s, {at: [-5.85, 0.3, -5], turn: 90}, 5);
}
