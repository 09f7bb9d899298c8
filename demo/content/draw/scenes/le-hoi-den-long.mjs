import {Cast, CASUAL} from '../models/crowd.mjs';
import {houseColors, tileHouse, tubeHouse} from '../models/buildings.mjs';
import {hex, matt, paint} from '../models/materials.mjs';
import {floor, lathe, tube} from '../models/shapes.mjs';
import {night} from '../models/weather.mjs';
import {tiles} from '../models/room.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {createRandom} from '../trace/random.mjs';

const COLORS = ['#ff4a26', '#ffb02e', '#ff6fa0', '#ffd65a', '#ff3d3d', '#8fd05a', '#ff8a3a', '#5ab8ff'];

/** An old street under strings of lanterns, people strolling below. */
export function build(s) {
  const random = createRandom(27);
  night(s, {haze: 0.002, sky: {zenith: [0.012, 0.02, 0.06], horizon: [0.06, 0.06, 0.11]}});
  s.samples = 14;
  s.ambient = [0.035, 0.025, 0.02];
  s.camera = {from: [0.35, 1.75, 7], to: [-0.1, 2.35, -8], lens: 29, aperture: 0.03, focus: 8};
  s.look = {...s.look, ev: -0.1, bloom: 0.09, levels: 0.5};
  s.add(floor(60, 160, [0, 0, -50]), tiles('#6a5f55', '#3f3833', 0.45, {spec: 0.04, rough: 0.16}));
  addHouses(s, random);
  addLanterns(s, random);
  addPeople(s, random);
}

function addHouses(s, random) {
  const warm = (r) =>
    houseColors(r, {
      wall: matt(r.pick(['#d9a94a', '#cf9a3c', '#e0b860', '#c98f3f']), {mottle: [0.2, 0.8]}),
      shop: {color: hex('#4a2d18'), emit: r() < 0.75 ? [1.1, 0.62, 0.22] : [0, 0, 0], lamp: true},
      pane: {color: hex('#3a2a1c'), emit: r() < 0.4 ? [0.8, 0.45, 0.16] : [0, 0, 0], lamp: true},
      sign: paint('#5a3018'),
      frame: paint('#4a2a16'),
      door: {color: hex('#5a3420'), emit: [0.35, 0.18, 0.06], lamp: true},
      roof: matt('#6a4230', {mottle: [0.3, 0.3]}),
    });
  const kinds = [1, 2, 3, 4].map((seed) => tubeHouse({seed, floors: 2, gable: true, width: 4.6}));
  const low = tileHouse({width: 8.4});
  for (const side of [-1, 1]) {
    for (let z = 8; z > -75;) {
      const isLow = random() < 0.25;
      const width = isLow ? 8.8 : 4.62;
      s.add(isLow ? low : random.pick(kinds), warm(random), {
        at: [side * (isLow ? 4.9 : 3.7), 0, z - width / 2],
        turn: -90 * side,
      });
      if (random() < 0.8) s.bulb([side * 3.1, 2.7, z - width / 2], [1.5, 0.85, 0.34], 0.08);
      z -= width;
    }
  }
}

function addLanterns(s, random) {
  const shapes = [lantern(0.26, 0.5), lantern(0.3, 0.38), lantern(0.2, 0.62)];
  for (let k = 0; k < 19; k++) {
    const z = 4.6 - k * 2.4 + random.normal() * 0.3;
    const tall = 4.5 + random.normal() * 0.25;
    const sag = (t) => tall - 0.75 * Math.sin(t * Math.PI);
    s.add(
      tube(
        Array.from({length: 13}, (_, i) => [-3.6 + i * 0.6, sag(i / 12), z]),
        0.01,
        4,
      ),
      matt('#1a1512'),
    );
    for (let i = 0; i < 6; i++) {
      const t = (i + 0.7 + random() * 0.5) / 6.9;
      addLantern(s, random, random.pick(shapes), [-3.6 + t * 7.2, sag(t) - 0.1, z], k);
    }
  }
}

function addLantern(s, random, mesh, [x, y, z], row) {
  const color = hex(random.pick(COLORS));
  const silk = (surface, out) => {
    const rib = 0.72 + 0.28 * Math.abs(Math.sin(Math.atan2(surface.oz, surface.ox) * 8));
    const heart = 1.25 - 1.6 * Math.abs(surface.oy + 0.36);
    for (let k = 0; k < 3; k++) out[k] = (color[k] * 1.9 + 0.05) * rib * Math.max(0.35, heart);
  };
  s.add(
    mesh,
    {
      silk: {color, emit: silk, emitOnly: true, lamp: true, ghost: true},
      wood: matt('#2a1a10'),
      tassel: matt('#a8281f'),
    },
    {at: [x, y, z], turn: random() * 90, roll: random.normal() * 3},
  );
  if (row < 9)
    s.bulb(
      [x, y - 0.36, z],
      color.map((v) => v * 1.5 + 0.12),
      0.24,
    );
}

/** A silk lantern that hangs from the origin. */
function lantern(radius, height) {
  const profile = Array.from({length: 13}, (_, i) => {
    const a = (i / 12) * Math.PI;
    return [0.06 + (radius - 0.06) * Math.sin(a) ** 0.8, -0.36 - (height / 2) * Math.cos(a)];
  });
  const mesh = new Mesh().add(lathe(profile, 32, 'silk'));
  mesh.add(
    lathe(
      [
        [0, -0.02],
        [0.075, 0],
        [0.075, 0.04],
        [0, 0.05],
      ],
      14,
      'wood',
    ),
    place({at: [0, -0.36 + height / 2, 0]}),
  );
  mesh.add(
    lathe(
      [
        [0, -0.02],
        [0.075, 0],
        [0.075, 0.04],
        [0, 0.05],
      ],
      14,
      'wood',
    ),
    place({at: [0, -0.4 - height / 2, 0]}),
  );
  return mesh.add(
    lathe(
      [
        [0.008, 0],
        [0.03, -0.06],
        [0.045, -0.34],
        [0, -0.34],
      ],
      10,
      'tassel',
    ),
    place({at: [0, -0.4 - height / 2, 0]}),
  );
}

function addPeople(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'walk', tops: CASUAL},
      {pose: 'walk2', female: true, hair: 'long', tops: CASUAL},
      {
        pose: 'ease',
        female: true,
        hair: 'bun',
        sleeves: 'long',
        tunic: 0.66,
        tops: ['#e8e2d6', '#d98aa6', '#8fb3d6'],
        bottoms: ['#efece6'],
      },
      {pose: 'walk2', tops: CASUAL, sleeves: 'long'},
      {pose: 'point', female: true, hair: 'tail', tops: CASUAL},
      {
        pose: 'walk',
        female: true,
        hair: 'long',
        sleeves: 'long',
        tunic: 0.66,
        tops: ['#c9463a', '#e9d9a0', '#7fb0a8'],
        bottoms: ['#efece6'],
      },
    ],
    0.0135,
  );
  for (let i = 0; i < 46; i++) {
    const z = 0.6 - i * 0.9 + random.normal() * 0.3;
    const away = random() < 0.7;
    cast.add(s, {
      at: [random.range(-2.5, 2.5), 0, z],
      turn: (away ? 180 : 0) + random.normal() * 16,
      size: random.range(0.93, 1.05),
    });
  }
}
