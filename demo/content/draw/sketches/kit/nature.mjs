import {
  between,
  darker,
  down,
  ellipse,
  group,
  halo,
  lighter,
  line,
  masked,
  mix,
  n,
  noise,
  ragged,
  rect,
  seeded,
  shape,
  textured,
  times,
} from './paint.mjs';

export const sky = (height, ...colors) => rect(0, 0, 1200, height, down(...colors));

/** Clouds that thin out towards the bottom of the band. */
export const clouds = (top, height, {color = '#ffffff', cut = 1.9, seed = 5, gain = 4, fx = 0.0035, fy = 0.009} = {}) =>
  masked(
    noise(0, top, 1200, height, {color, fx, fy, gain, cut, seed}),
    rect(0, top, 1200, height, down('#ffffff', [0.55, '#bbbbbb'], '#000000')),
  );

export function sun(x, y, radius, color = '#fff1cf') {
  return (
    halo(x, y, radius * 9, color, 0.55) + halo(x, y, radius * 3, color, 0.7) + ellipse(x, y, radius, radius, '#fffbee')
  );
}

/** The points of a skyline that wanders around `y` by `rough` pixels, by halving. */
export function skyline(random, y, rough, [from, to] = [-20, 1220], depth = 7) {
  let points = [y + between(random, -rough, rough) / 2, y + between(random, -rough, rough) / 2];
  for (let level = 0, reach = rough; level < depth; level++, reach *= 0.52) {
    points = points.flatMap((value, i) =>
      i + 1 < points.length ? [value, (value + points[i + 1]) / 2 + between(random, -reach, reach)] : [value],
    );
  }
  return points.map((value, i) => [from + ((to - from) * i) / (points.length - 1), value]);
}

/** Mountains or a line of wood: from the skyline down to `bottom`, hazier at the foot. */
export function ridge(random, y, rough, bottom, color, haze = lighter(color, 0.35), depth = 7) {
  const top = skyline(random, y, rough, [-20, 1220], depth)
    .map((point) => point.map(n).join(' '))
    .join('L');
  return shape(`M${top}L1220 ${bottom}L-20 ${bottom}Z`, down(color, haze));
}

/** Water between two heights: gradient, long ripples of light, finer to the horizon. */
export function water(top, bottom, colors, {light = '#ffffff', seed = 2, cut = 2.3, fx = 0.006, fy = 0.09} = {}) {
  const height = bottom - top;
  const ripple = (y, tall, fine, more) =>
    noise(0, y, 1200, tall, {color: light, fx: fx * fine, fy: fy * fine, gain: 4, cut, seed: seed + more, octaves: 3});
  const shade = noise(0, top, 1200, height, {
    color: darker(colors.at(-1), 0.5),
    fx: fx / 1.6,
    fy: fy / 2,
    gain: 3,
    cut: 1.5,
    seed: seed + 9,
    octaves: 3,
  });
  return (
    rect(0, top, 1200, height, down(...colors)) +
    group(shade, 'opacity=".5"') +
    group(ripple(top, height * 0.3, 2.2, 1) + ripple(top + height * 0.28, height * 0.72, 1, 2), 'opacity=".5"')
  );
}

/** What stands above `y`, upside down in the water below it. */
export const mirrored = (content, y, opacity = 0.5, squeeze = 1) =>
  group(
    ragged(group(content, `transform="translate(0 ${n(y * (1 + squeeze))}) scale(1 ${-squeeze})"`), 16, 0.008, 0.09),
    `opacity="${opacity}"`,
  );

/** Ground with specks; `fx` and `fy` say how long and how flat they are. */
export const ground = (path, colors, {fx = 0.02, fy = 0.12, strength = 0.55, seed = 4} = {}) =>
  textured(shape(path, down(...colors)), {fx, fy, strength, seed});

const leaf = (random, x, y, radius, color) => ellipse(x, y, radius * between(random, 0.8, 1.3), radius, color);

/** A crown of leaves: dark below, light where the sun comes from (upper right). */
export function crown(random, x, y, width, height, color) {
  const blobs = (count, dx, dy, size, tone) =>
    times(count, () => {
      const angle = random() * 6.283,
        reach = Math.sqrt(random());
      return leaf(
        random,
        x + dx + Math.cos(angle) * reach * width * 0.42,
        y + dy + Math.sin(angle) * reach * height * 0.4,
        size * width * between(random, 0.06, 0.13),
        tone,
      );
    });
  return (
    blobs(26, 0, 0, 1.3, darker(color, 0.45)) +
    blobs(24, width * 0.04, -height * 0.07, 1, color) +
    blobs(16, width * 0.1, -height * 0.16, 0.75, lighter(mix(color, '#d6c552', 0.2), 0.14)) +
    blobs(9, width * 0.14, -height * 0.22, 0.5, lighter(mix(color, '#e4d469', 0.35), 0.25))
  );
}

export function tree(random, x, y, height, color = '#4c7443') {
  const trunk = shape(
    `M${n(x - height * 0.035)} ${y}L${n(x - height * 0.015)} ${n(y - height * 0.6)}h${n(height * 0.03)}L${n(x + height * 0.035)} ${y}Z`,
    '#4b3b30',
  );
  return trunk + ragged(crown(random, x, y - height * 0.66, height * 0.75, height * 0.66, color), height * 0.06, 0.06);
}

export const bushes = (random, y, [from, to], size, color, count = 12) =>
  ragged(
    times(count, (i) =>
      crown(
        random,
        from + ((to - from) * (i + random() * 0.6)) / count,
        y,
        size * between(random, 0.8, 1.4),
        size * between(random, 0.6, 1),
        color,
      ),
    ),
    size * 0.12,
    0.05,
  );

export function palm(random, x, y, height, color = '#3f6b45') {
  const bend = between(random, -0.14, 0.14) * height;
  const [cx, cy] = [x + bend, y - height];
  const frond = (i) => {
    const angle = -2.9 + i * 0.28 + random() * 0.15;
    const reach = height * between(random, 0.32, 0.42);
    const [ex, ey] = [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.55 + reach * 0.28];
    const [mx, my] = [cx + Math.cos(angle) * reach * 0.55, cy + Math.sin(angle) * reach * 0.7 - reach * 0.08];
    return shape(
      `M${n(cx)} ${n(cy)}Q${n(mx)} ${n(my)} ${n(ex)} ${n(ey)}Q${n(mx)} ${n(my + reach * 0.22)} ${n(cx)} ${n(cy)}Z`,
      i % 2 ? color : darker(color, 0.3),
    );
  };
  const trunk = line(
    `M${n(x)} ${n(y)}Q${n(x + bend * 0.2)} ${n(y - height * 0.5)} ${n(cx)} ${n(cy)}`,
    '#6a5a49',
    height * 0.035,
  );
  return trunk + ragged(times(11, frond), height * 0.02, 0.08);
}

/** Grass blades along the lower edge, close to the eye. */
export function blades(y, height, color, count = 160, seed = 7) {
  const random = seeded(seed);
  return times(count, () => {
    const x = between(random, -20, 1220),
      tall = height * between(random, 0.5, 1.2),
      sway = between(random, -0.4, 0.4) * tall;
    return line(
      `M${n(x)} ${n(y)}Q${n(x)} ${n(y - tall * 0.6)} ${n(x + sway)} ${n(y - tall)}`,
      mix(color, '#c8c36a', random() * 0.4),
      2.4,
    );
  });
}
