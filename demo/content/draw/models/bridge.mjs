import {Mesh} from '../trace/mesh.mjs';
import {box, boxes, slab, tube} from './shapes.mjs';

/**
 * A cable-stayed bridge along x, its middle at the origin, the deck `deck` metres over the water.
 * Slots: concrete, road, cable, rail, lamp (heads of the street lamps).
 */
export function cableBridge({span = 260, side = 130, tower = 95, deck = 24, width = 22, approach = 260} = {}) {
  const mesh = new Mesh();
  const length = span + 2 * (side + approach);
  mesh.add(
    boxes(
      [
        [
          [length, 2.2, width],
          [0, deck - 2.2, 0],
        ],
        [
          [length, 1, width + 3],
          [0, deck - 0.9, 0],
        ],
      ],
      'concrete',
    ),
  );
  mesh.add(box([length, 0.1, width - 2], [0, deck + 0.1, 0], 'road'));
  for (const z of [-1, 1]) {
    mesh.add(box([length, 1.1, 0.25], [0, deck + 0.1, (z * width) / 2 + z * 1.1], 'rail'));
    addStays(mesh, {span, side, tower, deck, z: (z * width) / 2});
  }
  for (const x of [-span / 2, span / 2]) mesh.add(pylon({tower, deck, width}), [1, 0, 0, x, 0, 1, 0, 0, 0, 0, 1, 0]);
  addPiers(mesh, {span, side, deck, width, length});
  addLamps(mesh, {length, deck, width});
  return mesh;
}

function pylon({tower, deck, width}) {
  const mesh = new Mesh();
  for (const z of [-1, 1]) {
    const foot = [0, -2, z * (width / 2 + 2)];
    const knee = [0, deck, z * (width / 2 + 3.5)];
    const head = [0, tower, z * 2.4];
    mesh.add(tube([foot, knee, head], [3.1, 2.7, 2.1], 4, 'concrete'));
  }
  mesh.add(
    boxes(
      [
        [
          [4, 3, width + 8],
          [0, deck - 6, 0],
        ],
        [
          [3.6, 16, 6.4],
          [0, tower - 13, 0],
        ],
        [
          [9, 6, width + 14],
          [0, -2, 0],
        ],
      ],
      'concrete',
    ),
  );
  return mesh;
}

function addStays(mesh, {span, side, tower, deck, z}) {
  const count = 14;
  for (const x of [-span / 2, span / 2]) {
    for (let i = 1; i <= count; i++) {
      const top = tower - 14 + (i / count) * 14;
      const reach = (i / count) * (span / 2 - 6);
      const back = (i / count) * (side - 6);
      const out = Math.sign(x);
      for (const end of [x - out * reach, x + out * back])
        mesh.add(
          tube(
            [
              [x, top, z * 0.14],
              [end, deck, z],
            ],
            0.16,
            5,
            'cable',
          ),
        );
    }
  }
}

function addPiers(mesh, {span, side, deck, width, length}) {
  const shape = [
    [-width / 3.4, -2],
    [width / 3.4, -2],
    [width / 2.6, deck - 2],
    [-width / 2.6, deck - 2],
  ];
  for (let x = span / 2 + side; x < length / 2; x += 48) {
    for (const sign of [-1, 1]) mesh.add(slab(shape, 3), [0, 0, 1, sign * x, 0, 1, 0, 0, 1, 0, 0, 0], 'concrete');
  }
}

function addLamps(mesh, {length, deck, width}) {
  for (let x = -length / 2 + 12; x < length / 2; x += 26) {
    for (const z of [-1, 1]) {
      const edge = (z * width) / 2 + z;
      mesh.add(
        tube(
          [
            [x, deck, edge],
            [x, deck + 9, edge],
            [x, deck + 9.6, edge - z * 2],
          ],
          0.12,
          5,
          'rail',
        ),
      );
      mesh.add(box([0.5, 0.22, 1.4], [x, deck + 9.4, edge - z * 2.4], 'lamp'));
    }
  }
}
