import {darker, ellipse, group, lighter, n, pick, shape} from './paint.mjs';

export const SKIN = ['#c99270', '#b97f5c', '#d6a27f', '#a9714f'];
export const SHIRTS = [
  '#e9e6de',
  '#dfe6ea',
  '#b9c9d6',
  '#8fa7ba',
  '#3c5068',
  '#2b3a4d',
  '#a84a45',
  '#d8b26a',
  '#6f8f7d',
  '#7a6f8b',
];
export const FORMAL = ['#1f2a3a', '#27303c', '#2c3648', '#39424f', '#e8e6e0', '#dfe6ea', '#c7d2dc', '#8f2f33'];

/** Joints of a figure one unit tall that stands on 0: [shoulder side, elbow, hand] and [knee, foot], left then right. */
const POSES = {
  stand: {
    arms: [
      [-0.15, -0.64, -0.14, -0.47],
      [0.15, -0.64, 0.14, -0.47],
    ],
    legs: [
      [-0.05, -0.26, -0.055, -0.02],
      [0.05, -0.26, 0.06, -0.02],
    ],
  },
  walk: {
    arms: [
      [-0.15, -0.65, -0.2, -0.5],
      [0.15, -0.65, 0.12, -0.5],
    ],
    legs: [
      [-0.06, -0.26, -0.13, -0.03],
      [0.08, -0.26, 0.1, -0.02],
    ],
  },
  run: {
    arms: [
      [-0.2, -0.68, -0.09, -0.6],
      [0.2, -0.68, 0.27, -0.8],
    ],
    legs: [
      [0.13, -0.32, 0.05, -0.1],
      [-0.06, -0.26, -0.22, -0.14],
    ],
  },
  reach: {
    arms: [
      [0.06, -0.66, 0.2, -0.62],
      [0.2, -0.7, 0.32, -0.64],
    ],
    legs: [
      [-0.06, -0.26, -0.06, -0.02],
      [0.06, -0.26, 0.08, -0.02],
    ],
  },
  row: {
    arms: [
      [0.04, -0.66, 0.16, -0.54],
      [0.2, -0.7, 0.3, -0.5],
    ],
    legs: [],
  },
  desk: {
    arms: [
      [-0.17, -0.63, -0.06, -0.55],
      [0.17, -0.63, 0.06, -0.55],
    ],
    legs: [],
  },
  raise: {
    arms: [
      [-0.15, -0.64, -0.13, -0.47],
      [0.2, -0.9, 0.19, -1.06],
    ],
    legs: [
      [-0.05, -0.26, -0.055, -0.02],
      [0.05, -0.26, 0.06, -0.02],
    ],
  },
  carry: {
    arms: [
      [-0.15, -0.66, -0.02, -0.6],
      [0.16, -0.66, 0.1, -0.56],
    ],
    legs: [
      [-0.06, -0.26, -0.1, -0.03],
      [0.07, -0.26, 0.09, -0.02],
    ],
  },
  squat: {
    arms: [
      [-0.1, -0.38, 0.1, -0.3],
      [0.14, -0.4, 0.24, -0.28],
    ],
    legs: [
      [-0.16, -0.2, -0.08, -0.02],
      [0.18, -0.22, 0.1, -0.02],
    ],
    low: 0.34,
  },
};

/**
 * A person without a face, `height` pixels tall when upright, feet at x, y.
 *
 * @param {{x: number, y: number, height: number, pose?: string, view?: 'back' | 'front' | 'side', shirt?: string,
 *   trousers?: string, skin?: string, hair?: string, hat?: string, flip?: boolean, long?: boolean, lean?: number,
 *   sleeves?: boolean, dress?: string}} person
 */
export function person({x, y, height, flip, lean = 0, ...look}) {
  const turn = lean ? ` rotate(${lean})` : '';
  return group(
    figure(look),
    `transform="translate(${n(x)} ${n(y)}) scale(${(flip ? -1 : 1) * height} ${height})${turn}"`,
  );
}

function figure({pose = 'stand', shirt = '#e9e6de', trousers = '#2b3444', skin = SKIN[0], sleeves = true, ...look}) {
  const {arms, legs, low = 0} = POSES[pose];
  const drop = low;
  const joints = {left: arms[0], right: arms[1]};
  const leg = ([kx, ky, fx, fy], color, side) =>
    stroke(`M${side * 0.05} ${-0.5 + drop}L${kx} ${ky}L${fx} ${fy}`, color, 0.085) +
    stroke(`M${fx - 0.02} ${fy + 0.005}h.06`, '#22252b', 0.04);
  return [
    arm(joints.left, -0.105, drop, darker(shirt, 0.22), darker(skin, 0.18), sleeves),
    legs[0] ? leg(legs[0], darker(trousers, 0.25), -1) : '',
    legs[1] ? leg(legs[1], trousers, 1) : '',
    group(hairBehind(look) + torso(shirt, look.dress) + head({skin, ...look}), `transform="translate(0 ${drop})"`),
    arm(joints.right, 0.105, drop, lighter(shirt, 0.06), skin, sleeves),
  ].join('');
}

const stroke = (path, color, width) =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

