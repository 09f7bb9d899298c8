import {forest, range, treeLine} from '../models/land.mjs';
import {blend, cloth, hex, leaf, matt, metal, paint} from '../models/materials.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {cover, meadow, tuft} from '../models/plants.mjs';
import {box, boxes, floor, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {createRandom} from '../trace/random.mjs';
import {place} from '../trace/transform.mjs';

const TABLE = [22, 4.2]; // a table of panels: length along x, depth of the slope

/** Rows of panels up to the hills; two engineers on the service road. */
export function build(s) {
  daylight(s, {compass: 62, height: 34, haze: 0.00045, clouds: {cover: 0.4, scale: 1.4, softness: 0.42, drift: 41}});
  s.camera = {from: [-6, 6.2, 13], to: [4, 2.1, -24], lens: 28};
  s.look = {ev: 0.5};
  s.add(floor(6000, 6000), blend('#8a7d54', '#6c7a3e', 5, {mottle: [0.12, 0.4]}));
  s.add(floor(5, 700, [1.5, 0.03, -330]), blend('#b09f80', '#93836a', 1.2, {mottle: [0.14, 0.15]}));
  addTables(s);
  addGrass(s);
  addEngineers(s);
  treeLine(s, {from: [-380, -420], to: [380, -380], count: 120, palms: 0.15});
  range(s, forest(hex('#33512b'), hex('#6a8247')), {
    near: -600,
    far: -2300,
    width: 5000,
    height: 420,
    size: 620,
    seed: 5,
  });
  range(s, forest(hex('#2f4c2c'), hex('#5b7645')), {
    near: -2500,
    far: -5600,
    width: 12000,
    height: 1250,
    size: 1900,
    seed: 8,
  });
}

function addTables(s) {
  const mesh = table();
  const materials = {panel: panel(), frame: metal('#b8bcc0', 0.4), post: metal('#9a9da0', 0.5)};
  for (let k = 0; k < 52; k++) {
    for (let i = -8; i <= 8; i++) {
      const x = i < 0 ? -2.6 + (i + 0.5) * (TABLE[0] + 0.8) : 5.6 + (i + 0.5) * (TABLE[0] + 0.8);
      s.add(mesh, materials, {at: [x, 0, -k * 7.2 - 1]});
    }
  }
}

/** Panels tilted towards us (south), on posts. */
function table() {
  const mesh = new Mesh();
  const slope = place({at: [0, 1.55, 0], pitch: 15});
  mesh.add(box([TABLE[0], 0.045, TABLE[1]]), slope, 'panel');
  mesh.add(
    boxes([
      [
        [TABLE[0], 0.1, 0.08],
        [0, -0.1, -1.2],
      ],
      [
        [TABLE[0], 0.1, 0.08],
        [0, -0.1, 1.2],
      ],
    ]),
    slope,
    'frame',
  );
  for (let x = -10; x <= 10; x += 4) {
    mesh.add(
      tube(
        [
          [x, 0, 0],
          [x, 1.5, 0],
        ],
        0.07,
        8,
        'post',
      ),
    );
    mesh
      .add(
        tube(
          [
            [x, 0.5, 0],
            [x, 1.15, 1.3],
          ],
          0.04,
          6,
          'post',
        ),
      )
      .add(
        tube(
          [
            [x, 0.5, 0],
            [x, 1.8, -1.2],
          ],
          0.04,
          6,
          'post',
        ),
      );
  }
  return mesh;
}

/** Cells with fine bright lines, framed every 1.1 × 2.1 m. */
function panel() {
  const [cell, line, frame] = [hex('#0c1a38'), hex('#27385c'), hex('#aeb4ba')];
  const color = ({ox, oz}, out) => {
    const near = (value, every, wide) => Math.abs(value / every - Math.round(value / every)) * every < wide;
    const from =
      near(ox, 1.1, 0.02) || near(oz + 2.1, 2.1, 0.025)
        ? frame
        : near(ox, 0.183, 0.004) || near(oz, 0.175, 0.004)
          ? line
          : cell;
    for (let k = 0; k < 3; k++) out[k] = from[k];
  };
  return {color, spec: 0.045, rough: 0.03};
}

function addGrass(s) {
  const kinds = [1, 2, 3].map((seed) => tuft({seed, blades: 18, height: 0.34, width: 0.01, droop: 0.6}));
  const squares = [1, 2, 3].map((seed) => meadow(kinds, {seed, side: 2, count: 34}));
  cover(s, squares, {leaf: leaf('#8c9148')}, {from: [-24, -40], to: [26, 10]}, (x) =>
    Math.abs(x - 1.5) < 3.4 ? null : 0,
  );
}

function addEngineers(s) {
  const random = createRandom(14);
  const pointing = person({pose: 'point', sleeves: 'long', hat: 'helmet', cell: 0.014});
  const holding = person({pose: 'hold', sleeves: 'long', hat: 'helmet', cell: 0.014});
  const wear = (body, hat) => dress(body, random, {top: cloth('#2f5f95'), bottom: cloth('#2a2f3a'), hat: paint(hat)});
  s.add(pointing, wear(pointing, '#e8e8e4'), {at: [1.2, 0.03, -7], turn: 118});
  s.add(holding, wear(holding, '#e2b428'), {at: [2.2, 0.03, -7.4], turn: 150});
  s.add(box([0.24, 0.32, 0.02]), matt('#e9e9e6'), {at: [2.36, 1.1, -7.05], turn: 150, pitch: 60});
}
