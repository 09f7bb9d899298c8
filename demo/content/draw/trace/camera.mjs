const SENSOR_WIDTH = 36;

/**
 * Thin lens camera. `lens` is the focal length in millimetres on a 36 mm wide sensor, `aperture` the width of the
 * opening in metres (0 = all sharp), `focus` the distance that is sharp (default: the target), `shift` moves the
 * picture up (+) or down by a part of its height and keeps upright lines upright.
 */
export class Camera {
  constructor({from, to, lens, aperture = 0, focus = null, shift = 0, roll = 0}, width, height) {
    const forward = unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
    const tilt = Math.tan((roll * Math.PI) / 180);
    const right = unit(cross(forward, [tilt, 1, 0]));
    Object.assign(this, {from, forward, right, up: cross(right, forward), width, height, aperture, shift});
    this.pixel = SENSOR_WIDTH / lens / width;
    this.focus = focus ?? Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  }

  /** Sets the ray through a point of the picture, from a random point of the lens. */
  aim(ray, x, y, sampler) {
    const {forward: f, right: r, up: u, from, focus} = this;
    const sx = (x - this.width / 2) * this.pixel;
    const sy = (this.height / 2 - y + this.shift * this.height) * this.pixel;
    const angle = sampler.next() * 2 * Math.PI;
    const reach = (Math.sqrt(sampler.next()) * this.aperture) / 2;
    const lx = Math.cos(angle) * reach;
    const ly = Math.sin(angle) * reach;
    // The focused point stays where it is while the start moves over the lens.
    const dx = sx * focus - lx;
    const dy = sy * focus - ly;
    ray.ox = from[0] + r[0] * lx + u[0] * ly;
    ray.oy = from[1] + r[1] * lx + u[1] * ly;
    ray.oz = from[2] + r[2] * lx + u[2] * ly;
    aimAt(
      ray,
      f[0] * focus + r[0] * dx + u[0] * dy,
      f[1] * focus + r[1] * dx + u[1] * dy,
      f[2] * focus + r[2] * dx + u[2] * dy,
    );
  }
}

function aimAt(ray, x, y, z) {
  const k = 1 / Math.sqrt(x * x + y * y + z * z);
  ray.dx = x * k;
  ray.dy = y * k;
  ray.dz = z * k;
}

export function unit([x, y, z]) {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

export function cross(a, b) {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
