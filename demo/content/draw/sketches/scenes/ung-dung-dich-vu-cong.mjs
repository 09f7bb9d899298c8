import {
  across,
  between,
  blur,
  darker,
  ellipse,
  halo,
  line,
  lighter,
  pick,
  rect,
  seeded,
  shape,
  slanted,
  times,
} from '../kit/paint.mjs';
import {crown} from '../kit/nature.mjs';

export default function phone() {
  const random = seeded(47);
  const lights = times(46, () => {
    const radius = between(random, 14, 60);
    return ellipse(
      random() * 800,
      random() * 900,
      radius,
      radius,
      pick(random, ['#ffd693', '#fff1d0', '#9fc6c4', '#f0a872']),
      `opacity="${between(random, 0.12, 0.45).toFixed(2)}"`,
    );
  });
  const street =
    rect(0, 0, 800, 1200, slanted('#8fb0ac', '#d9c39b', '#7d5a41')) +
    blur(crown(random, 120, 220, 500, 560, '#557d56') + crown(random, 740, 330, 380, 520, '#6b8a55'), 26) +
    blur(lights, 4) +
    halo(690, 120, 560, '#fff0c8', 0.7);
  const skin = '#c99270';
  const palm = blur(
    shape(
      'M250 1230C230 1010 180 880 190 720C195 620 240 590 300 600L560 620C640 640 650 760 640 850C632 980 660 1090 690 1230Z',
      across(darker(skin, 0.4), skin, lighter(skin, 0.2)),
    ),
    1.2,
  );
  const finger = (y, reach) =>
    line(`M612 ${y + 16}L${reach} ${y}`, darker(skin, 0.3), 62) +
    line(`M616 ${y + 8}L${reach + 3} ${y - 5}`, skin, 52) +
    ellipse(reach - 6, y - 8, 15, 17, lighter(skin, 0.45), 'opacity=".6"');
  const thumb =
    line('M200 930Q190 770 236 676', darker(skin, 0.28), 84) +
    line('M206 925Q198 772 242 672', lighter(skin, 0.06), 68) +
    ellipse(249, 660, 17, 23, lighter(skin, 0.5), 'transform="rotate(24 249 660)" opacity=".7"');
  const icon = (i) => {
    const [x, y] = [272 + (i % 3) * 92, 420 + Math.floor(i / 3) * 104];
    const color = ['#c0392f', '#2f7fae', '#d99a2b', '#3f8a5c', '#7a5aa0', '#c76b3a', '#2f6f8f', '#a5483f', '#5c8a3c'][
      i
    ];
    return (
      rect(x, y, 62, 62, slanted(lighter(color, 0.3), color), 'rx="17"') +
      [
        ellipse(x + 31, y + 31, 15, 15, '#ffffff', 'opacity=".85"'),
        rect(x + 19, y + 15, 24, 32, '#ffffff', 'rx="3" opacity=".85"'),
        shape(`M${x + 14} ${y + 32}l17-16 17 16v15h-34Z`, '#ffffff', 'opacity=".85"'),
      ][i % 3] +
      rect(x + 8, y + 74, 46, 7, '#8b97a1', 'rx="3"')
    );
  };
  const device = [
    blur(rect(238, 250, 330, 640, '#000000', 'rx="46" opacity=".4"'), 18),
    rect(228, 232, 336, 660, slanted('#5a6069', '#1a1d22', '#30353c'), 'rx="48"'),
    rect(240, 244, 312, 636, '#f4f2ec', 'rx="38"'),
    shape('M240 400V282a38 38 0 0 1 38-38H514a38 38 0 0 1 38 38V400Z', slanted('#b52a30', '#861820')),
    rect(350, 256, 92, 20, '#17191d', 'rx="10"'),
    ellipse(292, 330, 26, 26, '#f2cf66'),
    rect(334, 314, 150, 12, '#ffffff', 'rx="6" opacity=".9"'),
    rect(334, 338, 104, 9, '#ffffff', 'rx="4" opacity=".6"'),
    rect(262, 376, 268, 38, '#ffffff', 'rx="19"'),
    ellipse(284, 395, 8, 8, '#b9c1c7'),
    `<g transform="translate(0 24)">${times(9, icon)}</g>`,
    rect(262, 770, 268, 78, slanted('#dff0ea', '#c4e0d8'), 'rx="16"'),
    ellipse(302, 809, 22, 22, '#3f8a5c'),
    line('M292 809l8 8 13-16', '#ffffff', 5),
    rect(340, 793, 150, 10, '#4d6b62', 'rx="5"'),
    rect(340, 816, 100, 8, '#8aa59c', 'rx="4"'),
    shape('M240 282a38 38 0 0 1 38-38H470L240 700Z', '#ffffff', 'opacity=".1"'),
  ].join('');
  const fingers = [600, 686, 768, 842].map((y, i) => finger(y, [574, 564, 568, 580][i])).join('');
  const sleeve = shape('M228 1230L216 1110Q450 1060 690 1110L720 1230Z', across('#2c4560', '#47698a', '#6f90ab'));
  return {content: street + palm + device + fingers + thumb + sleeve, light: 0.25, corners: 0.5};
}
