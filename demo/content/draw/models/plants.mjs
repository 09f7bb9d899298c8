import {cross, unit} from '../trace/camera.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';
import {place} from '../trace/transform.mjs';
import {tube} from './shapes.mjs';

/** Plants made leaf by leaf. Slots: wood, leaf, and what is said at each. */

const add = (a, b, k = 1) => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
const bend = (direction, random, amount) =>
  unit(add(direction, [random.normal(), random.normal(), random.normal()], amount));

/** One folded leaf: two triangles from base to tip. */
function leafAt(mesh, base, direction, length, width, slot, random) {
  const side = unit(cross(direction, bend([0, 1, 0], random, 0.5)));
  const lift = unit(cross(side, direction));
  const middle = add(add(base, direction, length * 0.45), lift, width * 0.18);
  const a = mesh.vertex(...base);
  const left = mesh.vertex(...add(middle, side, width / 2));
  const tip = mesh.vertex(...add(base, direction, length));
  const right = mesh.vertex(...add(middle, side, -width / 2));
  mesh.triangle(a, left, tip, slot);
  mesh.triangle(a, tip, right, slot);
}

/** A broad-leaved tree. `spread` widens the crown, `dense` is leaves per twig. */
export function tree({seed = 1, height = 8, spread = 1, dense = 70, leafSize = 0.17, trunk = 0.18, bare = 0.24} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const leaves = mesh.slot('leaf');
  const grow = (start, direction, length, radius, level) => {
    const middle = add(start, bend(direction, random, 0.08), length * 0.5);
    const end = add(middle, bend(direction, random, 0.1), length * 0.5);
    mesh.add(tube([start, middle, end], [radius, radius * 0.85, radius * 0.68], level < 2 ? 10 : 5, 'wood'));
    if (level >= 3) foliage(mesh, level === 3 ? middle : end, {dense, leafSize, reach: height * 0.085}, leaves, random);
    if (level === 4) return;
    const twigs = level === 0 ? 6 : 3;
    for (let i = 0; i < twigs; i++) {
      const turn = ((i + random()) / twigs) * 2 * Math.PI;
      const out = [Math.cos(turn) * spread, 0.3 + random() * 0.9, Math.sin(turn) * spread];
      const next = i === 0 ? bend(direction, random, 0.25) : unit(add(add([0, 0, 0], direction, 0.5), out, 0.85));
      grow(
        i === 0 ? end : add(start, add(end, start, -1), random.range(0.5, 1)),
        next,
        length * (i === 0 ? 0.85 : random.range(0.55, 0.8)),
        radius * (i === 0 ? 0.7 : 0.5),
        level + 1,
      );
    }
  };
  grow([0, -0.1, 0], [0, 1, 0], height * bare, trunk, 0);
  return mesh;
}

function foliage(mesh, center, {dense, leafSize, reach}, slot, random) {
  for (let i = 0; i < dense; i++) {
    const at = add(
      center,
      [random.range(-1, 1) + random.range(-1, 1), random.range(-0.8, 0.8), random.range(-1, 1) + random.range(-1, 1)],
      reach * 0.8,
    );
    const way = unit([random.normal(), random.normal() * 0.6 - 0.25, random.normal()]);
    const size = leafSize * random.range(0.7, 1.25);
    leafAt(mesh, at, way, size, size * 0.55, slot, random);
  }
}

/** A round bush of leaves, radius 1 before scaling; the leaves sit near its surface. */
export function bush({seed = 1, leaves = 1500, leafSize = 0.16, flat = 0.8} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const slot = mesh.slot('leaf');
  for (let i = 0; i < leaves; i++) {
    const n = unit([random.normal(), random.normal() * 0.9 + 0.2, random.normal()]);
    const depth = 1 - random() ** 2 * 0.45 + 0.12 * Math.sin(n[0] * 7 + seed) * Math.cos(n[2] * 6);
    const at = [n[0] * depth, Math.abs(n[1]) * depth * flat, n[2] * depth];
    const size = leafSize * random.range(0.6, 1.3);
    leafAt(mesh, at, bend(n, random, 0.6), size, size * 0.5, slot, random);
  }
  return mesh;
}

/** A coconut palm. */
export function palm({seed = 1, height = 9, fronds = 20, length = 3.4} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const lean = random.range(-0.9, 0.9);
  const stem = [0, 0.3, 0.6, 0.85, 1].map((t) => [lean * t * t, height * t, 0.3 * Math.sin(t * 3 + seed)]);
  mesh.add(tube(stem, [0.2, 0.15, 0.13, 0.12, 0.13], 10, 'wood'));
  for (let i = 0; i < fronds; i++) frond(mesh, stem[4], i, fronds, length * random.range(0.85, 1.1), random);
  return mesh;
}

function frond(mesh, top, i, count, length, random) {
  const turn = i * 2.4 + random.range(-0.2, 0.2);
  const rise = 1.15 - (i / count) * 1.7 + random.range(-0.15, 0.15);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const spine = [];
  for (let k = 0; k <= 10; k++) {
    const t = k / 10;
    const away = Math.cos(rise - t * 0.8) * length * t * 0.9;
    spine.push([
      top[0] + c * away,
      top[1] + Math.sin(rise) * length * t - 0.95 * length * t * t * 0.75,
      top[2] + s * away,
    ]);
  }
  mesh.add(
    tube(
      spine,
      spine.map((_, k) => 0.028 * (1.1 - k / 10)),
      4,
      'leaf',
    ),
  );
  leaflets(mesh, spine, length, [-s, 0, c], random);
}

