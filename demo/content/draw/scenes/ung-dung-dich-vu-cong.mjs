import {handSkin, holdingHand} from '../models/hand.mjs';
import {cloth, glow, hex, leaf, matt, metal, paint} from '../models/materials.mjs';
import {bush} from '../models/plants.mjs';
import {ball, box, boxes, floor} from '../models/shapes.mjs';
import {pad} from '../models/furniture.mjs';
import {indoors} from '../models/weather.mjs';
import {Sky} from '../trace/sky.mjs';
import {decal} from '../trace/texture.mjs';
import {createRandom} from '../trace/random.mjs';

const SERVICES = [
  'Khai sinh',
  'Cư trú',
  'Đất đai',
  'Thuế',
  'Y tế',
  'Giáo dục',
  'Giao thông',
  'Doanh nghiệp',
  'Phản ánh',
];
const COLORS = ['#d9483b', '#2f7fc1', '#e0922f', '#2f9a6a', '#c94f7f', '#6a5acd', '#2aa0a8', '#b5762f', '#3f6fb5'];

export const textures = {app: {width: 540, height: 1130, svg: appScreen()}};

/** A hand holds a phone with the province's service app; the room behind is out of focus. */
export function build(s, {app}) {
  indoors(s, {ambient: [0.5, 0.48, 0.45]});
  s.samples = 24;
  s.sky = new Sky({zenith: [0.5, 0.5, 0.5], horizon: [0.6, 0.58, 0.55], ground: [0.35, 0.3, 0.26]});
  s.camera = {from: [0.005, 0.045, 0.42], to: [0.005, -0.004, 0], lens: 46, aperture: 0.016, focus: 0.405};
  s.look = {ev: 0.35, bloom: 0.06};
  s.panel([-1.2, 0.3, 0.9], [0, 1.2, 0], [1.1, 0, 0.5], [5.5, 5.3, 5]);
  s.panel([0.9, 0.2, 0.3], [0, 0.9, 0], [0, 0, -0.9], [2.6, 2.3, 1.9]);
  addPhone(s, app);
  s.add(holdingHand(), handSkin(), {});
  s.add(pad([0.085, 0.16, 0.085], [0, 0, 0], 'pad', 0.5), cloth('#2d4f86'), {
    at: [0.052, -0.3, -0.035],
    roll: 14,
    pitch: 8,
  });
  addRoom(s);
}

/** 72 × 150 mm, leaning back a little. */
function addPhone(s, app) {
  const where = (z) => ({at: [0, -0.075, z], pitch: -4});
  s.add(pad([0.0735, 0.152, 0.0085], [0, -0.001, -0.0047], 'pad', 0.13), paint('#17181b', {rough: 0.15}), where(0));
  const face = decal(app, 0.0695, 0.1455);
  s.add(
    box([0.0695, 0.1455, 0.0002], [0, 0, 0]),
    {
      emit: (surface, out) => face(surface, out) ?? out.forEach((v, k) => (out[k] = v * 0.92)),
      color: [0.01, 0.01, 0.01],
      spec: 0.02,
      rough: 0.02,
    },
    {at: [0, -0.0728, 0], pitch: -4},
  );
}

function addRoom(s) {
  const random = createRandom(6);
  s.add(floor(8, 8, [0, -0.9, -3]), matt('#8a6a4c'));
  s.add(box([9, 4, 0.1], [0, -0.9, -4.6]), matt('#c9b79c'));
  s.add(
    boxes([
      [
        [1.5, 1.9, 0.05],
        [-1, -0.1, -4.5],
      ],
      [
        [1.2, 1.9, 0.05],
        [0.9, -0.1, -4.5],
      ],
    ]),
    {emit: [2.2, 2.35, 2.4], emitOnly: true, lamp: true},
  );
  const green = bush({seed: 4, leaves: 700, leafSize: 0.3});
  for (const [x, y, z, size] of [
    [-1.5, -0.7, -2.6, 0.55],
    [1.35, -0.8, -2.8, 0.6],
    [0.5, -0.9, -3.9, 0.5],
    [-0.6, -0.95, -3.9, 0.4],
  ])
    s.add(green, leaf(random.pick(['#4f8a3a', '#6a9a45', '#3f7032'])), {at: [x, y, z], size});
  s.add(box([1.7, 0.05, 0.8], [0.7, -0.5, -2]), matt('#a8794c'));
  for (let i = 0; i < 26; i++)
    s.add(ball(0.018, 8), glow(random.pick(['#ffd9a0', '#ffe9c8', '#ffc477']), 9), {
      at: [
        random.range(-1.8, 1.8),
        0.75 + 0.35 * Math.sin(i) + random.range(-0.1, 0.3),
        -3.6 + random.range(-0.5, 0.5),
      ],
    });
  s.add(box([0.3, 0.5, 0.3], [-0.75, -0.5, -2.4]), paint('#b5523a'));
  s.add(box([0.4, 0.22, 0.02], [0.75, -0.45, -2]), metal('#b9bdc0', 0.3));
}

