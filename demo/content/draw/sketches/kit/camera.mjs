import {darker, lighter, line, n, polygon} from './paint.mjs';

/**
 * A camera that looks straight ahead. World units are metres: x to the right, y up from the floor, z away from the eye.
 *
 * @param {{eye?: number, horizon: number, focal?: number, middle?: number}} view `horizon`, `focal` and `middle` in pixels
 */
export function camera({eye = 1.6, horizon, focal = 900, middle = 600}) {
  const at = (x, y, z) => [middle + (focal * x) / z, horizon + (focal * (eye - y)) / z];
  const face = (corners, fill, more) =>
    polygon(
      corners.map((corner) => at(...corner)),
      fill,
      more,
    );

  /** A slab on the floor or under the ceiling, at height y. */
  const flat = ([x0, x1], y, [z0, z1], fill, more) =>
    face(
      [
        [x0, y, z0],
        [x1, y, z0],
        [x1, y, z1],
        [x0, y, z1],
      ],
      fill,
      more,
    );
  /** A wall that faces the eye. */
  const front = ([x0, x1], [y0, y1], z, fill, more) =>
    face(
      [
        [x0, y0, z],
        [x1, y0, z],
        [x1, y1, z],
        [x0, y1, z],
      ],
      fill,
      more,
    );
  /** A wall that runs away from the eye. */
  const side = (x, [y0, y1], [z0, z1], fill, more) =>
    face(
      [
        [x, y0, z0],
        [x, y1, z0],
        [x, y1, z1],
        [x, y0, z1],
      ],
      fill,
      more,
    );

  function box([x0, x1], [y0, y1], [z0, z1], color) {
    const sides =
      x0 > 0
        ? side(x0, [y0, y1], [z0, z1], darker(color, 0.3))
        : x1 < 0
          ? side(x1, [y0, y1], [z0, z1], darker(color, 0.2))
          : '';
    const top = y1 < eye ? flat([x0, x1], y1, [z0, z1], lighter(color, 0.3)) : '';
    const bottom = y0 > eye ? flat([x0, x1], y0, [z0, z1], darker(color, 0.45)) : '';
    return sides + top + bottom + front([x0, x1], [y0, y1], z0, color);
  }

  function stroke(points, color, width) {
    const path = points
      .map((point) =>
        at(...point)
          .map(n)
          .join(' '),
      )
      .join('L');
    return line(`M${path}`, color, width);
  }

  return {at, face, flat, front, side, box, stroke, scale: (z) => focal / z};
}
