/** A drawn image for screens, signs and banners, sampled with bilinear filtering. Pixels are sRGB bytes, RGBA. */
export class Texture {
  constructor({width, height, pixels}) {
    Object.assign(this, {width, height});
    this.linear = new Float32Array(width * height * 3);
    for (let i = 0; i < width * height; i++) {
      for (let k = 0; k < 3; k++) this.linear[i * 3 + k] = toLinear(pixels[i * 4 + k] / 255);
    }
  }

  /** Colour at u (left to right) and v (top to bottom), both 0..1, written to `out`. */
  read(u, v, out, gain = 1) {
    const x = Math.min(Math.max(u * this.width - 0.5, 0), this.width - 1.001);
    const y = Math.min(Math.max(v * this.height - 0.5, 0), this.height - 1.001);
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const at = (iy * this.width + ix) * 3;
    const down = this.width * 3;
    for (let k = 0; k < 3; k++) {
      const top = mix(this.linear[at + k], this.linear[at + 3 + k], x - ix);
      const bottom = mix(this.linear[at + down + k], this.linear[at + down + 3 + k], x - ix);
      out[k] = mix(top, bottom, y - iy) * gain;
    }
  }
}

const mix = (a, b, t) => a + (b - a) * t;
const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));

/**
 * Colour function for a flat thing of a given size in its own x (width) and y (height), centred on x and standing on
 * y = 0. `gain` turns it into the light of a screen.
 */
export function decal(texture, width, height, gain = 1) {
  return (s, out) => texture.read(s.ox / width + 0.5, 1 - s.oy / height, out, gain);
}
