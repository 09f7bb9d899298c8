import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';
import {place} from '../trace/transform.mjs';
import {hex, matt, metal, paint} from './materials.mjs';
import {box, boxes, cylinder, patch, slab, tube} from './shapes.mjs';

/** Houses. The street front is at z = 0 and looks to +z; the house stands behind it. */

/**
 * A narrow town house. Slots: wall, trim, pane, frame, rail, shop (the open ground floor), sign, roof, tank.
 * @param {{floors?: number, width?: number, depth?: number, seed?: number, gable?: boolean}} options
 */
export function tubeHouse({floors = 3, width = 4.6, depth = 14, seed = 1, gable = false} = {}) {
  const random = createRandom(seed * 31 + floors);
  const mesh = new Mesh();
  const tall = 3.9 + (floors - 1) * 3.4;
  mesh.add(
    boxes(
      [
        [
          [width, tall, depth],
          [0, 0, -depth / 2 - 1.1],
        ],
        [
          [0.3, tall, 1.1],
          [-width / 2 + 0.15, 0, -0.55],
        ],
        [
          [0.3, tall, 1.1],
          [width / 2 - 0.15, 0, -0.55],
        ],
      ],
      'wall',
    ),
  );
  mesh.add(groundFloor(width, random));
  for (let floor = 1; floor < floors; floor++)
    mesh.add(upperFloor(width, random, floor), place({at: [0, 3.9 + (floor - 1) * 3.4, 0]}));
  return mesh.add(
    gable ? gableRoof(width + 0.5, depth + 1.6) : flatRoof(width, depth, random),
    place({at: [0, tall, gable ? -depth / 2 - 0.4 : 0]}),
  );
}

function groundFloor(width, random) {
  const mesh = new Mesh().add(box([width - 0.5, 3.1, 0.08], [0, 0, -1.05], 'shop'));
  for (let x = -width / 2 + 0.8; x < width / 2 - 0.4; x += 1.05) mesh.add(box([0.06, 3.1, 0.1], [x, 0, -1], 'frame'));
  mesh.add(box([width - 0.1, 0.75, 0.18], [0, 3.15, 0.06], 'sign'));
  if (random() < 0.6)
    mesh.add(
      slab(
        [
          [0, 0],
          [1.7, -0.45],
          [1.7, -0.41],
          [0, 0.05],
        ],
        width - 0.2,
        'awning',
      ),
      place({at: [0, 3.05, 0], turn: -90}),
    );
  return mesh.add(box([width, 0.16, 1.8], [0, 0, -0.2], 'trim'));
}

function upperFloor(width, random, floor) {
  const mesh = new Mesh().add(box([width, 0.2, 2.2], [0, -0.1, -0.1], 'trim'));
  const wide = width / 2 - 0.55;
  for (const x of [-width / 4, width / 4]) {
    mesh.add(box([wide, 2.2, 0.06], [x, 0.2, -1.06], 'pane'));
    mesh.add(
      boxes(
        [
          [
            [0.08, 2.3, 0.12],
            [x - wide / 2, 0.15, -1.02],
          ],
          [
            [0.08, 2.3, 0.12],
            [x + wide / 2, 0.15, -1.02],
          ],
          [
            [0.06, 2.2, 0.1],
            [x, 0.2, -1.02],
          ],
          [
            [wide + 0.1, 0.08, 0.12],
            [x, 2.4, -1.02],
          ],
        ],
        'frame',
      ),
    );
  }
  addBalcony(mesh, width, random() < 0.5);
  if (random() < 0.5) mesh.add(box([0.8, 0.55, 0.3], [width / 4, 2.55, -0.85], 'unit'));
  if (random() < 0.6 && floor < 3)
    for (let i = 0; i < 4; i++) mesh.add(pot(random), place({at: [(random() - 0.5) * width * 0.8, 0.1, 0.75]}));
  return mesh;
}

function addBalcony(mesh, width, barred) {
  if (!barred) return mesh.add(box([width, 0.85, 0.12], [0, 0.1, 0.9], 'trim'));
  mesh.add(box([width, 0.06, 0.06], [0, 1, 0.92], 'rail'));
  for (let x = -width / 2; x <= width / 2; x += 0.14) mesh.add(box([0.025, 0.9, 0.025], [x, 0.1, 0.92], 'rail'));
  return mesh;
}

