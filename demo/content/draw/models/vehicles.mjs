import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {pad} from './furniture.mjs';
import {box, boxes, cylinder, lathe, patch, slab, tube} from './shapes.mjs';

/** Vehicles stand on y = 0 and drive to +z. Slots: body, glass, tyre, rim, dark, light (front), tail, and more at each. */

function wheel(radius, width) {
  const mesh = new Mesh().add(
    lathe(
      [
        [radius * 0.62, 0],
        [radius * 0.96, 0],
        [radius, width * 0.15],
        [radius, width * 0.85],
        [radius * 0.96, width],
        [radius * 0.62, width],
      ],
      28,
      'tyre',
    ),
  );
  return mesh
    .add(
      lathe(
        [
          [0, width * 0.8],
          [radius * 0.3, width * 0.9],
          [radius * 0.64, width * 0.75],
        ],
        20,
        'rim',
      ),
    )
    .add(
      lathe(
        [
          [0, width * 0.1],
          [radius * 0.64, width * 0.2],
        ],
        20,
        'rim',
      ),
    );
}

function addWheels(mesh, radius, width, track, axles) {
  const one = wheel(radius, width);
  for (const z of axles) {
    mesh.add(one, place({at: [track / 2 - width, radius, z], roll: -90}));
    mesh.add(one, place({at: [-track / 2 + width, radius, z], roll: 90}));
  }
}

/** A body whose cross-section follows a side outline: lower half and cabin, rounded. */
export function car() {
  const mesh = new Mesh().add(pad([1.74, 0.72, 4.3], [0, 0.28, 0], 'body', 0.32));
  const outline = [
    [-1.55, 0.85],
    [1.15, 0.85],
    [0.55, 1.42],
    [0.1, 1.48],
    [-0.95, 1.46],
  ];
  mesh.add(
    slab(
      outline.map(([z, y]) => [z, y]),
      1.5,
      'glass',
    ),
    place({turn: -90}),
  );
  mesh.add(pad([1.44, 0.09, 1.7], [0, 1.42, -0.35], 'body', 0.4));
  for (const z of [0.12, -0.9]) mesh.add(box([1.53, 0.6, 0.07], [0, 0.86, z], 'body'));
  for (const x of [-0.62, 0.62])
    mesh.add(
      boxes([
        [[0.38, 0.14, 0.06], [x, 0.66, 2.1], 'light'],
        [[0.36, 0.16, 0.06], [x, 0.72, -2.12], 'tail'],
      ]),
    );
  mesh.add(box([1.5, 0.16, 0.1], [0, 0.36, 2.1], 'dark')).add(box([1.8, 0.14, 4.1], [0, 0.24, 0], 'dark'));
  addWheels(mesh, 0.32, 0.22, 1.78, [1.32, -1.32]);
  return mesh;
}

/** A small motorbike. Slots also: seat. */
export function motorbike() {
  const mesh = new Mesh();
  const one = wheel(0.29, 0.1);
  for (const z of [0.62, -0.6]) mesh.add(one, place({at: [-0.05, 0.29, z], roll: -90}));
  mesh.add(
    tube(
      [
        [0, 0.3, 0.62],
        [0, 0.62, 0.5],
        [0, 0.98, 0.36],
      ],
      [0.05, 0.06, 0.05],
      8,
      'dark',
    ),
  );
  mesh
    .add(pad([0.3, 0.42, 0.2], [0, 0.58, 0.42], 'body', 0.6))
    .add(pad([0.26, 0.26, 0.95], [0, 0.48, -0.3], 'body', 0.6));
  mesh
    .add(pad([0.26, 0.1, 0.72], [0, 0.74, -0.24], 'seat', 0.5))
    .add(pad([0.3, 0.1, 0.42], [0, 0.28, 0.15], 'dark', 0.5));
  mesh.add(
    tube(
      [
        [-0.33, 1, 0.24],
        [-0.1, 1.02, 0.36],
        [0.1, 1.02, 0.36],
        [0.33, 1, 0.24],
      ],
      0.017,
      6,
      'dark',
    ),
  );
  mesh
    .add(pad([0.16, 0.12, 0.1], [0, 0.94, 0.45], 'light', 0.6))
    .add(pad([0.16, 0.08, 0.06], [0, 0.64, -0.78], 'tail', 0.5));
  return mesh.add(
    tube(
      [
        [0.12, 0.32, 0],
        [0.14, 0.32, -0.75],
      ],
      0.05,
      8,
      'rim',
    ),
  );
}

