import {camera} from '../kit/camera.mjs';
import {blur, down, ellipse, pick, rect, seeded, times} from '../kit/paint.mjs';
import {person, seatedBack, SHIRTS, SKIN} from '../kit/people.mjs';
import {crown} from '../kit/nature.mjs';

export default function oneStop() {
  const random = seeded(41);
  const hall = camera({eye: 1.7, horizon: 350, focal: 820});
  const lamps = times(4, (row) =>
    times(5, (i) => hall.flat([-6 + i * 2.6, -4.6 + i * 2.6], 3.5, [4.5 + row * 1.7, 4.9 + row * 1.7], '#ffffff')),
  );
  const back = [
    rect(0, 0, 1200, 800, '#e6dccb'),
    hall.flat([-9, 9], 3.5, [2, 12], down('#cfc8bb', '#f4efe4')),
    blur(lamps, 7),
    lamps,
    hall.front([-9, 9], [0, 3.5], 11, down('#f1ebdf', '#dccfb9')),
    hall.front([-9, 9], [2.55, 3.2], 10.9, down('#a9252b', '#8a1a20')),
    times(5, (i) => hall.front([-6.2 + i * 2.7, -4.6 + i * 2.7], [2.76, 2.98], 10.8, '#f6e2ae')),
    times(
      6,
      (i) =>
        hall.front([-7.6 + i * 2.7, -6.5 + i * 2.7], [1.9, 2.4], 10.8, '#16293c') +
        hall.front([-7.5 + i * 2.7, -7 + i * 2.7], [2, 2.3], 10.8, '#e8604a') +
        hall.front([-6.95 + i * 2.7, -6.6 + i * 2.7], [2.05, 2.25], 10.8, '#6fb3c9'),
    ),
    hall.flat([-9, 9], 0, [1.6, 11], down('#d5c8b2', '#a99b86')),
    times(14, (i) =>
      hall.stroke(
        [
          [-9 + i * 1.3, 0, 2],
          [-9 + i * 1.3, 0, 11],
        ],
        '#ffffff55',
        1.5,
      ),
    ),
  ].join('');
  const officer = (i) => {
    const [x, y] = hall.at(-3.95 + i * 1.9, -0.2, 7.6);
    return person({
      x,
      y,
      height: 190,
      view: 'front',
      pose: 'desk',
      shirt: '#dfe9ee',
      skin: SKIN[i % 4],
      long: i % 2 === 0,
    });
  };
  const seats = times(5, officer);
  const counter =
    hall.box([-6.4, 6.4], [0, 0.95], [6.4, 7.2], '#b98554') +
    hall.front([-6.4, 6.4], [0.05, 0.2], 6.38, '#6d4527') +
    hall.flat([-6.4, 6.4], 0.97, [6.4, 7.2], down('#f4e7d0', '#e3cba4'));
  const desk = (i) => {
    const x = -3.8 + i * 1.9;
    const panel = hall.front([x - 0.97, x - 0.93], [0.95, 1.75], 6.5, '#8a6038');
    const glass = hall.front([x - 0.9, x + 0.9], [1.15, 1.8], 6.5, '#dff0f2', 'opacity=".28"');
    const screen =
      hall.front([x + 0.42, x + 0.84], [1.02, 1.3], 6.7, '#232a33') +
      hall.front([x - 0.9, x - 0.5], [0.97, 1.02], 6.45, '#f6f2e8') +
      hall.front([x - 0.25, x + 0.2], [0.97, 1.06], 6.45, '#e2c88e');
    return panel + glass + screen + hall.front([x - 0.5, x + 0.5], [0.4, 0.72], 6.38, '#e9d7b4');
  };
  const citizens = times(5, (i) => {
    const [x, y] = hall.at(-3.7 + i * 1.82, 0, 5.7 - (i % 2) * 0.3);
    return i === 3
      ? ''
      : ellipse(x, y, 50, 9, '#5d4a38', 'opacity=".45"') +
          person({
            x,
            y,
            height: 232 + (i % 2) * 14,
            shirt: pick(random, SHIRTS),
            skin: SKIN[i % 4],
            long: i % 2 === 1,
            pose: i % 2 ? 'reach' : 'carry',
            trousers: pick(random, ['#2b3444', '#4a4038', '#30414f']),
          });
  });
  const waiting = times(8, (i) => seatedBack(random, 40 + i * 160, 720, 128, {shirts: SHIRTS, chair: '#33556f'}));
  const plant = blur(
    rect(1105, 560, 90, 120, down('#e9e2d5', '#b5a992'), 'rx="8"') + crown(random, 1150, 480, 190, 230, '#4c7443'),
    2,
  );
  return {
    content: back + seats + counter + times(5, desk) + citizens + plant + blur(waiting, 3.5),
    light: 0.22,
    corners: 0.4,
  };
}
