import {Cast} from '../models/crowd.mjs';
import {vehicleColors} from '../models/fleet.mjs';
import {forest, range, treeLine} from '../models/land.mjs';
import {blend, hex, leaf, matt, metal, paint, water} from '../models/materials.mjs';
import {cover, meadow, tuft} from '../models/plants.mjs';
import {cylinder, floor, lathe, terrain} from '../models/shapes.mjs';
import {excavator, roller, truck} from '../models/vehicles.mjs';
import {daylight} from '../models/weather.mjs';
import {clamp, fbm, mixColor, smoothstep} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

const bend = (z) => -0.0011 * z * z * (z < 0 ? 1 : 0);

/** A road bed along the coast: asphalt on the left lane, gravel on the right, machines and workers. */
export function build(s) {
  const random = createRandom(64);
  daylight(s, {compass: 70, height: 42, haze: 0.0005, clouds: {cover: 0.45, scale: 1.1, softness: 0.5, drift: 27}});
  s.camera = {from: [2.6, 5.4, 15], to: [-1.4, 1.9, -14], lens: 29};
  s.look = {ev: 0.5};
  s.add(floor(20000, 20000, [0, -3, 0]), water('#135a6c', {wave: 0.12, size: 3.4}));
  s.add(terrain({from: [-50, -330], to: [130, 22], cells: [360, 700]}, ground), soil());
  addMachines(s, random);
  addWorkers(s, random);
  addEdges(s, random);
  range(s, forest(hex('#2f4f2a'), hex('#6b8748')), {
    near: -240,
    far: -900,
    width: 1600,
    height: 150,
    size: 240,
    seed: 7,
  });
  range(s, forest(hex('#2b4a2c'), hex('#5c7846')), {
    near: -1000,
    far: -3600,
    width: 8000,
    height: 700,
    size: 1100,
    seed: 3,
  });
  treeLine(s, {from: [26, -200], to: [90, -40], count: 60, palms: 0.35, height: (x, z) => ground(x, z)});
}

function ground(x, z) {
  const d = x - bend(z);
  const fall = -5.5 * smoothstep(-7.5, -19, d);
  const rise = 9 * smoothstep(11, 42, d) + 3 * smoothstep(9, 12, d) * fbm(x / 8, 2, z / 8, 4);
  return fall + rise + 0.05 * fbm(x * 1.4, 1, z * 1.4, 4) + (d > 4.8 && d < 9 ? 0.15 * fbm(x * 2, 5, z * 2, 3) : 0);
}

function soil() {
  const [asphalt, gravel, earth, sand, green] = ['#2f3032', '#9a8e7c', '#a4744a', '#cdb48a', '#6d7a3f'].map(hex);
  const color = ({px, py, pz}, out) => {
    const d = px - bend(pz);
    const n = fbm(px * 2.2, 1, pz * 2.2, 4);
    const side =
      d < -7 ? mixColor(earth, sand, clamp((-py - 0.5) * 0.7)) : mixColor(earth, green, clamp((d - 12) / 12 + n * 1.6));
    const bed = d < 0.3 + 0.06 * n ? asphalt : d < 5 ? gravel : earth;
    const base = Math.abs(d) < 7 - 0.5 * n ? bed : side;
    const shade = 1 + 0.35 * n + (base === gravel ? 0.3 * fbm(px * 14, 3, pz * 14, 2) : 0);
    for (let k = 0; k < 3; k++) out[k] = base[k] * shade;
  };
  return {color, bump: {height: (x, y, z) => 0.02 * fbm(x * 6, 0, z * 6, 3), step: 0.03}};
}

function addMachines(s, random) {
  const yellow = vehicleColors('#e3a51c', {rest: paint('#e3a51c'), dark: paint('#2a2b2c')});
  s.add(excavator(), yellow, {at: [5.6, 0, -13], turn: -118});
  s.add(roller(), {...yellow, drum: metal('#8f9295', 0.35)}, {at: [-3.6, 0.02, -9], turn: 4});
  s.add(
    roller(),
    {...vehicleColors('#d8741f'), drum: metal('#8f9295', 0.35)},
    {at: [-4.6 + bend(-42), 0.02, -42], turn: 190},
  );
  const load = {bed: paint('#c9762a', {mottle: [0.15, 0.3]})};
  s.add(truck(), vehicleColors('#2f62a0', load), {at: [1.9 + bend(-27), 0.05, -27], turn: 176});
  s.add(truck(), vehicleColors('#b5332a', load), {at: [2.6 + bend(-52), 0.05, -52], turn: 170});
  s.add(
    lathe(
      [
        [2.6, 0],
        [1.5, 1.1],
        [0.4, 2],
        [0, 2.1],
      ],
      30,
    ),
    blend('#9a8a70', '#6f6250', 0.4),
    {at: [8.4, 0, -20], size: [1.2, 1, 1.5]},
  );
  s.add(
    lathe(
      [
        [2, 0],
        [1.1, 0.8],
        [0, 1.5],
      ],
      30,
    ),
    blend('#9a8a70', '#6f6250', 0.4),
    {at: [6.8, 0, -5.5]},
  );
  for (let i = 0; i < 9; i++)
    s.add(cylinder(0.5, 2.4, 24), matt('#a9a59c'), {
      at: [9.6, 0.5 + (i % 2) * 0.9, -1 - i * 0.55],
      roll: 90,
      turn: random.range(-3, 3),
    });
}

function addWorkers(s, random) {
  const vest = {
    tops: ['#e2641c', '#d9d02a', '#e2641c'],
    bottoms: ['#2a3346', '#3a3d44'],
    sleeves: 'none',
    hat: 'helmet',
    hatColors: ['#e9e9e4', '#e3b322', '#2f6fb5'],
  };
  const cast = new Cast(
    random,
    [
      {...vest, pose: 'dig'},
      {...vest, pose: 'point'},
      {...vest, pose: 'walk'},
      {...vest, pose: 'hold'},
      {...vest, pose: 'ease'},
    ],
    0.015,
  );
  for (const [x, z, turn, who] of [
    [1.2, -2.6, 210, 0],
    [2.3, -4.2, 120, 0],
    [-0.9, 1.6, 160, 1],
    [0.1, 1.2, 190, 3],
    [3.2, -8.6, 70, 2],
    [-6, -17, 10, 4],
    [0.6, -18, 200, 2],
    [-5.6, -30, 60, 0],
  ])
    cast.add(s, {at: [x + bend(z), 0.03, z], turn}, who);
}

function addEdges(s, random) {
  const cone = lathe(
    [
      [0.2, 0],
      [0.2, 0.04],
      [0.15, 0.04],
      [0.03, 0.7],
      [0, 0.7],
    ],
    20,
  );
  for (let i = 0; i < 14; i++)
    s.add(cone, paint('#e2571a'), {at: [-6.6 + bend(4 - i * 4.5), 0.02, 4 - i * 4.5], turn: random() * 90});
  const squares = [1, 2].map((seed) =>
    meadow(
      [1, 2, 3].map((k) => tuft({seed: seed * 3 + k, blades: 14, height: 0.5, droop: 0.6})),
      {seed, side: 2, count: 20},
    ),
  );
  cover(s, squares, {leaf: leaf('#7f8a45')}, {from: [9, -60], to: [30, 12]}, (x, z) =>
    x - bend(z) > 11 + 2 * fbm(x / 4, 1, z / 4, 2) ? ground(x, z) - 0.05 : null,
  );
}
