import {across, blur, down, ellipse, fade, halo, line, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, seatedBack, SKIN} from '../kit/people.mjs';
import {star, microphone, flowers} from '../kit/stage.mjs';

const slanted3 = () => down('#3a4149', '#14171b');

export default function press() {
  const random = seeded(31);
  const chairman = (i) =>
    person({
      x: 260 + i * 170,
      y: 640,
      height: 330,
      view: 'front',
      pose: 'desk',
      shirt: ['#27303c', '#e8e6e0', '#1f2a3a', '#f0dfe0', '#2c3648'][i],
      skin: SKIN[i % 4],
      long: i === 3,
    });
  const speaker = times(
    5,
    (i) =>
      chairman(i) +
      shape(
        `M${254 + i * 170} 362l6 8 6-8 3 62-9 12-9-12Z`,
        i % 2 ? '#46627e' : '#8f2f33',
        i === 3 ? 'opacity="0"' : '',
      ),
  );
  const bunch = (x) => times(6, (i) => microphone(x - 34 + i * 13, 500, 40 + (i % 3) * 9));
  const wall = [
    rect(0, 0, 1200, 800, down('#163a63', '#2a6591')),
    times(12, (i) => rect(i * 100, 0, 98, 480, across([0, '#ffffff', 0.07], [1, '#000000', 0.1]))),
    shape('M0 250C300 150 500 330 1200 150V215C600 380 350 220 0 320Z', '#c89b4a', 'opacity=".35"'),
    rect(120, 60, 960, 130, down('#b3272f', '#8c1a22'), 'rx="4"'),
    star(230, 125, 42, '#f2cf66'),
    rect(310, 92, 640, 24, '#f5e3b5', 'opacity=".85" rx="3"'),
    rect(390, 136, 480, 15, '#f5e3b5', 'opacity=".6" rx="3"'),
    halo(600, 260, 620, '#ffe2b0', 0.45),
  ].join('');
  const table =
    rect(110, 496, 980, 26, down('#d8b184', '#a87746')) +
    rect(110, 520, 980, 150, down('#8a2a2e', '#591a20')) +
    times(24, (i) =>
      rect(110 + i * 41, 520, 40, 150, across([0, '#000000', 0.28], [0.5, '#ffffff', 0.06], [1, '#000000', 0.28])),
    );
  const plates = times(5, (i) => rect(226 + i * 170, 474, 66, 22, down('#f5f0e2', '#cfc6b1'), 'rx="2"'));
  const lens = (x, y, size) =>
    line(
      `M${x} ${y + size}L${x - size * 0.7} ${y + size * 4}M${x} ${y + size}L${x + size * 0.7} ${y + size * 4}M${x} ${y + size}V${y + size * 4}`,
      '#14171c',
      size * 0.16,
    ) +
    rect(x - size * 0.8, y - size * 0.5, size * 1.6, size * 1.25, slanted3(), `rx="${size * 0.14}"`) +
    rect(x - size * 0.35, y - size * 0.95, size * 0.9, size * 0.4, '#171b21', `rx="${size * 0.1}"`) +
    rect(x - size * 1.5, y - size * 0.42, size * 0.6, size * 0.55, down('#31506b', '#7fb2cc'), `rx="${size * 0.06}"`) +
    ellipse(x + size * 0.55, y - size * 0.2, size * 0.07, size * 0.07, '#e2463b');
  const reporters = times(11, (i) => seatedBack(random, 60 + i * 112, 742 + (i % 2) * 16, 92, {chair: '#1c2430'}));
  const crew = [
    person({x: 150, y: 1010, height: 610, shirt: '#39424f', pose: 'carry'}),
    person({x: 1065, y: 1030, height: 640, shirt: '#2f4a44', pose: 'carry', flip: true}),
  ].join('');
  const cameras = blur(crew + lens(235, 470, 74) + lens(985, 480, 78), 2.2) + lens(430, 585, 36) + lens(790, 580, 36);
  return {
    content:
      wall +
      speaker +
      table +
      plates +
      times(5, (i) => bunch(260 + i * 170)) +
      flowers(random, 600, 530, 60) +
      fade(rect(0, 640, 1200, 160, '#1b1c24'), 0.8) +
      reporters +
      cameras,
    corners: 0.65,
  };
}
