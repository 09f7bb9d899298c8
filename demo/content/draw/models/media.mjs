import {Mesh} from '../trace/mesh.mjs';
import {place} from '../trace/transform.mjs';
import {box, boxes, cylinder, tube} from './shapes.mjs';

/** A video camera on a tripod, looking to +z; slots body, leg, lensGlass, view (the little screen behind). */
export function videoCamera(height = 1.45) {
  const mesh = new Mesh();
  for (let k = 0; k < 3; k++) {
    const a = (k * 2 * Math.PI) / 3 + 0.5;
    mesh.add(
      tube(
        [
          [0, height, 0],
          [Math.cos(a) * 0.45, 0, Math.sin(a) * 0.45],
        ],
        0.018,
        8,
        'leg',
      ),
    );
  }
  mesh.add(
    boxes([
      [
        [0.16, 0.1, 0.16],
        [0, height, 0],
      ],
      [
        [0.15, 0.2, 0.42],
        [0, height + 0.1, -0.05],
      ],
      [
        [0.04, 0.05, 0.3],
        [0, height + 0.34, -0.02],
      ],
    ]),
  );
  mesh.add(
    boxes([
      [
        [0.03, 0.06, 0.03],
        [0, height + 0.28, 0.1],
      ],
      [
        [0.03, 0.06, 0.03],
        [0, height + 0.28, -0.14],
      ],
    ]),
  );
  mesh.add(cylinder(0.07, 0.24, 20), place({at: [0, height + 0.2, 0.15], pitch: 90}));
  mesh.add(cylinder(0.062, 0.004, 20, 'lensGlass'), place({at: [0, height + 0.2, 0.39], pitch: 90}));
  mesh.add(box([0.15, 0.1, 0.012], [0, 0, 0]), place({at: [-0.16, height + 0.16, -0.1], turn: 12}));
  return mesh.add(
    box([0.14, 0.09, 0.004], [0, 0.005, -0.008], 'view'),
    place({at: [-0.16, height + 0.16, -0.1], turn: 12}),
  );
}
