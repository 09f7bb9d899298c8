import {Mesh} from '../trace/mesh.mjs';
import {noise3} from '../trace/noise.mjs';
import {compose, rotateX, scale, translate} from '../trace/transform.mjs';
import {POSES} from './poses.mjs';
import {cutAway, displace, ellipsoid, join, keepSide, limb, mesh} from './sdf.mjs';
import {ball, lathe} from './shapes.mjs';
import {inFrame, skeleton} from './skeleton.mjs';

/**
 * A person. Slots: skin, hair, top, bottom, shoes, and hat when worn. `cell` is the fineness in metres.
 * @param {{pose?: string|object, female?: boolean, sleeves?: 'long'|'short'|'none', tunic?: number, bottom?: 'trousers'|'shorts'|'skirt',
 *   hair?: 'short'|'bob'|'bun'|'tail'|'long'|'none', hat?: 'cone'|'helmet'|'cap', stout?: number, cell?: number}} options
 *   `tunic` lets the top fall this many metres below the hips
 */
export function person(options = {}) {
  const o = {pose: 'stand', sleeves: 'short', bottom: 'trousers', stout: 0, cell: 0.014, tunic: 0.04, ...options};
  o.hair ??= o.female ? 'tail' : 'short';
  const joints = skeleton(typeof o.pose === 'string' ? POSES[o.pose] : o.pose, o);
  const body = new Mesh();
  const bounds = boundsOf(joints, o.cell);
  body.add(mesh(skin(joints, o), bounds, 'skin'));
  body.add(mesh(top(joints, o), bounds, 'top'));
  body.add(mesh(bottom(joints, o), bounds, 'bottom'));
  body.add(mesh(shoes(joints), bounds, 'shoes'));
  if (o.hair !== 'none') body.add(mesh(hair(joints, o.hair), bounds, 'hair'));
  if (o.hat) body.add(HATS[o.hat](), headTransform(joints));
  body.joints = joints;
  return body;
}

function boundsOf(joints, cell) {
  const points = ['armL', 'armR', 'legL', 'legR'].flatMap((name) => joints[name]).concat([joints.head, joints.neck]);
  const low = [0, 1, 2].map((k) => Math.min(...points.map((p) => p[k])) - 0.26);
  const high = [0, 1, 2].map((k) => Math.max(...points.map((p) => p[k])) + 0.26);
  low[1] = -0.03;
  return {low, high, cell};
}

/** Points and sizes in the head's own frame: x to its left, y up, z to the front. */
const headPoint = ({head, headFrame}, x, y, z) => inFrame(head, headFrame, x, y, z);

function skin(joints, o) {
  const parts = [join(headParts(joints, o), 0.035), ...arm(joints.armL), ...arm(joints.armR)];
  if (o.bottom !== 'trousers')
    for (const leg of [joints.legL, joints.legR])
      parts.push(limb(leg[0], leg[1], 0.075, 0.05), limb(leg[1], leg[2], 0.052, 0.033));
  return carveFace(join(parts, 0.012), joints);
}

function headParts(joints, {female}) {
  const p = (x, y, z) => headPoint(joints, x, y, z);
  const frame = joints.headFrame;
  return [
    ellipsoid(p(0, 0.015, -0.008), [0.074, 0.094, 0.093], frame),
    ellipsoid(p(0, -0.05, 0.028), [0.054, 0.072, 0.062], frame),
    limb(p(0, -0.075, -0.025), joints.neck, female ? 0.046 : 0.054, female ? 0.052 : 0.064),
  ];
}

function carveFace(body, joints) {
  const p = (x, y, z) => headPoint(joints, x, y, z);
  const frame = joints.headFrame;
  const features = [
    body,
    limb(p(0, 0.004, 0.085), p(0, -0.032, 0.1), 0.008, 0.014),
    ellipsoid(p(0, -0.068, 0.082), [0.022, 0.011, 0.012], frame),
    ellipsoid(p(0.074, -0.018, -0.012), [0.01, 0.032, 0.019], frame),
    ellipsoid(p(-0.074, -0.018, -0.012), [0.01, 0.032, 0.019], frame),
  ];
  const sockets = join(
    [
      ellipsoid(p(0.031, 0.003, 0.098), [0.02, 0.012, 0.02], frame),
      ellipsoid(p(-0.031, 0.003, 0.098), [0.02, 0.012, 0.02], frame),
    ],
    0.005,
  );
  return cutAway(join(features, 0.014), sockets, 0.018);
}

function arm([shoulder, elbow, wrist]) {
  return [limb(shoulder, elbow, 0.05, 0.041), limb(elbow, wrist, 0.041, 0.026), ...hand(elbow, wrist)];
}

