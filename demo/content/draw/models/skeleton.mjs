import {cross, unit} from '../trace/camera.mjs';

/** Joints of a person 1.66 m tall in a pose, standing on y = 0 and facing +z; the person's left is +x. */
const UPPER_ARM = 0.28;
const FOREARM = 0.24;
const THIGH = 0.42;
const SHIN = 0.38;
const ANKLE = 0.085;
const radians = (degrees) => (degrees * Math.PI) / 180;

export function skeleton(pose, {female = false} = {}) {
  const trunk = frame(pose.lean ?? 0, pose.tilt ?? 0, pose.twist ?? 0);
  const width = female ? 0.14 : 0.162;
  const joints = {trunk, pelvis: [0, 0, 0]};
  joints.shoulders = at(joints.pelvis, trunk, 0, 0.48, 0);
  joints.neck = at(joints.pelvis, trunk, 0, 0.53, 0.005);
  joints.headFrame = frame((pose.lean ?? 0) * 0.35 + (pose.nod ?? 0), (pose.tilt ?? 0) * 0.3, pose.look ?? 0);
  joints.head = at(joints.neck, joints.headFrame, 0, 0.145, 0.018);
  for (const [name, side] of [
    ['L', 1],
    ['R', -1],
  ]) {
    const shoulder = at(joints.pelvis, trunk, side * width, 0.455, 0);
    joints[`arm${name}`] = chain(shoulder, pose[`arm${name}`], side, UPPER_ARM, FOREARM);
    const hip = at(joints.pelvis, trunk, side * 0.088, -0.02, 0);
    joints[`leg${name}`] = chain(hip, pose[`leg${name}`], side, THIGH, SHIN);
  }
  return standOnGround(joints, pose.lift ?? 0);
}

/** Unit vectors side, up, forward of a body that leans to the front, tilts to its left and turns to its left. */
function frame(lean, tilt, turn) {
  const [l, t, r] = [radians(lean), radians(tilt), radians(turn)];
  const ahead = [Math.sin(r), 0, Math.cos(r)];
  const up = unit([Math.sin(t) + ahead[0] * Math.sin(l), Math.cos(l) * Math.cos(t), ahead[2] * Math.sin(l)]);
  const side = unit(cross(up, ahead));
  return [side, up, cross(side, up)];
}

function at(origin, [s, u, f], x, y, z) {
  return origin.map((value, k) => value + s[k] * x + u[k] * y + f[k] * z);
}

function chain(start, [upper, lower], side, a, b) {
  const middle = reach(start, upper, side, a);
  return [start, middle, reach(middle, lower, side, b)];
}

function reach([x, y, z], [forward, outward], side, length) {
  const [f, o] = [radians(forward), radians(outward)];
  return [
    x + side * Math.sin(o) * length,
    y - Math.cos(o) * Math.cos(f) * length,
    z + Math.cos(o) * Math.sin(f) * length,
  ];
}

function standOnGround(joints, lift) {
  const rise = ANKLE + lift - Math.min(joints.legL[2][1], joints.legR[2][1]);
  const move = (point) => [point[0], point[1] + rise, point[2]];
  for (const name of ['pelvis', 'shoulders', 'neck', 'head']) joints[name] = move(joints[name]);
  for (const name of ['armL', 'armR', 'legL', 'legR']) joints[name] = joints[name].map(move);
  return joints;
}

/** A point given in the frame of the head (or trunk). */
export const inFrame = at;
