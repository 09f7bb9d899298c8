import {
  across,
  between,
  blur,
  down,
  ellipse,
  glow,
  halo,
  line,
  masked,
  n,
  noise,
  rect,
  round,
  seeded,
  shape,
  times,
} from '../kit/paint.mjs';
import {person} from '../kit/people.mjs';
import {bushes, ground, sky} from '../kit/nature.mjs';
import {house} from '../kit/town.mjs';

export default function fireDrill() {
  const random = seeded(137);
  const plume = ellipse(880, 240, 460, 400, round('#ffffff', [0.55, '#dddddd'], '#000000'));
  const smoke = masked(
    noise(300, -60, 920, 620, {color: '#3a3d42', fx: 0.005, fy: 0.007, gain: 4, cut: 1.7, seed: 15}) +
      noise(300, -60, 920, 560, {color: '#a5a29c', fx: 0.007, fy: 0.009, gain: 4, cut: 1.9, seed: 18}),
    plume,
  );
  const fire = times(26, () => {
    const x = between(random, 780, 1010);
    const y = 500;
    const h = between(random, 40, 120);
    return shape(
      `M${n(x - 20)} ${y}Q${n(x - 30)} ${n(y - h * 0.5)} ${n(x)} ${n(y - h)}Q${n(x + 28)} ${n(y - h * 0.4)} ${n(x + 20)} ${y}Z`,
      down('#ffb04a', '#f2612a'),
    );
  });
  const truck =
    rect(-0.0, 400, 250, 130, down('#d94234', '#8a1f1a'), 'rx="8"') +
    shape('M250 420H310Q345 424 352 470V530H250Z', down('#d94234', '#8a1f1a')) +
    shape('M264 432H306Q330 436 336 470H264Z', down('#cfe4e8', '#54707d')) +
    rect(0, 470, 350, 12, '#f2e6c0') +
    times(4, (i) => rect(14 + i * 58, 414, 46, 48, '#b9b4aa', 'rx="3"')) +
    rect(20, 380, 300, 12, '#b9bcbd') +
    rect(270, 404, 34, 16, '#4a90e0', 'rx="5"') +
    [60, 290].map((x) => ellipse(x, 530, 36, 36, '#1d1f23') + ellipse(x, 530, 17, 17, '#a9a9a6')).join('');
  const fighter = (x, y, height, look = {}) =>
    ellipse(x, y, height * 0.28, height * 0.03, '#1c1a18', 'opacity=".5"') +
    person({
      x,
      y,
      height,
      view: 'side',
      pose: 'reach',
      shirt: '#2f4a5c',
      trousers: '#26394a',
      hat: 'fire',
      lean: 5,
      ...look,
    }) +
    rect(x - height * 0.09, y - height * 0.66, height * 0.2, height * 0.028, '#e9e35a') +
    rect(x - height * 0.09, y - height * 0.54, height * 0.2, height * 0.028, '#e9e35a');
  const jet = (x, y, tx, ty) =>
    blur(
      shape(
        `M${x} ${y - 4}Q${(x + tx) / 2} ${Math.min(y, ty) - 120} ${tx} ${ty - 36}L${tx + 16} ${ty + 50}Q${(x + tx) / 2} ${Math.min(y, ty) - 78} ${x} ${y + 5}Z`,
        across([0, '#ffffff', 0.95], [0.7, '#e6f2f7', 0.8], [1, '#e6f2f7', 0.25]),
      ),
      2.5,
    );
  const content = [
    sky(500, '#8fb8cf', '#dfe3d8'),
    bushes(random, 410, [-20, 620], 120, '#557a52', 8),
    house(random, 660, 500, 420, 330, {wall: '#d9cdb5', tint: 0.1}),
    rect(640, 150, 470, 24, '#8d8678'),
    glow(halo(890, 470, 240, '#ff9a4a', 0.9)),
    fire,
    smoke,
    ground('M0 495H1200V800H0Z', ['#a9a296', '#8b857b', '#6c6761'], {fx: 0.02, fy: 0.07, strength: 0.5}),
    blur(ellipse(700, 640, 420, 40, '#dbe8ec', 'opacity=".35"'), 10),
    truck,
    fighter(430, 590, 190),
    jet(492, 470, 860, 400),
    line('M350 520Q380 620 240 640T420 720T330 780', '#c9a04a', 11),
    fighter(300, 770, 340),
    fighter(390, 780, 350),
    line('M400 560L520 548', '#c9a04a', 12),
    line('M500 549L548 542', '#c4c8ca', 14),
    jet(550, 540, 940, 420),
    blur(
      times(40, () =>
        ellipse(
          between(random, 820, 1010),
          between(random, 380, 520),
          between(random, 5, 22),
          between(random, 5, 18),
          '#f2f6f6',
          'opacity=".3"',
        ),
      ),
      6,
    ),
    fighter(1080, 680, 250, {flip: true, pose: 'raise', lean: 0}),
  ].join('');
  return {content, corners: 0.55};
}
