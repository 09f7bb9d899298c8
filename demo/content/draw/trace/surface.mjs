import {hit} from './intersect.mjs';
import {noise3} from './noise.mjs';

/** The point that a ray found: world position p, own position o, shading normal n, true normal g, and its colour. */
export const surface = {
  px: 0,
  py: 0,
  pz: 0,
  ox: 0,
  oy: 0,
  oz: 0,
  nx: 0,
  ny: 0,
  nz: 0,
  gx: 0,
  gy: 0,
  gz: 0,
  instance: 0,
  distance: 0,
  material: null,
  color: [0, 0, 0],
  emit: [0, 0, 0],
};

/** Works out the surface at the current hit. */
export function readSurface(world, ray) {
  const s = surface;
  const mesh = world.meshes[hit.instance];
  s.instance = hit.instance;
  s.distance = hit.t;
  s.material = world.materials[hit.instance][mesh.slots[hit.triangle]];
  s.px = ray.ox + ray.dx * hit.t;
  s.py = ray.oy + ray.dy * hit.t;
  s.pz = ray.oz + ray.dz * hit.t;
  const m = world.inverses;
  const k = hit.instance * 12;
  s.ox = m[k] * s.px + m[k + 1] * s.py + m[k + 2] * s.pz + m[k + 3];
  s.oy = m[k + 4] * s.px + m[k + 5] * s.py + m[k + 6] * s.pz + m[k + 7];
  s.oz = m[k + 8] * s.px + m[k + 9] * s.py + m[k + 10] * s.pz + m[k + 11];
  readNormals(mesh, m, k, ray);
  paint(s);
}

function readNormals({corners: c, normals}, m, k, ray) {
  const s = surface;
  const at = hit.triangle * 9;
  const fx = c[at + 4] * c[at + 8] - c[at + 5] * c[at + 7];
  const fy = c[at + 5] * c[at + 6] - c[at + 3] * c[at + 8];
  const fz = c[at + 3] * c[at + 7] - c[at + 4] * c[at + 6];
  toWorld(m, k, fx, fy, fz);
  const side = s.nx * ray.dx + s.ny * ray.dy + s.nz * ray.dz > 0 ? -1 : 1;
  s.gx = s.nx * side;
  s.gy = s.ny * side;
  s.gz = s.nz * side;
  const w = 1 - hit.u - hit.v;
  const sx = normals[at] * w + normals[at + 3] * hit.u + normals[at + 6] * hit.v;
  const sy = normals[at + 1] * w + normals[at + 4] * hit.u + normals[at + 7] * hit.v;
  const sz = normals[at + 2] * w + normals[at + 5] * hit.u + normals[at + 8] * hit.v;
  if (sx * sx + sy * sy + sz * sz > 1e-6) toWorld(m, k, sx, sy, sz);
  faceViewer(s, s.material.bump);
}

/** The shading normal lies on the side of the true one; then the relief of the material tilts it. */
function faceViewer(s, bump) {
  if (s.nx * s.gx + s.ny * s.gy + s.nz * s.gz < 0) {
    s.nx = -s.nx;
    s.ny = -s.ny;
    s.nz = -s.nz;
  }
  if (bump) tilt(s, bump);
}

function toWorld(m, k, x, y, z) {
  const nx = m[k] * x + m[k + 4] * y + m[k + 8] * z;
  const ny = m[k + 1] * x + m[k + 5] * y + m[k + 9] * z;
  const nz = m[k + 2] * x + m[k + 6] * y + m[k + 10] * z;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  surface.nx = nx / length;
  surface.ny = ny / length;
  surface.nz = nz / length;
}

/** Relief: `bump.height(x, y, z, distance)` in metres over world (or `own`) positions. */
function tilt(s, {height, step = 0.01, own = false}) {
  const [x, y, z] = own ? [s.ox, s.oy, s.oz] : [s.px, s.py, s.pz];
  // Far away the step grows, so that relief finer than a pixel doesn't flicker.
  const e = Math.max(step, s.distance * 0.0012);
  const here = height(x, y, z);
  const gx = (height(x + e, y, z) - here) / e;
  const gy = (height(x, y + e, z) - here) / e;
  const gz = (height(x, y, z + e) - here) / e;
  const along = gx * s.nx + gy * s.ny + gz * s.nz;
  const nx = s.nx - gx + along * s.nx;
  const ny = s.ny - gy + along * s.ny;
  const nz = s.nz - gz + along * s.nz;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  s.nx = nx / length;
  s.ny = ny / length;
  s.nz = nz / length;
}

function paint(s) {
  fill(s.material.color, s, s.color);
  if (s.material.mottle) mottle(s, s.material.mottle);
  fill(s.material.emit, s, s.emit);
}

function fill(source, s, out) {
  if (typeof source === 'function') return source(s, out);
  out[0] = source ? source[0] : 0;
  out[1] = source ? source[1] : 0;
  out[2] = source ? source[2] : 0;
}

/** Nothing real has one even colour: `mottle: [amount, size]` varies the brightness in patches. */
function mottle(s, [amount, size]) {
  const k =
    1 +
    amount *
      (noise3(s.px / size, s.py / size, s.pz / size) +
        0.6 * noise3((s.px / size) * 3.7, (s.py / size) * 3.7, (s.pz / size) * 3.7));
  s.color[0] *= k;
  s.color[1] *= k;
  s.color[2] *= k;
}
