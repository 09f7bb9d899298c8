import {cross, unit} from './camera.mjs';
import {blocked, incoming, prepareLamps, sampleLamp, sampleSun} from './light.mjs';
import {hit, intersect} from './intersect.mjs';
import {readSurface, surface} from './surface.mjs';

const MIRROR = 0.08; // below this roughness a reflection shows the sun and the lamps themselves
const MAX_STEPS = 60;

/**
 * Follows light backwards from the camera: direct light from the sun and one lamp at each surface, sky and bounced
 * light by chance. After `bounces` matt surfaces the scene's ambient light stands in for the rest.
 */
export class Tracer {
  constructor(scene, world) {
    this.scene = scene;
    this.world = world;
    this.lamps = prepareLamps(scene.lights);
    this.weights = new Float64Array(this.lamps.length);
    this.sun = scene.sun && withFrame(scene.sun);
    this.ray = {ox: 0, oy: 0, oz: 0, dx: 0, dy: 0, dz: 0};
    this.light = new Float64Array(3);
    this.through = new Float64Array(3);
    this.skyColor = [0, 0, 0];
    /** Colour and normal of the first surface seen, and its distance: what the noise filter goes by. */
    this.feature = new Float64Array(7);
  }

  /** Light along `this.ray`, left in `this.light`. */
  trace(sampler) {
    this.light.fill(0);
    this.through.fill(1);
    this.direct = true; // the ray shows lamps and sky as they are
    this.seen = false;
    this.matt = 0;
    for (let step = 0; step < MAX_STEPS; step++) {
      const {ox, oy, oz, dx, dy, dz} = this.ray;
      if (!intersect(this.world, ox, oy, oz, dx, dy, dz, 1e6, false)) return this.#addSky();
      readSurface(this.world, this.ray);
      if (this.direct && this.scene.fog) this.#addFog(hit.t);
      if (!this.#scatter(sampler)) return;
    }
  }

  /** What the surface does with the ray; false ends the path. */
  #scatter(sampler) {
    const {material} = surface;
    this.lift = 1e-4 + surface.distance * 2e-5;
    if (material.glass) return this.#passGlass(material, sampler);
    if (material.alpha && sampler.next() > material.alpha(surface, this.ray)) return this.#pass();
    this.#addGlow(material);
    const mirror = this.#mirrorShare(material);
    if (!this.seen) this.#noteFeature(surface.color, surface.emit, material.metal ? 0 : mirror);
    if (material.emitOnly) return false;
    this.#addDirect(material, mirror, sampler);
    const chance = mirrorChance(mirror);
    if (chance > 0 && sampler.next() < chance) return this.#reflect(material, mirror / chance, sampler);
    if (material.metal) return false;
    this.#scale((1 - mirror) / (1 - chance));
    return this.#spread(material, sampler);
  }

