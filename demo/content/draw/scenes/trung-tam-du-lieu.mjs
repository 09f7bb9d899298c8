import {Cast} from '../models/crowd.mjs';
import {laptop} from '../models/furniture.mjs';
import {hex, matt, metal, paint} from '../models/materials.mjs';
import {room, tiles} from '../models/room.mjs';
import {box, boxes} from '../models/shapes.mjs';
import {indoors} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom, hash3} from '../trace/random.mjs';

/** The aisle between two rows of racks. */
export function build(s) {
  const random = createRandom(17);
  indoors(s, {ambient: [0.16, 0.2, 0.26]});
  s.camera = {from: [0.35, 1.6, 4.2], to: [-0.12, 1.25, -6], lens: 27, aperture: 0.016, focus: 6};
  s.look = {ev: 0.15, bloom: 0.09, contrast: 0.5};
  room(s, {
    width: 3.6,
    height: 3,
    back: -19,
    front: 5,
    panels: [1, 12],
    light: [5, 6, 7.2],
    lamp: [0.3, 1.5],
    materials: {
      floor: tiles('#b6bcc2', '#7d848b', 0.6),
      ceiling: matt('#6d747c'),
      walls: matt('#3a4046'),
      back: matt('#5a6470'),
    },
  });
  addRacks(s);
  addTrays(s);
  const cast = new Cast(
    random,
    [
      {pose: 'hold', tops: ['#c9d6e6'], sleeves: 'long'},
      {pose: 'point', female: true, hair: 'tail', sleeves: 'long', tops: ['#dfe4ea']},
    ],
    0.012,
  );
  cast.add(s, {at: [-0.25, 0, -2.4], turn: 148}, 0);
  cast.add(s, {at: [0.42, 0, -2.9], turn: 96}, 1);
  s.add(
    laptop(),
    {case: metal('#aeb2b6', 0.4), keys: matt('#222222'), screen: {emit: [0.6, 0.75, 0.9], emitOnly: true}},
    {at: [-0.05, 1.04, -2.75], turn: -30},
  );
}

function addRacks(s) {
  const mesh = rack();
  const materials = {
    frame: paint('#17191c', {rough: 0.3}),
    unit: unitFace(),
    mesh: {color: hex('#0e0f11'), spec: 0.04, rough: 0.3},
  };
  for (let k = 0; k < 36; k++) {
    for (const side of [-1, 1]) s.add(mesh, materials, {at: [side * 1.3, 0, 4 - k * 0.64], turn: -side * 90});
  }
}

/** A rack of 0.62 × 2.1 m whose front looks to +z. */
function rack() {
  const mesh = new Mesh().add(box([0.62, 2.15, 0.9], [0, 0, -0.46], 'mesh'));
  mesh.add(
    boxes(
      [
        [
          [0.05, 2.15, 0.06],
          [-0.29, 0, 0],
        ],
        [
          [0.05, 2.15, 0.06],
          [0.29, 0, 0],
        ],
        [
          [0.62, 0.07, 0.06],
          [0, 2.08, 0],
        ],
        [
          [0.62, 0.08, 0.06],
          [0, 0, 0],
        ],
      ],
      'frame',
    ),
  );
  for (let level = 0; level < 22; level++)
    if (level % 7 !== 5) mesh.add(box([0.5, 0.078, 0.03], [0, 0.1 + level * 0.089, -0.01], 'unit'));
  return mesh;
}

/** Machine fronts: ventilation slots and little lamps, some lit. */
function unitFace() {
  const [face, slot] = [hex('#2a2d32'), hex('#0a0b0c')];
  const color = ({ox}, out) => {
    const isSlot = ox > -0.1 && ox < 0.22 && Math.abs((ox * 70) % 1) < 0.5;
    for (let k = 0; k < 3; k++) out[k] = isSlot ? slot[k] : face[k];
  };
  const emit = ({ox, oy, instance}, out) => {
    out.fill(0);
    const column = Math.floor((ox + 0.25) / 0.022);
    const level = Math.floor((oy - 0.1) / 0.089);
    const [u, v] = [(ox + 0.25) / 0.022 - column, (oy - 0.1) / 0.089 - level];
    if (column > 6 || Math.hypot((u - 0.5) * 0.022, (v - 0.6) * 0.089) > 0.0055) return;
    const chance = hash3(column, level, instance) / 4294967296;
    if (chance > 0.62) return;
    const lamp = chance < 0.34 ? [0.1, 3.6, 1.2] : chance < 0.54 ? [0.25, 1.4, 4.6] : [4, 1.8, 0.2];
    for (let k = 0; k < 3; k++) out[k] = lamp[k] * 1.6;
  };
  return {color, emit, lamp: true, spec: 0.04, rough: 0.3};
}

function addTrays(s) {
  for (const x of [-1, 1])
    s.add(
      boxes([
        [
          [0.4, 0.06, 23],
          [x, 2.55, -7],
        ],
        [
          [0.03, 0.14, 23],
          [x - 0.2, 2.55, -7],
        ],
        [
          [0.03, 0.14, 23],
          [x + 0.2, 2.55, -7],
        ],
      ]),
      metal('#c2a02f', 0.4),
    );
  for (const x of [-0.62, 0.62]) s.add(box([0.03, 0.04, 23], [x, 2.12, -7]), {emit: [0.4, 1.3, 2.6], emitOnly: true});
}
