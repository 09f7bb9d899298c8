import {blur, down, ellipse, fade, polygon, rect, seeded, times} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {bushes, clouds, ground, sky, tree} from '../kit/nature.mjs';
import {bus, car, street} from '../kit/town.mjs';

export default function electricBus() {
  const random = seeded(139);
  const stop =
    rect(735, 250, 380, 14, down('#3f7f74', '#275a52'), 'rx="5"') +
    [750, 1096].map((x) => rect(x, 262, 8, 330, '#55605f')).join('') +
    rect(762, 290, 330, 190, '#dff0ee', 'opacity=".3"') +
    rect(780, 530, 290, 14, '#9a6f46') +
    [800, 1040].map((x) => rect(x, 540, 8, 46, '#55605f')).join('');
  const riders = [
    [775, 0],
    [830, 1],
    [890, 2],
    [965, 3],
    [1030, 4],
    [700, 5],
  ]
    .map(
      ([x, i]) =>
        ellipse(x, 600, 46, 8, '#2a2622', 'opacity=".35"') +
        person({
          x,
          y: 600,
          height: 232 + (i % 3) * 12,
          view: i < 3 ? 'back' : 'side',
          flip: i > 2,
          pose: i % 2 ? 'walk' : 'carry',
          shirt: SHIRTS[(i * 3) % 10],
          long: i % 2 === 0,
          skin: SKIN[i % 4],
        }),
    )
    .join('');
  const content = [
    sky(420, '#86b6d2', '#dfe9e2', '#f7ecd0'),
    clouds(0, 260, {seed: 95}),
    blur(street(random, [-20, 1220], 470, [230, 360], {tint: 0.05}), 2),
    [60, 340, 1130].map((x) => tree(random, x, 500, 330)).join(''),
    rect(0, 470, 1200, 80, down('#c9bda5', '#b09f86')),
    ground('M0 540H1200V800H0Z', ['#77787a', '#5c5d61', '#46474c'], {fx: 0.02, fy: 0.1, strength: 0.4}),
    car(1010, 560, 190, '#c8c4b8'),
    fade(bus(440, 640, 960, '#2f9a6a'), 1),
    rect(640, 592, 560, 26, down('#d9cfba', '#a39780')),
    stop,
    riders,
    times(7, (i) =>
      polygon(
        [
          [i * 200 - 60, 730],
          [i * 200 + 50, 730],
          [i * 200 + 30, 744],
          [i * 200 - 90, 744],
        ],
        '#efe9d9',
        'opacity=".8"',
      ),
    ),
    blur(bushes(random, 815, [-20, 1220], 110, '#4c7443', 12), 5),
  ].join('');
  return {content, light: 0.32};
}
