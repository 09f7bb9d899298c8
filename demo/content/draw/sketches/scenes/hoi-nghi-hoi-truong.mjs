import {camera} from '../kit/camera.mjs';
import {across, between, blur, darker, down, halo, mix, pick, rect, seeded, shape, times} from '../kit/paint.mjs';
import {FORMAL, person, seatedBack, SKIN} from '../kit/people.mjs';
import {star, flowers} from '../kit/stage.mjs';

const curtain = (x, y, width, height, color, folds) =>
  rect(x, y, width, height, color) +
  times(folds, (i) =>
    rect(
      x + (i * width) / folds,
      y,
      width / folds,
      height,
      across([0, darker(color, 0.55), 0.7], [0.5, '#e0584c', 0.45], [1, darker(color, 0.55), 0.7]),
    ),
  ) +
  rect(x, y, width, height, down([0, '#1a0508', 0.55], [0.4, '#1a0508', 0], [1, '#1a0508', 0.35]));

export default function conference() {
  const random = seeded(11);
  const hall = camera({eye: 3.2, horizon: 400, focal: 760});
  const lamps = times(5, (row) =>
    times(6, (i) => hall.flat([-7.5 + i * 2.7, -6.3 + i * 2.7], 8, [9 + row * 4, 9.8 + row * 4], '#fff0cf')),
  );
  const room = [
    rect(0, 0, 1200, 800, '#3a2a26'),
    hall.flat([-12, 12], 8, [4, 30], down('#4a3a34', '#8a705c')),
    hall.side(-12, [0, 8], [5, 30], across('#4d2f22', '#93663f')),
    hall.side(12, [0, 8], [5, 30], across('#93663f', '#4d2f22')),
    times(
      10,
      (i) =>
        hall.side(-11.95, [0.8, 7.4], [8 + i * 2.2, 8.7 + i * 2.2], '#c48e54', 'opacity=".4"') +
        hall.side(11.95, [0.8, 7.4], [8 + i * 2.2, 8.7 + i * 2.2], '#c48e54', 'opacity=".4"'),
    ),
    blur(lamps, 5),
    lamps,
  ].join('');
  const [left, top] = hall.at(-12, 7.2, 30);
  const [right, foot] = hall.at(12, 1, 30);
  const stage = [
    curtain(left, top, right - left, foot - top, '#a3202a', 34),
    halo(600, 370, 330, '#ffd79a', 0.35),
    rect(470, 318, 260, 112, '#0d2a4d'),
    rect(474, 322, 252, 104, down('#2f6fae', '#9cc7dd')),
    shape('M474 426L540 380 580 398 640 362 726 410V426Z', '#2d6b62'),
    star(530, 350, 15, '#f3d26b'),
    halo(600, 370, 190, '#bfe0ff', 0.35),
    hall.box([-12, 12], [0, 1], [25, 30], '#6e3f29'),
    times(9, (i) =>
      person({
        x: 490 + i * 27,
        y: 478,
        height: 60,
        view: 'front',
        pose: 'desk',
        shirt: pick(random, FORMAL),
        skin: pick(random, SKIN),
      }),
    ),
    rect(470, 446, 252, 24, down('#a6373a', '#6b1b21')),
    flowers(random, 596, 448, 18),
    rect(380, 438, 26, 36, '#7c4a2e'),
    person({x: 393, y: 474, height: 62, view: 'front', pose: 'desk', shirt: '#27303c'}),
    rect(378, 446, 30, 28, down('#b47544', '#6e4024')),
    times(14, (i) => flowers(random, 296 + i * 47, 486, 13)),
  ].join('');
  const row = (depth) => {
    const [, y] = hall.at(0, 0.85, depth);
    const size = hall.scale(depth) * 0.52;
    const count = Math.ceil(1300 / (size * 1.55));
    const start = 600 - (count * size * 1.55) / 2 + (depth % 2) * size * 0.7;
    const seats = times(count, (i) =>
      Math.abs(start + (i + 0.5) * size * 1.55 - 600) < size * 0.75
        ? ''
        : seatedBack(
            random,
            start + (i + 0.5) * size * 1.55 + between(random, -0.12, 0.12) * size,
            y + between(random, -0.08, 0.08) * size,
            size,
            {chair: mix('#7c2026', '#2a1418', (18 - depth) / 24)},
          ),
    );
    return depth < 5 ? blur(seats, 3.5) : seats;
  };
  const rows = [22, 19.5, 17, 15, 13, 11.3, 9.7, 8.3, 7, 5.9, 4.9, 4]
    .map(row)
    .join(rect(0, 460, 1200, 340, '#3a1d18', 'opacity=".09"'));
  return {
    content:
      room +
      stage +
      hall.flat([-12, 12], 0, [2, 25], down('#5a2b23', '#3a1d18')) +
      rows +
      halo(600, 400, 560, '#ffcf8f', 0.16),
    corners: 0.75,
  };
}
