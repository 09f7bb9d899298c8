import {across, between, darker, down, ellipse, group, lighter, line, n, pick, rect, shape, times} from './paint.mjs';

export const WALLS = ['#d9b36c', '#e2cfa2', '#c9d3c6', '#d8a58a', '#b7c7cf', '#e6dcc6', '#cfa75a'];

/** A narrow town house from x to x + width, standing on y; `lit` is the share of windows with light in them. */
export function house(
  random,
  x,
  y,
  width,
  height,
  {lit = 0, wall = pick(random, WALLS), roof = '#9a4f38', tint = 0} = {},
) {
  const color = darker(wall, tint);
  const floors = Math.max(2, Math.round(height / 75));
  const step = height / floors;
  const panes = width > 90 ? 3 : 2;
  const pane = (floor, i) => {
    const light = random() < lit;
    const fill = light ? down('#ffe3a0', '#f0a850') : down(darker('#7d94a1', tint), darker('#3c4d5a', tint));
    const [px, py] = [x + (width * (i + 0.22)) / panes, y - height + floor * step + step * 0.22];
    return (
      rect(px, py, (width / panes) * 0.56, step * 0.56, fill) +
      rect(px - 2, py + step * 0.56, (width / panes) * 0.56 + 4, 4, lighter(color, 0.3))
    );
  };
  const rows = times(
    floors,
    (floor) =>
      times(panes, (i) => pane(floor, i)) + rect(x, y - height + (floor + 1) * step - 4, width, 4, darker(color, 0.25)),
  );
  const shade = rect(
    x,
    y - height,
    width,
    height,
    across([0, '#0d1420', 0.3], [0.35, '#0d1420', 0], [1, '#ffe6b8', 0.18]),
  );
  const tiles = shape(
    `M${n(x - 6)} ${n(y - height)}L${n(x + width * 0.14)} ${n(y - height - width * 0.26)}H${n(x + width * 0.86)}L${n(x + width + 6)} ${n(y - height)}Z`,
    down(darker(lighter(roof, 0.1), tint), darker(roof, 0.3 + tint * 0.5)),
  );
  return rect(x, y - height, width, height, down(lighter(color, 0.1), darker(color, 0.15))) + rows + shade + tiles;
}

/** A row of houses without a gap. */
export function street(random, [from, to], y, [low, high], options = {}) {
  let drawn = '';
  for (let x = from; x < to;) {
    const width = between(random, 70, 125) * (options.size ?? 1);
    drawn += house(random, x, y, width, between(random, low, high), options);
    x += width;
  }
  return drawn;
}

const wheel = (x, y, radius) =>
  ellipse(x, y, radius, radius, '#1d1f23') +
  ellipse(x, y, radius * 0.55, radius * 0.55, '#8d949a') +
  ellipse(x, y, radius * 0.22, radius * 0.22, '#2c3036');

/** Vehicles are drawn one unit long on the ground line 0 and then placed. */
const parked = (content, x, y, length, flip) =>
  group(content, `transform="translate(${n(x)} ${n(y)}) scale(${n((flip ? -1 : 1) * length)} ${n(length)})"`);

export function car(x, y, length, color, flip) {
  const body = shape(
    'M-.48-.07C-.5-.15-.47-.19-.4-.2L-.28-.215-.17-.31Q-.15-.325-.1-.325H.12Q.17-.325.2-.3L.31-.21.43-.19Q.49-.17.49-.1V-.06H-.48Z',
    down(lighter(color, 0.35), darker(color, 0.35)),
  );
  const glass = shape(
    'M-.24-.215L-.15-.295H-.01V-.215ZM.02-.215V-.295H.11Q.15-.295.17-.28L.25-.215Z',
    down('#a9c4cf', '#2d3d49'),
  );
  return parked(
    ellipse(0, -0.01, 0.5, 0.03, '#0d1420', 'opacity=".4"') +
      body +
      glass +
      wheel(-0.29, -0.065, 0.07) +
      wheel(0.29, -0.065, 0.07),
    x,
    y,
    length,
    flip,
  );
}

