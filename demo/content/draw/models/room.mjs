import {hex} from './materials.mjs';
import {box, floor} from './shapes.mjs';

/** A room from x = −width/2 to width/2, z = `back` to `front`, with rows of light panels in its ceiling. */
export function room(
  s,
  {width, height, back, front, materials, panels, light = [4, 3.9, 3.6], lamp = [1.2, 0.3], open = []},
) {
  const depth = front - back;
  const middle = (front + back) / 2;
  const walls = {
    left: [
      [0.2, height, depth],
      [-width / 2 - 0.1, 0, middle],
    ],
    right: [
      [0.2, height, depth],
      [width / 2 + 0.1, 0, middle],
    ],
    back: [
      [width + 0.4, height, 0.2],
      [0, 0, back - 0.1],
    ],
    front: [
      [width + 0.4, height, 0.2],
      [0, 0, front + 0.1],
    ],
  };
  s.add(floor(width, depth, [0, 0, middle]), materials.floor);
  s.add(box([width, 0.2, depth], [0, height, middle]), materials.ceiling);
  for (const [name, [size, at]] of Object.entries(walls)) {
    if (!open.includes(name)) s.add(box(size, at), materials[name] ?? materials.walls);
  }
  addPanels(s, {width, height, depth, middle, panels, light, lamp});
}

function addPanels(s, {width, height, depth, middle, panels: [across, along], light, lamp: [w, d]}) {
  for (let i = 0; i < across; i++) {
    for (let k = 0; k < along; k++) {
      const x = ((i + 0.5) / across - 0.5) * width;
      const z = middle + ((k + 0.5) / along - 0.5) * depth;
      s.panel([x - w / 2, height - 0.02, z - d / 2], [w, 0, 0], [0, 0, d], light);
      s.add(box([w, 0.01, d], [x, height - 0.012, z]), {emit: light, emitOnly: true, lamp: true, ghost: true});
    }
  }
}

/** Square tiles with joints. */
export function tiles(color, joint, size, more = {}) {
  const [face, gap] = [hex(color), hex(joint)];
  const paintTile = ({px, pz}, out) => {
    const [u, v] = [px / size, pz / size];
    const edge = Math.min(Math.abs(u - Math.round(u)), Math.abs(v - Math.round(v))) * size;
    const shade = 0.95 + 0.1 * Math.abs(Math.sin(Math.floor(u) * 12.9 + Math.floor(v) * 78.2));
    for (let k = 0; k < 3; k++) out[k] = edge < 0.004 ? gap[k] : face[k] * shade;
  };
  return {color: paintTile, spec: 0.04, rough: 0.1, ...more};
}

/** Wooden boards or veneer, grain along y (upright) unless `flat`. */
export function wood(dark, light, {flat = false, more = {}} = {}) {
  const [a, b] = [hex(dark), hex(light)];
  const color = ({px, py, pz}, out) => {
    const across = flat ? pz : px + pz;
    const along = flat ? px : py;
    const t = 0.5 + 0.5 * Math.sin(across * 60 + 3 * Math.sin(along * 2.1 + across * 9) + Math.sin(across * 310));
    for (let k = 0; k < 3; k++) out[k] = a[k] + (b[k] - a[k]) * t * 0.8;
  };
  return {color, spec: 0.04, rough: 0.25, ...more};
}
