import {glow, group, rect, round, slanted, takeDefinitions} from './paint.mjs';

const grain = `<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise"
 baseFrequency=".7" numOctaves="2" seed="8"/><feColorMatrix values=".8 0 0 0 .1 .8 0 0 0 .1 .8 0 0 0 .1 0 0 0 0 1"/></filter>`;

/** The whole picture: light that falls in warm from the upper right, cooler corners and a little grain over the scene. */
export function finish(scene, width, height, {warm = '#ffd9a0', cool = '#16233a', light = 0.2, corners = 0.5} = {}) {
  const all = (fill, more) => rect(0, 0, width, height, fill, more);
  const layers = [
    glow(all(slanted([0, warm, 0], [0.45, warm, 0], [1, warm, 0]))),
    group(glow(all(round([0, warm, light], [1, warm, 0]))), `transform="translate(${width * 0.25} ${-height * 0.35})"`),
    all(
      round([0, cool, 0], [0.62, cool, 0], [1, cool, corners]),
      `transform="translate(${-width * 0.2} ${-height * 0.2}) scale(1.4)"`,
    ),
    all('#808080', 'filter="url(#grain)" opacity=".16" style="mix-blend-mode:soft-light"'),
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${grain}${takeDefinitions()}</defs>${scene}${layers}</svg>`;
}
