import {camera} from '../kit/camera.mjs';
import {across, between, blur, down, ellipse, glow, halo, pick, rect, seeded, slanted, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';

export default function dataCentre() {
  const random = seeded(53);
  const aisle = camera({eye: 1.55, horizon: 330, focal: 760});
  const lamp = aisle.flat([-0.35, 0.35], 2.9, [1.5, 20], down('#eaf8ff', '#ffffff'));
  const led = (side, z, y) => {
    const color = pick(random, ['#4fe0c2', '#5ab8ff', '#5ab8ff', '#9df07a', '#f5b84a']);
    return aisle.side(
      side * 1.19,
      [y, y + 0.03],
      [z, z + between(random, 0.03, 0.22)],
      color,
      `opacity="${between(random, 0.4, 1).toFixed(1)}"`,
    );
  };
  const cabinet = (side) => (i) => {
    const z = 14 - i * 0.9;
    const tone = 1 - (z - 1) / 16;
    const face = aisle.side(
      side * 1.2,
      [0.05, 2.35],
      [z, z + 0.86],
      across(side < 0 ? '#0c141f' : '#1d2f45', side < 0 ? '#1d2f45' : '#0c141f'),
    );
    const units = times(
      15,
      (k) =>
        aisle.side(
          side * 1.195,
          [0.2 + k * 0.14, 0.3 + k * 0.14],
          [z + 0.08, z + 0.78],
          '#2a4059',
          `opacity="${(0.35 + tone * 0.4).toFixed(2)}"`,
        ) + led(side, z + between(random, 0.1, 0.5), 0.24 + k * 0.14),
    );
    return face + units;
  };
  const cabinets = times(15, cabinet(-1)) + times(15, cabinet(1));
  const [x, y] = aisle.at(-0.28, 0, 4.6);
  const [fx, fy] = aisle.at(0.42, 0, 6.4);
  const content = [
    rect(0, 0, 1200, 700, down('#132033', '#0d1622')),
    aisle.flat([-1.25, 1.25], 2.95, [1, 20], down('#1d2e42', '#4b6a86')),
    aisle.front([-1.25, 1.25], [0, 3], 15, '#7fb0cf'),
    halo(600, 330, 220, '#d6f1ff', 0.9),
    aisle.flat([-1.25, 1.25], 0, [1.2, 15], down('#7fa8c2', '#33506b')),
    times(22, (i) =>
      aisle.stroke(
        [
          [-1.25, 0, 1.5 + i * 0.6],
          [1.25, 0, 1.5 + i * 0.6],
        ],
        '#16283a',
        1,
      ),
    ),
    aisle.flat([-0.3, 0.3], 0.01, [1.2, 15], '#e8f7ff', 'opacity=".3"'),
    lamp,
    blur(lamp, 12),
    cabinets,
    glow(blur(cabinets, 9)),
    ellipse(fx, fy, 40, 7, '#08111c', 'opacity=".6"'),
    person({x: fx, y: fy, height: 205, shirt: '#dbe6ec', view: 'side', pose: 'reach'}),
    ellipse(x, y, 60, 10, '#08111c', 'opacity=".6"'),
    person({x, y, height: 285, shirt: '#3f6f9c', view: 'side', pose: 'carry', flip: true, skin: SKIN[2]}),
    rect(x - 44, y - 178, 50, 34, slanted('#cfeeff', '#5aa5d0'), 'rx="3" transform="rotate(-12 500 400)"'),
    halo(x - 20, y - 165, 90, '#9fdcff', 0.4),
  ].join('');
  return {content, warm: '#9fd4ff', light: 0.12, corners: 0.7};
}
