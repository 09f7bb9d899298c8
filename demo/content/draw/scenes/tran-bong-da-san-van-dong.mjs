import {Cast} from '../models/crowd.mjs';
import {hex, matt, metal, paint} from '../models/materials.mjs';
import {treeLine} from '../models/land.mjs';
import {ball, box, boxes, floor, patch, tube} from '../models/shapes.mjs';
import {daylight} from '../models/weather.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {fbm} from '../trace/noise.mjs';
import {createRandom} from '../trace/random.mjs';

/** Afternoon match, seen from beside the pitch; the stand is full. */
export function build(s) {
  const random = createRandom(10);
  daylight(s, {compass: 315, height: 30, haze: 0.0005, clouds: {cover: 0.42, scale: 1.1, softness: 0.45, drift: 36}});
  s.camera = {from: [-6, 3.6, 21], to: [1.5, 2.1, -10], lens: 42, aperture: 0.03, focus: 20};
  s.look = {ev: 0.5};
  s.add(floor(600, 600, [0, -0.02, 0]), matt('#8a6a4a', {mottle: [0.1, 3]}));
  s.add(floor(112, 76, [0, 0, -14]), turf());
  addLines(s);
  addGoal(s);
  addPlayers(s, random);
  addStand(s, random);
  for (const x of [-52, 50]) addFloodlight(s, x);
  treeLine(s, {from: [-120, -110], to: [120, -85], count: 50, palms: 0.25});
}

function turf() {
  const [dark, light] = [hex('#3f7a2a'), hex('#5a9638')];
  const color = ({px, pz}, out) => {
    const stripe = Math.floor(px / 5.5) % 2 ? 0.62 : 0.3;
    const t = stripe + 0.35 * fbm(px * 1.5, 1, pz * 1.5, 4) + 0.25 * fbm(px * 22, 4, pz * 22, 2);
    for (let k = 0; k < 3; k++) out[k] = dark[k] + (light[k] - dark[k]) * t;
  };
  return {color, bump: {height: (x, y, z) => 0.02 * fbm(x * 30, 0, z * 30, 2), step: 0.01}};
}

function addLines(s) {
  const white = matt('#e9ede6');
  const line = (w, d, x, z) => s.add(floor(w, d, [x, 0.006, z]), white);
  line(105, 0.13, 0, 19);
  line(105, 0.13, 0, -48);
  line(0.13, 67, 36, -14.5);
  line(0.13, 40, 20, -14.5);
  line(16, 0.13, 28, 5.5);
  line(16, 0.13, 28, -34.5);
  line(0.13, 67, -16, -14.5);
  const arc = patch(60, 1, (u, v) => {
    const a = u * 2 * Math.PI;
    const r = 9.1 + v * 0.13;
    return [-16 + Math.cos(a) * r, 0.006, -14.5 + Math.sin(a) * r];
  });
  s.add(arc, white);
}

function addGoal(s) {
  const posts = new Mesh().add(
    tube(
      [
        [36, 0, -10.8],
        [36, 2.44, -10.8],
        [36, 2.44, -18.2],
        [36, 0, -18.2],
      ],
      0.07,
      10,
    ),
  );
  s.add(posts, paint('#f3f3f1'));
  const net = new Mesh();
  for (let i = 0; i <= 24; i++)
    net.add(
      tube(
        [
          [36, 2.44, -10.8 - i * 0.308],
          [37.6, 0.05, -10.8 - i * 0.308],
        ],
        0.008,
        3,
      ),
    );
  for (let i = 0; i <= 10; i++)
    net.add(
      tube(
        [
          [36 + i * 0.16, 2.44 - i * 0.24, -10.8],
          [36 + i * 0.16, 2.44 - i * 0.24, -18.2],
        ],
        0.008,
        3,
      ),
    );
  s.add(net, matt('#e8e8e8'));
}

