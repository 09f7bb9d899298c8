import {plume} from '../models/air.mjs';
import {houseColors, tubeHouse} from '../models/buildings.mjs';
import {Cast} from '../models/crowd.mjs';
import {vehicleColors} from '../models/fleet.mjs';
import {treeLine} from '../models/land.mjs';
import {hex, matt, metal, paint} from '../models/materials.mjs';
import {box, boxes, floor, tube} from '../models/shapes.mjs';
import {fireEngine} from '../models/vehicles.mjs';
import {daylight} from '../models/weather.mjs';
import {createRandom} from '../trace/random.mjs';

/** Firefighters turn their hoses on the smoke that comes out of a training house. */
export function build(s) {
  const random = createRandom(13);
  daylight(s, {compass: 62, height: 40, haze: 0.0006, clouds: {cover: 0.4, scale: 1.1, softness: 0.5, drift: 22}});
  s.camera = {from: [-3.4, 1.9, 12.5], to: [1.4, 2.7, -8], lens: 31, aperture: 0.02, focus: 13};
  s.look = {ev: 0.45};
  s.samples = 12;
  s.add(floor(300, 300), matt('#8a857c', {mottle: [0.14, 0.5], spec: 0.03, rough: 0.3}));
  addTrainingHouse(s, random);
  s.add(fireEngine(), engineColors(), {at: [-6.3, 0, -3.4], turn: 24});
  addTeams(s, random);
  addSmoke(s);
  addOnlookers(s, random);
  treeLine(s, {from: [-70, -75], to: [70, -45], count: 46, palms: 0.25});
}

function engineColors() {
  return vehicleColors('#b3161b', {
    stripe: paint('#e9e6dc'),
    shutter: metal('#b9bdc0', 0.45),
    blue: {color: hex('#1f5fd0'), emit: [0.15, 0.5, 2.2], lamp: true},
    ladder: metal('#c9cdd0', 0.35),
  });
}

function addTrainingHouse(s, random) {
  const concrete = matt('#9d978c', {mottle: [0.25, 1.1]});
  s.add(box([13, 10.4, 9], [6.5, 0, -18]), concrete);
  const openings = [];
  for (const y of [0.9, 4.4, 7.8])
    for (const x of [2.4, 6.5, 10.6])
      openings.push([
        [2, 1.8, 0.3],
        [x, y, -13.5],
      ]);
  s.add(boxes(openings), matt('#141312'));
  s.add(
    boxes([
      [
        [13.6, 0.3, 10],
        [6.5, 3.4, -17.8],
      ],
      [
        [13.6, 0.3, 10],
        [6.5, 6.9, -17.8],
      ],
      [
        [13.8, 0.8, 9.8],
        [6.5, 10.4, -18],
      ],
    ]),
    matt('#8d877c', {mottle: [0.2, 0.6]}),
  );
  s.add(
    boxes([
      [
        [1.6, 0.9, 0.2],
        [6.5, 4.7, -13.35],
      ],
    ]),
    {color: hex('#5a2a10'), emit: [3, 1.2, 0.25], lamp: true},
  );
  for (let i = 0; i < 3; i++)
    s.add(tubeHouse({seed: i + 2, floors: 3, gable: false}), houseColors(random), {at: [-26 + i * 4.7, 0, -34]});
}

function addTeams(s, random) {
  const gear = {
    tops: ['#2a2f3a', '#b08a3a'],
    bottoms: ['#2a2f3a', '#b08a3a'],
    sleeves: 'long',
    tunic: 0.16,
    stout: 0.012,
    hat: 'helmet',
    hatColors: ['#d8402a', '#e3b322', '#e9e9e4'],
    shoes: ['#17181a'],
  };
  const cast = new Cast(
    random,
    [
      {...gear, pose: 'hose'},
      {...gear, pose: 'walk'},
      {...gear, pose: 'point'},
      {...gear, pose: 'squat'},
    ],
    0.0125,
  );
  const hose = (points) => s.add(tube(points, 0.04, 8), matt('#c9c2ae', {mottle: [0.1, 0.2]}));
  for (const [x, z, turn, who] of [
    [0.4, 0.6, 158, 0],
    [-0.2, 1.5, 160, 0],
    [3.6, -1.2, 176, 0],
    [3.5, -0.1, 178, 0],
    [-2.2, 0.2, 120, 2],
    [-3.2, -4.4, 70, 1],
    [6.4, -4, 200, 3],
  ])
    cast.add(s, {at: [x, 0, z], turn}, who);
  hose([
    [-4.6, 0.9, -4.2],
    [-4, 0.05, -2.4],
    [-2.4, 0.04, 1.8],
    [-0.9, 0.06, 2.9],
    [-0.3, 0.75, 1.7],
    [0.2, 0.98, 0.7],
    [0.62, 1.08, -0.1],
  ]);
  hose([
    [-4.6, 0.9, -4.2],
    [-2.4, 0.05, -3.4],
    [1, 0.04, -1.4],
    [3, 0.05, 1.4],
    [3.6, 0.8, 0.2],
    [3.55, 1, -0.9],
    [3.62, 1.1, -1.9],
  ]);
  addJet(s, [0.7, 1.14, -0.3], [5.6, 6.4, -13.2], 3);
  addJet(s, [3.64, 1.14, -2.1], [8.2, 6.2, -13.2], 8);
}

/** Water from a nozzle: a rising arc that breaks up. */
function addJet(s, from, to, seed) {
  plume(s, {
    at: (t) => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + 2.6 * t * (1 - t),
      from[2] + (to[2] - from[2]) * t,
    ],
    size: (t) => 0.045 + 0.34 * t ** 1.6,
    spread: (t) => 0.008 + 0.12 * t * t,
    count: 300,
    color: '#f4f7f9',
    strength: 0.75,
    grain: 0.14,
    seed,
  });
}

function addSmoke(s) {
  const column = (x, y, seed, dark) =>
    plume(s, {
      at: (t) => [x + 5.5 * t * t, y + 9 * t, -13.2 + 1.6 * Math.sin(t * 3) - 5 * t * t],
      size: (t) => 0.55 + 2.3 * t,
      spread: (t) => 0.12 + 0.9 * t,
      count: 110,
      color: dark,
      strength: 0.62,
      grain: 1.1,
      seed,
    });
  column(6.5, 5.4, 1, '#77726c');
  column(10.6, 8.6, 2, '#8d8883');
  column(2.4, 8.4, 5, '#96918b');
}

function addOnlookers(s, random) {
  const cast = new Cast(
    random,
    [
      {pose: 'folded', tops: ['#2f5f3a', '#3f6a46'], sleeves: 'long'},
      {pose: 'behind', tops: ['#dfe4ea', '#c9d6e6']},
      {pose: 'point', tops: ['#dfe4ea']},
    ],
    0.018,
  );
  for (let i = 0; i < 9; i++)
    cast.add(s, {at: [-17 + i * 1.15, 0, -13 + random.normal() * 0.6], turn: 60 + random.normal() * 12});
  s.add(
    tube(
      [
        [-19, 0.95, -11.5],
        [-7.4, 0.95, -11.5],
      ],
      0.02,
      6,
    ),
    paint('#d8402a'),
  );
}