function pot(random) {
  const mesh = new Mesh().add(cylinder(0.13, 0.24, 10, 'pot'));
  for (let i = 0; i < 40; i++) {
    mesh.add(
      slab(
        [
          [0, 0],
          [0.03, 0.12],
          [0, 0.26],
          [-0.03, 0.12],
        ],
        0.002,
        'plant',
      ),
      place({at: [0, 0.24, 0], turn: random() * 360, pitch: random.range(5, 75), size: random.range(0.7, 1.6)}),
    );
  }
  return mesh;
}

function flatRoof(width, depth, random) {
  const mesh = new Mesh().add(
    boxes(
      [
        [
          [width, 0.2, depth + 1.3],
          [0, 0, -depth / 2 - 0.5],
        ],
        [
          [width, 0.9, 0.15],
          [0, 0.2, 0.05],
        ],
      ],
      'trim',
    ),
  );
  mesh
    .add(box([width * 0.6, 2.4, 3], [width * 0.1, 0.2, -depth * 0.6], 'wall'))
    .add(box([width * 0.7, 0.12, 3.6], [width * 0.1, 2.6, -depth * 0.6], 'roof'));
  if (random() < 0.8)
    mesh.add(cylinder(0.6, 1.5, 18, 'tank'), place({at: [-width * 0.2, 1.3, -depth * 0.45], roll: 0}));
  return mesh;
}

/** Two slopes; the ridge runs along z. */
export function gableRoof(width, depth, rise = width * 0.32, slot = 'roof') {
  const mesh = new Mesh();
  for (const side of [-1, 1]) {
    mesh.add(
      patch(
        Math.round(width * 3),
        Math.round(depth / 0.24) > 90 ? 90 : Math.round(depth / 0.24),
        (u, v) => {
          const wave = 0.035 * Math.abs(Math.sin((v * depth * Math.PI) / 0.24));
          return [side * (width / 2) * (1 - u), rise * u + wave, (v - 0.5) * depth];
        },
        slot,
      ),
    );
  }
  return mesh.add(
    slab(
      [
        [-width / 2, 0],
        [width / 2, 0],
        [0, rise - 0.02],
      ],
      depth - 0.7,
      'wall',
    ),
  );
}

/** A one-storey house with a tiled roof, its long side to the front. */
export function tileHouse({width = 9, depth = 5.5, height = 2.9, porch = 1.3} = {}) {
  const mesh = new Mesh().add(box([width, height, depth], [0, 0, -depth / 2], 'wall'));
  for (const x of [-width / 3, 0, width / 3]) {
    mesh.add(box([1.3, 2.1, 0.08], [x, 0.1, 0.01], 'door'));
    mesh.add(
      boxes(
        [
          [
            [0.1, 2.3, 0.12],
            [x - 0.7, 0.1, 0.02],
          ],
          [
            [0.1, 2.3, 0.12],
            [x + 0.7, 0.1, 0.02],
          ],
        ],
        'frame',
      ),
    );
  }
  for (let x = -width / 2 + 0.2; x <= width / 2; x += (width - 0.4) / 4)
    mesh.add(cylinder(0.11, height - 0.3, 12, 'trim'), place({at: [x, 0, porch - 0.15]}));
  mesh.add(box([width + 0.3, 0.18, depth + porch + 0.2], [0, -0.02, (porch - depth) / 2], 'trim'));
  return mesh.add(
    gableRoof(depth + porch + 1, width + 0.9, 2.2),
    place({at: [0, height - 0.1, (porch - depth) / 2], turn: 90}),
  );
}

/** A long block with open galleries on each floor: a school. Slots wall, trim, pane, door, rail, roof. */
export function galleryBlock({length = 48, floors = 3, depth = 9} = {}) {
  const mesh = new Mesh().add(box([length, floors * 3.6, depth - 2.4], [0, 0, -depth / 2 - 1.2], 'wall'));
  for (let floor = 0; floor < floors; floor++) mesh.add(gallery(length, floor > 0), place({at: [0, floor * 3.6, 0]}));
  mesh.add(box([length + 0.6, 0.3, depth + 0.6], [0, floors * 3.6, -depth / 2], 'trim'));
  return mesh.add(gableRoof(depth + 1, length + 1, 1.9), place({at: [0, floors * 3.6 + 0.3, -depth / 2], turn: 90}));
}

