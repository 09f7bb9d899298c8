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
  rect,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {clouds, mirrored, ridge, sky, sun, water} from '../kit/nature.mjs';

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

const mix2 = (random) => pick(random, ['#c9b79a', '#b6a58d', '#a4917d', '#cfc4ac', '#9aa39b', '#b5725a']);

export default function harbour() {
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
