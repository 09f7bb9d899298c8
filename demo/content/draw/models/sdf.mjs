import {Mesh} from '../trace/mesh.mjs';

/** Bodies described by signed distance (negative inside), and their surface as a mesh (naive surface nets). */

// Math.hypot is many times slower.
const size = (x, y, z) => Math.sqrt(x * x + y * y + z * z);

/** A limb: thick line from a to b whose radius goes from ra to rb; `cut` ends it flat at b, like a sleeve. */
export function limb(a, b, ra, rb, cut = false) {
  const [x, y, z] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length = Math.hypot(x, y, z);
  const most = cut ? 1.3 : 1;
  return (px, py, pz) => {
    const qx = px - a[0];
    const qy = py - a[1];
    const qz = pz - a[2];
    const share = (qx * x + qy * y + qz * z) / (length * length);
    const h = share < 0 ? 0 : share > most ? most : share;
    const distance = size(qx - x * h, qy - y * h, qz - z * h) - (ra + (rb - ra) * h);
    return cut ? Math.max(distance, (share - 1) * length) : distance;
  };
}

/** An ellipsoid with radii along the axes of a frame ([side, up, forward], unit vectors). */
export function ellipsoid(center, radii, frame = UPRIGHT) {
  const [s, u, f] = frame;
  return (px, py, pz) => {
    const x = px - center[0];
    const y = py - center[1];
    const z = pz - center[2];
    const a = (x * s[0] + y * s[1] + z * s[2]) / radii[0];
    const b = (x * u[0] + y * u[1] + z * u[2]) / radii[1];
    const c = (x * f[0] + y * f[1] + z * f[2]) / radii[2];
    const k0 = size(a, b, c);
    const k1 = size(a / radii[0], b / radii[1], c / radii[2]);
    return k1 < 1e-9 ? -Math.min(...radii) : (k0 * (k0 - 1)) / k1;
  };
}

export const UPRIGHT = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Union that flows together over a distance k. */
export function join(parts, k) {
  return (x, y, z) => {
    let d = parts[0](x, y, z);
    for (let i = 1; i < parts.length; i++) d = smoothMin(d, parts[i](x, y, z), k);
    return d;
  };
}

export const cutAway =
  (body, tool, k = 0.01) =>
  (x, y, z) =>
    -smoothMin(-body(x, y, z), tool(x, y, z), k);
/** Keeps what lies on the side that the normal points to. */
export const keepSide = (body, point, normal) => (x, y, z) =>
  Math.max(body(x, y, z), -((x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]));
/** Adds relief of up to 2 cm. */
export const displace = (body, relief) => (x, y, z) => {
  const d = body(x, y, z);
  return d > 0.04 || d < -0.04 ? d : d + relief(x, y, z);
};

function smoothMin(a, b, k) {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** The surface of a body within bounds, in cells of a size. */
export function mesh(body, {low, high, cell}, slot) {
  const grid = measureGrid(body, low, high, cell);
  const out = new Mesh();
  const s = out.slot(slot);
  const vertexOf = new Int32Array(grid.values.length).fill(-1);
  eachCell(grid, (i, j, k, at) => {
    if (isCrossed(grid, at)) vertexOf[at] = placeVertex(out, body, grid, i, j, k, at);
  });
  eachCell(grid, (i, j, k, at) => {
    if (vertexOf[at] >= 0) joinCells(out, grid, vertexOf, i, j, k, at, s);
  });
  return out;
}

const BLOCK = 6;

function measureGrid(body, low, high, cell) {
  const size = [0, 1, 2].map((k) => Math.ceil((high[k] - low[k]) / cell) + 2);
  const grid = {
    low,
    cell,
    size,
    step: [1, size[0], size[0] * size[1]],
    values: new Float32Array(size[0] * size[1] * size[2]),
  };
  for (let k = 0; k < size[2]; k += BLOCK) {
    for (let j = 0; j < size[1]; j += BLOCK) for (let i = 0; i < size[0]; i += BLOCK) measureBlock(body, grid, i, j, k);
  }
  return grid;
}

/** Blocks that the surface can't cross get one value: most of a body's box is air. */
function measureBlock(body, {low, cell, size, step, values}, i0, j0, k0) {
  const half = (BLOCK * cell) / 2;
  const middle = body(low[0] + i0 * cell + half, low[1] + j0 * cell + half, low[2] + k0 * cell + half);
  const skip = Math.abs(middle) > half * 3.4;
  for (let k = k0; k < Math.min(k0 + BLOCK, size[2]); k++) {
    for (let j = j0; j < Math.min(j0 + BLOCK, size[1]); j++) {
      for (let i = i0; i < Math.min(i0 + BLOCK, size[0]); i++) {
        const at = i + j * step[1] + k * step[2];
        values[at] = skip ? middle : body(low[0] + i * cell, low[1] + j * cell, low[2] + k * cell);
      }
    }
  }
}

function eachCell({size, step}, visit) {
  for (let k = 0; k < size[2] - 1; k++) {
    for (let j = 0; j < size[1] - 1; j++) {
      for (let i = 0; i < size[0] - 1; i++) visit(i, j, k, i + j * step[1] + k * step[2]);
    }
  }
}

function isCrossed({values, step: [x, y, z]}, at) {
  const inside = values[at] < 0;
  if (values[at + x] < 0 !== inside || values[at + y] < 0 !== inside || values[at + z] < 0 !== inside) return true;
  if (values[at + x + y] < 0 !== inside || values[at + x + z] < 0 !== inside) return true;
  return values[at + y + z] < 0 !== inside || values[at + x + y + z] < 0 !== inside;
}

const EDGES = [];
for (let a = 0; a < 8; a++) for (const bit of [1, 2, 4]) if (!(a & bit)) EDGES.push([a, a | bit]);

function placeVertex(out, body, {values, step, low, cell}, i, j, k, at) {
  const value = (c) => values[at + (c & 1) * step[0] + ((c >> 1) & 1) * step[1] + (c >> 2) * step[2]];
  let count = 0;
  const sum = [0, 0, 0];
  for (const [a, b] of EDGES) {
    const [va, vb] = [value(a), value(b)];
    if (va < 0 === vb < 0) continue;
    const t = va / (va - vb);
    for (let axis = 0; axis < 3; axis++) {
      const [pa, pb] = [(a >> axis) & 1, (b >> axis) & 1];
      sum[axis] += pa + (pb - pa) * t;
    }
    count++;
  }
  const p = [i, j, k].map((index, axis) => low[axis] + (index + sum[axis] / count) * cell);
  return out.vertex(...p, ...slope(body, p, cell * 0.4));
}

function slope(body, [x, y, z], e) {
  const n = [
    body(x + e, y, z) - body(x - e, y, z),
    body(x, y + e, z) - body(x, y - e, z),
    body(x, y, z + e) - body(x, y, z - e),
  ];
  const length = Math.hypot(...n) || 1;
  return n.map((v) => v / length);
}

/** Each grid edge that crosses the surface gets a quad of the four cells around it. */
function joinCells(out, {values, step}, vertexOf, i, j, k, at, slot) {
  const index = [i, j, k];
  for (let axis = 0; axis < 3; axis++) {
    const u = (axis + 1) % 3;
    const v = (axis + 2) % 3;
    if (index[u] === 0 || index[v] === 0 || values[at] < 0 === values[at + step[axis]] < 0) continue;
    const around = [at, at - step[u], at - step[u] - step[v], at - step[v]].map((cell) => vertexOf[cell]);
    if (around.every((vertex) => vertex >= 0)) out.quad(...around, slot);
  }
}
