import {takeRow} from './film.mjs';

/**
 * Edge-avoiding à-trous filter (Dammertz et al. 2010) steered by the variance of each pixel (as in SVGF, Schied et
 * al. 2017): pixels lend light to neighbours of the same colour, normal and distance, as far as noise explains the
 * difference between them. Each pass reaches twice as far; it reads one half of the film and writes the other.
 */
const KERNEL = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16];
const TOLERANCE = 2.2;

export function denoisePass(film, reach) {
  for (let y = takeRow(film); y >= 0; y = takeRow(film)) {
    for (let x = 0; x < film.width; x++) filterPixel(film, x, y, reach);
  }
}

const sum = new Float64Array(5);

function filterPixel(film, x, y, reach) {
  const {width, height} = film;
  const pixel = y * width + x;
  const allowed = TOLERANCE * Math.sqrt(calmVariance(film, x, y)) + 1e-5;
  sum.fill(0);
  for (let j = -2; j <= 2; j++) {
    const row = y + j * reach;
    if (row < 0 || row >= height) continue;
    for (let i = -2; i <= 2; i++) {
      const column = x + i * reach;
      if (column < 0 || column >= width) continue;
      const other = row * width + column;
      const weight =
        KERNEL[i + 2] * KERNEL[j + 2] * (other === pixel ? 1 : likeness(film, pixel, other, allowed, reach));
      if (weight > 1e-6) lend(film, other, weight);
    }
  }
  for (let k = 0; k < 3; k++) film.spare[pixel * 3 + k] = sum[k] / sum[3];
  film.spareVariance[pixel] = sum[4] / (sum[3] * sum[3]);
}

function lend({light, variance}, other, weight) {
  for (let k = 0; k < 3; k++) sum[k] += light[other * 3 + k] * weight;
  sum[3] += weight;
  sum[4] += variance[other] * weight * weight;
}

function likeness({light, albedo, normal, depth}, pixel, other, allowed, reach) {
  const a = pixel * 3;
  const b = other * 3;
  const color = distance2(albedo, a, b);
  const turn = distance2(normal, a, b);
  const apart = Math.abs(depth[pixel] - depth[other]) / reach;
  const glow = Math.abs(luminance(light, a) - luminance(light, b)) / allowed;
  return Math.exp(-color * 300 - turn * 12 - apart * 14 - glow);
}

function distance2(list, a, b) {
  const x = list[a] - list[b];
  const y = list[a + 1] - list[b + 1];
  const z = list[a + 2] - list[b + 2];
  return x * x + y * y + z * z;
}

const luminance = (light, at) => light[at] * 0.3 + light[at + 1] * 0.6 + light[at + 2] * 0.1;

/** The variance of one pixel is itself noisy: the mean of its neighbourhood. */
function calmVariance({variance, width, height}, x, y) {
  let total = 0;
  let count = 0;
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
      total += variance[row * width + column];
      count++;
    }
  }
  return total / count;
}

/** Single pixels far brighter than all around them are accidents of chance; lamps keep their light. */
export function removeSpecks(film) {
  const {width, height, light, albedo} = film;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const pixel = y * width + x;
      if (albedo[pixel * 3] + albedo[pixel * 3 + 1] + albedo[pixel * 3 + 2] > 2.6) continue;
      const limit = secondBrightest(light, pixel, width) * 1.6 + 1e-4;
      const own = luminance(light, pixel * 3);
      if (own <= limit) continue;
      for (let k = 0; k < 3; k++) light[pixel * 3 + k] *= limit / own;
    }
  }
}

function secondBrightest(light, pixel, width) {
  let first = 0;
  let second = 0;
  for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
    const value = luminance(light, (pixel + step) * 3);
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return second;
}
