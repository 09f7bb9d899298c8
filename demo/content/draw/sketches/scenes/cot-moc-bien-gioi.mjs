import {blur, down, ellipse, rect, seeded, shape} from '../kit/paint.mjs';
import {blades, clouds, ground, ridge, sun} from '../kit/nature.mjs';

export default function borderStone() {
  const random = seeded(197);
  const far = [
    [520, 150, '#a5b5c2'],
    [610, 150, '#8fa5b3'],
    [700, 130, '#72909c'],
    [790, 110, '#587a80'],
  ]
    .map(
      ([y, rough, color]) =>
        ridge(random, y, rough, y + 260, color, '#e9e4d3') +
        blur(rect(-20, y + 80, 1240, 70, '#f5efdd', 'opacity=".7"'), 30),
    )
    .join('');
  const stone =
    ellipse(420, 1010, 210, 26, '#2a2f22', 'opacity=".5"') +
    ground('M268 1010L290 940H510L532 1010Z', ['#b5b0a5', '#837e74'], {fx: 0.05, fy: 0.06}) +
    ground('M308 945L326 560Q330 520 400 516Q470 520 474 560L492 945Z', ['#d9d4c6', '#b5afa2', '#968f82'], {
      fx: 0.05,
      fy: 0.06,
      strength: 0.6,
    }) +
    shape('M308 945L326 560Q330 520 400 516Q372 530 370 570L368 945Z', '#3a4048', 'opacity=".28"') +
    ellipse(410, 640, 34, 34, '#a93a32') +
    rect(366, 712, 88, 10, '#8a2a26', 'opacity=".8"') +
    rect(376, 740, 68, 54, '#8a2a26', 'opacity=".75"') +
    rect(366, 816, 88, 9, '#6f6a60', 'opacity=".8"');
  const content = [
    rect(0, 0, 800, 1000, down('#6fa3c8', '#c5d9de', '#fbe9c2')),
    sun(610, 300, 30),
    clouds(0, 430, {seed: 181}),
    far,
    ground('M-20 960Q400 880 820 980V1220H-20Z', ['#8fa55c', '#64803f', '#455c2e'], {
      fx: 0.04,
      fy: 0.06,
      strength: 0.8,
    }),
    stone,
    blades(1210, 110, '#6f8f45', 190),
  ];
  return {content: content.join(''), light: 0.35};
}
