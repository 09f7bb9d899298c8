import {between, blur, darker, down, lighter, line, n, pick, polygon, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {bushes, clouds, mirrored, ridge, sky, water} from '../kit/nature.mjs';

function crewBoat(random, x, y, length, colour, rowers = 11) {
  const half = length / 2;
  const hull = shape(
    `M${n(x - half - 40)} ${y - 34}Q${n(x - half)} ${y - 6} ${n(x - half * 0.7)} ${y - 8}H${n(x + half * 0.7)}Q${n(x + half)} ${y - 6} ${n(x + half + 44)} ${y - 42}Q${n(x + half)} ${y + 16} ${n(x + half * 0.75)} ${y + 18}H${n(x - half * 0.75)}Q${n(x - half)} ${y + 16} ${n(x - half - 40)} ${y - 34}Z`,
    down(lighter(colour, 0.2), darker(colour, 0.35)),
  );
  const trim = line(
    `M${n(x - half - 30)} ${y - 24}Q${n(x - half)} ${y + 2} ${n(x - half * 0.7)} ${y}H${n(x + half * 0.7)}Q${n(x + half)} ${y + 2} ${n(x + half + 32)} ${y - 28}`,
    '#f0c75a',
    3,
  );
  const rower = (i) => {
    const px = x - half * 0.72 + (i * length * 0.72) / (rowers - 1);
    const size = length * 0.2;
    const oar =
      line(`M${n(px + size * 0.12)} ${n(y - size * 0.42)}L${n(px + size * 0.5)} ${y + 26}`, '#d9b679', 4) +
      line(`M${n(px + size * 0.44)} ${y + 14}L${n(px + size * 0.52)} ${y + 30}`, '#c58f4c', 9);
    const foam = `<ellipse cx="${n(px + size * 0.52)}" cy="${y + 30}" rx="16" ry="5" fill="#fff" opacity=".75"/>`;
    return (
      person({
        x: px,
        y: y + size * 0.42,
        height: size,
        pose: 'row',
        view: 'side',
        shirt: colour,
        skin: pick(random, SKIN),
        lean: 18,
      }) +
      oar +
      foam
    );
  };
  return times(rowers, rower) + hull + trim;
}

export default function boatRace(height) {
  const random = seeded(67);
  const back =
    sky(320, '#5f9cc5', '#b5d6e2', '#f3e6c8') +
    clouds(0, 260, {seed: 21}) +
    ridge(random, 190, 50, 330, '#7fa0a5', '#c5d3c8') +
    bushes(random, 265, [-20, 1220], 130, '#4d7a4a', 16);
  const crowd = times(170, () => {
    const x = random() * 1200;
    return person({
      x,
      y: between(random, 300, 318),
      height: between(random, 38, 48),
      shirt: pick(random, ['#e9e6de', '#c8433c', '#e3b34a', '#4a7fae', '#6f8f7d', '#d98a5a']),
      view: 'front',
      skin: pick(random, SKIN),
      hat: random() < 0.25 ? 'conical' : undefined,
      pose: random() < 0.3 ? 'raise' : 'stand',
    });
  });
  const flags = times(
    12,
    (i) =>
      line(`M${50 + i * 100} 310V215`, '#5b4a3a', 3) +
      shape(
        `M${50 + i * 100} 216q16-7 34 0t26-2v38q-14 6-30 0t-30 2Z`,
        ['#c9302c', '#e3b34a', '#3d7fb0', '#c9302c'][i % 4],
      ),
  );
  const boat = (x, y, length, colour) => {
    const drawn = crewBoat(random, x, y, length, colour);
    return (
      mirrored(drawn, y + 20, 0.35, 0.7) +
      drawn +
      blur(line(`M${x - length * 0.7} ${y + 26}H${x + length * 0.5}`, '#ffffff', 7, 'opacity=".5"'), 5, 2)
    );
  };
  const content =
    back +
    flags +
    blur(crowd, 0.8) +
    polygon(
      [
        [0, 312],
        [1200, 312],
        [1200, 332],
        [0, 330],
      ],
      '#8b7a5a',
    ) +
    water(326, height, ['#a9c3b8', '#4f8791', '#2a5f70'], {light: '#fff4d6'}) +
    boat(720, 400, 440, '#d9a437') +
    boat(480, 490, 560, '#2f6fa8') +
    boat(680, 605, 720, '#c0342f');
  return {content, light: 0.3};
}
