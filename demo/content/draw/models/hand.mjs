import {noise3} from '../trace/noise.mjs';
import {Mesh} from '../trace/mesh.mjs';
import {hex} from './materials.mjs';
import {displace, ellipsoid, join, limb, mesh} from './sdf.mjs';

/**
 * A right hand seen from the front that holds a phone (standing at x = 0, front at z = 0, 72 mm wide): the palm lies
 * behind it, the thumb on its right edge, the finger tips round its left edge. Slots skin and nail.
 */
export function holdingHand() {
  const palm = [
    ellipsoid([0.02, -0.062, -0.03], [0.036, 0.045, 0.017]),
    ellipsoid([0.035, -0.072, -0.02], [0.017, 0.034, 0.018]),
    limb([0.03, -0.09, -0.032], [0.052, -0.2, -0.036], 0.026, 0.027),
    limb([0.024, -0.09, -0.03], [0.044, -0.2, -0.03], 0.026, 0.026),
  ];
  const thumb = [
    limb([0.043, -0.082, -0.014], [0.051, -0.046, 0.0], 0.0145, 0.0115),
    limb([0.051, -0.046, 0.0], [0.0415, -0.016, 0.0085], 0.011, 0.0085),
    ellipsoid([0.0405, -0.014, 0.0085], [0.0085, 0.013, 0.0068]),
  ];
  const fingers = [-0.014, -0.0325, -0.051, -0.068].map((y, i) => finger(y, i));
  const body = join([join(palm, 0.03), join(thumb, 0.008), ...fingers], 0.009);
  const creased = displace(
    body,
    (x, y, z) => 0.0005 * noise3(x * 320, y * 320, z * 320) + 0.0008 * noise3(x * 90, y * 90, z * 90),
  );
  const skin = mesh(creased, {low: [-0.06, -0.21, -0.07], high: [0.1, 0.03, 0.035], cell: 0.0012}, 'skin');
  const nail = mesh(
    ellipsoid([0.0398, -0.0105, 0.0145], [0.006, 0.0078, 0.0022]),
    {low: [0.03, -0.022, 0.01], high: [0.05, 0, 0.02], cell: 0.0006},
    'nail',
  );
  return new Mesh().add(skin).add(nail);
}

/** Behind the phone from the palm, then round its left edge. */
function finger(y, i) {
  const thick = [0.0088, 0.0092, 0.0088, 0.0076][i];
  const reach = [0.0, -0.0015, -0.0005, 0.003][i];
  return join(
    [
      limb([0.012, y - 0.012, -0.027], [-0.03, y, -0.0215], thick * 1.12, thick),
      limb([-0.03, y, -0.0215], [-0.0455 + reach, y + 0.003, -0.008], thick, thick * 0.95),
      limb([-0.0455 + reach, y + 0.003, -0.008], [-0.0385 + reach, y + 0.0045, 0.0045], thick * 0.95, thick * 0.8),
    ],
    0.006,
  );
}

/** Skin with redder finger tips and faint unevenness. */
export function handSkin() {
  const [base, red] = [hex('#d3a07c'), hex('#c4775c')];
  const color = ({px, py, pz}, out) => {
    const tip = Math.min(1, Math.max(0, (pz + 0.004) * 60));
    const t =
      0.35 * tip + 0.18 * (0.5 + noise3(px * 130, py * 130, pz * 130)) + 0.1 * noise3(px * 600, py * 600, pz * 600);
    for (let k = 0; k < 3; k++) out[k] = base[k] + (red[k] - base[k]) * Math.max(0, t);
  };
  const relief = (x, y, z) => 0.00012 * noise3(x * 900, y * 900, z * 900);
  return {
    skin: {color, spec: 0.03, rough: 0.42, bump: {height: relief, step: 0.0004}},
    nail: {color: hex('#e3b09a'), spec: 0.045, rough: 0.18},
  };
}