function addPlayers(s, random) {
  const kit = (tops, bottoms) => ({bottom: 'shorts', tops, bottoms, shoes: ['#1a1a1c', '#d8d8d4']});
  const red = kit(['#c4201f'], ['#efefec']);
  const blue = kit(['#1f4fa8'], ['#1b2c5a']);
  const poses = ['run', 'run2', 'kick', 'walk', 'ease'];
  const team = (look) =>
    new Cast(
      random,
      poses.map((pose) => ({...look, pose})),
      0.013,
    );
  const [reds, blues] = [team(red), team(blue)];
  for (const [side, x, z, turn, pose] of [
    [reds, 1.2, 0.4, 96, 2],
    [blues, 3.4, 1.1, 262, 0],
    [blues, -1.4, -1.4, 80, 1],
    [reds, 6.4, -5.2, 60, 0],
    [blues, 8, -3, 240, 3],
    [reds, -5.6, -7, 100, 1],
    [blues, 4.2, -11, 200, 4],
    [reds, 13, -9, 90, 0],
    [blues, 14.6, -11, 270, 1],
    [reds, -9.5, -16, 60, 3],
    [blues, 0, -20, 140, 0],
    [reds, 18, -20, 100, 4],
    [blues, 22, -16, 250, 3],
    [blues, 34, -14.5, 270, 4],
    [reds, 8, -28, 80, 1],
  ])
    side.add(s, {at: [x, 0, z], turn}, pose);
  const referee = new Cast(random, [{pose: 'run2', bottom: 'shorts', tops: ['#d8c42a'], bottoms: ['#1a1a1c']}], 0.013);
  referee.add(s, {at: [-3.2, 0, -4.6], turn: 90});
  s.add(ball(0.11, 16), paint('#f0f0ee', {mottle: [0.25, 0.06]}), {at: [2.15, 0.32, 0.75]});
}

/** Seats in steps with people on nearly all of them, under a roof. */
function addStand(s, random) {
  const looks = [
    {pose: 'sit'},
    {pose: 'clap'},
    {pose: 'raise'},
    {pose: 'sit', female: true, hair: 'long'},
    {pose: 'clap', female: true, hair: 'tail'},
    {pose: 'stand'},
  ];
  const tops = ['#c4302a', '#c4302a', '#e8e6e0', '#2f5f9e', '#d8b43a', '#d9dde2', '#3f4650', '#b86a5a', '#c4302a'];
  const cast = new Cast(
    random,
    looks.map((look) => ({...look, tops})),
    0.045,
  );
  const concrete = matt('#9c988f', {mottle: [0.12, 0.8]});
  for (let row = 0; row < 15; row++) {
    const [y, z] = [1.6 + row * 0.45, -57 - row * 0.8];
    s.add(box([104, y, 0.8], [0, 0, z]), concrete);
    for (let x = -51; x < 51; x += 0.62)
      if (random() < 0.86 && Math.abs((x + 60) % 17) > 0.9)
        cast.add(s, {at: [x, y - 0.02, z + random.normal() * 0.05], turn: random.normal() * 12});
  }
  s.add(box([104, 1, 0.15], [0, 0, -52]), paint('#1f5fa0'));
  for (let i = 0; i < 13; i++)
    s.add(
      box([7.6, 0.92, 0.1], [-48 + i * 8, 0.05, -51.8]),
      paint(['#1c5c9c', '#d8a02a', '#c23a2f', '#2c8a5c'][i % 4]),
    );
  s.add(
    patch(60, 8, (u, v) => [(u - 0.5) * 108, 13.4 + v * 1.6 - 0.02 * Math.abs(Math.sin(u * 400)), -70 + v * 17]),
    matt('#c9ced0'),
  );
  const columns = Array.from({length: 14}, (_, i) => [
    [0.4, 13.6, 0.4],
    [-52 + i * 8, 0, -69.5],
  ]);
  s.add(boxes(columns), paint('#7f878c'));
}

function addFloodlight(s, x) {
  s.add(
    tube(
      [
        [x, 0, -76],
        [x, 31, -76],
      ],
      [0.7, 0.4],
      12,
    ),
    metal('#b9bdc0', 0.4),
  );
  const lamps = boxes(
    Array.from({length: 20}, (_, i) => [
      [0.75, 0.6, 0.4],
      [x - 2 + (i % 5), 29.5 + Math.floor(i / 5) * 0.8, -75.6],
    ]),
  );
  s.add(lamps, paint('#dfe3e4'));
}
