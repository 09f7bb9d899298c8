import {camera} from '../kit/camera.mjs';
import {across, between, blur, darker, down, glow, halo, pick, rect, seeded, times} from '../kit/paint.mjs';
import {person, SHIRTS} from '../kit/people.mjs';
import {tree} from '../kit/nature.mjs';

export default function nightStreet(height) {
  const random = seeded(131);
  const view = camera({eye: 2.4, horizon: 330, focal: 620});
  const block = (side) => (i) => {
    const z = 70 - i * 5;
    const tall = between(random, 9, 20);
    const tone = pick(random, ['#2c3350', '#353a58', '#3d3a50', '#272f4a']);
    const facade = view.side(side * 11, [0, tall], [z, z + 5], across(tone, darker(tone, 0.3)));
    const panes = times(5, (f) =>
      times(3, (k) =>
        random() < 0.6
          ? view.side(
              side * 10.95,
              [4.6 + f * 2.6, 6.2 + f * 2.6],
              [z + 0.5 + k * 1.5, z + 1.5 + k * 1.5],
              pick(random, ['#ffd98f', '#ffe9bd', '#9fc4e0', '#f2b55f']),
              `opacity="${4.6 + f * 2.6 > tall - 1.6 ? 0 : 0.75}"`,
            )
          : '',
      ),
    );
    const color = pick(random, ['#ffcf7a', '#ff9d5c', '#8fd3ff', '#ff7a6a', '#ffe7b0', '#a5e0b8']);
    return (
      facade +
      panes +
      view.side(side * 10.9, [0.2, 3], [z + 0.3, z + 4.7], across(color, '#fff2d0'), 'opacity=".9"') +
      view.side(side * 10.6, [3.1, 4], [z + 0.3, z + 4.7], color) +
      view.flat(side < 0 ? [-10.5, -8] : [8, 10.5], 0.02, [z, z + 5], color, 'opacity=".25"')
    );
  };
  const lamp = (side) => (i) => {
    const z = 60 - i * 6.5;
    const [x, y] = view.at(side * 7.2, 6.4, z);
    return (
      view.stroke(
        [
          [side * 8, 0, z],
          [side * 8, 6.4, z],
          [side * 7.2, 6.4, z],
        ],
        '#1a1f30',
        40 / z,
      ) + glow(halo(x, y, 700 / z + 10, '#ffdf9f', 0.95))
    );
  };
  const trails = times(26, (i) => {
    const red = i % 2;
    const x = (red ? 1 : -1) * between(random, 0.8, 5.6);
    const y = between(random, 0.5, 1);
    return view.face(
      [
        [x, y, 2.6],
        [x + 0.07, y, 2.6],
        [x + 0.05, y, 90],
        [x, y, 90],
      ],
      red ? '#ff4a36' : '#fff0c9',
      'opacity=".85"',
    );
  });
  const trees = [-1, 1]
    .map((side) =>
      [40, 26, 17].map((z) => tree(random, ...view.at(side * 9.2, 0, z), view.scale(z) * 5.4, '#3a5a48')).join(''),
    )
    .join('');
  const walkers = times(12, (i) => {
    const z = 30 - i * 1.7;
    const [x, y] = view.at((i % 2 ? 1 : -1) * between(random, 7.6, 8.8), 0, z);
    return person({x, y, height: view.scale(z) * 1.65, pose: 'walk', shirt: darker(pick(random, SHIRTS), 0.45)});
  });
  const content = [
    rect(0, 0, 1200, height, down('#0b1433', '#2d3565', '#80567a')),
    halo(600, 330, 380, '#ffb98a', 0.75),
    times(15, block(-1)) + times(15, block(1)),
    view.flat([-11, 11], 0, [2, 90], down('#5a4a5c', '#23263c', '#191d2f')),
    view.flat([-7.4, 7.4], 0.01, [2, 90], down('#4a4258', '#1f2338')),
    trees,
    walkers,
    times(9, lamp(-1)) + times(9, lamp(1)),
    glow(blur(trails, 6)),
    glow(trails),
    halo(600, 335, 160, '#ffe3b5', 0.8),
  ].join('');
  return {content, warm: '#ff9f6a', light: 0.12, corners: 0.7};
}
