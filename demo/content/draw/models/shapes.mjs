import {Mesh} from '../trace/mesh.mjs';
import {cross, unit} from '../trace/camera.mjs';

/** Basic solids. All stand on y = 0 unless `at` says otherwise; lengths in metres. */

/** A box of width, height, depth whose bottom centre is `at`. */
export function box([width, height, depth], [x, y, z] = [0, 0, 0], slot = 'body') {
  const mesh = new Mesh();
  const s = mesh.slot(slot);
  const corner = (i) =>
    mesh.vertex(x + (i & 1 ? width : -width) / 2, y + (i & 2 ? height : 0), z + (i & 4 ? depth : -depth) / 2);
  for (let i = 0; i < 8; i++) corner(i);
  for (const [a, b, c, d] of FACES) mesh.quad(a, b, c, d, s);
  return mesh;
}

const FACES = [
  [0, 2, 3, 1],
  [4, 5, 7, 6],
  [0, 4, 6, 2],
  [1, 3, 7, 5],
  [2, 6, 7, 3],
  [0, 1, 5, 4],
];

/** Many boxes in one mesh: `[size, at, slot?]` each. */
export function boxes(list, slot = 'body') {
  const mesh = new Mesh();
  for (const [size, at, own] of list) mesh.add(box(size, at, own ?? slot));
  return mesh;
}

/** A flat rectangle facing up. */
export function floor(width, depth, [x, y, z] = [0, 0, 0], slot = 'body') {
  const mesh = new Mesh();
  const v = (sx, sz) => mesh.vertex(x + (sx * width) / 2, y, z + (sz * depth) / 2);
  mesh.quad(v(-1, -1), v(-1, 1), v(1, 1), v(1, -1), mesh.slot(slot));
  return mesh;
}

/** A flat rectangle facing +z, its bottom centre at the origin: screens and signs. */
export function sheet(width, height, slot = 'body') {
  const mesh = new Mesh();
  const v = (sx, y) => mesh.vertex((sx * width) / 2, y, 0);
  mesh.quad(v(-1, 0), v(1, 0), v(1, height), v(-1, height), mesh.slot(slot));
  return mesh;
}

/** A turned body: `profile` is a list of [radius, height] from bottom to top. Corners sharper than 40° stay sharp. */
export function lathe(profile, sides = 32, slot = 'body') {
  const mesh = new Mesh();
  const s = mesh.slot(slot);
  for (let i = 0; i + 1 < profile.length; i++) {
    const below = ring(mesh, profile, i, i, sides);
    const above = ring(mesh, profile, i + 1, i, sides);
    for (let k = 0; k < sides; k++) {
      mesh.quad(below + k, above + k, above + k + 1, below + k + 1, s);
    }
  }
  return mesh;
}

function ring(mesh, profile, at, segment, sides) {
  const [radius, height] = profile[at];
  const [nr, ny] = profileNormal(profile, at, segment);
  const first = mesh.positions.length / 3;
  for (let k = 0; k <= sides; k++) {
    const a = (k / sides) * 2 * Math.PI;
    mesh.vertex(Math.cos(a) * radius, height, Math.sin(a) * radius, Math.cos(a) * nr, ny, Math.sin(a) * nr);
  }
  return first;
}

function profileNormal(profile, at, segment) {
  const own = segmentNormal(profile, segment);
  const other = segmentNormal(profile, at === segment ? segment - 1 : segment + 1);
  if (!other || own[0] * other[0] + own[1] * other[1] < 0.76) return own;
  const [r, y] = [own[0] + other[0], own[1] + other[1]];
  const length = Math.hypot(r, y);
  return [r / length, y / length];
}

function segmentNormal(profile, i) {
  if (i < 0 || i + 1 >= profile.length) return null;
  const [r0, y0] = profile[i];
  const [r1, y1] = profile[i + 1];
  const length = Math.hypot(r1 - r0, y1 - y0) || 1;
  return [(y1 - y0) / length, (r0 - r1) / length];
}