  /** Fresnel reflectance (Schlick), less for rough surfaces. */
  #mirrorShare(material) {
    const base = material.metal ? 0.9 : (material.spec ?? 0);
    if (base === 0) return 0;
    const {ray} = this;
    const cosine = Math.max(0, -(ray.dx * surface.nx + ray.dy * surface.ny + ray.dz * surface.nz));
    const rim = Math.max(base, 1 - (material.rough ?? 0.4));
    return base + (rim - base) * Math.pow(1 - cosine, 5);
  }

  #passGlass({glass, reflect = 0.05}, sampler) {
    const {ray} = this;
    const cosine = Math.abs(ray.dx * surface.nx + ray.dy * surface.ny + ray.dz * surface.nz);
    const mirror = reflect + (1 - reflect) * Math.pow(1 - cosine, 5);
    if (sampler.next() < mirror) {
      this.#bounce(surface.nx, surface.ny, surface.nz);
      return true;
    }
    this.#tint(glass);
    return this.#pass();
  }

  #pass() {
    this.#leave(-1);
    return true;
  }

  #addGlow(material) {
    if (!material.emit || (material.lamp && !this.direct)) return;
    const limit = this.direct ? Infinity : 4;
    for (let k = 0; k < 3; k++) this.light[k] += this.through[k] * Math.min(surface.emit[k], limit);
  }

  #reflect(material, weight, sampler) {
    const rough = material.rough ?? 0.4;
    this.#scale(weight);
    if (material.metal) this.#tint(surface.color);
    const [hx, hy, hz] = rough < 0.005 ? [surface.nx, surface.ny, surface.nz] : this.#microNormal(rough, sampler);
    this.#bounce(hx, hy, hz);
    this.direct = this.direct && rough < MIRROR;
    return rough < MIRROR || ++this.matt <= this.scene.bounces;
  }

  #bounce(nx, ny, nz) {
    const {ray} = this;
    const along = ray.dx * nx + ray.dy * ny + ray.dz * nz;
    ray.dx -= 2 * along * nx;
    ray.dy -= 2 * along * ny;
    ray.dz -= 2 * along * nz;
    const below = ray.dx * surface.gx + ray.dy * surface.gy + ray.dz * surface.gz;
    if (below < 0) {
      ray.dx -= 2 * below * surface.gx;
      ray.dy -= 2 * below * surface.gy;
      ray.dz -= 2 * below * surface.gz;
    }
    this.#leave(1);
  }

  /** A facet of a rough mirror (GGX). */
  #microNormal(rough, sampler) {
    const alpha = rough * rough;
    const u = sampler.next();
    const cosine = Math.sqrt((1 - u) / (1 + (alpha * alpha - 1) * u));
    const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    return aroundNormal(sine, cosine, sampler.next() * 2 * Math.PI);
  }

  #leave(side) {
    const {ray} = this;
    ray.ox = surface.px + surface.gx * this.lift * side;
    ray.oy = surface.py + surface.gy * this.lift * side;
    ray.oz = surface.pz + surface.gz * this.lift * side;
  }

  /** Goes on in a random direction, as light does that a matt surface returns. */
  #spread(material, sampler) {
    const {color} = surface;
    if (this.matt++ >= this.scene.bounces) {
      for (let k = 0; k < 3; k++) this.light[k] += this.through[k] * color[k] * this.scene.ambient[k];
      return false;
    }
    this.#tint(color);
    this.direct = false;
    const through = material.translucent && sampler.next() < material.translucent ? -1 : 1;
    const u = sampler.next();
    const [dx, dy, dz] = aroundNormal(Math.sqrt(u), Math.sqrt(1 - u), sampler.next() * 2 * Math.PI);
    const {ray} = this;
    ray.dx = dx * through;
    ray.dy = dy * through;
    ray.dz = dz * through;
    this.#leave(through);
    return true;
  }

  /** What comes straight from the sun and from one lamp. */
  #addDirect(material, mirror, sampler) {
    if (this.sun) {
      sampleSun(this.sun, sampler);
      this.#addIncoming(material, mirror);
    }
    if (this.lamps.length > 0 && sampleLamp(this.lamps, this.weights, sampler)) this.#addIncoming(material, mirror);
  }

  #addIncoming(material, mirror) {
    const cosine = incoming.dx * surface.nx + incoming.dy * surface.ny + incoming.dz * surface.nz;
    const matt = material.metal ? 0 : ((1 - mirror) / Math.PI) * mattShare(cosine, material.translucent ?? 0);
    const rough = material.rough ?? 0.4;
    const shine = mirror > 0 && cosine > 0 && rough >= MIRROR ? mirror * ggx(this.ray, rough) * cosine : 0;
    if (matt + shine < 1e-4 || blocked(this.world, this.lift)) return;
    const limit = this.matt > 0 ? 3 : Infinity;
    const {color} = surface;
    const gloss = material.metal ? color : WHITE;
    this.light[0] += this.through[0] * Math.min(incoming.r * (matt * color[0] + shine * gloss[0]), limit);
    this.light[1] += this.through[1] * Math.min(incoming.g * (matt * color[1] + shine * gloss[1]), limit);
    this.light[2] += this.through[2] * Math.min(incoming.b * (matt * color[2] + shine * gloss[2]), limit);
  }

  #addSky() {
    const {ray, scene, skyColor: c} = this;
    if (!scene.sky) c.fill(0);
    else if (this.direct) scene.sky.look(ray.dx, ray.dy, ray.dz, c);
    else scene.sky.ambient(ray.dx, ray.dy, ray.dz, c);
    if (this.direct && this.sun) this.#addSunDisc(c);
    if (!this.seen) this.#noteSky(c);
    for (let k = 0; k < 3; k++) this.light[k] += this.through[k] * c[k];
  }

  #addSunDisc(c) {
    const {ray, sun} = this;
    const cosine = ray.dx * sun.direction[0] + ray.dy * sun.direction[1] + ray.dz * sun.direction[2];
    if (cosine < Math.cos(((sun.disc ?? 0.5) * Math.PI) / 180)) return;
    const bright = sun.glare ?? 12;
    for (let k = 0; k < 3; k++) c[k] += sun.color[k] * bright;
  }

  #addFog(t) {
    const {fog, sky} = this.scene;
    const {dy, oy, dx, dz} = this.ray;
    const rise = dy / fog.height;
    const column = Math.abs(rise * t) < 1e-4 ? t : (1 - Math.exp(-rise * t)) / rise;
    const clear = Math.exp(-fog.density * Math.exp(-oy / fog.height) * column);
    const c = this.skyColor;
    if (fog.color) [c[0], c[1], c[2]] = fog.color;
    else sky.gradient(dx, Math.max(dy, 0.015), dz, c);
    const tint = fog.color ? WHITE : (fog.tint ?? HAZE);
    for (let k = 0; k < 3; k++) {
      this.light[k] += this.through[k] * (1 - clear) * Math.min(c[k], 3) * tint[k];
      this.through[k] *= clear;
    }
  }

  #noteFeature(color, emit, mirror) {
    const f = this.feature;
    for (let k = 0; k < 3; k++) f[k] = Math.min(1, color[k] + mirror + Math.min(1, emit[k]));
    f[3] = surface.nx;
    f[4] = surface.ny;
    f[5] = surface.nz;
    f[6] = Math.log(1 + surface.distance);
    this.seen = true;
  }

  #noteSky(c) {
    const f = this.feature;
    for (let k = 0; k < 3; k++) f[k] = Math.min(1, c[k]);
    f[3] = f[4] = f[5] = 0;
    f[6] = 14;
    this.seen = true;
  }

  #scale(k) {
    this.through[0] *= k;
    this.through[1] *= k;
    this.through[2] *= k;
  }

  #tint(color) {
    this.through[0] *= color[0];
    this.through[1] *= color[1];
    this.through[2] *= color[2];
  }
}

