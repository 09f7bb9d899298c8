import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {box, boxes, cylinder, patch, tube} from './shapes.mjs';

/** Boats lie along x with the bow at +x; y = 0 is the water line. */

/** An open hull. `sheer` lifts the ends, `beam` is the width. Slot hull outside, wood inside. */
export function hull({length, beam, depth, draft = 0.25, sheer = 0.3, fine = 1.8}, outside = 'hull', inside = 'wood') {
  const width = (u) => (beam / 2) * Math.max(0.02, 1 - Math.abs(2 * u - 1) ** fine) ** 0.6;
  const rim = (u) => depth + sheer * Math.abs(2 * u - 1) ** 2.4;
  const shell = (inner) => (u, v) => {
    const a = (v * 2 - 1) * (Math.PI / 2);
    const w = width(u) * (inner ? 0.93 : 1);
    const side = Math.sign(a) * Math.abs(Math.sin(a)) ** 0.55;
    const bottom = -draft + (inner ? 0.06 : 0) + sheer * 0.7 * Math.abs(2 * u - 1) ** 3;
    return [(u - 0.5) * length * (inner ? 0.97 : 1), bottom + (rim(u) - bottom) * (1 - Math.cos(a) ** 0.7), side * w];
  };
  const mesh = new Mesh().add(patch(40, 24, shell(false), outside)).add(patch(40, 24, shell(true), inside));
  const edge = (side) =>
    Array.from({length: 33}, (_, i) => [(i / 32 - 0.5) * length, rim(i / 32), side * width(i / 32)]);
  for (const side of [-1, 1]) mesh.add(tube(edge(side), 0.018 * Math.sqrt(length), 6, 'rim'));
  return mesh;
}

/** A small wooden rowing boat. */
export function sampan() {
  const mesh = hull({length: 5.4, beam: 1.15, depth: 0.32, draft: 0.14, sheer: 0.34});
  for (const x of [-1.6, 0, 1.5]) mesh.add(box([0.28, 0.04, 1.02], [x, 0.24, 0], 'wood'));
  return mesh;
}

/** A wooden fishing boat of about 15 m. Slots: hull, stripe, wood, rim, cabin, roof, window, mast, net, lamp. */
export function fishingBoat(seed = 1) {
  const mesh = hull({length: 15, beam: 4.2, depth: 1.5, draft: 0.6, sheer: 1.25, fine: 2.4});
  mesh
    .add(patch(40, 2, (u, v) => stripePoint(u, v, 1), 'stripe'))
    .add(patch(40, 2, (u, v) => stripePoint(u, v, -1), 'stripe'));
  mesh.add(box([11.4, 0.08, 3.3], [-0.6, 1.05, 0], 'wood'));
  mesh.add(cabin(), place({at: [-3.6, 1.1, 0]}));
  mesh.add(rigging(seed));
  mesh.add(deckGear(seed));
  return mesh;
}

function stripePoint(u, v, side) {
  const t = 0.04 + u * 0.92;
  const w = 2.12 * Math.max(0.02, 1 - Math.abs(2 * t - 1) ** 2.4) ** 0.6;
  return [(t - 0.5) * 15, 1.12 + v * 0.3 + 1.22 * Math.abs(2 * t - 1) ** 2.4, side * (w + 0.03)];
}

function cabin() {
  const mesh = boxes(
    [
      [
        [4.6, 1.9, 2.5],
        [0, 0, 0],
      ],
      [
        [2.2, 1.5, 2.1],
        [0.9, 1.95, 0],
      ],
    ],
    'cabin',
  );
  mesh.add(
    boxes(
      [
        [
          [5.2, 0.1, 3.1],
          [0.1, 1.88, 0],
        ],
        [
          [2.7, 0.1, 2.6],
          [1, 3.44, 0],
        ],
      ],
      'roof',
    ),
  );
  const windows = [];
  for (const z of [-1, 1]) {
    for (const x of [-1.5, -0.3, 0.9])
      windows.push([
        [0.75, 0.6, 0.06],
        [x, 0.95, z * 1.25],
      ]);
    windows.push([
      [1.3, 0.6, 0.06],
      [0.9, 2.6, z * 1.05],
    ]);
  }
  windows.push(
    [
      [0.06, 0.65, 1.7],
      [2.01, 2.55, 0],
    ],
    [
      [0.06, 0.6, 1.9],
      [2.31, 1, 0],
    ],
  );
  return mesh.add(boxes(windows, 'window'));
}

