import {camera} from '../kit/camera.mjs';
import {across, between, blur, down, ellipse, halo, line, n, pick, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {ground} from '../kit/nature.mjs';

export default function football() {
  const random = seeded(113);
  const field = camera({eye: 4.4, horizon: 250, focal: 950});
  const crowd = times(1500, () => {
    const y = between(random, 112, 300);
    const r = 2.6 + (y - 112) / 90;
    return ellipse(
      random() * 1200,
      y,
      r,
      r * 1.3,
      pick(random, ['#c8433c', '#d9564a', '#e9e6de', '#4a6f9e', '#e3b34a', '#2b3a4d', '#a9714f']),
      'opacity=".85"',
    );
  });
  const stand =
    rect(0, 80, 1200, 240, down('#2a3442', '#4a5666')) +
    times(11, (i) => rect(0, 104 + i * 19, 1200, 3, '#1c2531', 'opacity=".6"')) +
    crowd +
    shape('M0 0H1200V60Q600 118 0 60Z', down('#8b98a5', '#cdd5d8')) +
    times(16, (i) => line(`M${i * 80} 0L${i * 80 + 18} 92`, '#5d6975', 3)) +
    times(12, (i) => halo(50 + i * 100, 78, 60, '#fff7df', 0.9)) +
    rect(0, 306, 1200, 30, '#1f4f7d') +
    times(9, (i) => rect(i * 140, 309, 120, 24, ['#a9252b', '#1f4f7d', '#e0b04c', '#2d6b62'][i % 4]));
  const turf =
    ground('M0 334H1200V800H0Z', ['#5c9445', '#4c863c', '#3c7433'], {fx: 0.06, fy: 0.12, strength: 0.4}) +
    times(6, (i) => field.flat([-60, 60], 0, [10 + i * 8, 14 + i * 8], '#8fc067', 'opacity=".2"'));
  const marks =
    field.stroke(
      [
        [-40, 0, 46],
        [40, 0, 46],
      ],
      '#eef3e6',
      2,
    ) +
    field.stroke(
      [
        [0, 0, 46],
        [0, 0, 6],
      ],
      '#eef3e6',
      3,
    ) +
    `<ellipse cx="600" cy="${n(field.at(0, 0, 20)[1])}" rx="310" ry="76" fill="none" stroke="#eef3e6" stroke-width="3.500"/>`;
  const player = (x, z, red, pose = 'run', flip = random() < 0.5) => {
    const [px, py] = field.at(x, 0, z);
    const height = field.scale(z) * 1.8;
    return (
      ellipse(px - height * 0.15, py, height * 0.3, height * 0.035, '#1c3a1a', 'opacity=".55"') +
      person({
        x: px,
        y: py,
        height,
        pose,
        flip,
        view: 'side',
        shirt: red ? '#cf2f2c' : '#2b66b5',
        trousers: red ? '#f0ece4' : '#224a86',
        sleeves: false,
        skin: pick(random, SKIN),
        lean: flip ? -6 : 6,
      })
    );
  };
  const far = [
    [-14, 36, 1],
    [9, 38, 0],
    [18, 33, 1],
    [-20, 30, 0],
    [2, 31, 1],
    [-6, 27, 0],
    [13, 25, 1],
    [-11, 22, 1],
    [8, 20, 0],
  ]
    .map(([x, z, red]) => player(x, z, red))
    .join('');
  const [bx, by] = field.at(0.6, 0.15, 10.4);
  const ball =
    ellipse(bx + 4, by + 13, 17, 4, '#1c3a1a', 'opacity=".5"') +
    ellipse(bx, by, 14, 14, across('#b9b9b4', '#ffffff')) +
    ellipse(bx - 2, by, 5, 5, '#2c2c2e');
  return {
    content:
      blur(stand, 1.4) +
      turf +
      marks +
      far +
      player(-5.6, 13, 0, 'run', false) +
      player(5, 14, 1, 'run', true) +
      player(-1.3, 10.6, 1, 'run', false) +
      ball +
      player(2.1, 10.2, 0, 'run', true),
    light: 0.2,
    corners: 0.6,
  };
}
