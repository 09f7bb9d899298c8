import {across, blur, down, ellipse, n, pick, polygon, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {clouds, ground, palm, ridge, sky, sun, water} from '../kit/nature.mjs';
import {excavator, roller} from '../kit/town.mjs';

const worker = (random, x, y, height, look = {}) =>
  ellipse(x, y, height * 0.25, height * 0.03, '#2a2018', 'opacity=".4"') +
  person({
    x,
    y,
    height,
    view: 'side',
    shirt: '#e07f35',
    trousers: '#2c3f55',
    hat: 'helmet',
    skin: pick(random, SKIN),
    ...look,
  }) +
  rect(x - height * 0.1, y - height * 0.66, height * 0.2, height * 0.03, '#f5eeb0');

export default function roadworks() {
  const random = seeded(97);
  const content = [
    sky(380, '#6fa8cc', '#b9d8e0', '#f6e8c8'),
    sun(1020, 160, 22),
    clouds(0, 300, {seed: 51}),
    ridge(random, 300, 70, 400, '#7f9fa8', '#c5d5d0'),
    water(370, 620, ['#a5cdd0', '#5fa0ad', '#3a7f92'], {light: '#ffffff'}),
    blur(ellipse(200, 560, 520, 60, '#f7f0dc', 'opacity=".7"'), 12),
    ground('M0 560Q420 480 700 372L760 372Q640 520 520 800H0Z', ['#e8d3a2', '#cfae78']),
    ground('M740 372L790 372Q1000 520 1220 560V372Z', ['#6f9a5a', '#55804a'], {fx: 0.04}),
    ground('M700 372H800Q1000 520 1220 640V820H200Q560 560 700 372Z', ['#a58a68', '#8a6a4a', '#6f5238'], {
      fx: 0.03,
      fy: 0.08,
      strength: 0.8,
    }),
    polygon(
      [
        [728, 372],
        [752, 372],
        [820, 800],
        [420, 800],
      ],
      down('#5d6064', '#383a3e'),
    ),
    ground('M440 800Q640 560 728 372H733Q668 560 500 800Z', ['#77777a', '#5a5a5c']),
    palm(random, 900, 440, 130),
    palm(random, 985, 480, 170),
    palm(random, 1130, 540, 240),
    roller(690, 478, 110),
    worker(random, 610, 505, 84),
    worker(random, 800, 500, 80, {flip: true}),
    excavator(960, 690, 300, true),
    worker(random, 690, 640, 150, {pose: 'reach'}),
    roller(440, 720, 250),
    worker(random, 250, 770, 210, {pose: 'carry'}),
    worker(random, 1090, 790, 230, {flip: true, pose: 'reach'}),
    times(6, (i) =>
      shape(
        `M${n(600 - i * 34 + i * i * -3)} ${470 + i * 56}l${6 + i * 2} ${-(16 + i * 6)} ${6 + i * 2} ${16 + i * 6}Z`,
        across('#b5431f', '#ef7a3c'),
      ),
    ),
  ].join('');
  return {content, light: 0.35};
}
