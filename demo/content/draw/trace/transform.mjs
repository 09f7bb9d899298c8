/** Affine transforms: 12 numbers, three rows of a 3×4 matrix. Lengths in metres, angles in degrees, y is up. */

export const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
const radians = (degrees) => (degrees * Math.PI) / 180;

export const translate = (x, y, z) => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];
export const scale = (x, y = x, z = x) => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0];

export function rotateX(degrees) {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0];
}

export function rotateY(degrees) {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0];
}

export function rotateZ(degrees) {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0];
}

/** The transform that does the last argument first. */
export function compose(...transforms) {
  return transforms.reduce(multiply);
}

function multiply(a, b) {
  const out = new Array(12);
  for (let r = 0; r < 12; r += 4) {
    for (let c = 0; c < 4; c++) {
      out[r + c] = a[r] * b[c] + a[r + 1] * b[4 + c] + a[r + 2] * b[8 + c] + (c === 3 ? a[r + 3] : 0);
    }
  }
  return out;
}

export function invert(m) {
  const [a, b, c, tx, d, e, f, ty, g, h, i, tz] = m;
  const A = e * i - f * h;
  const B = f * g - d * i;
  const C = d * h - e * g;
  const k = 1 / (a * A + b * B + c * C);
  const r = [A * k, (c * h - b * i) * k, (b * f - c * e) * k];
  const s = [B * k, (a * i - c * g) * k, (c * d - a * f) * k];
  const t = [C * k, (b * g - a * h) * k, (a * e - b * d) * k];
  const back = (row) => -(row[0] * tx + row[1] * ty + row[2] * tz);
  return [...r, back(r), ...s, back(s), ...t, back(t)];
}

export function transformPoint(m, [x, y, z]) {
  return [
    m[0] * x + m[1] * y + m[2] * z + m[3],
    m[4] * x + m[5] * y + m[6] * z + m[7],
    m[8] * x + m[9] * y + m[10] * z + m[11],
  ];
}

/** Puts a thing somewhere: scaled, then rolled (z), pitched (x), turned (y), then moved to `at`. */
export function place({at = [0, 0, 0], turn = 0, pitch = 0, roll = 0, size = 1}) {
  const grow = Array.isArray(size) ? scale(...size) : scale(size);
  return compose(translate(...at), rotateY(turn), rotateX(pitch), rotateZ(roll), grow);
}
