import {fbm, noise3} from '../trace/noise.mjs';

/** What things are made of. Colours are linear RGB; `hex` turns the usual notation into it. */
export function hex(code) {
  return [1, 3, 5].map((i) => toLinear(parseInt(code.slice(i, i + 2), 16) / 255));
}

const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
const asColor = (color) => (typeof color === 'string' ? hex(color) : color);

export const matt = (color, more = {}) => ({color: asColor(color), ...more});
export const paint = (color, more = {}) => ({color: asColor(color), spec: 0.04, rough: 0.35, ...more});
export const gloss = (color, more = {}) => ({color: asColor(color), spec: 0.045, rough: 0.12, ...more});
export const metal = (color, rough = 0.3) => ({color: asColor(color), metal: true, rough});
export const glow = (color, power = 1) => ({emit: asColor(color).map((v) => v * power), emitOnly: true, lamp: true});
export const glass = (tint = '#eef4f2', reflect = 0.05) => ({glass: asColor(tint), reflect});
export const leaf = (color, more = {}) => ({color: asColor(color), spec: 0.03, rough: 0.45, translucent: 0.3, ...more});

/** A surface whose colour wanders between two, over patches of a size in metres. */
export function blend(first, second, size, more = {}) {
  const [a, b] = [asColor(first), asColor(second)];
  const color = (s, out) => {
    const t = Math.min(1, Math.max(0, 0.5 + 0.9 * fbm(s.px / size, s.py / size, s.pz / size, 4)));
    for (let k = 0; k < 3; k++) out[k] = a[k] + (b[k] - a[k]) * t;
  };
  return {color, ...more};
}

/** Cloth: matt with fine folds. */
export function cloth(color, more = {}) {
  const height = (x, y, z) => 0.006 * noise3(x * 9, y * 4, z * 9) + 0.002 * noise3(x * 30, y * 14, z * 30);
  return {color: asColor(color), bump: {height, step: 0.01, own: true}, ...more};
}

/** Water: a mirror over a body colour, ruffled by wind. `wave` is the height of the longest ripples in metres. */
export function water(color, {wave = 0.02, size = 1, stretch = 1, more = {}} = {}) {
  const height = (x, y, z) =>
    wave *
      (noise3(x / size, 1.7, (z / size) * stretch) +
        0.45 * noise3((x / size) * 2.3 + 4, 5.1, (z / size) * 2.1 * stretch)) +
    wave * 0.16 * noise3((x / size) * 6.1, 9.4, (z / size) * 6.7 * stretch);
  return {color: asColor(color), spec: 0.021, rough: 0, bump: {height, step: 0.02 * size}, ...more};
}
