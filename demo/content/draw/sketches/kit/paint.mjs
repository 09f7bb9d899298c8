/** The brush box: colours, gradients and filters as SVG text. Definitions pile up until `takeDefinitions` fetches them. */
let definitions = [];
let count = 0;

function define(build) {
  const id = `d${++count}`;
  definitions.push(build(id));
  return `url(#${id})`;
}

/** The definitions that the picture in hand made use of; the next picture starts with none. */
export function takeDefinitions() {
  const taken = definitions.join('');
  definitions = [];
  return taken;
}

/** The same random numbers in [0, 1) for the same seed. */
export function seeded(seed) {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

export const n = (value) => Math.round(value * 100) / 100;
export const times = (length, draw) => Array.from({length}, (_, i) => draw(i)).join('');
export const pick = (random, list) => list[Math.floor(random() * list.length)];
export const between = (random, low, high) => low + random() * (high - low);

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const hex = (value) => Math.round(value).toString(16).padStart(2, '0');

/** The colour that lies `t` of the way from `a` to `b` (both #rrggbb). */
export function mix(a, b, t) {
  const to = channels(b);
  return `#${channels(a)
    .map((value, i) => hex(value + (to[i] - value) * t))
    .join('')}`;
}
export const darker = (color, t = 0.25) => mix(color, '#0d1420', t);
export const lighter = (color, t = 0.25) => mix(color, '#fff3dc', t);

const stops = (colors) =>
  colors.map((entry, i) => stop(Array.isArray(entry) ? entry : [i / (colors.length - 1), entry])).join('');
const stop = ([offset, color, opacity = 1]) =>
  `<stop offset="${n(offset)}" stop-color="${color}" stop-opacity="${opacity}"/>`;

/** A gradient from top to bottom. Colours are #rrggbb, or [offset, colour, opacity]. */
export const down = (...colors) => gradient('x1="0" y1="0" x2="0" y2="1"', colors);
export const across = (...colors) => gradient('x1="0" y1="0" x2="1" y2="0"', colors);
export const slanted = (...colors) => gradient('x1="0" y1="0" x2="1" y2="1"', colors);
export const round = (...colors) => define((id) => `<radialGradient id="${id}">${stops(colors)}</radialGradient>`);
const gradient = (line, colors) =>
  define((id) => `<linearGradient id="${id}" ${line}>${stops(colors)}</linearGradient>`);

const filter = (content, margin = '-10%') =>
  define(
    (
      id,
    ) => `<filter id="${id}" x="${margin}" y="${margin}" width="120%" height="120%" color-interpolation-filters="sRGB">
${content}</filter>`,
  );
const turbulence = (fx, fy, octaves, seed, type = 'fractalNoise') =>
  `<feTurbulence type="${type}" baseFrequency="${fx} ${fy}" numOctaves="${octaves}" seed="${seed}" result="noise"/>`;

export const group = (content, attributes = '') => `<g ${attributes}>${content}</g>`;
export const blur = (content, x, y = x) =>
  group(content, `filter="${filter(`<feGaussianBlur stdDeviation="${x} ${y}"/>`)}"`);
export const fade = (content, opacity) => group(content, `opacity="${opacity}"`);
export const glow = (content) => group(content, 'style="mix-blend-mode:screen"');

/** Frays the edges, as leaves or ripples do. */
export const ragged = (content, size = 12, fx = 0.05, fy = fx, seed = 3) =>
  group(
    content,
    `filter="${filter(
      `${turbulence(fx, fy, 2, seed)}<feDisplacementMap in="SourceGraphic" in2="noise" scale="${size}"
 xChannelSelector="R" yChannelSelector="G"/>`,
    )}"`,
  );

/** Lays light and dark specks of noise over the content, inside its own shape. */
export function textured(content, {fx = 0.05, fy = fx, strength = 0.5, seed = 4, octaves = 4} = {}) {
  const grey = `${strength * 1.6} 0 0 0 ${0.5 - strength * 0.8} `;
  return group(
    content,
    `filter="${filter(
      `${turbulence(fx, fy, octaves, seed)}<feColorMatrix values="${grey.repeat(3)} 0 0 0 0 1"/>
<feBlend mode="soft-light" in2="SourceGraphic"/><feComposite operator="in" in2="SourceGraphic"/>`,
      '0',
    )}"`,
  );
}

/** Noise as see-through colour: clouds, foam, glitter on water. `cut` decides how much of it is left. */
export function noise(x, y, width, height, {color, fx, fy, gain = 4, cut = 2, seed = 1, octaves = 5}) {
  const [r, g, b] = channels(color).map((value) => n(value / 255));
  const look = filter(
    `${turbulence(fx, fy, octaves, seed)}
<feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} ${gain} 0 0 0 ${-cut}"/>`,
    '0',
  );
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" filter="${look}"/>`;
}

/** Shows the content where the mask is white. */
export const masked = (content, mask) =>
  group(
    content,
    `mask="${define((id) => `<mask id="${id}" maskUnits="userSpaceOnUse" x="-100" y="-100" width="1500" height="1500">${mask}</mask>`)}"`,
  );

export const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}" ${more}/>`;
export const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
export const shape = (path, fill, more = '') => `<path d="${path}" fill="${fill}" ${more}/>`;
export const line = (path, color, width, more = '') =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const polygon = (points, fill, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`;
export const halo = (x, y, radius, color, opacity = 0.8) =>
  ellipse(x, y, radius, radius, round([0, color, opacity], [0.4, color, opacity * 0.35], [1, color, 0]));
export const place = (content, x, y, scaleX = 1, scaleY = scaleX) =>
  group(content, `transform="translate(${n(x)} ${n(y)}) scale(${n(scaleX)} ${n(scaleY)})"`);
