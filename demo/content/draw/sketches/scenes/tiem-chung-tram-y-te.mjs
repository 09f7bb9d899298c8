import {camera} from '../kit/camera.mjs';
import {across, blur, down, ellipse, halo, line, rect, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';

export default function vaccination() {
  const room = camera({eye: 1.5, horizon: 330, focal: 900});
  const back = [
    rect(0, 0, 1200, 800, '#dfe8e2'),
    room.front([-6, 6], [0, 3.2], 6.5, down('#eef4ee', '#cfe0d8')),
    room.front([-6, 6], [0, 1.1], 6.48, '#9fc4b8'),
    room.flat([-6, 6], 0, [1.5, 6.5], down('#d9d3c2', '#b0a48e')),
    room.front([1, 3.4], [1.2, 2.7], 6.45, '#ffffff'),
    room.front([1.08, 2.16], [1.28, 2.62], 6.4, down('#cfe8ee', '#a9cf9d')),
    room.front([2.24, 3.32], [1.28, 2.62], 6.4, down('#cfe8ee', '#a9cf9d')),
    halo(920, 200, 330, '#fffbe6', 0.7),
    room.box([-3.9, -2.6], [0, 2], [6, 6.4], '#e8ece6'),
    room.front([-3.8, -3.28], [0.9, 1.9], 5.98, '#a9c9cf'),
    room.front([-3.22, -2.7], [0.9, 1.9], 5.98, '#a9c9cf'),
    room.front([-1.7, -0.7], [1.5, 2.4], 6.4, '#f7f4ea'),
    room.front([-1.6, -0.8], [1.95, 2.3], 6.38, '#c9553c', 'opacity=".7"'),
    room.front([-1.6, -0.8], [1.6, 1.85], 6.38, '#5f9a8a', 'opacity=".7"'),
  ].join('');
  const bench =
    times(5, (i) =>
      person({
        x: 150 + i * 78,
        y: 640,
        height: 260,
        view: 'front',
        pose: 'desk',
        shirt: SHIRTS[(i * 3) % 10],
        skin: SKIN[i % 4],
        long: i % 2 === 0,
      }),
    ) + rect(90, 520, 430, 60, down('#4f7f92', '#35596a'), 'rx="6"');
  const citizen =
    rect(560, 560, 190, 260, down('#4a6f80', '#2f4a57'), 'rx="14"') +
    person({x: 655, y: 945, height: 640, view: 'side', pose: 'desk', shirt: '#d8a15f', sleeves: false, skin: SKIN[2]});
  const nurse =
    person({
      x: 880,
      y: 930,
      height: 720,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#f6f7f3',
      trousers: '#e6ebe8',
      hat: 'nurse',
      skin: SKIN[0],
    }) +
    ellipse(857, 274, 34, 26, '#a9d3d6') +
    line('M694 480L650 492', '#dfeef2', 9) +
    line('M652 491L626 499', '#8fa5ad', 2.5);
  const table =
    rect(960, 590, 260, 22, '#e8ece8') +
    rect(980, 612, 230, 200, down('#bcc9c5', '#8d9d99')) +
    rect(1010, 545, 90, 45, down('#5f9fb8', '#3a7790'), 'rx="5"') +
    times(5, (i) => rect(1116 + i * 16, 562, 10, 28, across('#c9dde2', '#f6fafa'), 'rx="3"'));
  return {content: blur(back, 1.6) + blur(bench, 2.2) + citizen + nurse + table, light: 0.3, corners: 0.4};
}