export const cylinder = (radius, height, sides = 24, slot = 'body') =>
  lathe(
    [
      [0, 0],
      [radius, 0],
      [radius, height],
      [0, height],
    ],
    sides,
    slot,
  );

export function ball(radius, segments = 20, slot = 'body') {
  const profile = [];
  for (let i = 0; i <= segments; i++) {
    const a = (i / segments) * Math.PI - Math.PI / 2;
    profile.push([Math.max(0, Math.cos(a) * radius), Math.sin(a) * radius]);
  }
  return lathe(profile, segments * 2, slot);
}

/** A round bar along a line of points; `radius` is a number or one per point. Ends are open: they should be hidden. */
export function tube(points, radius, sides = 8, slot = 'body') {
  const mesh = new Mesh();
  const s = mesh.slot(slot);
  let side = unit(cross(along(points, 0), [0.13, 0.31, 0.94]));
  points.forEach((point, i) => {
    const forward = along(points, i);
    const top = unit(cross(side, forward));
    side = unit(cross(forward, top));
    bar(mesh, point, side, top, Array.isArray(radius) ? radius[i] : radius, sides);
    if (i > 0) joinRings(mesh, (i - 1) * (sides + 1), i * (sides + 1), sides, s);
  });
  return mesh;
}

function along(points, i) {
  const a = points[Math.max(0, i - 1)];
  const b = points[Math.min(points.length - 1, i + 1)];
  return unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
}

function bar(mesh, [x, y, z], side, top, radius, sides) {
  for (let k = 0; k <= sides; k++) {
    const a = (k / sides) * 2 * Math.PI;
    const n = [0, 1, 2].map((c) => side[c] * Math.cos(a) + top[c] * Math.sin(a));
    mesh.vertex(x + n[0] * radius, y + n[1] * radius, z + n[2] * radius, ...n);
  }
}

function joinRings(mesh, a, b, sides, slot) {
  for (let k = 0; k < sides; k++) mesh.quad(a + k, b + k, b + k + 1, a + k + 1, slot);
}

/** A curved sheet: `point(u, v)` for u, v in 0..1 gives [x, y, z]; smooth unless told otherwise. */
export function patch(columns, rows, point, slot = 'body', smooth = true) {
  const mesh = new Mesh();
  const s = mesh.slot(slot);
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) mesh.vertex(...point(i / columns, j / rows));
  }
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      mesh.quad(a, a + columns + 1, a + columns + 2, a + 1, s);
    }
  }
  if (smooth) smoothNormals(mesh);
  return mesh;
}

/** Ground: heights over a rectangle of the plane. */
export function terrain({from, to, cells}, height, slot = 'body') {
  return patch(
    cells[0],
    cells[1],
    (u, v) => {
      const x = from[0] + (to[0] - from[0]) * u;
      const z = from[1] + (to[1] - from[1]) * v;
      return [x, height(x, z), z];
    },
    slot,
  );
}

/** A flat outline (convex, counter-clockwise [x, y] points) given a thickness along z. */
export function slab(outline, depth, slot = 'body') {
  const mesh = new Mesh();
  const s = mesh.slot(slot);
  const front = outline.map(([x, y]) => mesh.vertex(x, y, depth / 2));
  const back = outline.map(([x, y]) => mesh.vertex(x, y, -depth / 2));
  outline.forEach((_, i) => {
    const next = (i + 1) % outline.length;
    mesh.quad(back[i], back[next], front[next], front[i], s);
    if (i < 2) return;
    mesh.triangle(front[0], front[i - 1], front[i], s);
    mesh.triangle(back[0], back[i], back[i - 1], s);
  });
  return mesh;
}

/** Vertex normals as the mean of the faces around, weighted by their size. */
export function smoothNormals(mesh) {
  const {positions: p, triangles, normals} = mesh;
  normals.fill(0);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t] * 3, triangles[t + 1] * 3, triangles[t + 2] * 3];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    for (const i of [a, b, c]) {
      normals[i] += uy * vz - uz * vy;
      normals[i + 1] += uz * vx - ux * vz;
      normals[i + 2] += ux * vy - uy * vx;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i], normals[i + 1], normals[i + 2]) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] /= length;
  }
}
