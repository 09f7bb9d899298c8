import {forest, range} from '../models/land.mjs';
import {blend, hex, leaf, matt} from '../models/materials.mjs';
import {bush, cover, meadow, tuft} from '../models/plants.mjs';
import {box, sheet, slab, terrain} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {decal} from '../trace/texture.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

export const textures = {
  face: {
    width: 440,
    height: 880,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="880"><rect width="440" height="880" fill="#9c958b"/>
      <g fill="#9b1c1c" font-family="Liberation Sans" font-weight="bold" text-anchor="middle">
      <text x="220" y="330" font-size="66">VIỆT NAM</text><text x="220" y="500" font-size="140">168</text>
      <text x="220" y="600" font-size="60">2009</text></g></svg>`,
  },
};

/** A granite marker on a ridge; ranges fade into the mist below. */
export function build(s, {face}) {
  daylight(s, {
    compass: 100,
    height: 26,
    haze: 0.00017,
    clouds: {cover: 0.34, scale: 1.3, softness: 0.4, drift: 30},
    sky: {ground: [0.6, 0.72, 0.86], horizon: [0.72, 0.83, 0.94]},
  });
  s.fog = {density: 0.00016, height: 900, tint: [0.74, 0.86, 1]};
  s.camera = {from: [0.7, 2.25, 4.2], to: [0.02, 1.36, 0], lens: 45, aperture: 0.016, focus: 4.5};
  s.look = {ev: 0.55};
  s.add(
    terrain({from: [-60, -60], to: [60, 12], cells: [300, 240]}, ridge),
    blend('#7a6f52', '#5d6b38', 0.8, {mottle: [0.15, 0.2]}),
  );
  addMarker(s, face);
  addGrass(s);
  const woods = forest(hex('#24421f'), hex('#5b7c3c'), 40);
  for (const [near, far, height, base, seed] of [
    [-130, -700, 230, -230, 2],
    [-800, -2200, 640, -470, 5],
    [-2400, -5200, 1350, -800, 8],
    [-6000, -11000, 2900, -1500, 12],
  ]) {
    range(s, woods, {near, far, width: 9000, height, size: height * 1.9, base, seed});
  }
}

const ridge = (x, z) => -0.012 * x * x - (z < -2 ? 0.05 * (z + 2) ** 2 : 0) + 0.22 * fbm(x / 3, 2, z / 3, 4) - 0.05;

function addMarker(s, face) {
  const granite = {color: hex('#9c958b'), spec: 0.03, rough: 0.5, mottle: [0.2, 0.018]};
  const rough = {color: hex('#8d877c'), mottle: [0.25, 0.05]};
  s.add(new Mesh().add(box([1.5, 0.22, 1.5], [0, -0.1, 0])).add(box([1.1, 0.24, 1.1], [0, 0.12, 0])), rough);
  const post = new Mesh().add(
    slab(
      [
        [-0.24, 0],
        [0.24, 0],
        [0.22, 1.35],
        [0.12, 1.58],
        [-0.12, 1.58],
        [-0.22, 1.35],
      ],
      0.34,
    ),
  );
  s.add(post, granite, {at: [0, 0.36, 0]});
  s.add(sheet(0.44, 0.88), {...granite, color: engraved(face)}, {at: [0, 0.62, 0.1715]});
}

/** The lettering, on stone that varies like the rest of the post. */
function engraved(face) {
  return decal(face, 0.44, 0.88);
}

function addGrass(s) {
  const random = createRandom(5);
  const kinds = [1, 2, 3, 4].map((seed) =>
    tuft({seed, blades: 24, height: 0.34, width: 0.008, spread: 0.07, droop: 0.6}),
  );
  const squares = [1, 2, 3].map((seed) => meadow(kinds, {seed, side: 1, count: 30}));
  cover(s, squares, {leaf: leaf('#8a9440')}, {from: [-14, -16], to: [14, 4], side: 1}, (x, z) =>
    Math.hypot(x, z) > 1.15 && (x + 1 * fbm(z, 1, 0, 2)) ** 2 + 0.2 * (z - 4) ** 2 > 0.7 ? ridge(x, z) - 0.02 : null,
  );
  const shrubs = [1, 2].map((seed) => bush({seed, leaves: 900, leafSize: 0.2}));
  for (let i = 0; i < 26; i++) {
    const [x, z] = [random.range(-11, 11), random.range(-15, -4)];
    s.add(
      random.pick(shrubs),
      {leaf: leaf(random.pick(['#4b6a2a', '#6a7a33', '#3f5c25']))},
      {at: [x, ridge(x, z) - 0.1, z], turn: random() * 360, size: random.range(0.3, 0.9)},
    );
  }
  s.add(box([0.5, 0.06, 0.3], [0, 0.36, 0.4]), matt('#6d675e'));
}