/** A city bus, 10.5 m. Slots also: stripe, sign. The doors are on its right (−x). */
export function bus() {
  const mesh = new Mesh().add(pad([2.5, 2.85, 10.5], [0, 0.3, 0], 'body', 0.12));
  for (const x of [-1.262, 1.262]) {
    for (let k = 0; k < 6; k++) mesh.add(pad([0.03, 1.1, 1.42], [x, 1.35, 3.4 - k * 1.55], 'glass', 0.14));
    mesh.add(box([0.02, 0.28, 10.1], [x * 1.0, 0.62, 0], 'stripe')).add(box([0.02, 0.1, 10.1], [x, 1, 0], 'stripe2'));
  }
  mesh.add(pad([2.3, 1.45, 0.04], [0, 1.1, 5.26], 'glass', 0.16)).add(box([1.7, 0.28, 0.05], [0, 2.66, 5.26], 'sign'));
  mesh.add(pad([2.2, 0.9, 0.04], [0, 1.6, -5.26], 'glass', 0.16));
  for (const z of [4.1, 0.2]) {
    mesh.add(box([0.05, 2.1, 1.25], [-1.26, 0.42, z], 'dark'));
    for (const d of [-0.31, 0.31]) mesh.add(box([0.05, 1.75, 0.52], [-1.275, 0.62, z + d], 'glass'));
  }
  for (const x of [-0.95, 0.95])
    mesh.add(
      boxes([
        [[0.42, 0.18, 0.06], [x, 0.72, 5.26], 'light'],
        [[0.25, 0.5, 0.06], [x, 0.9, -5.26], 'tail'],
      ]),
    );
  mesh.add(box([2.3, 0.3, 7], [0, 3.1, -0.6], 'stripe')).add(box([2.44, 0.16, 10.2], [0, 0.2, 0], 'dark'));
  addWheels(mesh, 0.48, 0.3, 2.5, [3, -3]);
  return mesh;
}

/** A tipper truck; slots also: bed. */
export function truck() {
  const mesh = new Mesh().add(pad([2.3, 1.9, 1.9], [0, 0.75, 2.7], 'body', 0.16));
  mesh.add(pad([2.1, 0.8, 0.05], [0, 1.65, 3.64], 'glass', 0.15));
  for (const x of [-1.15, 1.15]) mesh.add(pad([0.04, 0.7, 1], [x, 1.7, 2.8], 'glass', 0.15));
  mesh.add(
    boxes([
      [[0.9, 0.35, 7], [0, 0.6, 0], 'dark'],
      [[2.4, 0.14, 4.6], [0, 1.05, -0.9], 'bed'],
    ]),
  );
  mesh.add(
    boxes(
      [
        [
          [0.1, 1.1, 4.6],
          [-1.15, 1.1, -0.9],
        ],
        [
          [0.1, 1.1, 4.6],
          [1.15, 1.1, -0.9],
        ],
        [
          [2.4, 1.4, 0.1],
          [0, 1.1, 1.4],
        ],
        [
          [2.4, 1.1, 0.1],
          [0, 1.1, -3.2],
        ],
      ],
      'bed',
    ),
  );
  for (const x of [-0.8, 0.8])
    mesh.add(
      boxes([
        [[0.4, 0.2, 0.06], [x, 0.9, 3.66], 'light'],
        [[0.3, 0.2, 0.06], [x, 0.9, -3.3], 'tail'],
      ]),
    );
  addWheels(mesh, 0.5, 0.34, 2.4, [2.5, -1.4, -2.5]);
  return mesh;
}

/** A container lorry seen from afar; slots cab, box. */
export function lorry() {
  const mesh = new Mesh().add(
    boxes([
      [[2.4, 2.7, 2.2], [0, 0.6, 5.6], 'cab'],
      [[2.44, 2.7, 11], [0, 1.3, -1.2], 'box'],
      [[1.6, 0.4, 13], [0, 0.8, 0], 'dark'],
    ]),
  );
  addWheels(mesh, 0.5, 0.4, 2.4, [5.4, 2.4, -4, -5.3]);
  return mesh;
}

