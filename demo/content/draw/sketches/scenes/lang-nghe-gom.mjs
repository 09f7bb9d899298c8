import {
  across,
  between,
  blur,
  darker,
  down,
  ellipse,
  fade,
  lighter,
  line,
  n,
  pick,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person} from '../kit/people.mjs';
import {bushes, ground, sky} from '../kit/nature.mjs';

export default function pottery() {
  const random = seeded(73);
  const pot = (x, y, size) => {
    const clay = pick(random, ['#b9693f', '#c27a4c', '#a85c38', '#cf8a5a']);
    const path = pick(random, [
      'M-.14-1H.14C.14-.9.12-.88.16-.84C.5-.7.42-.2.2 0H-.2C-.42-.2-.5-.7-.16-.84C-.12-.88-.14-.9-.14-1Z',
      'M-.25-.9H.25C.22-.8.2-.78.24-.72C.52-.5.4-.15.24 0H-.24C-.4-.15-.52-.5-.24-.72C-.2-.78-.22-.8-.25-.9Z',
    ]);
    return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size)})">${ellipse(-0.1, 0, 0.5, 0.09, '#2a1810', 'opacity=".45"')}${shape(path, across(darker(clay, 0.55), [0.55, clay], [0.8, lighter(clay, 0.35)], [1, clay]))}${ellipse(0, -0.95, 0.16, 0.025, '#3a2016')}</g>`;
  };
  const row = (y, size, count) =>
    times(count, (i) =>
      pot(
        ((i + 0.5) * 1300) / count - 50 + between(random, -4, 4),
        y + between(random, -3, 3),
        size * between(random, 0.88, 1.1),
      ),
    );
  const shed =
    rect(0, 120, 1200, 260, down('#5c4332', '#8a6647')) +
    shape('M-20 150L120 40H1080L1220 150Z', down('#a85c40', '#6b3626')) +
    times(46, (i) => line(`M${120 + i * 21} 42L${-20 + i * 27.5} 150`, '#4f2619', 2, 'opacity=".45"')) +
    times(7, (i) => rect(60 + i * 178, 150, 16, 230, across('#33231a', '#6f5038'))) +
    times(3, (k) => rect(0, 190 + k * 62, 1200, 7, '#3a281c') + row(190 + k * 62, 42, 30));
  const potter = (x, y, height, flip) =>
    ellipse(x + (flip ? -1 : 1) * height * 0.25, y + 6, height * 0.5, 16, '#2a1810', 'opacity=".4"') +
    person({
      x,
      y,
      height,
      pose: 'squat',
      view: 'side',
      flip,
      shirt: pick(random, ['#6f8f9d', '#c7b99a', '#7a4a44']),
      hat: flip ? 'conical' : undefined,
      sleeves: false,
      trousers: '#3b3430',
    }) +
    rect(
      x + (flip ? -1 : 1) * height * 0.28 - height * 0.15,
      y - height * 0.08,
      height * 0.3,
      height * 0.08,
      across('#4a3a30', '#8a6f58'),
      'rx="6"',
    ) +
    pot(x + (flip ? -1 : 1) * height * 0.28, y - height * 0.06, height * 0.27);
  const content = [
    sky(200, '#a9c9d2', '#efe2c4'),
    bushes(random, 70, [-20, 1220], 170, '#5c7d4c', 10),
    shed,
    ground('M0 375H1200V800H0Z', ['#c79b6c', '#a87a50', '#7d573a'], {fx: 0.02, fy: 0.07}),
    fade(rect(0, 330, 1200, 80, '#ffe2b0'), 0.2),
    row(425, 62, 20),
    row(468, 82, 17),
    potter(880, 590, 330, true),
    potter(330, 600, 350),
    row(680, 130, 11),
    blur(row(800, 200, 8), 3),
  ].join('');
  return {content, light: 0.35, corners: 0.55};
}
