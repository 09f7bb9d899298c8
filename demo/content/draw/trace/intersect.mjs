/**
 * Nearest hit of a ray in a two-level hierarchy. This is where nearly all the time goes: scalar code on typed arrays,
 * one stack for both levels, no allocation.
 */
const stack = new Int32Array(256);
const entry = new Float64Array(256); // where the ray enters the box on the stack

export const hit = {t: Infinity, instance: -1, triangle: -1, u: 0, v: 0};
const EPSILON = 1e-9;

/** Fills `hit`; true when something lies nearer than `far`. With `any`, glass is ignored and the first hit ends it. */
export function intersect(world, ox, oy, oz, dx, dy, dz, far, any) {
  hit.t = far;
  hit.instance = -1;
  const {floats, integers, order} = world.tree;
  const ix = 1 / dx;
  const iy = 1 / dy;
  const iz = 1 / dz;
  let top = 0;
  entry[top] = enters(floats, 0, ox, oy, oz, ix, iy, iz, far);
  stack[top++] = 0;
  while (top > 0) {
    const node = stack[--top] * 8;
    if (entry[top] >= hit.t) continue;
    const first = integers[node + 6];
    const count = integers[node + 7];
    if (count === 0) {
      top = pushChildren(floats, first, ox, oy, oz, ix, iy, iz, top);
      continue;
    }
    for (let i = first; i < first + count; i++) {
      const index = order[i];
      if (any && world.passesLight[index] === 1) continue;
      if (enterInstance(world, index, ox, oy, oz, dx, dy, dz, top, any) && any) return true;
    }
  }
  return hit.instance >= 0;
}

function pushChildren(floats, first, ox, oy, oz, ix, iy, iz, top) {
  const a = enters(floats, first * 8, ox, oy, oz, ix, iy, iz, hit.t);
  const b = enters(floats, first * 8 + 8, ox, oy, oz, ix, iy, iz, hit.t);
  if (a > b) return pushBox(first + 1, b, pushBox(first, a, top));
  return pushBox(first, a, pushBox(first + 1, b, top));
}

function pushBox(node, enter, top) {
  if (enter === Infinity) return top;
  entry[top] = enter;
  stack[top] = node;
  return top + 1;
}

/** Distance at which the ray enters a box, or Infinity. */
function enters(floats, at, ox, oy, oz, ix, iy, iz, far) {
  const x = ix < 0 ? 3 : 0;
  const y = iy < 0 ? 3 : 0;
  const z = iz < 0 ? 3 : 0;
  const nearX = (floats[at + x] - ox) * ix;
  const nearY = (floats[at + 1 + y] - oy) * iy;
  const nearZ = (floats[at + 2 + z] - oz) * iz;
  const near = nearX > nearY ? (nearX > nearZ ? nearX : nearZ) : nearY > nearZ ? nearY : nearZ;
  if (near >= far) return Infinity;
  const exitX = (floats[at + 3 - x] - ox) * ix;
  const exitY = (floats[at + 4 - y] - oy) * iy;
  const exitZ = (floats[at + 5 - z] - oz) * iz;
  const exit = exitX < exitY ? (exitX < exitZ ? exitX : exitZ) : exitY < exitZ ? exitY : exitZ;
  return exit >= near && exit >= 0 ? near : Infinity;
}

function enterInstance(world, index, wx, wy, wz, wdx, wdy, wdz, base, any) {
  const m = world.inverses;
  const k = index * 12;
  const ox = m[k] * wx + m[k + 1] * wy + m[k + 2] * wz + m[k + 3];
  const oy = m[k + 4] * wx + m[k + 5] * wy + m[k + 6] * wz + m[k + 7];
  const oz = m[k + 8] * wx + m[k + 9] * wy + m[k + 10] * wz + m[k + 11];
  const dx = m[k] * wdx + m[k + 1] * wdy + m[k + 2] * wdz;
  const dy = m[k + 4] * wdx + m[k + 5] * wdy + m[k + 6] * wdz;
  const dz = m[k + 8] * wdx + m[k + 9] * wdy + m[k + 10] * wdz;
  const {floats, integers, corners} = world.meshes[index];
  const ix = 1 / dx;
  const iy = 1 / dy;
  const iz = 1 / dz;
  let top = base;
  let found = false;
  entry[top] = enters(floats, 0, ox, oy, oz, ix, iy, iz, hit.t);
  stack[top++] = 0;
  while (top > base) {
    const node = stack[--top] * 8;
    if (entry[top] >= hit.t) continue;
    const count = integers[node + 7];
    const first = integers[node + 6];
    if (count === 0) {
      top = pushChildren(floats, first, ox, oy, oz, ix, iy, iz, top);
      continue;
    }
    for (let i = first; i < first + count; i++) {
      if (!hitTriangle(corners, i * 9, ox, oy, oz, dx, dy, dz)) continue;
      hit.instance = index;
      hit.triangle = i;
      found = true;
      if (any) return true;
    }
  }
  return found;
}

/** Möller–Trumbore, both sides; records the hit when it is nearer than the last. */
function hitTriangle(c, k, ox, oy, oz, dx, dy, dz) {
  const ax = c[k + 3];
  const ay = c[k + 4];
  const az = c[k + 5];
  const bx = c[k + 6];
  const by = c[k + 7];
  const bz = c[k + 8];
  const px = dy * bz - dz * by;
  const py = dz * bx - dx * bz;
  const pz = dx * by - dy * bx;
  const determinant = ax * px + ay * py + az * pz;
  if (determinant > -1e-14 && determinant < 1e-14) return false;
  const inverse = 1 / determinant;
  const tx = ox - c[k];
  const ty = oy - c[k + 1];
  const tz = oz - c[k + 2];
  const u = (tx * px + ty * py + tz * pz) * inverse;
  if (u < 0 || u > 1) return false;
  const qx = ty * az - tz * ay;
  const qy = tz * ax - tx * az;
  const qz = tx * ay - ty * ax;
  const v = (dx * qx + dy * qy + dz * qz) * inverse;
  if (v < 0 || u + v > 1) return false;
  const t = (bx * qx + by * qy + bz * qz) * inverse;
  if (t <= EPSILON || t >= hit.t) return false;
  hit.t = t;
  hit.u = u;
  hit.v = v;
  return true;
}