function arm([ex, ey, hx, hy], shoulder, drop, cloth, skin, sleeves) {
  const hand = `M${ex} ${ey}L${hx} ${hy}`;
  const upper = stroke(`M${shoulder} ${-0.78 + drop}L${ex} ${ey}`, cloth, 0.066);
  const lower = sleeves ? stroke(`M${ex} ${ey}L${ex + (hx - ex) * 0.8} ${ey + (hy - ey) * 0.8}`, cloth, 0.056) : '';
  return stroke(hand, skin, 0.045) + upper + lower;
}

function torso(shirt, dress) {
  const body = 'M-.045-.845C-.1-.835-.135-.825-.14-.78L-.105-.62-.1-.47H.1L.105-.62.14-.78C.135-.825.1-.835.045-.845Z';
  const shadow = 'M-.045-.845C-.1-.835-.135-.825-.14-.78L-.105-.62-.1-.47H-.02C-.05-.6-.05-.72-.045-.845Z';
  const skirt = dress
    ? shape('M-.1-.5H.1L.13-.06H-.13Z', dress) + shape('M-.1-.5H-.03L-.05-.06H-.13Z', darker(dress))
    : '';
  return skirt + shape(body, shirt) + shape(shadow, darker(shirt, 0.45), 'opacity=".32"');
}

function head({skin, view = 'back', hair = '#1c1a1d', hat, long}) {
  const neck = shape('M-.035-.87H.035L.045-.83Q0-.81-.045-.83Z', darker(skin, 0.25));
  const face = ellipse(0, -0.925, 0.056, 0.07, skin);
  const hairs = {
    back:
      ellipse(0, -0.932, 0.061, 0.069, hair) + ellipse(0.02, -0.95, 0.03, 0.03, lighter(hair, 0.25), 'opacity=".4"'),
    front: shape('M-.062-.915C-.07-1.02.07-1.02.062-.915C.05-.97.0-.965-.03-.965C-.05-.955-.055-.94-.062-.915Z', hair),
    side: shape('M-.064-.88C-.085-1.01.045-1.03.058-.945C.02-.955.005-.95-.01-.915C-.02-.89-.03-.87-.064-.88Z', hair),
  };
  const tail = long && view === 'back' ? shape('M-.06-.93H.06L.07-.76Q0-.73-.07-.76Z', hair) : '';
  return neck + face + hairs[view] + tail + (HATS[hat] ?? '');
}

/** Long hair that falls behind the shoulders of someone who doesn't turn their back to the eye. */
function hairBehind({long, view, hair = '#1c1a1d'}) {
  if (!long || !view || view === 'back') return '';
  return shape(view === 'side' ? 'M-.06-.96H.0L-.03-.76Q-.08-.74-.1-.78Z' : 'M-.066-.95H.066L.085-.8H-.085Z', hair);
}

const HATS = {
  conical:
    shape('M0-1.07L.155-.93Q0-.895-.155-.93Z', '#e2cd9c') +
    shape('M0-1.07L-.155-.93Q-.08-.912-.03-.91Z', '#a98e5c', 'opacity=".7"'),
  helmet:
    shape('M-.078-.94C-.08-1.04.08-1.04.078-.94L.095-.93H-.095Z', '#e5b53a') +
    shape('M-.078-.94C-.08-1.02-.03-1.03-.02-1.015L-.03-.935H-.095Z', '#a97c1e', 'opacity=".6"'),
  fire:
    shape('M-.085-.93C-.085-1.05.085-1.05.085-.93L.11-.9H-.11Z', '#b5382c') +
    shape('M-.085-.93C-.085-1.03-.03-1.04-.02-1.02L-.03-.9H-.11Z', '#6f1e18', 'opacity=".6"'),
  cap: shape('M-.066-.945C-.068-1.03.068-1.03.066-.945L.11-.935H-.066Z', '#2f5d8a'),
  nurse: shape('M-.06-.97L-.05-1.01H.05L.06-.97Z', '#f3f3ef'),
  green: shape('M-.08-.945C-.07-1.03.07-1.03.08-.945L.11-.93H-.11Z', '#3f6b45'),
};

/** Someone seated, seen from behind: head and shoulders down to the chair; `size` is the width of the shoulders. */
export function seatedBack(random, x, y, size, {shirts = FORMAL, rim = '#ffdcae', chair} = {}) {
  const shirt = pick(random, shirts);
  const long = random() < 0.35;
  const hair = pick(random, ['#17161a', '#201c1c', '#2a2420', '#3a3634']);
  const body = `M-.13-.62C-.17-.55-.46-.55-.5-.3L-.54.5H.54L.5-.3C.46-.55.17-.55.13-.62Z`;
  const locks = long ? shape('M-.22-.8Q0-1.2.22-.8L.25-.4Q0-.3-.25-.4Z', hair) : ellipse(0, -0.84, 0.2, 0.25, hair);
  const light = stroke('M.12-.6C.2-.55.44-.54.48-.3', rim, 0.025) + stroke('M.1-1.06Q.21-.98.2-.78', rim, 0.022);
  const seat = chair ? shape('M-.46.6V-.12Q-.45-.24-.33-.24H.33Q.45-.24.46-.12V.6Z', chair) : '';
  const content =
    shape(body, shirt) +
    shape('M-.13-.62C-.17-.55-.46-.55-.5-.3L-.54.5H-.1Z', darker(shirt, 0.6), 'opacity=".3"') +
    ellipse(0, -0.62, 0.13, 0.1, '#9c6d50') +
    locks +
    group(light, 'opacity=".5"') +
    seat;
  return group(content, `transform="translate(${n(x)} ${n(y)}) scale(${n(size)})"`);
}
