import {camera} from '../kit/camera.mjs';
import {across, blur, down, ellipse, fade, line, n, pick, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {clouds, ridge, sky, sun} from '../kit/nature.mjs';

export default function airport() {
  const random = seeded(179);
  const hall = camera({eye: 1.7, horizon: 400, focal: 800});
  const plane =
    'M90 395Q120 350 200 345H640Q720 345 760 290L800 280 780 350Q800 372 770 380L660 395H150Q100 405 90 395Z';
  const jet =
    shape(plane, down('#ffffff', '#b9c5cc')) +
    shape('M672 345Q725 335 760 290L800 280 780 350Z', '#1f5f8f') +
    shape('M330 382L560 440H620L470 378Z', '#8fa0aa') +
    ellipse(470, 412, 44, 17, '#5f7684') +
    times(24, (i) => rect(190 + i * 18, 358, 8, 10, '#4a6372', 'rx="3"')) +
    shape('M100 380Q120 358 150 356L150 372Z', '#33495a') +
    [220, 480].map((x) => rect(x, 395, 6, 36, '#555') + ellipse(x + 3, 433, 10, 10, '#222')).join('');
  const mullions =
    times(13, (i) => rect(i * 100 - 4, 90, 8, 380, '#6f7f88')) +
    [180, 290].map((y) => rect(0, y, 1200, 5, '#6f7f88')).join('');
  const traveller = (x, z, i) => {
    const [px, py] = hall.at(x, 0, z);
    const height = hall.scale(z) * 1.68;
    const flip = i % 2 === 0;
    const s = flip ? 1 : -1;
    return (
      ellipse(px, py, height * 0.3, height * 0.035, '#4a4a48', 'opacity=".35"') +
      line(
        `M${n(px + s * height * 0.13)} ${n(py - height * 0.48)}L${n(px + s * height * 0.24)} ${n(py - height * 0.33)}`,
        '#3a3d42',
        height * 0.014,
      ) +
      rect(
        px + s * height * 0.25 - height * 0.085,
        py - height * 0.36,
        height * 0.17,
        height * 0.34,
        across(
          ...[
            ['#7c2a2e', '#b5423f'],
            ['#24415c', '#3f6b8f'],
            ['#3a3d42', '#6a6f75'],
            ['#8a6a2a', '#d9a843'],
          ][i % 4],
        ),
        `rx="${n(height * 0.02)}"`,
      ) +
      person({
        x: px,
        y: py,
        height,
        view: i % 3 ? 'back' : 'side',
        flip,
        pose: 'walk',
        shirt: pick(random, SHIRTS),
        skin: SKIN[i % 4],
        long: random() < 0.4,
      })
    );
  };
  const beams = times(
    8,
    (i) =>
      hall.flat([-14 + i * 4, -13.4 + i * 4], 6, [3, 16], '#fffaf0') +
      hall.stroke(
        [
          [-12 + i * 4, 6, 3],
          [-12 + i * 4, 6, 16],
        ],
        '#a9a08f',
        3,
      ),
  );
  const seats = [-7.5, -5.6, 4.8, 6.7]
    .map(
      (x) =>
        hall.box([x, x + 1.6], [0.4, 0.5], [9, 9.5], '#3f5f78') + hall.front([x, x + 1.6], [0.5, 0.95], 9.5, '#4f7590'),
    )
    .join('');
  const content = [
    sky(480, '#7fb3d6', '#d5e6e6', '#f9ecca'),
    sun(1020, 160, 26),
    clouds(60, 260, {seed: 141}),
    ridge(random, 380, 30, 420, '#7f9fa8', '#b9c9c0'),
    rect(0, 405, 1200, 80, down('#b5bab5', '#9aa09c')),
    jet,
    rect(0, 90, 1200, 380, '#dff0f5', 'opacity=".14"'),
    mullions,
    hall.flat([-16, 16], 6, [2, 16], down('#b8ae9c', '#e9e1cf')),
    beams,
    hall.flat([-16, 16], 0, [1.5, 16], down('#f0e6d0', '#cdbfa5', '#a39680')),
    fade(
      blur(
        times(12, (i) => hall.flat([-13 + i * 2.2, -11.6 + i * 2.2], 0.01, [2, 15], '#fffbe8')),
        8,
      ),
      0.45,
    ),
    seats,
    [
      [-5.4, 12, 0],
      [3.2, 12.5, 1],
      [6.5, 11, 2],
      [-2.2, 10.5, 3],
      [1, 9, 4],
      [-4.3, 8, 5],
      [4.2, 7.2, 6],
      [-0.6, 6.4, 7],
      [2.2, 5.2, 8],
      [-2.3, 4.6, 9],
    ]
      .map(([x, z, i]) => traveller(x, z, i))
      .join(''),
  ];
  return {content: content.join(''), light: 0.35, corners: 0.45};
}
