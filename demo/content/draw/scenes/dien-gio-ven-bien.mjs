import {hex, paint, water} from '../models/materials.mjs';
import {meadow, cover, tuft} from '../models/plants.mjs';
import {floor, lathe, patch, terrain, tube} from '../models/shapes.mjs';
import {leaf} from '../models/materials.mjs';
import {daylight} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {clamp, fbm, mixColor} from '../trace/noise.mjs';
import {place} from '../trace/transform.mjs';

/** A beach that runs into the distance on the left, the sea with surf on the right, turbines along the shore. */
export function build(s) {
  daylight(s, {compass: 235, height: 30, haze: 0.00022, clouds: {cover: 0.42, scale: 1.3, softness: 0.4, drift: 8}});
  s.camera = {from: [-14, 13, 0], to: [4, 24, -160], lens: 30};
  s.look = {ev: 0.7};
  s.add(floor(30000, 30000), sea());
  s.add(terrain({from: [-700, -2600], to: [160, 60], cells: [260, 500]}, shoreHeight), sand());
  const grass = [1, 2, 3].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 5 + k, blades: 18, height: 0.9, droop: 0.5})),
      {seed, side: 4, count: 26},
    ),
  );
  cover(s, grass, {leaf: leaf('#8b9454')}, {from: [-80, -110], to: [-12, -6], side: 4}, (x, z) =>
    shoreHeight(x, z) > 3.6 + 1.5 * fbm(x / 9, 4, z / 9, 2) ? shoreHeight(x, z) : null,
  );
  const mast = turbine();
  for (let i = 0; i < 9; i++) {
    const z = -215 - i * 165;
    const where = {at: [shoreX(z) - 34 - (i % 2) * 26, 1, z], turn: 24};
    s.add(mast, paint('#f2f3f2'), where);
    s.add(rotor(i * 47 + 12), paint('#f2f3f2'), where);
  }
}

const shoreX = (z) => 14 + z * 0.035 + 14 * Math.sin(z / 210) + 0.00003 * z * z;

function shoreHeight(x, z) {
  const inland = shoreX(z) - x;
  return 4.2 * Math.tanh(inland / 26) + (inland > 10 ? 0.1 * Math.min(20, inland - 10) * fbm(x / 16, 3, z / 16, 4) : 0);
}

function sand() {
  const [wet, dry, green] = [hex('#a08a66'), hex('#dcc79c'), hex('#7c8350')];
  const color = ({px, py, pz}, out) => {
    const dune = clamp((py - 3.4) * 0.9 + fbm(px / 12, 2, pz / 12, 4) * 2.2);
    const base = mixColor(mixColor(wet, dry, clamp(py * 0.9 - 0.15)), green, dune);
    for (let k = 0; k < 3; k++) out[k] = base[k];
  };
  return {color, mottle: [0.09, 0.7], bump: {height: (x, y, z) => 0.05 * fbm(x * 1.4, 0, z * 1.4, 3), step: 0.05}};
}

/** Shallow water is greener; foam lies in lines along the shore. */
function sea() {
  const base = water('#0d4f63', {wave: 0.2, size: 4, stretch: 0.7});
  const [deep, shallow, foam] = [hex('#0b4760'), hex('#3f9c97'), hex('#f3f7f6')];
  const color = ({px, pz}, out) => {
    const off = px - shoreX(pz);
    const wave = Math.sin(off / 5.2 + 2.2 * fbm(px / 26, 1, pz / 40, 3));
    const surf =
      clamp((wave - 0.72) * 6) * clamp(1.15 - off / 42) * clamp(0.5 + 1.6 * fbm(px / 5, 7, pz / 9, 4)) +
      clamp(1 - off / 3);
    const body = mixColor(shallow, deep, clamp(off / 95));
    for (let k = 0; k < 3; k++) out[k] = body[k] + (foam[k] - body[k]) * clamp(surf);
  };
  return {...base, color};
}

function turbine() {
  const mesh = new Mesh().add(
    lathe(
      [
        [2.1, 0],
        [1.25, 78],
      ],
      24,
    ),
  );
  return mesh.add(
    tube(
      [
        [0, 79.4, -6],
        [0, 79.4, -4],
        [0, 79.4, 3],
      ],
      [0.9, 1.9, 1.9],
      14,
    ),
  );
}

function rotor(turn) {
  const blade = patch(4, 24, (u, v) => {
    const wide = v < 0.08 ? 1.7 : 3.3 * (1.08 - v) ** 0.9;
    return [(u - 0.35) * wide, 1.5 + v * 40, 0.5 * Math.sin(u * Math.PI) * (1 - v) - 1.4 * v * v];
  });
  const mesh = new Mesh().add(
    lathe(
      [
        [1.7, 0],
        [1.5, 1.2],
        [0, 3],
      ],
      20,
    ),
    place({at: [0, 79.4, 3], pitch: 90}),
  );
  for (let k = 0; k < 3; k++) mesh.add(blade, place({at: [0, 79.4, 4.6], roll: 120 * k + turn}));
  return mesh;
}