/** A crawler excavator; its arm reaches to +z. */
export function excavator() {
  const mesh = new Mesh();
  for (const x of [-1.2, 1.2]) mesh.add(pad([0.6, 0.9, 4], [x, 0, 0], 'tyre', 0.25));
  mesh.add(cylinder(0.8, 0.3, 20, 'dark'), place({at: [0, 0.85, 0]}));
  mesh.add(pad([2.6, 0.95, 3.5], [0, 1.1, -0.5], 'body', 0.2)).add(pad([2.4, 0.7, 1.1], [0, 1.7, -1.7], 'body', 0.25));
  mesh.add(pad([1.05, 1.6, 1.5], [0.75, 1.55, 0.55], 'glass', 0.2)).add(
    boxes([
      [[1.1, 0.1, 1.6], [0.75, 3.1, 0.55], 'body'],
      [[0.08, 1.6, 0.08], [0.25, 1.5, 1.25], 'body'],
      [[0.08, 1.6, 0.08], [1.25, 1.5, 1.25], 'body'],
    ]),
  );
  const boom = [
    [-0.2, 1.8, 0.8],
    [-0.2, 4, 2.4],
    [-0.2, 4.5, 4],
    [-0.2, 3.7, 5.4],
  ];
  mesh.add(tube(boom, [0.28, 0.34, 0.3, 0.22], 4, 'body')).add(
    tube(
      [
        [-0.2, 4.1, 4.9],
        [-0.2, 3.2, 5.8],
        [-0.2, 1.3, 5.5],
      ],
      [0.2, 0.26, 0.14],
      4,
      'body',
    ),
  );
  mesh
    .add(
      tube(
        [
          [-0.2, 2.1, 1.3],
          [-0.2, 3.6, 2.5],
        ],
        0.09,
        8,
        'rim',
      ),
    )
    .add(
      tube(
        [
          [-0.2, 4.7, 3.4],
          [-0.2, 4.3, 5],
        ],
        0.08,
        8,
        'rim',
      ),
    );
  return mesh.add(bucket(), place({at: [-0.2, 1.2, 5.4]}));
}

function bucket() {
  const curve = patch(
    6,
    14,
    (u, v) => {
      const a = -0.6 + v * 3.4;
      return [(u - 0.5) * 1.2, -0.5 + Math.cos(a) * 0.55, -0.1 + Math.sin(a) * 0.6];
    },
    'dark',
  );
  return new Mesh().add(curve);
}

/** A road roller with one steel drum in front; slots also: drum. */
export function roller() {
  const mesh = new Mesh().add(
    lathe(
      [
        [0, 0],
        [0.75, 0],
        [0.75, 2.1],
        [0, 2.1],
      ],
      36,
      'drum',
    ),
    place({at: [1.05, 0.75, 1.9], roll: 90}),
  );
  mesh.add(
    boxes([
      [[0.14, 0.3, 2.2], [-1.15, 0.7, 1.5], 'body'],
      [[0.14, 0.3, 2.2], [1.15, 0.7, 1.5], 'body'],
      [[2.4, 0.35, 0.3], [0, 0.75, 0.6], 'body'],
    ]),
  );
  mesh.add(pad([1.7, 0.9, 1.9], [0, 0.8, -1.7], 'body', 0.22)).add(box([1.7, 0.3, 1.3], [0, 0.95, -0.1], 'body'));
  for (const [x, z] of [
    [-0.75, 0.4],
    [0.75, 0.4],
    [-0.75, -0.8],
    [0.75, -0.8],
  ])
    mesh.add(box([0.07, 1.5, 0.07], [x, 1.2, z], 'dark'));
  mesh.add(box([1.8, 0.09, 1.6], [0, 2.7, -0.2], 'body'));
  addWheels(mesh, 0.72, 0.5, 2.2, [-1.4]);
  return mesh;
}

