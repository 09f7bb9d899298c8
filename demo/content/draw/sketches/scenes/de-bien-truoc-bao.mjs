import {
  between,
  blur,
  down,
  ellipse,
  fade,
  group,
  halo,
  lighter,
  line,
  n,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {blades, clouds, ground, palm, skyline, water} from '../kit/nature.mjs';

export default function dike() {
  const random = seeded(101);
  const storm =
    rect(0, 0, 1200, 440, down('#20293a', '#3d4a5c', '#8a9299', '#d9c9a5')) +
    clouds(-20, 420, {color: '#141b28', seed: 61, cut: 1.5, gain: 4.5}) +
    clouds(60, 360, {color: '#56647a', seed: 64, cut: 2.1, gain: 5}) +
    fade(
      blur(
        times(14, (i) =>
          polygon(
            [
              [60 + i * 42, 250],
              [95 + i * 44, 250],
              [20 + i * 42, 420],
              [-20 + i * 42, 420],
            ],
            '#2a3547',
          ),
        ),
        14,
      ),
      0.55,
    );
  const wave = (y, size, color) => {
    const top = skyline(random, y, size, [-20, 800], 6)
      .map((point) => point.map(n).join(' '))
      .join('L');
    return (
      shape(`M${top}L800 ${y + 160}H-20Z`, down(lighter(color, 0.2), color)) +
      line(`M${top}`, '#e6ecec', size * 0.3, 'opacity=".55"')
    );
  };
  const sea =
    water(420, 800, ['#8b979a', '#46606b', '#22343f'], {light: '#e6ecec', fx: 0.008, fy: 0.05, cut: 2.1}) +
    [440, 470, 515, 580, 660]
      .map((y, i) => wave(y, 7 + i * 6, ['#6f858c', '#5a737d', '#466069', '#3a525d', '#2c434e'][i]))
      .join('');
  const dam =
    ground('M752 418L200 820H560L770 418Z', ['#7a7d78', '#5f625e', '#4b4d4a'], {fx: 0.05, strength: 0.8}) +
    polygon(
      [
        [770, 418],
        [782, 418],
        [980, 820],
        [560, 820],
      ],
      down('#b5ada0', '#8d877c'),
    ) +
    ground('M782 418H1220V820H980Z', ['#55663f', '#445432', '#34432a'], {fx: 0.04, fy: 0.06, strength: 0.8});
  const blocks = times(9, (i) =>
    polygon(
      [
        [742 - i * i * 6.4, 428 + i * i * 5],
        [752 - i * i * 6.1, 428 + i * i * 5],
        [747 - i * i * 5.8, 436 + i * i * 5.6],
        [736 - i * i * 6.1, 436 + i * i * 5.6],
      ],
      '#94958c',
    ),
  );
  const spray = blur(
    times(70, () => {
      const t = random() * random();
      return ellipse(
        720 - t * 480 + between(random, -40, 30),
        440 + t * 330 - random() * 50,
        3 + t * 18,
        3 + t * 14,
        '#eef2f0',
        'opacity=".32"',
      );
    }),
    4,
  );
  const wind = group(
    palm(random, 960, 470, 130, '#33493a') + palm(random, 1080, 520, 190, '#2d4234'),
    'transform="skewX(-9) translate(80 0)"',
  );
  return {
    content:
      storm + halo(700, 420, 330, '#f2dcae', 0.55) + sea + dam + blocks + spray + wind + blades(815, 80, '#3d4d2c', 90),
    warm: '#d9c9a5',
    light: 0.1,
    corners: 0.75,
  };
}
