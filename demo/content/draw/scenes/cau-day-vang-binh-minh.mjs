import {cableBridge} from '../models/bridge.mjs';
import {forest, range, treeLine} from '../models/land.mjs';
import {sampan} from '../models/boats.mjs';
import {cloth, hex, leaf, matt, paint, water} from '../models/materials.mjs';
import {dress} from '../models/people.mjs';
import {person} from '../models/person.mjs';
import {cover, meadow, tuft} from '../models/plants.mjs';
import {floor, terrain} from '../models/shapes.mjs';
import {dawn} from '../models/weather.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** The bridge before the rising sun; a fisherman on his boat in the foreground. */
export function build(s) {
  dawn(s, {compass: 171, height: 5, haze: 0.0016, clouds: {cover: 0.5, drift: 6}});
  s.camera = {from: [-40, 4.2, 150], to: [22, 28, -60], lens: 27};
  s.look = {ev: 0.35, bloom: 0.07, warmth: 0.03};
  s.add(floor(20000, 20000), water('#1b2a31', {wave: 0.035, size: 2.6, stretch: 2.2}));
  const concrete = matt('#8b8680');
  s.add(
    cableBridge(),
    {concrete, road: matt('#444444'), cable: paint('#b9b4ad'), rail: paint('#777777'), lamp: paint('#dddddd')},
    {at: [30, 0, -110], turn: 14},
  );
  s.add(
    terrain({from: [-900, -900], to: [900, -330], cells: [160, 60]}, (x, z) =>
      Math.min(3.4, (-z - 345 + 22 * fbm(x / 80, 1, 0, 3)) * 0.12),
    ),
    matt('#3c4a30'),
  );
  treeLine(s, {from: [-420, -430], to: [420, -365], count: 150, palms: 0.35, height: () => 2});
  range(s, forest(hex('#2c3f2a'), hex('#4a5f3c')), {
    near: -1500,
    far: -4200,
    width: 9000,
    height: 620,
    size: 1300,
    seed: 3,
  });
  addBoat(s);
  addReeds(s);
}

function addBoat(s) {
  const random = createRandom(3);
  const where = {at: [-22, 0.1, 118], turn: 8};
  s.add(sampan(), {hull: matt('#2d221a'), wood: matt('#5b442f'), rest: matt('#333333')}, where);
  const man = person({pose: 'handOver', sleeves: 'long', hat: 'cone', cell: 0.02});
  s.add(man, dress(man, random, {top: cloth('#3d4a5c'), bottom: cloth('#1d1d20')}), {
    at: [-20.6, 0.3, 117.8],
    turn: 98,
  });
}

function addReeds(s) {
  const reeds = [1, 2].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 3 + k, blades: 20, height: 1.5, width: 0.02, spread: 0.2, droop: 0.3})),
      {seed, side: 2, count: 22},
    ),
  );
  const bank = (x, z) => (z > 141 + 2.5 * fbm(x / 5, 2, 0, 2) + Math.max(0, x + 44) * 0.8 ? -0.1 : null);
  cover(s, reeds, {leaf: leaf('#4f5a2c')}, {from: [-62, 134], to: [-30, 146]}, bank);
}
