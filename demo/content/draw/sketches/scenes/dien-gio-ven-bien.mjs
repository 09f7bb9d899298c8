import {across, ellipse, n, seeded, shape} from '../kit/paint.mjs';
import {bushes, clouds, ground, ridge, sky, water} from '../kit/nature.mjs';

export default function windFarm(height) {
  const turbine = (x, y, size, turn) =>
    shape(
      `M${n(x - size * 0.022)} ${n(y)}L${n(x - size * 0.01)} ${n(y - size)}h${n(size * 0.02)}L${n(x + size * 0.022)} ${n(y)}Z`,
      across('#c5d0d5', '#ffffff'),
    ) +
    [0, 120, 240]
      .map((angle) =>
        shape(
          `M0 0Q${n(size * 0.035)} ${n(-size * 0.12)} 0 ${n(-size * 0.56)}Q${n(-size * 0.02)} ${n(-size * 0.1)} 0 0Z`,
          across('#cfd9dd', '#ffffff'),
          `transform="translate(${n(x)} ${n(y - size)}) rotate(${turn + angle})"`,
        ),
      )
      .join('') +
    ellipse(x, y - size, size * 0.022, size * 0.022, '#f4f6f4');
  const random = seeded(191);
  const content = [
    sky(430, '#3f8ac6', '#94c6e2', '#e9eeda'),
    clouds(0, 330, {seed: 161}),
    ridge(random, 385, 30, 420, '#8fb0ba', '#c9d8d3'),
    water(408, height, ['#a9d3d6', '#4f9db5', '#2f7896'], {light: '#ffffff'}),
    [
      [120, 410, 110, 12],
      [215, 412, 130, 50],
      [325, 416, 155, 85],
      [450, 424, 190, 20],
      [600, 440, 245, 66],
    ]
      .map((spot) => turbine(...spot))
      .join(''),
    shape(`M420 ${height}Q640 520 1220 424V${height}Z`, '#ffffff', 'opacity=".75"'),
    ground(`M460 ${height}Q670 530 1220 432V${height}Z`, ['#efdfb5', '#d5b98a']),
    ground(`M700 ${height}Q860 560 1220 480V${height}Z`, ['#7fa55c', '#578444'], {fx: 0.04}),
    turbine(800, 510, 330, 38),
    turbine(1050, 560, 450, 8),
    bushes(random, 600, [860, 1220], 60, '#4f7a45', 7),
  ].join('');
  return {content, light: 0.3};
}
