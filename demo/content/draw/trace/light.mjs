import {intersect} from './intersect.mjs';
import {surface} from './surface.mjs';

/** One direction towards a light with what arrives from it, already divided by how likely it was to be picked. */
export const incoming = {dx: 0, dy: 0, dz: 0, far: 0, r: 0, g: 0, b: 0};

/** A direction into the sun's disc. */
export function sampleSun(sun, sampler) {
  const [sx, sy, sz] = sun.direction;
  const angle = sampler.next() * 2 * Math.PI;
  const reach = Math.sqrt(sampler.next()) * Math.tan((sun.radius * Math.PI) / 180);
  const [ux, uy, uz] = sun.side;
  const [vx, vy, vz] = sun.top;
  const a = Math.cos(angle) * reach;
  const b = Math.sin(angle) * reach;
  setDirection(sx + ux * a + vx * b, sy + uy * a + vy * b, sz + uz * a + vz * b, 1e6);
  [incoming.r, incoming.g, incoming.b] = sun.color;
}

/** Picks one lamp by what it can give here, then a point of it. False when none reaches the surface. */
export function sampleLamp(lamps, weights, sampler) {
  const total = weigh(lamps.facts, weights);
  if (total <= 0) return false;
  let pick = sampler.next() * total;
  let chosen = 0;
  while (chosen < lamps.length - 1 && pick >= weights[chosen]) pick -= weights[chosen++];
  const share = weights[chosen] / total;
  const u = sampler.next();
  const v = sampler.next();
  return lamps[chosen].kind === 'panel'
    ? panelPoint(lamps[chosen], u, v, share)
    : ballPoint(lamps[chosen], u, v, share);
}

/** What each lamp can give here at most; returns the sum. `facts` has five numbers per lamp. */
function weigh(facts, weights) {
  const {px, py, pz} = surface;
  let total = 0;
  for (let i = 0, k = 0; i < weights.length; i++, k += 5) {
    const x = facts[k] - px;
    const y = facts[k + 1] - py;
    const z = facts[k + 2] - pz;
    weights[i] = facts[k + 3] / (x * x + y * y + z * z + facts[k + 4]);
    total += weights[i];
  }
  return total;
}

function panelPoint({corner, edge1, edge2, radiance, normal, area}, u, v, share) {
  const x = corner[0] + edge1[0] * u + edge2[0] * v - surface.px;
  const y = corner[1] + edge1[1] * u + edge2[1] * v - surface.py;
  const z = corner[2] + edge1[2] * u + edge2[2] * v - surface.pz;
  const distance = Math.sqrt(x * x + y * y + z * z);
  setDirection(x, y, z, distance * 0.999);
  const facing = -(incoming.dx * normal[0] + incoming.dy * normal[1] + incoming.dz * normal[2]);
  if (facing <= 0) return false;
  // Nearer than 10 cm the falloff is held: it would only make bright specks.
  setLight(radiance, (facing * area) / Math.max(distance * distance, 0.01) / share);
  return true;
}

function ballPoint({at, radius, power}, u, v, share) {
  const z = 2 * u - 1;
  const r = Math.sqrt(1 - z * z) * radius;
  const x = at[0] + Math.cos(v * 2 * Math.PI) * r - surface.px;
  const y = at[1] + Math.sin(v * 2 * Math.PI) * r - surface.py;
  const w = at[2] + z * radius - surface.pz;
  const distance = Math.sqrt(x * x + y * y + w * w);
  setDirection(x, y, w, Math.max(distance - radius * 1.5, 0));
  setLight(power, 1 / Math.max(distance * distance, radius * radius) / share);
  return true;
}

function setDirection(x, y, z, far) {
  const k = 1 / Math.sqrt(x * x + y * y + z * z);
  incoming.dx = x * k;
  incoming.dy = y * k;
  incoming.dz = z * k;
  incoming.far = far;
}

function setLight([r, g, b], k) {
  incoming.r = r * k;
  incoming.g = g * k;
  incoming.b = b * k;
}

/** Whether anything stands between the surface and the sampled light. */
export function blocked(world, lift) {
  const s = surface;
  const side = incoming.dx * s.gx + incoming.dy * s.gy + incoming.dz * s.gz < 0 ? -lift : lift;
  const x = s.px + s.gx * side;
  const y = s.py + s.gy * side;
  const z = s.pz + s.gz * side;
  return intersect(world, x, y, z, incoming.dx, incoming.dy, incoming.dz, incoming.far, true);
}

/** The lamps, with `facts` for the choice among them: centre, strength, and the distance² within which it is even. */
export function prepareLamps(lights) {
  const facts = lights.flatMap((light) => {
    if (light.kind === 'ball') return [...light.at, sum(light.power), light.radius ** 2];
    const center = light.corner.map((c, k) => c + (light.edge1[k] + light.edge2[k]) / 2);
    return [...center, sum(light.radiance) * light.area, light.area / 4];
  });
  return Object.assign([...lights], {facts: Float64Array.from(facts)});
}

const sum = ([r, g, b]) => r + g + b;
