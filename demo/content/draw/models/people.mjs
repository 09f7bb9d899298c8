import {hex, paint} from './materials.mjs';
import {noise3} from '../trace/noise.mjs';

/** Colours of skin, hair and clothes, and a face drawn by colour where the camera may see one. */
const SKIN = ['#c98f6b', '#bd8059', '#d6a07c', '#b3744f', '#cc9874'].map(hex);
const HAIR = ['#0d0b0a', '#14100d', '#1c1613', '#3a3634'].map(hex);

export function skinOf(person, random) {
  const tone = random.pick(SKIN);
  return {color: faceColor(person.joints, tone), spec: 0.028, rough: 0.5, mottle: [0.05, 0.06]};
}

/** Materials for all slots of a person; what isn't given is picked. */
export function dress(person, random, clothes = {}) {
  return {
    skin: skinOf(person, random),
    hair: hairMaterial(random.pick(HAIR)),
    shoes: paint(random.pick(['#15120f', '#241a14', '#2b2b2e'])),
    hat: paint('#d9c48c', {rough: 0.6}),
    ...clothes,
  };
}

function hairMaterial(color) {
  const height = (x, y, z) => 0.002 * noise3(x * 260, y * 50, z * 260);
  return {color, spec: 0.03, rough: 0.55, bump: {height, step: 0.004, own: true}};
}

/** Eyes, brows, lips and a little blush, by position in the frame of the head. */
function faceColor({head, headFrame: [s, u, f]}, tone) {
  return (surface, out) => {
    const [dx, dy, dz] = [surface.ox - head[0], surface.oy - head[1], surface.oz - head[2]];
    const x = Math.abs(dx * s[0] + dy * s[1] + dz * s[2]);
    const y = dx * u[0] + dy * u[1] + dz * u[2];
    const z = dx * f[0] + dy * f[1] + dz * f[2];
    let shade = 1;
    let red = 0;
    if (z > 0.04 && x < 0.07 && y > -0.12 && y < 0.07) {
      if (oval(x - 0.031, y - 0.002, 0.014, 0.0055)) shade = 0.12;
      if (oval(x - 0.033, y - 0.026, 0.02, 0.005)) shade = 0.25;
      if (oval(x, y + 0.069, 0.024, 0.009)) red = 0.35;
      if (oval(x, y + 0.0685, 0.022, 0.0018)) shade = 0.4;
    }
    out[0] = tone[0] * shade;
    out[1] = tone[1] * shade * (1 - red);
    out[2] = tone[2] * shade * (1 - red);
  };
}

const oval = (x, y, a, b) => (x / a) ** 2 + (y / b) ** 2 < 1;

/** A jacket whose front shows shirt and tie, by position in the frame of the trunk. */
export function suit(
  {
    joints: {
      pelvis,
      trunk: [s, u, f],
    },
  },
  jacket,
  shirt,
  tie,
) {
  const [j, w, t] = [jacket, shirt, tie].map((color) => (color ? hex(color) : null));
  const color = (surface, out) => {
    const [dx, dy, dz] = [surface.ox - pelvis[0], surface.oy - pelvis[1], surface.oz - pelvis[2]];
    const x = Math.abs(dx * s[0] + dy * s[1] + dz * s[2]);
    const y = dx * u[0] + dy * u[1] + dz * u[2];
    const front = dx * f[0] + dy * f[1] + dz * f[2] > 0.02;
    const open = front && y > 0.22 && x < (y - 0.22) * 0.3;
    const pick = !open && y < 0.535 ? j : t && front && x < 0.012 + (0.5 - y) * 0.045 ? t : w;
    [out[0], out[1], out[2]] = pick;
  };
  return {color, spec: 0.02, rough: 0.7};
}
