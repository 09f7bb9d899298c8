import {Mesh} from '../trace/mesh.mjs';
import {patch} from './shapes.mjs';

/** A flag in the wind with a star in its middle; the pole side is at x = 0. Slots field and star. */
export function flag({width = 1.5, height = 1, wave = 0.12}) {
  const at = (u, v) => {
    const droop = 0.1 * u * u * height;
    return [u * width * 0.94, v * height - droop, wave * u ** 0.7 * Math.sin(u * 8.5 - v * 1.6) * width * 0.35];
  };
  const mesh = new Mesh().add(patch(48, 24, at, 'field'));
  for (const side of [-0.004, 0.004]) mesh.add(star(at, width / height, side));
  return mesh;
}

function star(at, ratio, lift) {
  const mesh = new Mesh();
  const slot = mesh.slot('star');
  const spot = (angle, radius) => {
    const [x, y, z] = at(0.5 + (Math.sin(angle) * radius) / ratio, 0.5 + Math.cos(angle) * radius);
    return mesh.vertex(x, y, z + lift);
  };
  const center = spot(0, 0);
  const rim = Array.from({length: 10}, (_, i) => spot((i * Math.PI) / 5, i % 2 ? 0.115 : 0.3));
  rim.forEach((vertex, i) => mesh.triangle(center, vertex, rim[(i + 1) % 10], slot));
  return mesh;
}