function leaflets(mesh, spine, length, side, random) {
  const slot = mesh.slot('leaf');
  for (let k = 0; k < 60; k++) {
    const t = 0.12 + 0.86 * (k / 60);
    const index = Math.min(9, Math.floor(t * 10));
    const from = spine[index];
    const ahead = add(spine[index + 1], from, -1);
    const base = add(from, ahead, t * 10 - index);
    const reach = length * 0.24 * Math.sin(Math.PI * (0.12 + t * 0.82)) + 0.1;
    for (const way of [-1, 1]) {
      const out = unit(add(add([0, -0.35 - random() * 0.3, 0], side, way), unit(ahead), 0.55));
      leafAt(mesh, base, out, reach, 0.055, slot, random);
    }
  }
}

/** A tuft of blades: grass, rice, reed. `droop` bends the tips, `ears` hang on some blades (slot "ear"). */
export function tuft({seed = 1, blades = 26, height = 0.6, width = 0.012, spread = 0.1, droop = 0.35, ears = 0} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const slot = mesh.slot('leaf');
  const ear = ears ? mesh.slot('ear') : 0;
  for (let i = 0; i < blades; i++) {
    const turn = random() * 2 * Math.PI;
    const base = [Math.cos(turn) * spread * Math.sqrt(random()), 0, Math.sin(turn) * spread * Math.sqrt(random())];
    const out = random() * 2 * Math.PI;
    blade(
      mesh,
      base,
      [Math.cos(out), 0, Math.sin(out)],
      height * random.range(0.6, 1.1),
      width,
      droop * random.range(0.4, 1.5),
      random() < ears ? ear : slot,
    );
  }
  return mesh;
}

function blade(mesh, base, out, height, width, droop, slot) {
  const side = [-out[2], 0, out[0]];
  const points = [0, 0.45, 0.8, 1].map((t) =>
    add(add(base, [0, 1, 0], height * (t - droop * 0.5 * t ** 3)), out, height * droop * t * t),
  );
  const wide = [0.8, 1, 0.6, 0];
  const left = points.map((point, i) => mesh.vertex(...add(point, side, (width * wide[i]) / 2)));
  const right = points.map((point, i) => mesh.vertex(...add(point, side, (-width * wide[i]) / 2)));
  for (let i = 0; i < 3; i++) mesh.quad(left[i], left[i + 1], right[i + 1], right[i], slot);
}

/** A round floating leaf (slot leaf) or, raised on a stalk, a lotus leaf. */
export function lotusLeaf({seed = 1, radius = 0.3, stalk = 0} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const slot = mesh.slot('leaf');
  const cup = stalk > 0 ? 0.22 : 0.03;
  const center = mesh.vertex(0, stalk, 0, 0, 1, 0);
  const rim = [];
  for (let i = 0; i < 22; i++) {
    const a = (i / 22) * 2 * Math.PI;
    const r = radius * (1 + 0.05 * random.normal());
    rim.push(
      mesh.vertex(
        Math.cos(a) * r,
        stalk + cup * radius + 0.025 * radius * random.normal() * (stalk ? 3 : 1),
        Math.sin(a) * r,
      ),
    );
  }
  rim.forEach((vertex, i) => mesh.triangle(center, rim[(i + 1) % rim.length], vertex, slot));
  if (stalk > 0)
    mesh.add(
      tube(
        [
          [0.03, -0.1, 0],
          [0, stalk, 0],
        ],
        0.012,
        5,
        'leaf',
      ),
    );
  return mesh;
}

/** A lotus flower on a stalk; slot petal (and leaf for the stalk). */
export function lotus({seed = 1, stalk = 0.6, open = 0.6, size = 0.13} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh().add(
    tube(
      [
        [0, -0.1, 0],
        [0, stalk, 0],
      ],
      0.01,
      5,
      'leaf',
    ),
  );
  const slot = mesh.slot('petal');
  for (let i = 0; i < 18; i++) {
    const turn = i * 2.4;
    const tilt = open * (0.35 + (i / 18) * 0.75);
    const way = unit([Math.cos(turn) * tilt, 1 - tilt * 0.55, Math.sin(turn) * tilt]);
    leafAt(mesh, [0, stalk, 0], way, size * random.range(0.9, 1.1), size * 0.55, slot, random);
  }
  return mesh;
}

/**
 * A square of ground covered with tufts, to be laid side by side: far quicker to trace than single tufts.
 * `kinds` are meshes, `count` of them stand at random (or in rows of `rows` metres).
 */
export function meadow(kinds, {seed = 1, side = 2, count = 60, rows = 0} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  for (let i = 0; i < count; i++) {
    const [x, z] = [random.range(-side, side) / 2, random.range(-side, side) / 2];
    const lined = rows ? (Math.round(x / rows + 0.5) - 0.5) * rows + random.normal() * rows * 0.06 : x;
    mesh.add(random.pick(kinds), place({at: [lined, 0, z], turn: random() * 360, size: random.range(0.75, 1.2)}));
  }
  return mesh;
}

/** Lays squares over the ground where `height(x, z)` gives a number. */
export function cover(s, squares, materials, {from, to, side = 2, seed = 1, size = 1, turns = 4}, height) {
  const random = createRandom(seed);
  for (let x = from[0] + side / 2; x < to[0]; x += side) {
    for (let z = from[1] + side / 2; z < to[1]; z += side) {
      const y = height(x, z);
      if (y === null) continue;
      s.add(random.pick(squares), materials, {at: [x, y, z], turn: random.integer(turns) * (360 / turns), size});
    }
  }
}
