import {camera} from '../kit/camera.mjs';
import {between, blur, down, halo, pick, rect, seeded, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';

export default function library() {
  const random = seeded(157);
  const room = camera({eye: 1.7, horizon: 370, focal: 760});
  const books = (side) =>
    times(11, (k) => {
      const z = 13 - k * 1.05;
      return (
        room.side(side * 3.6, [0, 3.6], [z, z + 1], '#5d3f28') +
        times(
          7,
          (s) =>
            room.side(side * 3.58, [0.15 + s * 0.49, 0.55 + s * 0.49], [z + 0.06, z + 0.94], '#2e1f15') +
            times(9, (b) =>
              room.side(
                side * 3.56,
                [0.15 + s * 0.49, between(random, 0.42, 0.53) + s * 0.49],
                [z + 0.07 + b * 0.096, z + 0.155 + b * 0.096],
                pick(random, ['#8f3b34', '#c9a45a', '#3f6480', '#4f7a5c', '#d9cba8', '#6b4a6f', '#a8653c', '#2f4a5c']),
              ),
            ),
        )
      );
    });
  const lamps = times(6, (i) => room.flat([-0.4, 0.4], 3.9, [3.6 + i * 1.7, 4.6 + i * 1.7], '#fff3d6'));
  const reader = (x, z, front, i) => {
    const [px, py] = room.at(x, -0.22, z);
    const height = room.scale(z) * 1.68;
    return person({
      x: px,
      y: py,
      height,
      view: front ? 'front' : 'side',
      flip: x > 0,
      pose: 'desk',
      shirt: SHIRTS[(i * 7) % 10],
      long: i % 2 === 0,
      skin: SKIN[i % 4],
    });
  };
  const desk = (z, i) =>
    room.flat([-1.5, 1.5], 0.76, [z, z + 1], down('#d9a871', '#a8733f')) +
    room.front([-1.5, 1.5], [0.68, 0.76], z, '#7c4f2b') +
    room.front([-1.4, -1.3], [0, 0.7], z, '#5d3b22') +
    room.front([1.3, 1.4], [0, 0.7], z, '#5d3b22') +
    [-0.8, 0.1, 0.9].map((x) => room.flat([x - 0.22, x + 0.2], 0.78, [z + 0.3, z + 0.65], '#f7f2e2')).join('') +
    [-0.35, 0.55]
      .map((x, k) =>
        room.box([x, x + 0.26], [0.77, 0.85 + k * 0.05], [z + 0.45, z + 0.75], ['#8f3b34', '#3f6480'][(k + i) % 2]),
      )
      .join('') +
    [[0, 1.05]].map(([x, y]) => halo(...room.at(x, y, z + 0.5), room.scale(z) * 0.5, '#ffe0a0', 0.55)).join('');
  const set = (z, i) =>
    [-0.85, 0.05, 0.95].map((x, k) => ((k + i) % 4 === 3 ? '' : reader(x, z + 1.3, true, i * 3 + k))).join('') +
    desk(z, i);
  const [sx, sy] = room.at(-2.75, 0, 5.4);
  const content = [
    rect(0, 0, 1200, 800, '#3d2c20'),
    room.flat([-3.6, 3.6], 3.9, [1, 14], down('#cbb392', '#efe0c2')),
    blur(lamps, 5),
    lamps,
    room.front([-3.6, 3.6], [0, 3.9], 14, '#c9ab80'),
    room.front([-2.2, 2.2], [0.8, 3.5], 13.9, down('#f4fbf5', '#cfe3cf')),
    times(5, (i) => room.front([-2.2 + i * 1.08, -2.13 + i * 1.08], [0.8, 3.5], 13.8, '#8a6b48')),
    room.flat([-3.6, 3.6], 0, [1.3, 14], down('#cda472', '#7f5836')),
    books(-1),
    books(1),
    halo(600, 320, 330, '#fff4d5', 0.75),
    [10.5, 8.2, 6.2, 4.5].map(set).join(''),
    person({
      x: sx,
      y: sy,
      height: 235,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#b9c9d6',
      skin: SKIN[1],
      long: true,
    }),
  ].join('');
  return {content, light: 0.2, corners: 0.65};
}
