import {
  across,
  between,
  blur,
  down,
  ellipse,
  lighter,
  line,
  mix,
  n,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {bushes, clouds, ground, mirrored, sky, sun, tree, water} from '../kit/nature.mjs';

export default function gate() {
  const random = seeded(89);
  const stone = '#8f7a62';
  const wall = (path) =>
    ground(path, [lighter(stone, 0.15), stone, mix(stone, '#4f6040', 0.5)], {fx: 0.03, fy: 0.05, strength: 0.9});
  const roof = (x, y, width, height) =>
    shape(
      `M${x - width / 2 - 26} ${y - 8}Q${x - width * 0.36} ${y - 10} ${x - width * 0.3} ${y - height}H${x + width * 0.3}Q${x + width * 0.36} ${y - 10} ${x + width / 2 + 26} ${y - 8}Q${x + width / 2} ${y + 10} ${x + width / 2 - 8} ${y + 8}H${x - width / 2 + 8}Q${x - width / 2} ${y + 10} ${x - width / 2 - 26} ${y - 8}Z`,
      down('#a5674a', '#5f3a2c'),
    );
  const arch = (x, w, h) =>
    shape(`M${x - w} 480V${480 - h + w}A${w} ${w} 0 0 1 ${x + w} ${480 - h + w}V480Z`, down('#1d1a18', '#4a4030'));
  const tower =
    wall('M360 480L378 250H822L840 480Z') +
    wall('M-20 480V350H1220V480Z') +
    wall('M360 480L378 250H822L840 480Z') +
    rect(366, 244, 468, 14, '#b39b7c') +
    times(15, (i) => rect(378 + i * 31, 228, 18, 18, '#9a8468')) +
    arch(600, 58, 170) +
    arch(460, 30, 100) +
    arch(740, 30, 100) +
    rect(470, 150, 260, 84, down('#7a3226', '#54241c')) +
    times(9, (i) => rect(474 + i * 31, 150, 7, 84, '#a5533a')) +
    roof(600, 152, 330, 44) +
    rect(520, 82, 160, 40, '#6b2c22') +
    roof(600, 84, 210, 44);
  const moss = times(26, () =>
    ellipse(
      between(random, 0, 1200),
      between(random, 360, 480),
      between(random, 20, 60),
      between(random, 4, 14),
      '#5b7342',
      'opacity=".35"',
    ),
  );
  const stand =
    tree(random, 160, 420, 330, '#4b7145') +
    tree(random, 1050, 420, 370, '#56804a') +
    tower +
    blur(moss, 6) +
    bushes(random, 470, [-20, 360], 60, '#4d7244', 9) +
    bushes(random, 470, [850, 1220], 60, '#4d7244', 9);
  const lotus = (y, size, count) =>
    times(count, () => {
      const x = between(random, -20, 1220);
      const dy = between(random, -size * 0.3, size * 0.3);
      const flower =
        random() < 0.28
          ? [-60, -30, 0, 30, 60]
              .map((angle) =>
                ellipse(
                  0,
                  -size * 0.32,
                  size * 0.12,
                  size * 0.34,
                  down('#e8819c', '#f9dbe0'),
                  `transform="translate(${n(x)} ${n(y + dy - size * 0.35)}) rotate(${angle})"`,
                ),
              )
              .join('') + line(`M${n(x)} ${n(y + dy + size * 0.2)}V${n(y + dy - size * 0.35)}`, '#4f7a48', size * 0.05)
          : '';
      return (
        ellipse(x, y + dy + 4, size, size * 0.3, '#1f3a30', 'opacity=".6"') +
        ellipse(
          x,
          y + dy,
          size,
          size * 0.3,
          across('#3d6b4a', '#7fa866'),
          `transform="rotate(${n(between(random, -6, 6))} ${n(x)} ${n(y)})"`,
        ) +
        flower
      );
    });
  const content = [
    sky(480, '#8fb8cc', '#dfe3cf', '#f7e6bd'),
    sun(980, 150, 20),
    clouds(0, 300, {seed: 40}),
    stand,
    water(478, 800, ['#b5b795', '#5f8275', '#26463f'], {light: '#fff0cc', cut: 2.5}),
    mirrored(stand, 480, 0.62, 0.7),
    lotus(520, 22, 40),
    lotus(600, 40, 22),
    lotus(690, 66, 16),
    blur(lotus(780, 110, 10), 2),
  ].join('');
  return {content, light: 0.35};
}
