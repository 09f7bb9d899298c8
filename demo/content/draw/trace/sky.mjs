import {clamp, fbm, mix, smoothstep} from './noise.mjs';

/**
 * A painted sky: a gradient from horizon to zenith, a glow around the sun, and layered clouds that are brighter on
 * the side of the sun. Diffuse rays read a small table of it.
 */
export class Sky {
  /** Directions are unit vectors; colours are linear RGB radiance. */
  constructor(options) {
    Object.assign(this, DEFAULTS, options);
    this.table = new Float32Array(TABLE_WIDTH * TABLE_HEIGHT * 3);
    fillTable(this);
  }

  /** What a camera or a mirror sees. */
  look(dx, dy, dz, out) {
    this.gradient(dx, dy, dz, out);
    if (dy > -0.02 && this.clouds) this.paintClouds(dx, Math.max(dy, 0.004), dz, out);
  }

  gradient(dx, dy, dz, out) {
    const height = clamp(dy);
    const haze = Math.pow(1 - height, this.hazePower);
    const toSun = this.sunDirection
      ? dx * this.sunDirection[0] + dy * this.sunDirection[1] + dz * this.sunDirection[2]
      : -1;
    const wide = Math.pow(clamp(toSun * 0.5 + 0.5), 6) * Math.pow(1 - height, 2);
    const tight = Math.pow(clamp(toSun), 90) * 0.6 + Math.pow(clamp(toSun), 1200) * 3;
    for (let k = 0; k < 3; k++) {
      const base = mix(this.zenith[k], this.horizon[k], haze);
      const above = mix(base, this.glow[k], clamp(wide * this.glowSpread)) + this.glow[k] * tight;
      out[k] = dy < 0 ? mix(above, this.ground[k], smoothstep(0, -0.12, dy)) : above;
    }
  }

  paintClouds(dx, dy, dz, out) {
    const {cover, scale, softness, light, shade, drift, stretch = 1, flat = 0.12} = this.clouds;
    const reach = 1 / (dy + flat);
    const x = dx * reach * scale + drift;
    const z = dz * reach * scale * stretch + drift * 0.7;
    const density = cloudDensity(x, z, cover, softness);
    if (density <= 0) return;
    const [sx, , sz] = this.sunDirection ?? [0.3, 0.9, 0.2];
    const toward = cloudDensity(x + sx * 0.16, z + sz * 0.16, cover, softness);
    const lit = clamp(0.62 + (density - toward) * 0.9 - density * 0.42);
    const alpha = clamp(density * 1.5) * smoothstep(0, 0.09, dy);
    for (let k = 0; k < 3; k++) out[k] = mix(out[k], mix(shade[k], light[k], lit), alpha);
  }

  /** What reaches a matt surface from there: read from the table. */
  ambient(dx, dy, dz, out) {
    const column = Math.min(TABLE_WIDTH - 1, Math.floor((Math.atan2(dz, dx) / (2 * Math.PI) + 0.5) * TABLE_WIDTH));
    const row = Math.min(TABLE_HEIGHT - 1, Math.floor((dy * 0.5 + 0.5) * TABLE_HEIGHT));
    const at = (row * TABLE_WIDTH + column) * 3;
    out[0] = this.table[at];
    out[1] = this.table[at + 1];
    out[2] = this.table[at + 2];
  }
}

const TABLE_WIDTH = 96;
const TABLE_HEIGHT = 64;
const DEFAULTS = {
  zenith: [0.16, 0.36, 0.78],
  horizon: [0.72, 0.84, 0.95],
  glow: [1, 0.9, 0.75],
  ground: [0.3, 0.28, 0.24],
  hazePower: 4,
  glowSpread: 0.8,
  clouds: null,
  sunDirection: null,
};

function cloudDensity(x, z, cover, softness) {
  const shape = fbm(x, 3.1, z, 6) + 0.5 * fbm(x * 0.37 + 9, 8.2, z * 0.37, 3);
  return clamp((shape + cover - 0.5) / softness);
}

/** The table keeps the sun's own tight glow out: that light is sampled as the sun. */
function fillTable(sky) {
  const out = [0, 0, 0];
  for (let row = 0; row < TABLE_HEIGHT; row++) {
    const dy = ((row + 0.5) / TABLE_HEIGHT) * 2 - 1;
    const flat = Math.sqrt(1 - dy * dy);
    for (let column = 0; column < TABLE_WIDTH; column++) {
      const angle = ((column + 0.5) / TABLE_WIDTH - 0.5) * 2 * Math.PI;
      sky.look(Math.cos(angle) * flat, dy, Math.sin(angle) * flat, out);
      const at = (row * TABLE_WIDTH + column) * 3;
      for (let k = 0; k < 3; k++) sky.table[at + k] = Math.min(out[k], 2.5);
    }
  }
}

/** Unit vector towards a body at a compass angle (0 = +z, 90 = +x) and a height, both in degrees. */
export function direction(compass, height) {
  const [a, h] = [(compass * Math.PI) / 180, (height * Math.PI) / 180];
  return [Math.sin(a) * Math.cos(h), Math.sin(h), Math.cos(a) * Math.cos(h)];
}
