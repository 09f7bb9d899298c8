import {
  across,
  between,
  blur,
  darker,
  down,
  ellipse,
  halo,
  lighter,
  line,
  pick,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, ground, sky} from '../kit/nature.mjs';

const slantedCloth = (color) => down(lighter(color, 0.35), darker(color, 0.12));

export default function market() {
  const random = seeded(83);
  const heap = (x, y, width, colors) =>
    rect(x - width / 2, y, width, width * 0.24, across('#6f5232', '#b58a55'), 'rx="6"') +
    times(34, () => {
      const t = between(random, -1, 1);
      const r = width * 0.065;
      const color = pick(random, colors);
      const [px, py] = [x + t * width * 0.45, y - random() * width * 0.24 * (1 - t * t)];
      return ellipse(px, py, r, r, darker(color, 0.3)) + ellipse(px + r * 0.15, py - r * 0.2, r * 0.78, r * 0.7, color);
    });
  const goods = [
    ['#5d8f45', '#76a552', '#4a7a3c'],
    ['#d9482f', '#e2643a'],
    ['#f0a52f', '#f2bd4a'],
    ['#c9d36a', '#a9c25a'],
    ['#7a4a86', '#8f5c9a'],
    ['#e8d49a', '#d9b96f'],
    ['#e0752f', '#f09040'],
  ];
  const stall = (y, width, count, offset) =>
    times(count, (i) => heap(offset + i * width * 1.06, y, width, goods[Math.floor(random() * 7)]));
  const awning = (x, y, width, color) =>
    shape(
      `M${x} ${y}Q${x + width / 2} ${y + 34} ${x + width} ${y - 6}L${x + width - 50} ${y - 74}Q${x + width / 2} ${y - 50} ${x + 46} ${y - 66}Z`,
      slantedCloth(color),
    ) + line(`M${x + 14} ${y}V${y + 330}M${x + width - 14} ${y}V${y + 330}`, '#5b4632', 6);
  const people = (y, height, count, view) =>
    times(count, (i) =>
      person({
        x: ((i + random()) * 1200) / count,
        y,
        height: height * between(random, 0.93, 1.05),
        view,
        shirt: pick(random, SHIRTS),
        skin: pick(random, SKIN),
        hat: random() < 0.6 ? 'conical' : undefined,
        pose: random() < 0.4 ? 'carry' : 'stand',
        long: random() < 0.4,
      }),
    );
  const content = [
    sky(300, '#f6e3b5', '#f9efd2'),
    halo(930, 90, 480, '#fff3cf', 1),
    blur(bushes(random, 150, [-20, 1220], 230, '#6d8f55', 9), 4),
    ground('M0 330H1200V800H0Z', ['#c9a97c', '#8d6f50'], {fx: 0.02, fy: 0.08}),
    blur(
      people(420, 120, 16, 'front') +
        awning(-30, 230, 330, '#3d7fa8') +
        awning(330, 210, 300, '#c9553c') +
        awning(660, 222, 280, '#4f8f72') +
        awning(930, 212, 320, '#d9a043'),
      1.2,
    ),
    stall(418, 84, 15, 20),
    people(560, 220, 9, 'front'),
    awning(-60, 150, 470, '#c9583f').replace('330', '520'),
    awning(760, 140, 500, '#3a78a5'),
    stall(540, 138, 9, 40),
    people(720, 330, 4, 'back'),
    blur(stall(705, 235, 5, 90), 1.5),
    polygon(
      [
        [760, 0],
        [1000, 0],
        [640, 800],
        [220, 800],
      ],
      '#fff0c0',
      'opacity=".13"',
    ),
  ].join('');
  return {content, light: 0.4};
}
