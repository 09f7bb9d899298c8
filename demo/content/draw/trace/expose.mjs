import {Camera} from './camera.mjs';
import {takeRow} from './film.mjs';
import {Tracer} from './path.mjs';
import {Sampler} from './random.mjs';

/** Traces rows until none is left. */
export function expose(scene, world, film, samples) {
  const tracer = new Tracer(scene, world);
  const camera = new Camera(scene.camera, film.width, film.height);
  const sampler = new Sampler();
  for (let y = takeRow(film); y >= 0; y = takeRow(film)) {
    for (let x = 0; x < film.width; x++) exposePixel(tracer, camera, sampler, film, x, y, samples);
  }
}

const sums = new Float64Array(12);

function exposePixel(tracer, camera, sampler, film, x, y, samples) {
  const pixel = y * film.width + x;
  sums.fill(0);
  for (let i = 0; i < samples; i++) {
    sampler.start(pixel, i);
    camera.aim(tracer.ray, x + sampler.next(), y + sampler.next(), sampler);
    tracer.trace(sampler);
    gather(tracer);
  }
  settle(film, pixel, samples);
}

function gather({light, feature}) {
  // A ray that runs exactly along an edge may divide zero by zero.
  if (!Number.isFinite(light[0] + light[1] + light[2])) light.fill(0);
  for (let k = 0; k < 3; k++) sums[k] += light[k];
  for (let k = 0; k < 7; k++) sums[3 + k] += feature[k];
  const luminance = light[0] * 0.3 + light[1] * 0.6 + light[2] * 0.1;
  sums[10] += luminance;
  sums[11] += luminance * luminance;
}

/** Light is kept apart from surface colour, so that the noise filter can't smear patterns. */
function settle(film, pixel, samples) {
  const at = pixel * 3;
  let brightness = 0;
  for (let k = 0; k < 3; k++) {
    film.albedo[at + k] = sums[3 + k] / samples + 0.01;
    film.light[at + k] = sums[k] / samples / film.albedo[at + k];
    film.normal[at + k] = sums[6 + k] / samples;
    brightness += film.albedo[at + k] / 3;
  }
  film.depth[pixel] = sums[9] / samples;
  const mean = sums[10] / samples;
  const spread = Math.max(0, sums[11] / samples - mean * mean);
  film.variance[pixel] = spread / samples / (brightness * brightness);
}