export function bus(x, y, length, color, flip) {
  const body = rect(-0.5, -0.31, 1, 0.27, down(lighter(color, 0.35), [0.5, color], darker(color, 0.35)), 'rx=".03"');
  const panes =
    rect(-0.47, -0.27, 0.93, 0.115, '#1f2c36', 'rx=".012"') +
    times(6, (i) => rect(-0.46 + i * 0.155, -0.265, 0.145, 0.105, down('#cfe4e8', '#54707d')));
  const doors = [-0.12, 0.34]
    .map(
      (at) =>
        rect(at, -0.265, 0.095, 0.215, '#26333c') +
        rect(at + 0.006, -0.258, 0.038, 0.2, down('#cfe4e8', '#6f8d97')) +
        rect(at + 0.05, -0.258, 0.038, 0.2, down('#cfe4e8', '#6f8d97')),
    )
    .join('');
  const trim =
    rect(-0.5, -0.115, 1, 0.014, '#f1ede0', 'opacity=".85"') +
    rect(0.485, -0.1, 0.014, 0.03, '#fff3c9') +
    rect(-0.35, -0.335, 0.6, 0.027, lighter(color, 0.5), 'rx=".012"');
  return parked(
    ellipse(0, 0, 0.53, 0.025, '#0d1420', 'opacity=".45"') +
      body +
      trim +
      panes +
      doors +
      wheel(-0.32, -0.042, 0.048) +
      wheel(0.24, -0.042, 0.048),
    x,
    y,
    length,
    flip,
  );
}

export function excavator(x, y, length, flip) {
  const yellow = down('#f3bd48', '#b97f1e');
  const tracks =
    rect(-0.3, -0.13, 0.56, 0.13, '#2b2c2e', 'rx=".065"') +
    times(5, (i) => ellipse(-0.235 + i * 0.107, -0.065, 0.042, 0.042, '#6a6660'));
  const cab =
    rect(-0.32, -0.31, 0.38, 0.16, yellow, 'rx=".02"') +
    shape('M-.02-.15V-.44H.11L.18-.3V-.15Z', yellow) +
    shape('M.01-.24V-.41H.1L.155-.3V-.24Z', down('#c9dde2', '#5d7682'));
  const boom =
    line('M.14-.22Q.3-.62.46-.6L.68-.5', '#d99c30', 0.06) +
    line('M.14-.22Q.3-.62.46-.6L.68-.5', '#f3c25a', 0.03) +
    line('M.68-.5L.72-.22', '#c98d28', 0.05);
  const bucket = shape('M.66-.24L.8-.22Q.82-.06.68-.04Q.58-.06.6-.16Z', '#5d564c');
  return parked(
    ellipse(0.1, 0, 0.6, 0.03, '#0d1420', 'opacity=".4"') + boom + bucket + tracks + cab,
    x,
    y,
    length,
    flip,
  );
}

export function roller(x, y, length, flip) {
  const drum =
    ellipse(0.33, -0.15, 0.16, 0.16, '#6e7275') +
    ellipse(0.33, -0.15, 0.12, 0.12, '#9a9d9d') +
    ellipse(0.33, -0.15, 0.03, 0.03, '#333638');
  const body = shape(
    'M-.45-.16V-.32Q-.44-.36-.4-.36H-.1V-.22H.05L.33-.2V-.12H.1V-.14H-.45Z',
    down('#f3bd48', '#b97f1e'),
  );
  const roof =
    line('M-.16-.34V-.6M.08-.22V-.6', '#3a3a38', 0.022) + rect(-0.22, -0.63, 0.36, 0.04, '#e0a63a', 'rx=".015"');
  return parked(
    ellipse(0, 0, 0.55, 0.03, '#0d1420', 'opacity=".4"') + roof + drum + body + wheel(-0.27, -0.14, 0.14),
    x,
    y,
    length,
    flip,
  );
}

/** A lantern of silk whose string is tied at x, y. */
export function lantern(x, y, size, color) {
  const rib = (i) =>
    ellipse(
      0,
      0.62,
      0.42 * Math.abs(Math.cos(i)),
      0.5,
      'none',
      `stroke="${darker(color, 0.4)}" stroke-width=".02" opacity=".5"`,
    );
  const silk = ellipse(0, 0.62, 0.42, 0.5, down([0, darker(color, 0.1)], [0.5, lighter(color, 0.55)], [1, color]));
  const trim =
    rect(-0.14, 0.08, 0.28, 0.08, '#7c4a22') +
    rect(-0.14, 1.08, 0.28, 0.08, '#7c4a22') +
    line('M0 1.16V1.55', '#e0a63a', 0.05);
  return parked(silk + rib(0.5) + rib(1.1) + trim, x, y, size);
}

export const flag = (x, y, size, top = y - size * 4) =>
  line(`M${n(x)} ${n(y)}V${n(top)}`, '#c9ccce', size * 0.07) +
  group(
    shape('M0 0Q.4-.1.75 0T1.5-.02V.98Q1.1 1.08.75.98T0 1Z', across('#a31d20', '#da2f2a', '#b52124', '#dd3a30')) +
      shape('M.75.22L.82.43 1.04.43.86.56.93.77.75.64.57.77.64.56.46.43.68.43Z', '#f7d23e'),
    `transform="translate(${n(x)} ${n(top)}) scale(${n(size)})"`,
  );
