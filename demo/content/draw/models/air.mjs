import {clamp, noise3} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';
import {hex} from './materials.mjs';
import {ball} from './shapes.mjs';

/** Smoke, spray and mist: balls that are thin at their rim and torn by noise, so that only their overlap is seen. */

function puff(color, strength, grain) {
  const alpha = (s, ray) => {
    const facing = Math.abs(s.nx * ray.dx + s.ny * ray.dy + s.nz * ray.dz);
    return (
      strength *
      facing ** 3 *
      clamp(
        0.5 +
          0.9 * noise3(s.px / grain, s.py / grain, s.pz / grain) +
          0.4 * noise3(s.px / grain / 0.4, s.py / grain / 0.4, 3),
      )
    );
  };
  return {color: hex(color), alpha, ghost: true, translucent: 0.45};
}

/** Balls along a path: `at(t)` gives a point, `size(t)` a radius and `spread(t)` how far they stray. */
export function plume(s, {at, size, spread, count, color = '#d8d8d6', strength = 0.35, grain = 0.5, seed = 1}) {
  const random = createRandom(seed);
  const one = ball(1, 12);
  const material = puff(color, strength, grain);
  for (let i = 0; i < count; i++) {
    const t = (i + random()) / count;
    const stray = spread(t);
    const place = at(t).map((value) => value + random.normal() * stray);
    s.add(one, material, {at: place, size: size(t) * random.range(0.6, 1.3), turn: random() * 360});
  }
}