function hand(elbow, wrist) {
  const on = (t, lift = 0) => wrist.map((value, k) => value + (value - elbow[k]) * t + (k === 1 ? lift : 0));
  return [
    limb(on(0.05), on(0.3), 0.026, 0.032),
    limb(on(0.3), on(0.62, -0.008), 0.031, 0.013),
    limb(on(0.12), on(0.36, 0.034), 0.016, 0.011),
  ];
}

function trunkParts({trunk, pelvis, shoulders, neck, armL, armR}, {female, stout}, loose) {
  const p = (x, y, z) => inFrame(pelvis, trunk, x, y, z);
  const g = loose + stout;
  const chest = female ? [0.14, 0.17, 0.1] : [0.162, 0.18, 0.115];
  const waist = female ? [0.115, 0.16, 0.088] : [0.14, 0.17, 0.104];
  const grown = (radii, more) => radii.map((r) => r + more);
  const parts = [
    ellipsoid(p(0, 0.34, -0.004), grown(chest, g), trunk),
    ellipsoid(p(0, 0.15, 0.006), grown(waist, g + stout), trunk),
    ellipsoid(p(0, 0.0, -0.008), grown(female ? [0.158, 0.14, 0.116] : [0.15, 0.14, 0.112], g), trunk),
    ellipsoid(p(0, -0.06, -0.006), grown(female ? [0.164, 0.16, 0.122] : [0.155, 0.16, 0.12], g + loose), trunk),
    limb(armL[0], armR[0], 0.044 + g, 0.044 + g),
    limb(shoulders, neck, 0.07 + loose, 0.05 + loose),
  ];
  if (female)
    parts.push(
      ellipsoid(p(0.06, 0.34, 0.07), [0.06, 0.06, 0.05], trunk),
      ellipsoid(p(-0.06, 0.34, 0.07), [0.06, 0.06, 0.05], trunk),
    );
  return parts;
}

function top(joints, o) {
  const {pelvis, trunk, legL, legR} = joints;
  const parts = [join(trunkParts(joints, o, 0.012), 0.07)];
  if (o.tunic > 0.1) {
    for (const leg of [legL, legR])
      parts.push(limb(leg[0], point(leg, Math.min(1.9, o.tunic / 0.4)), 0.115, 0.115, true));
  }
  for (const name of ['armL', 'armR']) parts.push(...sleeve(joints[name], o.sleeves));
  const body = join(parts, o.tunic > 0.1 ? 0.09 : 0.045);
  const hem = o.tunic > 0.1 ? -1 : -o.tunic - 0.06;
  return folds(keepSide(body, inFrame(pelvis, trunk, 0, hem, 0), trunk[1]), 0.007);
}

function sleeve([shoulder, elbow, wrist], kind) {
  if (kind === 'none') return [limb(shoulder, point([shoulder, elbow, wrist], 0.12), 0.062, 0.06, true)];
  if (kind === 'short') return [limb(shoulder, point([shoulder, elbow, wrist], 0.7), 0.056, 0.062, true)];
  return [limb(shoulder, elbow, 0.058, 0.05), limb(elbow, point([shoulder, elbow, wrist], 1.96), 0.05, 0.038, true)];
}

/** A point of a limb: 0 at its root, 1 at the middle joint, 2 at its end. */
function point([a, b, c], t) {
  return a.map((_, k) => (t < 1 ? a[k] + (b[k] - a[k]) * t : b[k] + (c[k] - b[k]) * (t - 1)));
}

function bottom(joints, o) {
  const {pelvis, trunk, legL, legR} = joints;
  const hips = ellipsoid(inFrame(pelvis, trunk, 0, -0.02, -0.008), [0.152 + o.stout, 0.15, 0.116 + o.stout], trunk);
  const length = {trousers: 1.98, shorts: 0.92, skirt: 1.05}[o.bottom];
  const wide = o.bottom === 'trousers' ? 0 : o.bottom === 'shorts' ? 0.018 : 0.05;
  const legs = [legL, legR].flatMap((leg) => leggings(leg, length, wide));
  return folds(join([hips, ...legs], o.bottom === 'skirt' ? 0.12 : 0.035), 0.006);
}

function leggings(leg, length, wide) {
  if (length <= 1.1) return [limb(leg[0], point(leg, length), 0.092 + wide * 0.4, 0.078 + wide, true)];
  return [limb(leg[0], leg[1], 0.094, 0.072), limb(leg[1], point(leg, length), 0.07, 0.064, true)];
}

