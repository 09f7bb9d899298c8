import {clamp, fbm, ridges, smoothstep} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';
import {leaf, matt} from './materials.mjs';
import {bush, palm, tree} from './plants.mjs';
import {terrain} from './shapes.mjs';

/** Ground, far hills and tree lines. */

/** A mountain range across the view, from z = `near` back to `far`; heights in metres. */
export function range(s, material, {near, far, width, height, size, seed = 1, base = -5, octaves = 6}) {
  const relief = (x, z) => {
    const rise = smoothstep(0, 0.5, (near - z) / (near - far)) * (0.75 + 0.5 * fbm(x / (size * 2.5), seed, 0, 2));
    return base + height * rise * ridges(x / size, z / size, octaves, seed);
  };
  s.add(terrain({from: [-width / 2, far], to: [width / 2, near], cells: [320, 70]}, relief), material);
}

/** Wooded slopes seen from afar. */
export function forest(dark, light, size = 18) {
  const [a, b] = [dark, light];
  const color = (surface, out) => {
    const {px: x, py: y, pz: z} = surface;
    const t = clamp(0.5 + 0.8 * fbm(x / size, y / size, z / size, 4) + 0.35 * fbm(x / size / 9, 1, z / size / 9, 2));
    for (let k = 0; k < 3; k++) out[k] = a[k] + (b[k] - a[k]) * t;
  };
  const height = (x, y, z) => 2.4 * fbm(x / 9, y / 9, z / 9, 3);
  return {color, bump: {height, step: 1.5}};
}

/** A line of trees and palms along z, scattered over a depth; far enough to be seen whole. */
export function treeLine(s, {from, to, count, seed = 1, palms = 0.3, size = [0.8, 1.4], height = () => 0}) {
  const random = createRandom(seed);
  const trees = [1, 2, 3].map((k) => tree({seed: seed * 7 + k, dense: 24, leafSize: 0.34}));
  const shrub = bush({seed, leaves: 700, leafSize: 0.3});
  const palmTrees = [1, 2].map((k) => palm({seed: seed * 5 + k}));
  const greens = ['#3f5f22', '#4c6b28', '#37561f', '#587434'].map((color) => leaf(color));
  for (let i = 0; i < count; i++) {
    const isPalm = random() < palms;
    const [x, z] = [random.range(from[0], to[0]), random.range(from[1], to[1])];
    s.add(
      random.pick(isPalm ? palmTrees : trees),
      {wood: matt('#54463a'), leaf: random.pick(greens)},
      {
        at: [x, height(x, z), z],
        turn: random() * 360,
        size: random.range(...size) * (isPalm ? 0.85 : 1),
      },
    );
    const aside = x + random.range(-6, 6);
    s.add(
      shrub,
      {leaf: random.pick(greens)},
      {at: [aside, height(aside, z) - 0.3, z], turn: random() * 360, size: random.range(1.2, 2.8)},
    );
  }
}
