import {hash3} from './random.mjs';

const fade = (t) => t * t * t * (t * (t * 6 - 15) + 10);
const corner = (x, y, z) => hash3(x, y, z) / 2147483648 - 1;

/** Smooth value noise in -1..1. */
export function noise3(x, y, z) {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const iz = Math.floor(z);
  const u = fade(x - ix);
  const v = fade(y - iy);
  const w = fade(z - iz);
  const low = square(ix, iy, iz, u, v);
  return low + (square(ix, iy, iz + 1, u, v) - low) * w;
}

function square(ix, iy, iz, u, v) {
  const a = corner(ix, iy, iz);
  const b = corner(ix + 1, iy, iz);
  const c = corner(ix, iy + 1, iz);
  const d = corner(ix + 1, iy + 1, iz);
  const bottom = a + (b - a) * u;
  return bottom + (c + (d - c) * u - bottom) * v;
}

/** Layered noise, about -1..1: each octave has twice the detail and half the weight. */
export function fbm(x, y, z, octaves) {
  let sum = 0;
  let weight = 0.5;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise3(x, y, z);
    // The odd shift keeps the lattices of the octaves from lining up at the origin.
    x = x * 2.03 + 17.1;
    y = y * 2.03 + 5.7;
    z = z * 2.03 + 31.3;
    weight *= 0.5;
  }
  return sum;
}

/** Layered noise with sharp crests, 0..1: mountains. */
export function ridges(x, z, octaves, seed = 0) {
  let sum = 0;
  let weight = 0.5;
  let previous = 1;
  for (let i = 0; i < octaves; i++) {
    const crest = 1 - Math.abs(noise3(x, seed + i * 9.7, z));
    sum += crest * crest * weight * previous;
    previous = crest;
    x = x * 2.1 + 3.1;
    z = z * 2.1 + 7.3;
    weight *= 0.5;
  }
  return sum;
}

export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));
export const mix = (a, b, t) => a + (b - a) * t;
export const mixColor = (a, b, t) => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
export function smoothstep(from, to, value) {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}
