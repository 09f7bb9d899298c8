import {glow, hex, matt, metal, paint} from './materials.mjs';

/** Colours of vehicles. */
const GLASS = {color: hex('#1a2328'), spec: 0.06, rough: 0.02};

export function vehicleColors(body, more = {}) {
  return {
    body: paint(body, {rough: 0.12, spec: 0.05}),
    glass: GLASS,
    tyre: matt('#1a1a1b'),
    rim: metal('#b9bdc1', 0.35),
    dark: paint('#222426'),
    light: paint('#e9ecec', {rough: 0.1}),
    tail: paint('#8c1a17', {rough: 0.1}),
    rest: paint('#3a3c3f'),
    ...more,
  };
}

/** The same at night, lamps on. */
export const vehicleAtNight = (body, more = {}) =>
  vehicleColors(body, {light: glow('#fff1d8', 22), tail: glow('#ff1f12', 7), ...more});