function appScreen() {
  const tiles = SERVICES.map((name, i) => {
    const [x, y] = [40 + (i % 3) * 160, 430 + Math.floor(i / 3) * 172];
    return `<rect x="${x + 26}" y="${y}" width="88" height="88" rx="24" fill="${COLORS[i]}"/>${glyph(i, x + 70, y + 44)}
      <text x="${x + 70}" y="${y + 122}" font-size="22" fill="#33404d" text-anchor="middle">${name}</text>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 1130" font-family="Noto Sans, Liberation Sans"><rect width="540" height="1130" fill="#f4f6f8"/>
    <rect width="540" height="300" fill="#b3202a"/><circle cx="470" cy="40" r="150" fill="#ffffff" opacity=".07"/><text x="42" y="38" font-size="24" fill="#fff">9:41</text>
    <circle cx="74" cy="132" r="34" fill="#ffdf6b"/><text x="126" y="122" font-size="24" fill="#ffe9e0">Xin chào!</text>
    <text x="126" y="160" font-size="34" font-weight="bold" fill="#fff">Dịch vụ công Bình Hải</text>
    <rect x="36" y="204" width="468" height="66" rx="33" fill="#fff"/><circle cx="76" cy="236" r="12" fill="none" stroke="#8a96a3" stroke-width="5"/><path d="M85 246l12 12" stroke="#8a96a3" stroke-width="5"/>
    <text x="114" y="246" font-size="26" fill="#8a96a3">Tìm thủ tục</text><text x="40" y="380" font-size="32" font-weight="bold" fill="#1d2733">Dịch vụ</text>${tiles}
    <rect x="32" y="960" width="476" height="126" rx="24" fill="#e3f3ea"/><circle cx="92" cy="1023" r="30" fill="#2f9a5c"/><path d="M78 1023l10 11 19-22" fill="none" stroke="#fff" stroke-width="7"/>
    <text x="144" y="1014" font-size="26" font-weight="bold" fill="#1d4a33">Hồ sơ đã hoàn thành</text><text x="144" y="1050" font-size="22" fill="#42735a">Nhận kết quả trực tuyến</text></svg>`;
}

function glyph(i, x, y) {
  const shapes = [
    `<circle cx="${x}" cy="${y - 8}" r="13"/><path d="M${x - 22} ${y + 26}a22 22 0 0144 0z"/>`,
    `<path d="M${x - 26} ${y}L${x} ${y - 24}L${x + 26} ${y}v24h-52z"/>`,
    `<path d="M${x - 24} ${y - 18}h48v10h-48zM${x - 24} ${y - 2}h48v10h-48zM${x - 24} ${y + 14}h32v10h-32z"/>`,
    `<circle cx="${x}" cy="${y}" r="24"/>`,
    `<path d="M${x - 8} ${y - 24}h16v16h16v16h-16v16h-16v-16h-16v-16h16z"/>`,
    `<path d="M${x - 30} ${y - 6}L${x} ${y - 20}L${x + 30} ${y - 6}L${x} ${y + 8}zM${x - 18} ${y + 6}v12q18 14 36 0v-12L${x} ${y + 14}z"/>`,
    `<rect x="${x - 26}" y="${y - 12}" width="52" height="22" rx="8"/><circle cx="${x - 14}" cy="${y + 14}" r="8"/><circle cx="${x + 14}" cy="${y + 14}" r="8"/>`,
    `<rect x="${x - 26}" y="${y - 10}" width="52" height="32" rx="6"/><rect x="${x - 10}" y="${y - 22}" width="20" height="12"/>`,
    `<path d="M${x - 26} ${y - 20}h52v34h-30l-12 12v-12h-10z"/>`,
  ];
  return `<g fill="#ffffff">${shapes[i]}</g>`;
}
