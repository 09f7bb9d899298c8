import {createRandom} from '../trace/random.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {pad} from './furniture.mjs';
import {ball, lathe, tube} from './shapes.mjs';

/** Things that people carry, sell and use. */

/** A shoulder pole along z with two hanging baskets; the origin is the shoulder. Slots pole, basket, load. */
export function yoke({load = false} = {}) {
  const bow = Array.from({length: 9}, (_, i) => [0, 0.05 - 0.1 * (i / 4 - 1) ** 2, (i / 4 - 1) * 0.8]);
  const mesh = new Mesh().add(tube(bow, 0.02, 6, 'pole'), place({at: [-0.1, 0, 0]}));
  for (const z of [-0.78, 0.78]) {
    mesh.add(basket(0.26, 0.22), place({at: [-0.1, -1.02, z]}));
    if (load) mesh.add(heap(0.25, 0.16), place({at: [-0.1, -0.82, z]}));
    for (const a of [0, 2.1, 4.2])
      mesh.add(
        tube(
          [
            [-0.1, -0.05, z],
            [-0.1 + Math.cos(a) * 0.25, -0.81, z + Math.sin(a) * 0.25],
          ],
          0.006,
          4,
          'pole',
        ),
      );
  }
  return mesh;
}

export const basket = (radius, height) =>
  lathe(
    [
      [0, 0.01],
      [radius * 0.75, 0],
      [radius, height],
      [radius * 0.95, height],
      [radius * 0.72, 0.03],
      [0, 0.03],
    ],
    24,
    'basket',
  );

/** A pile of grain or salt. */
export const heap = (radius, height, slot = 'load') =>
  lathe(
    [
      [radius, 0],
      [radius * 0.55, height * 0.55],
      [radius * 0.15, height * 0.95],
      [0, height],
    ],
    28,
    slot,
  );

/** Round fruit heaped in a basket; slot fruit. */
export function fruitHeap({seed = 1, radius = 0.28, fruit = 0.045, layers = 3}) {
  const random = createRandom(seed);
  const mesh = new Mesh();
  const one = ball(fruit, 7, 'fruit');
  for (let layer = 0; layer < layers; layer++) {
    const reach = radius * (1 - layer / (layers + 0.6));
    const count = Math.round((reach / fruit) ** 2 * 0.8) + 1;
    for (let i = 0; i < count; i++) {
      const [r, a] = [reach * Math.sqrt((i + 0.5) / count), i * 2.4];
      const at = [Math.cos(a) * r, fruit + layer * fruit * 1.5 + random() * fruit * 0.4, Math.sin(a) * r];
      mesh.add(one, place({at, size: random.range(0.85, 1.12)}));
    }
  }
  return mesh;
}

/** A cabin case on wheels, its handle out. Slots shell and metal. */
export function suitcase() {
  const mesh = new Mesh().add(pad([0.4, 0.58, 0.24], [0, 0.06, 0], 'shell', 0.16));
  for (const x of [-0.14, 0.14]) {
    mesh.add(
      tube(
        [
          [x, 0.6, -0.08],
          [x, 1, -0.08],
        ],
        0.008,
        6,
        'metal',
      ),
    );
    for (const z of [-0.08, 0.08]) mesh.add(ball(0.028, 8, 'metal'), place({at: [x, 0.03, z]}));
  }
  return mesh.add(
    tube(
      [
        [-0.14, 1, -0.08],
        [0.14, 1, -0.08],
      ],
      0.014,
      6,
      'metal',
    ),
  );
}
