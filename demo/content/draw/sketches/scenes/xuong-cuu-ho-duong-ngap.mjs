import {blur, down, fade, line, noise, pick, rect, seeded, shape} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {bushes, clouds, mirrored, sky, water} from '../kit/nature.mjs';
import {house} from '../kit/town.mjs';

export default function rescue() {
  const random = seeded(107);
  const side = (at) =>
    [3, 2, 1, 0]
      .map((i) => {
        const width = [230, 170, 115, 70][i];
        const near = [-60, 170, 330, 440][i];
        return house(
          random,
          at < 0 ? near : 1200 - near - width,
          [610, 530, 475, 440][i],
          width,
          [460, 350, 260, 190][i],
          {tint: 0.15},
        );
      })
      .join('');
  const town =
    bushes(random, 400, [480, 720], 70, '#55705a', 6) +
    side(-1) +
    side(1) +
    line('M330 470V200M330 215H390M880 470V200M880 215H820', '#4a4d50', 6) +
    line('M0 180Q200 260 330 215T600 300T880 215T1200 170', '#33383d', 2);
  const passenger = (x, y, height, look) =>
    person({x, y, height, pose: 'desk', view: 'front', skin: pick(random, SKIN), ...look});
  const boat = [
    person({
      x: 770,
      y: 640,
      height: 250,
      view: 'side',
      flip: true,
      pose: 'reach',
      shirt: '#e0712f',
      trousers: '#2c3f55',
      hat: 'green',
    }),
    line('M690 470L640 690', '#b58a55', 6),
    passenger(505, 650, 180, {shirt: '#d8c9a5', hat: 'conical'}),
    passenger(575, 655, 175, {shirt: '#e0712f', long: true}),
    passenger(640, 660, 150, {shirt: '#e0712f'}),
    passenger(700, 655, 185, {shirt: '#e0712f', hat: 'conical'}),
    person({x: 430, y: 640, height: 240, view: 'side', flip: true, pose: 'row', shirt: '#e0712f', hat: 'green'}),
    shape(
      'M360 560Q400 606 470 606H820Q850 604 868 580L880 650Q860 682 810 682H470Q390 676 360 560Z',
      down('#e8653a', '#9a3420'),
    ),
    line('M366 568Q404 608 470 610H820Q848 608 868 586', '#f2a27a', 12),
    line('M400 650Q430 664 480 664H820', '#5f2014', 5, 'opacity=".6"'),
  ].join('');
  const content = [
    sky(460, '#6d7f8d', '#a9b5b8', '#d5d3c5'),
    clouds(0, 330, {color: '#55636f', seed: 71, cut: 1.8}),
    town,
    fade(rect(0, 300, 1200, 180, '#c9cec8'), 0.3),
    water(430, 800, ['#b0a68c', '#8d7c5f', '#5c4c38'], {light: '#e6dcc4', cut: 2.2}),
    mirrored(town, 520, 0.3, 0.6),
    mirrored(boat, 684, 0.35, 0.6),
    boat,
    blur(line('M330 690Q600 716 930 684M300 712Q620 740 960 706', '#f3ead6', 5, 'opacity=".55"'), 3),
    noise(0, 0, 1200, 800, {color: '#e6ecef', fx: 0.35, fy: 0.012, gain: 5, cut: 3.4, seed: 5, octaves: 2}),
  ].join('');
  return {content, warm: '#d5dcdc', light: 0.12, corners: 0.6};
}
