import {buildBvh} from './bvh.mjs';

/** A mesh made ready for rays: its hierarchy, and its triangles in the order of the leaves. */
export function prepareMesh(mesh) {
  const count = mesh.slots.length;
  const {floats, order} = buildBvh(triangleBoxes(mesh));
  const corners = new Float32Array(count * 9);
  const normals = new Float32Array(count * 9);
  const slots = new Uint8Array(count);
  order.forEach((triangle, i) => {
    packTriangle(mesh, triangle, corners, normals, i * 9);
    slots[i] = mesh.slots[triangle];
  });
  return {floats, integers: new Int32Array(floats.buffer), corners, normals, slots, slotNames: mesh.slotNames};
}

function triangleBoxes({positions, triangles}) {
  const boxes = new Float32Array(triangles.length * 2);
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = positions[triangles[t] * 3 + k];
      const b = positions[triangles[t + 1] * 3 + k];
      const c = positions[triangles[t + 2] * 3 + k];
      boxes[t * 2 + k] = Math.min(a, b, c);
      boxes[t * 2 + 3 + k] = Math.max(a, b, c);
    }
  }
  return boxes;
}

/** Corner a and the edges a→b, a→c (what the intersection test needs); the three vertex normals. */
function packTriangle({positions, normals, triangles}, triangle, corners, packedNormals, at) {
  const [a, b, c] = [0, 1, 2].map((k) => triangles[triangle * 3 + k] * 3);
  for (let k = 0; k < 3; k++) {
    corners[at + k] = positions[a + k];
    corners[at + 3 + k] = positions[b + k] - positions[a + k];
    corners[at + 6 + k] = positions[c + k] - positions[a + k];
    packedNormals[at + k] = normals[a + k];
    packedNormals[at + 3 + k] = normals[b + k];
    packedNormals[at + 6 + k] = normals[c + k];
  }
}

/** World box of a prepared mesh under a transform, written to `boxes` at `at`. */
export function worldBox({floats}, m, boxes, at) {
  for (let row = 0; row < 3; row++) {
    let low = m[row * 4 + 3];
    let high = low;
    for (let k = 0; k < 3; k++) {
      const a = m[row * 4 + k] * floats[k];
      const b = m[row * 4 + k] * floats[3 + k];
      low += Math.min(a, b);
      high += Math.max(a, b);
    }
    boxes[at + row] = low;
    boxes[at + 3 + row] = high;
  }
}