/** A fire engine; slots also: stripe, shutter, blue, ladder. */
export function fireEngine() {
  const mesh = new Mesh()
    .add(pad([2.4, 2.1, 2.3], [0, 0.6, 2.9], 'body', 0.14))
    .add(pad([2.45, 2.4, 5.4], [0, 0.6, -1.1], 'body', 0.1));
  mesh.add(pad([2.2, 0.85, 0.05], [0, 1.55, 4.04], 'glass', 0.15));
  for (const x of [-1.2, 1.2]) {
    for (const z of [3.4, 2.3]) mesh.add(pad([0.05, 0.75, 0.85], [x, 1.6, z], 'glass', 0.15));
    for (let k = 0; k < 3; k++) mesh.add(box([0.05, 1.5, 1.5], [x * 1.02, 1.15, 0.8 - k * 1.65], 'shutter'));
    mesh.add(box([0.05, 0.22, 7.4], [x * 1.025, 0.82, 0.3], 'stripe'));
    for (let z = -3.4; z < 1.4; z += 0.35) mesh.add(box([0.03, 0.03, 0.03], [x * 0.2, 3.1, z], 'ladder'));
  }
  for (const x of [-0.35, 0.35]) mesh.add(box([0.06, 0.1, 5], [x, 3.12, -1], 'ladder'));
  for (let z = -3.4; z < 1.4; z += 0.35) mesh.add(box([0.7, 0.04, 0.05], [0, 3.14, z], 'ladder'));
  mesh.add(box([1.5, 0.2, 0.3], [0, 2.72, 2.9], 'blue'));
  for (const x of [-0.85, 0.85])
    mesh.add(
      boxes([
        [[0.4, 0.22, 0.06], [x, 0.85, 4.05], 'light'],
        [[0.3, 0.3, 0.06], [x, 0.9, -3.8], 'tail'],
      ]),
    );
  mesh.add(box([2.5, 0.3, 0.3], [0, 0.45, 4], 'dark')).add(box([1.6, 0.3, 7.4], [0, 0.45, 0], 'dark'));
  addWheels(mesh, 0.52, 0.34, 2.4, [2.8, -1.9]);
  return mesh;
}

/** An airliner of about 37 m, nose to +z; slots body, tailFin, glass, engine. */
export function airliner() {
  const profile = [
    [0.1, -18],
    [0.9, -15],
    [1.6, -10],
    [2, -5],
    [2, 12],
    [1.9, 14.5],
    [1.5, 16.6],
    [0.9, 18],
    [0.1, 18.8],
  ];
  const mesh = new Mesh().add(lathe(profile, 32, 'body'), place({at: [0, 3.6, 0], pitch: 90}));
  const wing = (side) =>
    slab(
      [
        [0, -1],
        [0, 4.6],
        [side * 16, -2.4],
        [side * 16, -4],
      ],
      0.3,
      'body',
    );
  for (const side of [-1, 1]) {
    mesh.add(wing(side), place({at: [0, 3, 1], pitch: 90}));
    mesh.add(
      lathe(
        [
          [0.75, -1.6],
          [1.05, -0.8],
          [1.1, 1.2],
          [0.95, 1.8],
          [0.8, 1.7],
          [0, 1],
        ],
        24,
        'engine',
      ),
      place({at: [side * 5.6, 1.85, 3.6], pitch: 90}),
    );
    mesh.add(
      slab(
        [
          [0, -1],
          [0, 1.8],
          [side * 5.6, -1.2],
          [side * 5.6, -2],
        ],
        0.18,
        'body',
      ),
      place({at: [0, 4.4, -15.5], pitch: 90}),
    );
    for (let z = -11; z < 13.5; z += 0.85) mesh.add(box([0.05, 0.34, 0.26], [side * 1.97, 4.05, z], 'glass'));
  }
  mesh.add(
    slab(
      [
        [-2.4, 0],
        [2.6, 0],
        [-1.6, 6.6],
        [-3.4, 6.6],
      ],
      0.3,
      'tailFin',
    ),
    place({at: [0, 5, -14.2], turn: -90}),
  );
  mesh.add(pad([2.4, 0.5, 0.6], [0, 4.25, 17], 'glass', 0.4));
  for (const [x, z] of [
    [-2.5, -1],
    [2.5, -1],
    [0, 13],
  ])
    mesh.add(
      boxes([
        [[0.25, 2, 0.25], [x, 0.5, z], 'dark'],
        [[0.6, 1, 1], [x, 0, z], 'dark'],
      ]),
    );
  return mesh;
}
