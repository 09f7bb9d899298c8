import {camera} from '../kit/camera.mjs';
import {across, blur, down, pick, rect, seeded, times} from '../kit/paint.mjs';
import {FORMAL, person, SKIN} from '../kit/people.mjs';
import {microphone, flowers} from '../kit/stage.mjs';

const slantedScreen = () => down('#3d7fb5', '#b8d9df');

export default function meeting() {
  const random = seeded(23);
  const room = camera({eye: 1.75, horizon: 300, focal: 800});
  const panels = times(
    4,
    (i) =>
      room.flat([-1.5, -0.3], 3.1, [3.5 + i * 2, 4.9 + i * 2], '#fff6e2') +
      room.flat([0.5, 1.7], 3.1, [3.5 + i * 2, 4.9 + i * 2], '#fff6e2'),
  );
  const windows = times(5, (i) =>
    room.side(-3.6, [0.9, 2.7], [3.4 + i * 1.7, 4.7 + i * 1.7], down('#eaf4f6', '#bcd6d4')),
  );
  const back = [
    rect(0, 0, 1200, 800, '#b9a184'),
    room.flat([-3.6, 3.6], 3.1, [1, 12], down('#d8cbb6', '#efe6d4')),
    blur(panels, 6),
    panels,
    room.side(-3.6, [0, 3.1], [1.5, 12], across('#93795b', '#c9b293')),
    windows,
    blur(windows, 14),
    room.side(3.6, [0, 3.1], [1.5, 12], across('#b08a61', '#7c5a3d')),
    times(9, (i) => room.side(3.58, [0.2, 2.9], [3 + i, 3.06 + i], '#5d422c', 'opacity=".6"')),
    room.front([-3.6, 3.6], [0, 3.1], 12, down('#b48a5c', '#8d653f')),
    room.front([-1.5, 1.5], [1.2, 2.7], 11.9, '#1c2c40'),
    room.front([-1.42, 1.42], [1.27, 2.63], 11.9, slantedScreen()),
    room.flat([-3.6, 3.6], 0, [1.2, 12], down('#a98a68', '#6f5440')),
  ].join('');
  const depths = [10.4, 9.2, 8.1, 7.1, 6.2, 5.4, 4.6, 3.9];
  const sitter = (side) => (z) => {
    const [x, y] = room.at(side * (1.62 + random() * 0.08), -0.42, z);
    const look = {
      view: 'side',
      pose: 'desk',
      shirt: pick(random, FORMAL),
      skin: pick(random, SKIN),
      long: random() < 0.3,
    };
    const [cx, cy] = room.at(side * 1.9, 1.12, z);
    const size = room.scale(z);
    const chair = rect(
      cx - size * 0.28,
      cy,
      size * 0.56,
      size * 0.9,
      down('#3a2c26', '#1d1715'),
      `rx="${size * 0.09}"`,
    );
    const body = chair + person({x, y, height: size * 1.72, flip: side > 0, lean: side * -2, ...look});
    return z > 9 ? blur(body, 1) : body;
  };
  const table =
    room.flat([-1.15, 1.15], 0.76, [2.1, 10.8], down('#c99a66', '#7d4a2a')) +
    room.front([-1.15, 1.15], [0, 0.76], 2.1, '#5b351f') +
    room.flat([-0.5, 0.5], 0.765, [2.1, 10.8], down([0, '#fff1d6', 0.7], [0.5, '#fff1d6', 0.2], [1, '#fff1d6', 0]));
  const place = (z) =>
    [-1, 1]
      .map((side) => {
        const [mx, my] = room.at(side * 0.62, 0.77, z);
        const [bx, by] = room.at(side * 0.42, 0.77, z + 0.25);
        const size = room.scale(z);
        const paper = room.flat(side < 0 ? [-1.08, -0.78] : [0.78, 1.08], 0.775, [z - 0.2, z + 0.22], '#f4efe4');
        const bottle = rect(
          bx - size * 0.035,
          by - size * 0.2,
          size * 0.07,
          size * 0.2,
          across('#d9e9ec', '#8fb2ba'),
          `rx="${size * 0.02}"`,
        );
        return paper + bottle + microphone(mx, my, size * 0.24);
      })
      .join('');
  const vase = (z) => flowers(random, ...room.at(0, 0.77, z), room.scale(z) * 0.22);
  const items = depths.map(place).join('') + [9, 7, 5.4].map(vase).join('') + blur(flowers(random, 600, 700, 105), 3);
  const people = depths.flatMap((z) => [sitter(-1)(z), sitter(1)(z)]).join('');
  const chair = person({
    x: 600,
    y: room.at(0, -0.42, 11.3)[1],
    height: 122,
    view: 'front',
    pose: 'desk',
    shirt: '#27303c',
  });
  return {content: back + chair + people + table + items, light: 0.25};
}
