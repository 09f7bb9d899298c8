import {cableBridge} from '../models/bridge.mjs';
import {skyline} from '../models/city.mjs';
import {glow, hex, matt, water} from '../models/materials.mjs';
import {box, floor} from '../models/shapes.mjs';
import {night} from '../models/weather.mjs';
import {compose, place, transformPoint} from '../trace/transform.mjs';

const BRIDGE = place({at: [20, 0, -150], turn: 16});
const LENGTH = 1040;

/** The lit bridge over the dark river, the town behind it. */
export function build(s) {
  night(s, {haze: 0.0004});
  s.camera = {from: [-70, 9, 130], to: [8, 30, -90], lens: 31};
  s.look = {...s.look, ev: -0.35, bloom: 0.13};
  s.samples = 16;
  s.add(floor(20000, 20000), water('#04070b', {wave: 0.05, size: 3, stretch: 1.6}));
  const cable = {color: [0.2, 0.2, 0.2], emit: stayLight, emitOnly: true, lamp: true};
  s.add(
    cableBridge(),
    {concrete: matt('#a8a49c'), road: matt('#3a3a3a'), cable, rail: matt('#8a8a88'), lamp: glow('#ffd9a0', 26)},
    BRIDGE,
  );
  addStreetLight(s);
  addTraffic(s);
  skyline(s, {from: [-700, -620], to: [800, -420], count: 130, heights: [9, 85], lit: 0.3, power: 0.9, seed: 5});
  s.add(box([2400, 3.5, 60], [0, 0, -400]), matt('#1d1f1c'));
  for (let x = -700; x < 800; x += 22) s.add(box([0.8, 0.8, 0.8]), glow('#ffc477', 14), {at: [x, 8, -372]});
}

/** Light runs along the stays from blue at the deck to warm white at the top. */
function stayLight({oy}, out) {
  const t = Math.min(1, Math.max(0, (oy - 24) / 70));
  const [low, high] = [hex('#1f5bff'), hex('#ffe2b0')];
  for (let k = 0; k < 3; k++) out[k] = (low[k] + (high[k] - low[k]) * t ** 1.5) * 1.7;
}

function addStreetLight(s) {
  for (let x = -300; x < 300; x += 26) {
    for (const z of [-9.6, 9.6]) s.bulb(transformPoint(BRIDGE, [x + 12, 32.6, z]), [300, 235, 150], 0.5);
  }
  for (const x of [-130, 130]) {
    for (const z of [-20, 20]) {
      s.bulb(transformPoint(BRIDGE, [x, 12, z]), [500, 390, 260], 1);
      s.bulb(transformPoint(BRIDGE, [x + 8, 40, z * 0.9]), [1000, 680, 360], 1);
      s.bulb(transformPoint(BRIDGE, [x - 8, 66, z * 0.8]), [900, 650, 420], 1);
    }
  }
}

/** A long exposure turns the cars into lines. */
function addTraffic(s) {
  const line = box([LENGTH, 0.25, 0.3]);
  for (const [z, y, color, power] of [
    [4, 25, '#ff2a18', 5],
    [6.4, 25.3, '#ff3420', 4],
    [-4, 25.1, '#fff0d6', 7],
    [-6.4, 25, '#ffe9c8', 5],
  ]) {
    s.add(line, glow(color, power), compose(BRIDGE, place({at: [0, y, z]})));
  }
}
