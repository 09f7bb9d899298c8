import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {createRandom} from '../trace/random.mjs';
import {box, boxes, cylinder, lathe, patch, slab, tube} from './shapes.mjs';

/** Furniture and things that stand on it. Everything faces +z: who sits on a chair looks that way. */

/** A padded block: a box with round edges; `soft` from 0.1 (nearly a box) to 1 (a ball). */
export function pad([width, height, depth], [x, y, z] = [0, 0, 0], slot = 'pad', soft = 0.3) {
  const power = (value) => Math.sign(value) * Math.abs(value) ** soft;
  return patch(
    28,
    16,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const b = (v - 0.5) * Math.PI;
      const flat = power(Math.cos(b));
      return [
        x + (power(Math.cos(a)) * flat * width) / 2,
        y + height / 2 + (power(Math.sin(b)) * height) / 2,
        z + (power(Math.sin(a)) * flat * depth) / 2,
      ];
    },
    slot,
  );
}

/** A folding seat of a hall. */
export function hallSeat() {
  const mesh = new Mesh().add(pad([0.52, 0.12, 0.5], [0, 0.36, 0.02]));
  mesh.add(pad([0.54, 0.72, 0.13], [0, 0.38, 0]), place({at: [0, 0, -0.24], pitch: -10}));
  mesh.add(
    boxes(
      [
        [
          [0.06, 0.6, 0.44],
          [0.29, 0, 0],
        ],
        [
          [0.06, 0.6, 0.44],
          [-0.29, 0, 0],
        ],
      ],
      'frame',
    ),
  );
  return mesh.add(
    boxes(
      [
        [
          [0.08, 0.04, 0.4],
          [0.29, 0.6, 0.02],
        ],
        [
          [0.08, 0.04, 0.4],
          [-0.29, 0.6, 0.02],
        ],
      ],
      'wood',
    ),
  );
}

export function officeChair() {
  const mesh = new Mesh().add(pad([0.5, 0.1, 0.5], [0, 0.4, 0.03]));
  mesh.add(pad([0.48, 0.72, 0.09], [0, 0.48, 0], 'pad', 0.4), place({at: [0, 0, -0.26], pitch: -8}));
  mesh.add(cylinder(0.03, 0.4, 10, 'frame'));
  for (let k = 0; k < 5; k++) mesh.add(box([0.3, 0.035, 0.05], [0.15, 0.05, 0], 'frame'), place({turn: k * 72}));
  for (const x of [-0.28, 0.28])
    mesh.add(
      tube(
        [
          [x, 0.42, -0.1],
          [x, 0.64, -0.12],
          [x, 0.64, 0.16],
        ],
        0.02,
        8,
        'frame',
      ),
    );
  return mesh;
}

/** A light stacking chair with four legs. */
export function chair() {
  const mesh = new Mesh().add(pad([0.42, 0.05, 0.42], [0, 0.42, 0], 'pad', 0.25));
  mesh.add(pad([0.4, 0.3, 0.035], [0, 0.6, 0], 'pad', 0.25), place({at: [0, 0, -0.21], pitch: -8}));
  for (const x of [-0.18, 0.18]) {
    mesh.add(
      tube(
        [
          [x, 0, 0.19],
          [x, 0.43, 0.17],
        ],
        0.014,
        8,
        'frame',
      ),
    );
    mesh.add(
      tube(
        [
          [x, 0, -0.24],
          [x, 0.43, -0.18],
          [x, 0.86, -0.26],
        ],
        0.014,
        8,
        'frame',
      ),
    );
  }
  return mesh;
}

export function table([width, height, depth], top = 0.035) {
  const mesh = new Mesh().add(box([width, top, depth], [0, height - top, 0], 'top'));
  for (const x of [-1, 1]) {
    for (const z of [-1, 1])
      mesh.add(box([0.05, height - top, 0.05], [x * (width / 2 - 0.06), 0, z * (depth / 2 - 0.06)], 'frame'));
  }
  return mesh;
}

/** A screen on a foot; slots case, screen (its front, facing +z). */
export function monitor(width = 0.54) {
  const height = width * 0.58;
  const mesh = new Mesh().add(box([width + 0.02, height + 0.02, 0.03], [0, 0.12, -0.017], 'case'));
  mesh.add(box([width, height, 0.004], [0, 0.13, 0], 'screen'));
  return mesh.add(
    boxes(
      [
        [
          [0.05, 0.14, 0.03],
          [0, 0, -0.03],
        ],
        [
          [0.22, 0.012, 0.16],
          [0, 0, -0.02],
        ],
      ],
      'case',
    ),
  );
}