function rigging(seed) {
  const mesh = new Mesh().add(
    tube(
      [
        [2.6, 1, 0],
        [2.6, 7.2, 0],
      ],
      [0.11, 0.06],
      8,
      'mast',
    ),
  );
  mesh.add(
    tube(
      [
        [-6, 1.6, 0],
        [-6, 5.6, 0],
      ],
      0.06,
      6,
      'mast',
    ),
  );
  const stays = [
    [
      [2.6, 7, 0],
      [7.3, 2.7, 0],
    ],
    [
      [2.6, 7, 0],
      [-6, 5.5, 0],
    ],
    [
      [2.6, 7, 0],
      [1, 1.5, 2],
    ],
    [
      [2.6, 7, 0],
      [1, 1.5, -2],
    ],
    [
      [2.6, 4, 0],
      [6.2, 5, 1.6],
    ],
  ];
  for (const line of stays) mesh.add(tube(line, 0.022, 4, 'mast'));
  mesh.add(
    tube(
      [
        [2.6, 2, 0],
        [5.8, 5, seed % 2 ? 1.2 : -1.2],
      ],
      0.06,
      6,
      'mast',
    ),
  );
  for (const z of [-1, 1])
    mesh.add(
      tube(
        [
          [-5.5, 4.6, z * 1.5],
          [2.6, 4.9, z * 1.5],
        ],
        0.03,
        4,
        'mast',
      ),
    );
  for (let x = -5; x < 2.4; x += 0.9) {
    for (const z of [-1, 1]) mesh.add(cylinder(0.1, 0.2, 8, 'lamp'), place({at: [x, 4.4, z * 1.5]}));
  }
  return mesh;
}

function deckGear(seed) {
  const mesh = new Mesh();
  for (let i = 0; i < 5; i++)
    mesh.add(
      cylinder(0.32, 0.55, 14, i % 2 ? 'net' : 'stripe'),
      place({at: [1.2 + (i % 3) * 0.8, 1.1, (i - 2) * 0.5 + 0.1 * seed]}),
    );
  mesh.add(
    patch(
      14,
      14,
      (u, v) => [
        4 + (u - 0.5) * 2.2,
        1.15 +
          0.5 * Math.sin(u * Math.PI) * Math.sin(v * Math.PI) * (1 + 0.3 * Math.sin(u * 17 + seed) * Math.cos(v * 13)),
        (v - 0.5) * 2,
      ],
      'net',
    ),
  );
  for (const z of [-1, 1]) for (let x = -4; x < 4; x += 2) mesh.add(tyre(), place({at: [x, 0.75, z * 2.16], pitch: 0}));
  return mesh;
}

function tyre() {
  const ring = Array.from({length: 17}, (_, i) => [
    Math.cos((i / 16) * 2 * Math.PI) * 0.3,
    Math.sin((i / 16) * 2 * Math.PI) * 0.3,
    0,
  ]);
  return tube(ring, 0.09, 6, 'tyre');
}

/** A round basket boat, 1.9 m wide. */
export function basketBoat() {
  const bowl = (k) => (u, v) => {
    const a = u * 2 * Math.PI;
    const r = 0.95 * Math.sin(v * 1.5) * k;
    return [Math.cos(a) * r, -0.15 + 0.65 * (1 - Math.cos(v * 1.5)) + (1 - k) * 0.4, Math.sin(a) * r];
  };
  const mesh = new Mesh().add(patch(36, 10, bowl(1), 'hull')).add(patch(36, 10, bowl(0.95), 'wood'));
  const rim = Array.from({length: 37}, (_, i) => [
    Math.cos((i / 36) * 2 * Math.PI) * 0.95,
    0.46,
    Math.sin((i / 36) * 2 * Math.PI) * 0.95,
  ]);
  return mesh.add(tube(rim, 0.035, 6, 'rim'));
}

/** A long racing boat of about 20 m; slots hull, wood, rim. */
export const racingBoat = () => hull({length: 20, beam: 1.35, depth: 0.42, draft: 0.16, sheer: 1.0, fine: 3.4});

/** A rescue boat with rubber tubes and an outboard engine; slots tube, floor, engine. */
export function rescueBoat() {
  const side = (z) => [
    [-2.1, 0.22, z],
    [0.9, 0.24, z],
    [1.75, 0.34, z * 0.62],
    [2.15, 0.46, 0],
  ];
  const mesh = new Mesh();
  for (const z of [-0.78, 0.78]) mesh.add(tube(side(z), [0.25, 0.25, 0.23, 0.22], 16, 'tube'));
  mesh.add(
    boxes([
      [[3.6, 0.06, 1.3], [-0.2, 0.12, 0], 'floor'],
      [[0.12, 0.5, 1.3], [-2, 0.1, 0], 'floor'],
    ]),
  );
  mesh.add(
    boxes(
      [
        [
          [0.42, 0.5, 0.36],
          [-2.25, 0.55, 0],
        ],
        [
          [0.16, 0.8, 0.16],
          [-2.25, -0.2, 0],
        ],
      ],
      'engine',
    ),
  );
  return mesh;
}
