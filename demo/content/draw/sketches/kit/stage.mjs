import {between, darker, ellipse, line, pick, shape, times} from './paint.mjs';

export const star = (x, y, radius, color) => {
  const point = (i) => [
    x + Math.sin((i * Math.PI) / 5) * radius * (i % 2 ? 0.4 : 1),
    y - Math.cos((i * Math.PI) / 5) * radius * (i % 2 ? 0.4 : 1),
  ];
  return shape(`M${Array.from({length: 10}, (_, i) => point(i).map(Math.round).join(' ')).join('L')}Z`, color);
};

/** Bottles, papers and microphones along a table whose edge lies at y. */
export function microphone(x, y, size) {
  return (
    line(`M${x} ${y}Q${x + size * 0.1} ${y - size * 0.6} ${x + size * 0.35} ${y - size}`, '#20242b', size * 0.07) +
    line(`M${x + size * 0.32} ${y - size * 0.93}l${size * 0.08} ${-size * 0.2}`, '#14171c', size * 0.17) +
    ellipse(x, y, size * 0.28, size * 0.08, '#1c2026')
  );
}

export function flowers(random, x, y, size) {
  const bloom = () => {
    const angle = between(random, 3.1, 6.3);
    const reach = size * between(random, 0.1, 0.75);
    const [fx, fy] = [x + Math.cos(angle) * reach * 1.3, y - size * 0.15 + Math.sin(angle) * reach * 0.75];
    const color = pick(random, ['#d9574e', '#f0b64b', '#f3e6d2', '#e58f85', '#5c8a4c', '#47733f']);
    return (
      ellipse(fx, fy, size * 0.13, size * 0.11, darker(color, 0.25)) +
      ellipse(fx + size * 0.02, fy - size * 0.03, size * 0.1, size * 0.08, color)
    );
  };
  return ellipse(x, y, size * 0.75, size * 0.2, '#00000040') + times(40, bloom);
}
