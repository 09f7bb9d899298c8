import {camera} from '../kit/camera.mjs';
import {blur, down, ellipse, halo, n, pick, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {crown, ridge, sky} from '../kit/nature.mjs';

export default function greenhouse() {
  const random = seeded(167);
  const room = camera({eye: 1.6, horizon: 320, focal: 760});
  const arch = (z) =>
    shape(
      `M${room.at(-4, 0, z).map(n).join(' ')}V${n(room.at(0, 2.4, z)[1])}Q600 ${n(room.at(0, 5.8, z)[1])} ${n(room.at(4, 0, z)[0])} ${n(room.at(0, 2.4, z)[1])}V${n(room.at(0, 0, z)[1])}`,
      'none',
      `stroke="#f5f8f2" stroke-width="${n(46 / z + 1)}" opacity=".9"`,
    );
  const bed = (x0, x1) =>
    room.box([x0, x1], [0, 0.45], [1.6, 20], '#c9c2b0') +
    times(24, (i) => {
      const z = 18 - i * 0.69;
      return times(4, (k) => {
        const [x, y] = room.at(x0 + 0.15 + ((x1 - x0 - 0.3) * k) / 3, 0.55, z);
        const size = room.scale(z) * 0.3;
        return crown(random, x, y - size * 0.2, size * 1.5, size, pick(random, ['#5f9a45', '#76ad4f', '#4f8a40']));
      });
    });
  const engineer = (x, z, flip, look) => {
    const [px, py] = room.at(x, 0, z);
    const height = room.scale(z) * 1.68;
    return (
      ellipse(px, py, height * 0.2, height * 0.03, '#3a3a28', 'opacity=".4"') +
      person({x: px, y: py, height, view: 'side', flip, pose: 'reach', shirt: '#f1f3ee', trousers: '#35506a', ...look})
    );
  };
  const content = [
    sky(800, '#a9d3e0', '#eaf4ea', '#f7f3dc'),
    blur(ridge(random, 280, 40, 340, '#8fb09a', '#c9dcc5'), 4),
    room.flat([-4, 4], 0, [1.3, 22], down('#e2d9c2', '#b8a98a')),
    halo(820, 120, 520, '#fffbe0', 0.8),
    [22, 18, 15, 12.5, 10.3, 8.4, 6.8, 5.4].map(arch).join(''),
    bed(-3.9, -2.5),
    bed(2.5, 3.9),
    bed(-2, -0.75),
    bed(0.75, 2),
    engineer(-0.35, 6.8, true, {long: true, skin: SKIN[2]}),
    engineer(0.15, 4.6, false, {hat: 'cap'}),
    rect(690, 360, 44, 56, '#3a4a55', 'rx="5"'),
    arch(4.2),
  ];
  return {content: content.join(''), light: 0.35, corners: 0.35};
}
