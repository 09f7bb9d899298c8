import {
  across,
  between,
  blur,
  darker,
  down,
  fade,
  lighter,
  line,
  n,
  pick,
  polygon,
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {bushes, clouds, mirrored, ridge, sky, sun, water} from '../kit/nature.mjs';

/** A wooden fishing boat seen from the side, bow to the right, `length` pixels long, waterline at y. */
function fishingBoat(random, x, y, length, flip) {
  const blue = pick(random, ['#2f6f9f', '#3a82ad', '#2a5f8c', '#3d8f9a']);
  const hull = 'M-.5-.12C-.2-.08.2-.09.38-.16L.53-.26C.5-.12.46-.02.42.03H-.46C-.49-.02-.5-.07-.5-.12Z';
  const parts = [
    shape(hull, down(lighter(blue, 0.2), darker(blue, 0.3))),
    shape('M-.465.0H.43L.42.035H-.46Z', '#8e3a30'),
    line('M-.5-.12C-.2-.08.2-.09.38-.16L.53-.26', '#e9ddc0', 0.014),
    line('M-.49-.07C-.2-.035.2-.045.42-.1', '#e0b04c', 0.009),
    rect(-0.36, -0.29, 0.3, 0.19, across(darker('#e8e2d2', 0.25), '#f3ecda')),
    shape('M-.4-.29H0L-.02-.325H-.38Z', '#c4523f'),
    times(3, (i) => rect(-0.33 + i * 0.09, -0.25, 0.06, 0.06, '#31475a')),
    rect(-0.32, -0.36, 0.16, 0.04, '#d9cfb8'),
    rect(0.04, -0.13, 0.2, 0.05, pick(random, ['#c08a3c', '#3f7a5c', '#a8523c'])),
    line('M.08-.12V-.55M.08-.52L.36-.16M.08-.52L-.34-.32M.08-.4L.3-.5', '#4b4038', 0.009),
    line('M-.2-.36V-.52', '#4b4038', 0.007),
    shape('M.08-.55l.075.025-.075.03Z', '#c9302c'),
    times(4, (i) => `<circle cx="${-0.42 + i * 0.2}" cy="-.03" r=".022" fill="#2a2a2c"/>`),
  ].join('');
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n((flip ? -1 : 1) * length)} ${n(length)})">${parts}</g>`;
}

function harbour() {
  const random = seeded(61);
  const back =
    sky(420, '#6fa3c4', '#b9d4dc', '#f6dfb8') +
    sun(930, 250, 24) +
    clouds(0, 330, {seed: 12, cut: 2.0}) +
    ridge(random, 300, 60, 420, '#7b98a8', '#c9d2cc') +
    ridge(random, 345, 30, 420, '#587a7c', '#a5b6ac');
  const town = times(40, (i) =>
    rect(i * 31 + between(random, -8, 8), 390 - between(random, 12, 50), between(random, 20, 36), 60, mix2(random)),
  );
  const row = (y, length, count, soft) => {
    const boats = times(count, (i) =>
      fishingBoat(
        random,
        ((i + 0.5) * 1320) / count - 60 + between(random, -0.12, 0.12) * length,
        y + between(random, -3, 3),
        length * between(random, 0.92, 1.1),
        random() < 0.4,
      ),
    );
    const both = mirrored(boats, y + 4, 0.42, 0.8) + boats;
    return soft ? blur(both, soft) : both;
  };
  const content =
    back +
    blur(town, 1.5) +
    water(405, 800, ['#d9cfae', '#7fa6ad', '#2f6478', '#1d4658'], {light: '#fff0cc'}) +
    row(432, 120, 13, 1) +
    row(478, 190, 8, 0) +
    fade(rect(0, 380, 1200, 140, '#f3ddb5'), 0.16) +
    row(556, 310, 5, 0) +
    row(690, 520, 3, 0);
  return {content, light: 0.35};
}
const mix2 = (random) => pick(random, ['#c9b79a', '#b6a58d', '#a4917d', '#cfc4ac', '#9aa39b', '#b5725a']);

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

function boatRace(height) {
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

export const scenes = {'cang-ca-tau-thuyen': harbour, 'dua-thuyen-truyen-thong': boatRace};
