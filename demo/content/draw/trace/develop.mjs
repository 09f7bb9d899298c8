import {clamp} from './noise.mjs';
import {hash3} from './random.mjs';

const LOOK = {
  ev: 0.5,
  contrast: 0.35,
  levels: 0.8,
  saturation: 0.95,
  warmth: 0,
  bloom: 0.05,
  vignette: 0.22,
  grain: 0.011,
  fade: 0.012,
};

/** From light to a picture as a camera gives it: exposure, glow of highlights, film curve, colour, corners, grain. */
export function develop(film, look) {
  const settings = {...LOOK, ...look};
  const image = recolor(film);
  const gain = (settings.gain ?? measure(image)) * 2 ** settings.ev;
  for (let i = 0; i < image.length; i++) image[i] *= gain;
  addBloom(image, film.width, film.height, settings.bloom);
  return print(image, film, settings);
}

function recolor({light, albedo}) {
  return light.map((value, i) => value * albedo[i]);
}

/** Exposure that puts the geometric mean at middle grey, with a limit on the weight of very dark parts. */
function measure(image) {
  let total = 0;
  for (let i = 0; i < image.length; i += 3) total += Math.log(luminance(image, i) + 0.002);
  return 0.19 / Math.exp((total * 3) / image.length);
}

const luminance = (image, i) => image[i] * 0.2126 + image[i + 1] * 0.7152 + image[i + 2] * 0.0722;

function addBloom(image, width, height, amount) {
  if (amount === 0) return;
  const bright = image.map((value) => Math.min(Math.max(0, value - 0.6), 12));
  const glow = new Float32Array(image.length);
  for (const [part, weight] of [
    [0.004, 0.5],
    [0.014, 0.3],
    [0.05, 0.2],
  ]) {
    const blurred = blur(bright, width, height, Math.max(1, Math.round(part * width)));
    for (let i = 0; i < glow.length; i++) glow[i] += blurred[i] * weight;
  }
  for (let i = 0; i < image.length; i++) image[i] += glow[i] * amount * 4;
}

/** Three box blurs come close to a Gaussian. */
function blur(source, width, height, radius) {
  let image = source;
  for (let pass = 0; pass < 3; pass++) {
    image = blurLines(image, height, width, width * 3, 3, radius);
    image = blurLines(image, width, height, 3, width * 3, radius);
  }
  return image;
}

function blurLines(source, lines, length, lineStep, step, radius) {
  const out = new Float32Array(source.length);
  const share = 1 / (2 * radius + 1);
  for (let line = 0; line < lines; line++) {
    for (let k = 0; k < 3; k++) {
      const base = line * lineStep + k;
      const at = (i) => source[base + Math.min(length - 1, Math.max(0, i)) * step];
      let sum = 0;
      for (let i = -radius; i <= radius; i++) sum += at(i);
      for (let i = 0; i < length; i++) {
        out[base + i * step] = sum * share;
        sum += at(i + radius + 1) - at(i - radius);
      }
    }
  }
  return out;
}

function print(image, {width, height}, settings) {
  const toned = tone(image, width, height, settings);
  const [low, high] = levels(toned, settings.levels);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const speck = ((hash3(i, 1, 7) + hash3(i, 2, 7)) / 4294967296 - 1) * settings.grain;
    for (let k = 0; k < 3; k++) {
      const value = clamp((toned[i * 3 + k] - low) / (high - low));
      const steep = value + (value * value * (3 - 2 * value) - value) * settings.contrast;
      pixels[i * 4 + k] = (settings.fade + steep * (1 - settings.fade) + speck) * 255;
    }
    pixels[i * 4 + 3] = 255;
  }
  return pixels;
}

function tone(image, width, height, {saturation, warmth, vignette}) {
  const corner = Math.hypot(width, height) / 2;
  const tints = [1 + warmth, 1, 1 - warmth];
  const out = new Float32Array(image.length);
  for (let i = 0; i < image.length; i += 3) {
    const [x, y] = [(i / 3) % width, Math.floor(i / 3 / width)];
    const shade = 1 - vignette * (Math.hypot(x - width / 2, y - height / 2) / corner) ** 3;
    const grey = luminance(image, i);
    for (let k = 0; k < 3; k++)
      out[i + k] = curve(Math.max(0, (grey + (image[i + k] - grey) * saturation) * tints[k] * shade));
  }
  return out;
}

/** The darkest and the brightest tone that matter, between which the picture is stretched. */
function levels(toned, strength) {
  const counts = new Uint32Array(512);
  for (let i = 0; i < toned.length; i += 3) counts[Math.min(511, Math.floor(luminance(toned, i) * 512))]++;
  const below = (share) => {
    let left = (toned.length / 3) * share;
    return counts.findIndex((count) => (left -= count) <= 0) / 512;
  };
  return [Math.min(0.2, below(0.004)) * strength, 1 - (1 - Math.max(0.6, below(0.996))) * strength];
}

/** Film curve (Hable's shape, fitted to a soft shoulder), then the sRGB transfer. */
function curve(x) {
  const filmic = (v) => (v * (0.22 * v + 0.03) + 0.002) / (v * (0.22 * v + 0.3) + 0.06) - 0.002 / 0.06;
  const y = clamp(filmic(x * 2.1) / filmic(11));
  return y <= 0.0031308 ? 12.92 * y : 1.055 * Math.pow(y, 1 / 2.4) - 0.055;
}
