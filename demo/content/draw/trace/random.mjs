/** Small seeded generator (mulberry32): the same seed draws the same picture on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    range: (from, to) => from + (to - from) * next(),
    integer: (below) => Math.floor(next() * below),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Roughly normal, standard deviation 1, never beyond 3. */
    normal: () => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2,
  });
}

/** A well mixed 32-bit hash of three integers. */
export function hash3(x, y, z) {
  let h = Math.imul(x, 0x8da6b343) ^ Math.imul(y, 0xd8163841) ^ Math.imul(z, 0xcb1ab31f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89];
const STEPS = PRIMES.map((prime) => Math.sqrt(prime) % 1);

/**
 * Numbers for one light path. The first dimensions advance by irrational steps from a start that differs per pixel
 * (an even spread over the samples of a pixel: less noise); the rest are hashes.
 */
export class Sampler {
  start(pixel, sample) {
    this.pixel = pixel;
    this.sample = sample;
    this.dimension = 0;
  }

  next() {
    const dimension = this.dimension++;
    if (dimension >= STEPS.length) return hash3(this.pixel, this.sample, dimension) / 4294967296;
    return (hash3(this.pixel, dimension, 0x51ed) / 4294967296 + this.sample * STEPS[dimension]) % 1;
  }
}