/** How often to follow the reflection: by what it can give in comparison with the colour of the surface. */
function mirrorChance(mirror) {
  if (mirror <= 0) return 0;
  const [r, g, b] = surface.color;
  const matt = ((r + g + b) / 3) * (1 - mirror);
  return Math.min(0.9, Math.max(0.1, mirror / (mirror + matt)));
}

/** Light on the far side of something thin comes through in part. */
function mattShare(cosine, translucent) {
  return cosine > 0 ? cosine * (1 - translucent) : -cosine * translucent;
}

const WHITE = [1, 1, 1];
const HAZE = [0.84, 0.9, 0.98]; // what distance does to the colour of the horizon
const around = [0, 0, 0];

/** A direction at a given angle to the surface normal (Frisvad's frame, as revised by Duff et al. 2017). */
function aroundNormal(sine, cosine, angle) {
  const {nx, ny, nz} = surface;
  const sign = nz >= 0 ? 1 : -1;
  const a = -1 / (sign + nz);
  const b = nx * ny * a;
  const x = Math.cos(angle) * sine;
  const y = Math.sin(angle) * sine;
  around[0] = (1 + sign * nx * nx * a) * x + b * y + nx * cosine;
  around[1] = sign * b * x + (sign + ny * ny * a) * y + ny * cosine;
  around[2] = -sign * nx * x - ny * y + nz * cosine;
  return around;
}

/** The highlight of a rough surface, without its Fresnel term: D·G / 4(n·v)(n·l), with a cheap visibility. */
function ggx(ray, rough) {
  let hx = incoming.dx - ray.dx;
  let hy = incoming.dy - ray.dy;
  let hz = incoming.dz - ray.dz;
  const k = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
  hx *= k;
  hy *= k;
  hz *= k;
  const cosine = Math.max(0, hx * surface.nx + hy * surface.ny + hz * surface.nz);
  const toHalf = incoming.dx * hx + incoming.dy * hy + incoming.dz * hz;
  const a2 = Math.max(rough, MIRROR) ** 4;
  const d = cosine * cosine * (a2 - 1) + 1;
  return a2 / (Math.PI * d * d) / (4 * Math.max(0.1, toHalf * toHalf) * (rough + 0.5));
}

function withFrame(sun) {
  const side = unit(cross(sun.direction, Math.abs(sun.direction[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  return {radius: 0.5, ...sun, side, top: cross(side, sun.direction)};
}
