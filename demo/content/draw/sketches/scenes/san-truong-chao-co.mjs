import {between, blur, down, ellipse, pick, rect, seeded, shape, times} from '../kit/paint.mjs';
import {person, SKIN} from '../kit/people.mjs';
import {bushes, clouds, ground, sky, tree} from '../kit/nature.mjs';
import {flag} from '../kit/town.mjs';

export default function flagSalute() {
  const random = seeded(79);
  const school =
    rect(90, 190, 1020, 260, down('#efd9a0', '#dcb96e')) +
    rect(60, 168, 1080, 26, '#a4553c') +
    shape('M60 170L130 110H1070L1140 170Z', down('#b5644a', '#8a4432')) +
    times(
      3,
      (floor) =>
        rect(90, 262 + floor * 84, 1020, 8, '#f6ead0') +
        times(
          17,
          (i) =>
            rect(108 + i * 59, 206 + floor * 84, 40, 50, down('#7d9aa5', '#46606d')) +
            rect(98 + i * 59, 200 + floor * 84, 5, 62, '#f6ead0'),
        ),
    );
  const row = (y, height, count) =>
    times(count, (i) => {
      const x = ((i + 0.5) * 1260) / count - 30;
      const girl = i % 14 < 7;
      return (
        ellipse(x - height * 0.15, y, height * 0.22, height * 0.03, '#3a3028', 'opacity=".35"') +
        person({
          x: x + between(random, -2, 2),
          y,
          height: height * between(random, 0.95, 1.04),
          shirt: '#f4f2ea',
          trousers: '#26364f',
          long: girl && random() < 0.8,
          skin: pick(random, SKIN),
        })
      );
    });
  const content = [
    sky(400, '#7fb3d6', '#cfe3e6', '#f6ead0'),
    clouds(0, 220, {seed: 33}),
    bushes(random, 210, [-20, 1220], 170, '#4f7a48', 9),
    school,
    tree(random, 70, 470, 330),
    tree(random, 1130, 470, 340, '#557f45'),
    ground('M0 445H1200V800H0Z', ['#d8c3a0', '#c2a57f', '#a98a68'], {fx: 0.01, fy: 0.06, strength: 0.35}),
    rect(480, 430, 240, 34, down('#c9b594', '#9a8566')),
    rect(500, 412, 200, 20, '#dccaa8'),
    flag(600, 420, 112, 50),
    row(500, 88, 34),
    row(526, 108, 28),
    row(560, 136, 23),
    row(606, 176, 18),
    row(672, 236, 14),
    blur(row(780, 330, 10), 1.6),
  ].join('');
  return {content, light: 0.35};
}