function shoes({legL, legR}) {
  const parts = [legL, legR].flatMap(([, knee, ankle]) => {
    // The foot stands at a right angle to the shin, but never points down.
    const [dx, dy, dz] = [ankle[0] - knee[0], ankle[1] - knee[1], ankle[2] - knee[2]];
    const length = Math.hypot(dx, dy, dz);
    const ahead = [0, Math.min(0, dz / length) * 0.9, Math.max(0.35, -dy / length)];
    const on = (forward, down) => [ankle[0], ankle[1] + ahead[1] * forward - down, ankle[2] + ahead[2] * forward];
    return [
      limb(ankle, on(-0.03, 0.04), 0.042, 0.038),
      limb(on(-0.03, 0.045), on(0.11, 0.052), 0.036, 0.03),
      limb(on(0.11, 0.052), on(0.15, 0.055), 0.033, 0.026),
    ];
  });
  return join(parts, 0.02);
}

function hair(joints, kind) {
  const p = (x, y, z) => headPoint(joints, x, y, z);
  const frame = joints.headFrame;
  const cap = ellipsoid(p(0, 0.024, -0.014), [0.086, 0.104, 0.104], frame);
  const face = ellipsoid(p(0, -0.06, 0.095), [0.072, 0.118, 0.078], frame);
  const ears = join(
    [
      ellipsoid(p(0.085, -0.04, 0.0), [0.03, 0.045, 0.03], frame),
      ellipsoid(p(-0.085, -0.04, 0.0), [0.03, 0.045, 0.03], frame),
    ],
    0.01,
  );
  const crown = keepSide(cutAway(cap, face, 0.02), p(0, -0.062, -0.05), tipped(frame));
  const parts = kind === 'short' || kind === 'bun' ? [cutAway(crown, ears, 0.015)] : [crown];
  parts.push(...(TRESSES[kind]?.(p, frame) ?? []));
  const strands = (x, y, z) =>
    0.005 * noise3(x * 45, y * 16, z * 45) + 0.004 * noise3(x * 110, y * 40, z * 110) - 0.002;
  return displace(join(parts, 0.03), strands);
}

/** The hairline of the nape rises towards the face. */
const tipped = ([, up, forward]) => up.map((value, k) => value * 0.95 - forward[k] * 0.1);

const TRESSES = {
  bob: (p, f) => [ellipsoid(p(0, -0.055, -0.045), [0.088, 0.085, 0.062], f)],
  bun: (p, f) => [ellipsoid(p(0, 0.03, -0.115), [0.045, 0.042, 0.036], f)],
  tail: (p) => [
    limb(p(0, 0.0, -0.105), p(0, -0.06, -0.135), 0.03, 0.032),
    limb(p(0, -0.06, -0.135), p(0, -0.25, -0.12), 0.032, 0.016),
  ],
  long: (p, f) => [
    ellipsoid(p(0, -0.04, -0.045), [0.09, 0.09, 0.066], f),
    limb(p(0, -0.06, -0.06), p(0, -0.3, -0.1), 0.07, 0.055),
  ],
};

/** Cloth hangs in soft folds. */
function folds(body, depth) {
  return displace(
    body,
    (x, y, z) =>
      depth * noise3(x * 11, y * 6, z * 11) +
      depth * 0.9 * (Math.abs(noise3(x * 15 + y * 9, y * 13 - x * 6, z * 15)) - 0.3),
  );
}

function headTransform({head, headFrame: [s, u, f]}) {
  return [s[0], u[0], f[0], head[0], s[1], u[1], f[1], head[1], s[2], u[2], f[2], head[2]];
}

const HATS = {
  cone: () =>
    new Mesh().add(
      lathe(
        [
          [0.22, 0],
          [0.222, 0.004],
          [0.012, 0.185],
          [0, 0.19],
        ],
        40,
        'hat',
      ),
      compose(translate(0, 0.045, -0.015), rotateX(-6)),
    ),
  helmet: () =>
    new Mesh().add(ball(0.112, 16, 'hat'), compose(translate(0, 0.04, -0.012), scale(0.98, 0.98, 1.12))).add(
      lathe(
        [
          [0.1, 0],
          [0.136, -0.004],
          [0.136, 0.002],
          [0.1, 0.008],
        ],
        32,
        'hat',
      ),
      compose(translate(0, 0.045, 0), rotateX(-4), scale(1, 1, 1.16)),
    ),
  cap: () =>
    new Mesh().add(ball(0.098, 16, 'hat'), compose(translate(0, 0.045, -0.012), scale(0.96, 0.8, 1.12))).add(
      lathe(
        [
          [0, 0],
          [0.085, 0],
          [0.085, 0.006],
          [0, 0.006],
        ],
        24,
        'hat',
      ),
      compose(translate(0, 0.052, 0.085), rotateX(12), scale(0.95, 1, 1.1)),
    ),
};