export function laptop() {
  const mesh = new Mesh()
    .add(box([0.34, 0.016, 0.24], [0, 0, 0], 'case'))
    .add(box([0.29, 0.002, 0.12], [0, 0.016, -0.03], 'keys'));
  const lid = new Mesh()
    .add(box([0.34, 0.23, 0.008], [0, 0, 0], 'case'))
    .add(box([0.32, 0.2, 0.002], [0, 0.015, 0.006], 'screen'));
  return mesh.add(lid, place({at: [0, 0.014, -0.12], pitch: -14}));
}

/** A goose-neck microphone on a base. */
export function microphone(height = 0.34) {
  const mesh = new Mesh().add(box([0.11, 0.035, 0.14], [0, 0, 0], 'case'));
  mesh.add(
    tube(
      [
        [0, 0.03, -0.03],
        [0, height * 0.6, -0.04],
        [0, height * 0.95, 0.02],
        [0, height, 0.07],
      ],
      0.007,
      8,
      'case',
    ),
  );
  return mesh.add(
    lathe(
      [
        [0, -0.03],
        [0.016, -0.02],
        [0.018, 0.02],
        [0, 0.035],
      ],
      12,
      'head',
    ),
    place({at: [0, height, 0.08], pitch: 70}),
  );
}

export function bottle() {
  const mesh = new Mesh().add(
    lathe(
      [
        [0, 0],
        [0.032, 0.002],
        [0.033, 0.13],
        [0.014, 0.19],
        [0.014, 0.205],
      ],
      16,
      'bottle',
    ),
  );
  mesh.add(
    lathe(
      [
        [0.0335, 0.05],
        [0.0335, 0.1],
      ],
      16,
      'label',
    ),
  );
  return mesh.add(cylinder(0.016, 0.02, 12, 'cap'), place({at: [0, 0.203, 0]}));
}

export const papers = () =>
  boxes(
    [
      [
        [0.21, 0.008, 0.297],
        [0, 0, 0],
      ],
      [
        [0.21, 0.003, 0.297],
        [0.012, 0.008, 0.01],
      ],
    ],
    'paper',
  );

/** Flowers in a low arrangement, about 1 m long; slots leaf, bloom, bloom2. */
export function flowers({seed = 1, size = [0.5, 0.24, 0.2], count = 70} = {}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const flower = (slot) => {
    const one = new Mesh();
    for (let ring = 0; ring < 3; ring++) {
      for (let k = 0; k < 7; k++) {
        one.add(petal(0.038 - ring * 0.008, slot), place({turn: k * 51 + ring * 20, pitch: 18 + ring * 26}));
      }
    }
    return one;
  };
  const blooms = [flower('bloom'), flower('bloom2')];
  for (let i = 0; i < count; i++) {
    const n = [random.normal(), Math.abs(random.normal()) + 0.2, random.normal()];
    const length = Math.hypot(...n);
    const at = n.map((v, k) => (v / length) * size[k] * random.range(0.75, 1));
    const tip = place({
      at,
      turn: random() * 360,
      pitch: random.range(-40, 40),
      roll: random.range(-40, 40),
      size: random.range(0.9, 1.4),
    });
    mesh.add(i % 3 ? random.pick(blooms) : sprig(random), tip);
  }
  return mesh;
}

function petal(length, slot) {
  return slab(
    [
      [0, 0],
      [0.014, length * 0.5],
      [0, length],
      [-0.014, length * 0.5],
    ],
    0.001,
    slot,
  );
}

function sprig(random) {
  const mesh = new Mesh();
  for (let k = 0; k < 7; k++)
    mesh.add(
      slab(
        [
          [0, 0],
          [0.016, 0.06],
          [0, 0.14],
          [-0.016, 0.06],
        ],
        0.001,
        'leaf',
      ),
      place({turn: k * 51, pitch: random.range(20, 70)}),
    );
  return mesh;
}

export function vase() {
  return lathe(
    [
      [0, 0],
      [0.07, 0.005],
      [0.1, 0.09],
      [0.06, 0.2],
      [0.075, 0.24],
      [0.065, 0.24],
      [0.05, 0.2],
      [0, 0.19],
    ],
    28,
    'vase',
  );
}

/** A speaker's desk, its front towards +z (the speaker behind it looks that way). */
export function podium() {
  const front = [
    [-0.34, 0],
    [0.34, 0],
    [0.42, 1.12],
    [-0.42, 1.12],
  ];
  const mesh = new Mesh().add(slab(front, 0.4, 'wood')).add(box([0.92, 0.04, 0.52], [0, 1.12, -0.02], 'trim'));
  return mesh
    .add(box([0.74, 0.06, 0.46], [0, 0, 0], 'trim'))
    .add(microphone(0.36), place({at: [0, 1.16, 0], turn: 180}));
}
