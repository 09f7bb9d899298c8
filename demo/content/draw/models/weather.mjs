import {direction, Sky} from '../trace/sky.mjs';

/** Light of a time of day, for the whole scene. */

/** Clear or partly cloudy; `compass` 0 = from +z (behind a camera that looks to −z), 90 = from the right. */
export function daylight(s, {compass = 40, height = 45, clouds = {}, haze = 0.0005, strength = 1, sky = {}} = {}) {
  const sunDirection = direction(compass, height);
  const low = Math.max(0, 1 - height / 35);
  const color = [3.5, 3.25 - low * 0.7, 2.8 - low * 1.4].map((v) => v * strength);
  s.sun = {direction: sunDirection, color, radius: 0.6};
  const cover = {
    cover: 0.45,
    scale: 0.8,
    softness: 0.75,
    light: [1.05, 1.02, 0.98],
    shade: [0.58, 0.64, 0.72],
    drift: 3,
    ...clouds,
  };
  s.sky = new Sky({sunDirection, clouds: clouds ? cover : null, ...sky});
  s.fog = haze ? {density: haze, height: 300} : null;
  s.ambient = [0.32, 0.36, 0.42];
}

/** Grey light from everywhere. */
export function overcast(s, {haze = 0.001, clouds = {}, sky = {}} = {}) {
  s.sun = null;
  const cover = {
    cover: 0.85,
    scale: 0.7,
    softness: 1.1,
    light: [0.95, 0.97, 1],
    shade: [0.45, 0.49, 0.54],
    drift: 5,
    ...clouds,
  };
  s.sky = new Sky({
    zenith: [0.75, 0.8, 0.86],
    horizon: [0.92, 0.94, 0.95],
    ground: [0.3, 0.3, 0.28],
    clouds: cover,
    ...sky,
  });
  s.fog = {density: haze, height: 200};
  s.ambient = [0.3, 0.32, 0.34];
}

/** The sun just over the horizon. */
export function dawn(s, {compass = 180, height = 5, clouds = {}, haze = 0.002, sky = {}} = {}) {
  const sunDirection = direction(compass, height);
  s.sun = {direction: sunDirection, color: [2.6, 1.45, 0.7], radius: 0.8, glare: 9};
  const cover = {
    cover: 0.42,
    scale: 0.55,
    softness: 0.8,
    light: [1.25, 0.72, 0.45],
    shade: [0.42, 0.36, 0.46],
    drift: 2,
    stretch: 2.2,
    ...clouds,
  };
  s.sky = new Sky({
    sunDirection,
    zenith: [0.16, 0.26, 0.5],
    horizon: [1, 0.66, 0.42],
    glow: [1.5, 0.85, 0.36],
    ground: [0.2, 0.17, 0.16],
    hazePower: 3.2,
    clouds: cover,
    ...sky,
  });
  s.fog = {density: haze, height: 60};
  s.ambient = [0.25, 0.22, 0.22];
}

/** Night with the last blue of dusk. */
export function night(s, {sky = {}, haze = 0.0006} = {}) {
  s.sun = null;
  s.sky = new Sky({
    zenith: [0.008, 0.016, 0.045],
    horizon: [0.05, 0.05, 0.085],
    ground: [0.01, 0.01, 0.012],
    hazePower: 5,
    ...sky,
  });
  s.fog = haze ? {density: haze, height: 120} : null;
  s.ambient = [0.01, 0.011, 0.016];
  s.look = {ev: -0.8, bloom: 0.11, contrast: 0.15};
}

/** Inside: no sky, light from panels only. `ambient` stands for light that bounced often. */
export function indoors(s, {ambient = [0.3, 0.29, 0.27], bounces = 1} = {}) {
  s.sun = null;
  s.sky = null;
  s.fog = null;
  s.ambient = ambient;
  s.bounces = bounces;
  s.samples = 14;
}
