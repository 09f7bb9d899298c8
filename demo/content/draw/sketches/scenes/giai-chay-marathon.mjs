import {camera} from '../kit/camera.mjs';
import {between, blur, down, ellipse, pick, polygon, rect, seeded, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {clouds, ground, palm, ridge, sky, sun, water} from '../kit/nature.mjs';

export default function marathon() {
  const random = seeded(127);
  const road = camera({eye: 2, horizon: 340, focal: 800, middle: 680});
  const runner = (x, z) => {
    const [px, py] = road.at(x, 0, z);
    const height = road.scale(z) * 1.68;
    return (
      ellipse(px - height * 0.2, py, height * 0.32, height * 0.035, '#20242c', 'opacity=".5"') +
      person({
        x: px,
        y: py,
        height,
        pose: 'run',
        flip: random() < 0.5,
        view: 'front',
        sleeves: false,
        shirt: pick(random, ['#e0552f', '#2f7fb5', '#f0b53a', '#e9e6de', '#3f9a78', '#c8433c']),
        trousers: pick(random, ['#22303f', '#2c2c33', '#39506a']),
        skin: pick(random, SKIN),
        hat: random() < 0.3 ? 'cap' : undefined,
      }) +
      rect(px - height * 0.055, py - height * 0.68, height * 0.11, height * 0.08, '#f8f5ec')
    );
  };
  const rows = [
    [30, 12],
    [25, 10],
    [21, 9],
    [17.5, 7],
    [14.5, 6],
    [12, 5],
    [9.6, 4],
    [7.6, 4],
    [6.2, 3],
    [4.9, 2],
  ];
  const pack = rows
    .map(([z, count]) =>
      times(count, (i) => runner(-3 + (6 * (i + 0.5)) / count + between(random, -0.35, 0.35), z + random())),
    )
    .join('');
  const content = [
    sky(400, '#6da3c9', '#f2cfa0', '#ffe9bf'),
    sun(180, 262, 26, '#ffdf9a'),
    clouds(0, 300, {color: '#fff0d8', seed: 91}),
    ridge(random, 320, 40, 360, '#8fa3ac', '#d9cdb5'),
    water(340, 640, ['#f2d6a5', '#8fb5b8', '#4b8796'], {light: '#fff3d0'}),
    blur(
      polygon(
        [
          [150, 342],
          [210, 342],
          [320, 640],
          [60, 640],
        ],
        '#ffe9b5',
        'opacity=".55"',
      ),
      12,
    ),
    ground('M0 640L640 342H700L300 800H0Z', ['#ecd9ac', '#d5b98a']),
    ground('M690 342H1200V800H1150Z', ['#7fa862', '#5a8a48', '#47753c'], {fx: 0.04}),
    road.flat([-3.9, 4.1], 0, [1, 200], down('#8d8b88', '#6c6b6c', '#56565a')),
    road.flat([-4.2, -3.9], 0.1, [1, 200], '#e5ddcb'),
    times(10, (i) => road.flat([-0.06, 0.06], 0.01, [3 + i * 5, 5.4 + i * 5], '#f2ead6')),
    [60, 40, 28, 20, 14, 9.5].map((z) => palm(random, ...road.at(5.6, 0, z), road.scale(z) * 7)).join(''),
    pack,
  ].join('');
  return {content, warm: '#ffd08a', light: 0.3};
}
