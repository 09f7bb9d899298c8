/** SVG for screens, boards and banners. All wording is ours; the province is invented. */

export function slide(lines, {width = 1280, height = 720, from = '#0b3a78', to = '#0d6aa8'} = {}) {
  const text = lines
    .map(
      ([words, y, size, fill = '#ffffff']) =>
        `<text x="${width / 2}" y="${y}" font-size="${size}" fill="${fill}">${words}</text>`,
    )
    .join('');
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>
      <g fill="none" stroke="#ffffff" stroke-opacity=".13" stroke-width="2">${waves(width, height)}</g>
      <g font-family="Noto Sans, Liberation Sans" font-weight="bold" text-anchor="middle">${text}</g></svg>`,
  };
}

function waves(width, height) {
  return Array.from({length: 9}, (_, i) => {
    const y = height * (0.7 + i * 0.035);
    return `<path d="M0 ${y} C ${width * 0.3} ${y - 120 + i * 18}, ${width * 0.6} ${y + 90 - i * 8}, ${width} ${y - 60}"/>`;
  }).join('');
}

export function banner(words, {width = 1600, height = 160, size = 76, fill = '#ffe36a', back = '#b3161b'} = {}) {
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${back}"/>
      <text x="50%" y="${height * 0.5 + size * 0.36}" font-family="Noto Sans, Liberation Sans" font-weight="bold" font-size="${size}" fill="${fill}" text-anchor="middle">${words}</text></svg>`,
  };
}

/** A page of an office program: bars, a table, a chart; nothing to read. */
export function desktop({width = 480, height = 280, accent = '#1f6fb5'} = {}) {
  const rows = Array.from(
    {length: 8},
    (_, i) =>
      `<rect x="120" y="${70 + i * 24}" width="${150 + ((i * 53) % 90)}" height="9" rx="3" fill="#b7c2ce"/><rect x="330" y="${70 + i * 24}" width="${50 + ((i * 31) % 60)}" height="9" rx="3" fill="${i % 3 ? '#cfd8e1' : accent}"/>`,
  ).join('');
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 280"><rect width="480" height="280" fill="#f2f5f8"/><rect width="480" height="34" fill="${accent}"/>
      <rect y="34" width="96" height="246" fill="#dfe7ef"/><rect x="14" y="56" width="66" height="10" rx="4" fill="#9fb2c6"/><rect x="14" y="82" width="56" height="10" rx="4" fill="#b6c5d4"/><rect x="14" y="108" width="62" height="10" rx="4" fill="#b6c5d4"/>${rows}</svg>`,
  };
}
