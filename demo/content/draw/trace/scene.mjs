import {buildBvh} from './bvh.mjs';
import {prepareMesh, worldBox} from './accelerate.mjs';
import {IDENTITY, invert, place} from './transform.mjs';

/**
 * What a picture shows. A scene file fills it; `compile` makes it ready for rays.
 * Distances in metres; light in any linear unit, as the exposure is measured.
 */
export class Scene {
  instances = [];
  lights = [];
  sun = null;
  sky = null;
  fog = null;
  ambient = [0, 0, 0];
  camera = {from: [0, 1.6, 5], to: [0, 1.5, 0], lens: 35, aperture: 0, focus: null};
  look = {};
  bounces = 1;
  samples = 8;

  /**
   * @param mesh a Mesh, shared by as many instances as wanted
   * @param materials one material, or an object from slot name to material
   * @param where a `place` description or a transform
   */
  add(mesh, materials, where = IDENTITY) {
    const transform = Array.isArray(where) ? where : place(where);
    this.instances.push({mesh, materials, transform});
    return this;
  }

  /** A glowing ball that lights its surroundings; `power` is radiant intensity, the ball itself is for the scene to show. */
  bulb(at, power, radius = 0.1) {
    this.lights.push({kind: 'ball', at, power, radius});
  }

  /** A glowing parallelogram: corner, two edges, radiance. It shines to the side of edge1 × edge2. */
  panel(corner, edge1, edge2, radiance) {
    this.lights.push({kind: 'panel', corner, edge1, edge2, radiance, ...panelFacts(edge1, edge2)});
  }
}

function panelFacts([ax, ay, az], [bx, by, bz]) {
  const n = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  const area = Math.hypot(...n);
  return {area, normal: n.map((value) => value / area)};
}

/** Flat arrays of all instances with a hierarchy over them. */
export function compile(scene) {
  const ready = new Map();
  const {instances} = scene;
  const world = {
    inverses: new Float64Array(instances.length * 12),
    transforms: instances.map(({transform}) => transform),
    passesLight: new Uint8Array(instances.length),
    meshes: [],
    materials: [],
  };
  const boxes = new Float32Array(instances.length * 6);
  instances.forEach(({mesh, materials, transform}, i) => {
    if (!ready.has(mesh)) ready.set(mesh, prepareMesh(mesh));
    const prepared = ready.get(mesh);
    world.meshes.push(prepared);
    world.materials.push(slotMaterials(prepared.slotNames, materials));
    world.passesLight[i] = world.materials[i].every(({glass, ghost}) => glass || ghost) ? 1 : 0;
    world.inverses.set(invert(transform), i * 12);
    worldBox(prepared, transform, boxes, i * 6);
  });
  world.tree = withIntegers(buildBvh(boxes));
  return world;
}

const withIntegers = (tree) => ({...tree, integers: new Int32Array(tree.floats.buffer)});

function slotMaterials(slotNames, materials) {
  if (!isSlotMap(materials)) return slotNames.length ? slotNames.map(() => materials) : [materials];
  return slotNames.map((name) => materials[name] ?? materials.rest ?? missing(name));
}

const isSlotMap = (materials) => !('color' in materials) && !('emit' in materials) && !materials.glass;

function missing(name) {
  throw new Error(`No material for the slot "${name}"`);
}
