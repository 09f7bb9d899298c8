import {
  between,
  blur,
  darker,
  down,
  ellipse,
  glow,
  halo,
  line,
  pick,
  polygon,
  rect,
  seeded,
  times,
} from '../kit/paint.mjs';
import {person, SHIRTS, SKIN} from '../kit/people.mjs';
import {house, lantern, street} from '../kit/town.mjs';

/** Old houses that run away from the eye on both sides of a street. */
function alley(random, tint, lit, foot = 800) {
  const far = street(random, [460, 740], 470, [60, 90], {size: 0.45, lit, tint, roof: '#6f3d2e'});
  const face = (side, i) => {
    const near = [0, 150, 270, 360, 425][i];
    const width = [150, 120, 90, 65, 45][i];
    const x = side < 0 ? near : 1200 - near - width;
    return house(random, x, foot - [0, 110, 190, 255, 295][i] - 60, width, [430, 330, 265, 205, 165][i], {
      lit,
      tint,
      wall: pick(random, ['#d9a843', '#e0b75a', '#cf9a3c']),
      roof: '#6f3d2e',
    });
  };
  return far + [4, 3, 2, 1, 0].map((i) => face(-1, i) + face(1, i)).join('');
}

export default function lanterns() {
  const random = seeded(71);
  const colors = ['#e0452f', '#f0a530', '#f2cf5a', '#c94f8a', '#4fa3c4', '#6fb05c', '#e8742f', '#9a6fc4'];
  const string = (y, size, sag, count) =>
    times(count, (i) => {
      const t = (i + 0.5) / count;
      const ly = y + Math.sin(t * Math.PI) * sag;
      const color = pick(random, colors);
      return (
        glow(halo(t * 1240 - 20, ly + size * 0.6, size * 1.5, color, 0.55)) + lantern(t * 1240 - 20, ly, size, color)
      );
    }) + line(`M-20 ${y}Q600 ${y + sag * 2} 1220 ${y}`, '#3a2a20', 2);
  const crowd = (y, height, count) =>
    times(count, () =>
      person({
        x: between(random, 190, 1010),
        y: y + between(random, -12, 12),
        height: height * between(random, 0.92, 1.06),
        shirt: darker(pick(random, SHIRTS), 0.25),
        dress: random() < 0.3 ? darker(pick(random, ['#e8dcc8', '#c8433c', '#d98a9a']), 0.15) : undefined,
        long: random() < 0.4,
        pose: random() < 0.5 ? 'walk' : 'stand',
        skin: darker(pick(random, SKIN), 0.2),
        hat: random() < 0.12 ? 'conical' : undefined,
      }),
    );
  const road = polygon(
    [
      [470, 470],
      [730, 470],
      [1200, 760],
      [1200, 800],
      [0, 800],
      [0, 760],
    ],
    down('#b5793a', '#3b2a2a'),
  );
  const pools = times(24, () =>
    ellipse(
      between(random, 150, 1050),
      between(random, 540, 790),
      between(random, 30, 90),
      between(random, 5, 14),
      pick(random, colors),
      'opacity=".28"',
    ),
  );
  const content = [
    rect(0, 0, 1200, 800, down('#0d1630', '#2a2f55', '#6b4257')),
    halo(600, 470, 420, '#ffb860', 0.9),
    alley(random, 0.42, 0.75),
    road,
    glow(blur(pools, 9)),
    halo(600, 480, 330, '#ffc070', 0.7),
    blur(crowd(515, 74, 34), 0.8),
    string(330, 26, 30, 15),
    crowd(560, 118, 20),
    string(235, 44, 34, 13),
    crowd(630, 190, 10),
    string(120, 74, 40, 11),
    crowd(760, 320, 4),
    blur(string(-30, 140, 40, 7), 2.5),
  ].join('');
  return {content, warm: '#ffae5a', light: 0.2, corners: 0.7};
}
