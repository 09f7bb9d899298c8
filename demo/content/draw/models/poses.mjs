/**
 * Poses. A limb is two directions, each [forward, outward] in degrees from hanging straight down: [90, 0] points to
 * the front, [180, 0] up, [0, 90] to the side. `l` is the person's left.
 */
const ARMS_DOWN = {
  armL: [
    [2, 9],
    [8, 6],
  ],
  armR: [
    [2, 9],
    [8, 6],
  ],
};
const LEGS_STRAIGHT = {
  legL: [
    [2, 4],
    [-2, 3],
  ],
  legR: [
    [1, 4],
    [-3, 3],
  ],
};
const LEGS_SEATED = {
  legL: [
    [84, 8],
    [2, 3],
  ],
  legR: [
    [84, 8],
    [4, 3],
  ],
};

export const POSES = {
  stand: {...ARMS_DOWN, ...LEGS_STRAIGHT},
  ease: {
    armL: [
      [6, 14],
      [30, -12],
    ],
    armR: [
      [-4, 12],
      [10, 8],
    ],
    legL: [
      [8, 8],
      [2, 6],
    ],
    legR: [
      [-2, 3],
      [-4, 3],
    ],
    tilt: 3,
  },
  behind: {
    armL: [
      [-16, 14],
      [-24, -30],
    ],
    armR: [
      [-16, 14],
      [-24, -30],
    ],
    legL: [
      [2, 7],
      [-2, 6],
    ],
    legR: [
      [1, 7],
      [-3, 6],
    ],
  },
  folded: {
    armL: [
      [18, 14],
      [78, -48],
    ],
    armR: [
      [18, 14],
      [74, -48],
    ],
    ...LEGS_STRAIGHT,
  },
  walk: {
    armL: [
      [-22, 8],
      [4, 4],
    ],
    armR: [
      [24, 8],
      [44, 2],
    ],
    legL: [
      [26, 3],
      [6, 3],
    ],
    legR: [
      [-14, 3],
      [-34, 3],
    ],
    lean: 4,
  },
  walk2: {
    armL: [
      [18, 8],
      [34, 2],
    ],
    armR: [
      [-16, 8],
      [0, 4],
    ],
    legL: [
      [-10, 3],
      [-40, 3],
    ],
    legR: [
      [20, 3],
      [10, 3],
    ],
    lean: 3,
  },
  run: {
    armL: [
      [-52, 10],
      [38, 4],
    ],
    armR: [
      [38, 8],
      [128, -10],
    ],
    legL: [
      [58, 3],
      [-22, 3],
    ],
    legR: [
      [-18, 3],
      [-78, 3],
    ],
    lean: 11,
    lift: 0.04,
  },
  run2: {
    armL: [
      [34, 8],
      [124, -8],
    ],
    armR: [
      [-48, 10],
      [36, 4],
    ],
    legL: [
      [-24, 3],
      [-64, 3],
    ],
    legR: [
      [36, 3],
      [4, 3],
    ],
    lean: 10,
  },
  kick: {
    armL: [
      [20, 50],
      [40, 40],
    ],
    armR: [
      [-40, 40],
      [-20, 30],
    ],
    legL: [
      [-8, 6],
      [-14, 4],
    ],
    legR: [
      [52, 6],
      [30, 4],
    ],
    lean: -6,
  },
  sit: {
    armL: [
      [18, 10],
      [66, -12],
    ],
    armR: [
      [18, 10],
      [62, -12],
    ],
    ...LEGS_SEATED,
  },
  sitBack: {
    armL: [
      [6, 12],
      [52, -16],
    ],
    armR: [
      [8, 12],
      [58, -20],
    ],
    ...LEGS_SEATED,
    lean: -8,
  },
  write: {
    armL: [
      [44, 16],
      [82, -26],
    ],
    armR: [
      [40, 14],
      [76, -30],
    ],
    ...LEGS_SEATED,
    lean: 9,
    nod: 16,
  },
  type: {
    armL: [
      [30, 10],
      [84, -8],
    ],
    armR: [
      [30, 10],
      [84, -8],
    ],
    ...LEGS_SEATED,
    lean: 3,
    nod: 6,
  },
  clap: {
    armL: [
      [34, 8],
      [98, -34],
    ],
    armR: [
      [34, 8],
      [98, -34],
    ],
    ...LEGS_SEATED,
  },
  raise: {
    armL: [
      [14, 10],
      [60, -10],
    ],
    armR: [
      [150, 10],
      [172, 4],
    ],
    ...LEGS_SEATED,
  },
  hold: {
    armL: [
      [28, 8],
      [98, -8],
    ],
    armR: [
      [28, 8],
      [94, -16],
    ],
    ...LEGS_STRAIGHT,
    nod: 14,
  },
  handOver: {
    armL: [
      [8, 9],
      [20, 4],
    ],
    armR: [
      [52, 6],
      [78, -6],
    ],
    ...LEGS_STRAIGHT,
    lean: 8,
    nod: 8,
  },
  point: {
    armL: [
      [8, 9],
      [30, -4],
    ],
    armR: [
      [78, 14],
      [88, 8],
    ],
    ...LEGS_STRAIGHT,
  },
  stoop: {
    armL: [
      [66, 6],
      [42, 2],
    ],
    armR: [
      [72, 6],
      [34, -4],
    ],
    legL: [
      [26, 7],
      [-14, 5],
    ],
    legR: [
      [22, 7],
      [-20, 5],
    ],
    lean: 56,
    nod: -8,
  },
  dig: {
    armL: [
      [46, 14],
      [62, -18],
    ],
    armR: [
      [30, 14],
      [40, -12],
    ],
    legL: [
      [30, 8],
      [-4, 6],
    ],
    legR: [
      [-6, 6],
      [-22, 5],
    ],
    lean: 30,
    nod: 10,
  },
  squat: {
    armL: [
      [64, 10],
      [58, -12],
    ],
    armR: [
      [60, 10],
      [64, -12],
    ],
    legL: [
      [104, 16],
      [-42, 6],
    ],
    legR: [
      [100, 16],
      [-44, 6],
    ],
    lean: 24,
    nod: 10,
  },
  carryPole: {
    armL: [
      [30, 26],
      [150, 6],
    ],
    armR: [
      [-10, 12],
      [12, 4],
    ],
    legL: [
      [22, 4],
      [2, 3],
    ],
    legR: [
      [-12, 4],
      [-34, 3],
    ],
    lean: 7,
  },
  hose: {
    armL: [
      [50, 10],
      [76, -20],
    ],
    armR: [
      [10, 14],
      [70, -22],
    ],
    legL: [
      [30, 8],
      [8, 6],
    ],
    legR: [
      [-16, 10],
      [-26, 8],
    ],
    lean: 8,
  },
  paddle: {
    armL: [
      [62, 16],
      [72, -30],
    ],
    armR: [
      [74, 10],
      [60, -6],
    ],
    ...LEGS_SEATED,
    lean: 28,
    nod: -6,
  },
  ride: {
    armL: [
      [48, 14],
      [66, 2],
    ],
    armR: [
      [48, 14],
      [66, 2],
    ],
    legL: [
      [72, 12],
      [-18, 4],
    ],
    legR: [
      [72, 12],
      [-18, 4],
    ],
    lean: 6,
  },
  camera: {
    armL: [
      [54, 18],
      [128, -22],
    ],
    armR: [
      [50, 22],
      [132, -28],
    ],
    ...LEGS_STRAIGHT,
  },
  salute: {
    armL: [
      [2, 9],
      [8, 6],
    ],
    armR: [
      [40, 50],
      [150, -40],
    ],
    ...LEGS_STRAIGHT,
  },
};