function gallery(length, railed) {
  const mesh = new Mesh().add(box([length, 0.25, 2.6], [0, -0.05, -1.2], 'trim'));
  for (let x = -length / 2 + 0.25; x <= length / 2; x += 4) mesh.add(box([0.34, 3.6, 0.34], [x, 0, -0.1], 'trim'));
  for (let x = -length / 2 + 2.2; x < length / 2; x += 4) {
    mesh.add(
      boxes([
        [[1, 2.2, 0.06], [x - 1, 0.2, -2.38], 'door'],
        [[1.7, 1.3, 0.06], [x + 0.7, 1.1, -2.38], 'pane'],
      ]),
    );
    mesh.add(
      boxes(
        [
          [
            [1.8, 0.06, 0.1],
            [x + 0.7, 1.07, -2.36],
          ],
          [
            [1.8, 0.06, 0.1],
            [x + 0.7, 2.4, -2.36],
          ],
          [
            [0.05, 1.3, 0.1],
            [x + 0.7, 1.1, -2.36],
          ],
        ],
        'frame',
      ),
    );
  }
  if (railed)
    mesh.add(
      boxes([
        [[length, 0.75, 0.1], [0, 0.2, -0.05], 'wall'],
        [[length, 0.06, 0.14], [0, 1.05, -0.05], 'rail'],
      ]),
    );
  return mesh;
}

const WALLS = ['#e8dfc8', '#d9c089', '#c9d3cf', '#e4e0d8', '#d6a77c', '#b8c6d4', '#e6d0a8', '#cdb5a0'];
const SIGNS = ['#b3261e', '#1f5f9e', '#2c7a4b', '#d39a1e', '#e3e3df', '#7a2f6b'];

/** Materials of a town house by day. */
export function houseColors(random, more = {}) {
  const wall = random.pick(WALLS);
  return {
    wall: matt(wall, {mottle: [0.1, 1.2]}),
    trim: matt(random.pick(['#efece4', '#d9d4c8', wall]), {mottle: [0.1, 0.5]}),
    pane: {color: hex('#2b3a44'), spec: 0.06, rough: 0.02},
    frame: paint(random.pick(['#6b4a30', '#e6e6e2', '#3f4a52'])),
    rail: paint(random.pick(['#2d2f31', '#b9bcbd', '#77787a'])),
    shop: paint(random.pick(['#5c6166', '#86898b', '#3c4348', '#75604a'])),
    sign: paint(random.pick(SIGNS)),
    awning: {color: hex(random.pick(['#9c3b34', '#3e7c5c', '#3d6f9e', '#c9b48a'])), translucent: 0.3},
    roof: matt(random.pick(['#9a4a33', '#8a4230', '#6f7478']), {mottle: [0.25, 0.3]}),
    tank: metal('#c9ced2', 0.25),
    unit: paint('#dcdcd8'),
    pot: matt('#8a5238'),
    plant: {color: hex('#4a7a30'), translucent: 0.3},
    door: paint('#6a4a30'),
    ...more,
  };
}

/** Both sides of a street along z, from `near` to `far`; `half` is half its width between the fronts. */
export function streetOfHouses(s, {near, far, half, seed = 1, colors = houseColors, gables = 0.15, floors = [2, 5]}) {
  const random = createRandom(seed);
  const kinds = Array.from({length: 9}, (_, i) =>
    tubeHouse({
      seed: seed + i,
      floors: floors[0] + (i % (floors[1] - floors[0] + 1)),
      gable: random() < gables,
      width: 4.6,
    }),
  );
  for (const side of [-1, 1]) {
    for (let z = near; z > far; z -= 4.62)
      s.add(random.pick(kinds), colors(random), {at: [side * half, 0, z], turn: -90 * side});
  }
}

/** Street lamps along z. */
export function lampPost(height = 8, reach = 2) {
  const mesh = new Mesh().add(
    tube(
      [
        [0, 0, 0],
        [0, height * 0.9, 0],
        [reach * 0.4, height, 0],
        [reach, height, 0],
      ],
      [0.1, 0.07, 0.05, 0.05],
      10,
      'post',
    ),
  );
  return mesh.add(box([0.7, 0.1, 0.25], [reach, height - 0.06, 0], 'lamp'));
}
