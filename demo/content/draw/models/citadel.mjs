import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {box, boxes, cylinder, patch, slab} from './shapes.mjs';

/** An old citadel gate that looks to +z. Slots brick, stone, roof, ridge, pillar, wood. */
export function citadelGate() {
  const mesh = new Mesh().add(base());
  mesh.add(storey(12, 7, 3), place({at: [0, 8.2, 0]}));
  mesh.add(curvedRoof(15.5, 10, 2.5), place({at: [0, 11.1, 0]}));
  mesh.add(storey(7.6, 4.2, 2.2), place({at: [0, 13, 0]}));
  return mesh.add(curvedRoof(10.6, 6.8, 2.5), place({at: [0, 15.1, 0]}));
}

/** The mass of brick with a vault through it. */
function base() {
  const mesh = new Mesh();
  const [half, spring, radius] = [11, 3.2, 2.1];
  for (const side of [-1, 1])
    mesh.add(
      slab(
        [
          [side * radius, 0],
          [side * (half + 0.8), 0],
          [side * half, 7.4],
          [side * radius, 7.4],
        ],
        9,
      ),
      null,
      'brick',
    );
  const arch = [];
  for (let i = 0; i <= 24; i++)
    arch.push([Math.cos((i / 24) * Math.PI) * radius, spring + Math.sin((i / 24) * Math.PI) * radius]);
  for (let i = 0; i < 24; i++)
    mesh.add(slab([arch[i], [arch[i][0], 7.4], [arch[i + 1][0], 7.4], arch[i + 1]], 9), null, 'brick');
  for (let i = 0; i < 24; i++)
    mesh.add(
      slab(
        [
          arch[i],
          arch[i].map((v, k) => (k ? spring + (v - spring) * 1.16 : v * 1.16)),
          arch[i + 1].map((v, k) => (k ? spring + (v - spring) * 1.16 : v * 1.16)),
          arch[i + 1],
        ],
        9.3,
      ),
      null,
      'stone',
    );
  mesh.add(
    patch(
      24,
      1,
      (u, v) => [Math.cos(u * Math.PI) * radius, spring + Math.sin(u * Math.PI) * radius, (v - 0.5) * 9],
      'brick',
    ),
  );
  for (const side of [-1, 1])
    mesh
      .add(box([0.1, spring, 9], [side * radius, 0, 0], 'brick'))
      .add(box([0.4, spring, 9.3], [side * (radius + 0.2), 0, 0], 'stone'));
  mesh.add(
    boxes(
      [
        [
          [22.8, 0.5, 9.6],
          [0, 7.4, 0],
        ],
        [
          [24.4, 0.7, 10],
          [0, 0, 0],
        ],
      ],
      'stone',
    ),
  );
  for (let x = -10.6; x <= 10.6; x += 1.18)
    for (const z of [-4.4, 4.4]) mesh.add(box([0.72, 0.85, 0.5], [x, 7.9, z], 'brick'));
  return mesh.add(
    boxes(
      [
        [
          [60, 5.4, 3.5],
          [-41, 0, 0],
        ],
        [
          [60, 5.4, 3.5],
          [41, 0, 0],
        ],
      ],
      'brick',
    ),
  );
}

function storey(width, depth, height) {
  const mesh = new Mesh().add(box([width * 0.78, height, depth * 0.7], [0, 0, 0], 'wood'));
  for (let i = 0; i <= 6; i++) {
    for (const z of [-0.47, 0.47])
      mesh.add(cylinder(0.2, height, 14, 'pillar'), place({at: [(i / 6 - 0.5) * width * 0.94, 0, z * depth]}));
  }
  return mesh.add(box([width, 0.3, depth], [0, -0.2, 0], 'stone'));
}

/** Four slopes with rising corners. */
function curvedRoof(width, depth, rise) {
  const mesh = new Mesh();
  const ridgeHalf = (width - depth) / 2 + depth * 0.18;
  const lift = (t) => 0.75 * Math.abs(t) ** 3.2;
  const slope = (x0, z0, x1, z1) => (u, v) => {
    const t = u * 2 - 1;
    const [x, z] = [x0 + (x1 - x0) * v, z0 + (z1 - z0) * v];
    const sag = Math.sin(v * Math.PI) * 0.28;
    return [t * x, rise * v - sag + lift(t) * (1 - v) ** 2, z];
  };
  for (const side of [-1, 1]) {
    mesh.add(patch(60, 14, slope(width / 2, (side * depth) / 2, ridgeHalf, 0), 'roof'));
    mesh.add(
      patch(
        40,
        14,
        (u, v) => {
          const t = u * 2 - 1;
          const sag = Math.sin(v * Math.PI) * 0.28;
          return [
            side * (width / 2 + (ridgeHalf - width / 2) * v),
            rise * v - sag + lift(t) * (1 - v) ** 2,
            t * (depth / 2) * (1 - v),
          ];
        },
        'roof',
      ),
    );
  }
  mesh.add(box([ridgeHalf * 2 + 0.5, 0.42, 0.4], [0, rise - 0.1, 0], 'ridge'));
  for (const side of [-1, 1])
    mesh.add(
      slab(
        [
          [0, 0],
          [0.7, 0.1],
          [1.15, 0.75],
          [0.9, 0.9],
          [0.4, 0.5],
        ],
        0.3,
        'ridge',
      ),
      place({at: [side * ridgeHalf, rise, 0], turn: side < 0 ? 180 : 0}),
    );
  return mesh;
}
