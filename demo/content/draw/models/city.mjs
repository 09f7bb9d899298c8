import {hash3} from '../trace/random.mjs';
import {createRandom} from '../trace/random.mjs';
import {box} from './shapes.mjs';
import {hex} from './materials.mjs';

/** Buildings far away. */

/** A wall with windows; `lit` is the share that glows. Window cells are 3 m wide and 3.4 m high, by world position. */
export function windows({wall = '#b9b4ab', pane = '#3a4a58', lit = 0, power = 3, seed = 0, cell = [3, 3.4]} = {}) {
  const [wallColor, paneColor] = [hex(wall), hex(pane)];
  const isPane = (s) => {
    if (Math.abs(s.gy) > 0.5) return null;
    const along = Math.abs(s.gx) > Math.abs(s.gz) ? s.pz : s.px;
    const [u, v] = [along / cell[0], s.py / cell[1]];
    const [x, y] = [u - Math.floor(u), v - Math.floor(v)];
    return x > 0.18 && x < 0.82 && y > 0.28 && y < 0.82
      ? hash3(Math.floor(u), Math.floor(v), s.instance + seed) / 4294967296
      : null;
  };
  const color = (s, out) => {
    const from = isPane(s) === null ? wallColor : paneColor;
    for (let k = 0; k < 3; k++) out[k] = from[k];
  };
  const emit = (s, out) => {
    const chance = isPane(s);
    const on = chance !== null && chance < lit ? power * (0.35 + 0.65 * ((chance * 977) % 1)) : 0;
    const cool = (chance * 313) % 1 > 0.7;
    out[0] = on * (cool ? 0.75 : 1);
    out[1] = on * (cool ? 0.88 : 0.72);
    out[2] = on * (cool ? 1 : 0.4);
  };
  return {color, emit: lit ? emit : undefined, lamp: true, spec: 0.03, rough: 0.3};
}

/** A row of city blocks between two corners of the ground. */
export function skyline(s, {from, to, count, heights = [10, 60], widths = [12, 26], seed = 1, lit = 0, power = 3}) {
  const random = createRandom(seed);
  const walls = ['#c9c2b4', '#b4b8bb', '#d6cfc0', '#a7adb3', '#c4b49c'].map((wall, i) =>
    windows({wall, lit, power, seed: i}),
  );
  const block = box([1, 1, 1]);
  for (let i = 0; i < count; i++) {
    const tall = heights[0] + (heights[1] - heights[0]) * random() ** 2.6;
    const size = [random.range(...widths), tall, random.range(...widths)];
    s.add(block, random.pick(walls), {at: [random.range(from[0], to[0]), 0, random.range(from[1], to[1])], size});
  }
}
