import {invert} from './transform.mjs';

/**
 * Triangles with named slots; what a slot is made of is said when the mesh is put into a scene. A vertex normal of
 * zero length means a flat face.
 */
export class Mesh {
  positions = [];
  normals = [];
  triangles = [];
  slots = [];
  slotNames = [];

  slot(name) {
    const known = this.slotNames.indexOf(name);
    return known >= 0 ? known : this.slotNames.push(name) - 1;
  }

  vertex(x, y, z, nx = 0, ny = 0, nz = 0) {
    this.normals.push(nx, ny, nz);
    return this.positions.push(x, y, z) / 3 - 1;
  }

  triangle(a, b, c, slot = 0) {
    this.triangles.push(a, b, c);
    this.slots.push(slot);
  }

  quad(a, b, c, d, slot = 0) {
    this.triangle(a, b, c, slot);
    this.triangle(a, c, d, slot);
  }

  /** Joins another mesh, moved by a transform; `as` puts all of it into one slot. */
  add(other, transform = null, as = null) {
    const base = this.positions.length / 3;
    const map = other.slotNames.map((name) => this.slot(as ?? name));
    appendMoved(this, other, transform);
    for (const index of other.triangles) this.triangles.push(base + index);
    for (const slot of other.slots) this.slots.push(map[slot]);
    return this;
  }
}

function appendMoved(target, {positions, normals}, transform) {
  const m = transform ?? [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
  const inverse = invert(m);
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]];
    const n = turnNormal(inverse, normals[i], normals[i + 1], normals[i + 2]);
    target.vertex(
      m[0] * x + m[1] * y + m[2] * z + m[3],
      m[4] * x + m[5] * y + m[6] * z + m[7],
      m[8] * x + m[9] * y + m[10] * z + m[11],
      ...n,
    );
  }
}

/** Normals move by the transposed inverse; the length is restored, and zero stays zero. */
export function turnNormal(inverse, x, y, z) {
  const nx = inverse[0] * x + inverse[4] * y + inverse[8] * z;
  const ny = inverse[1] * x + inverse[5] * y + inverse[9] * z;
  const nz = inverse[2] * x + inverse[6] * y + inverse[10] * z;
  const length = Math.hypot(nx, ny, nz) || 1;
  return [nx / length, ny / length, nz / length];
}
