import {escapeHtml} from '../http/template.js';
import type {Image} from '../schemas.js';
import type {Block} from './article-schema.js';

/**
 * The HTML of an article's body. A block that is a string is HTML already; all other text is escaped.
 * @param photos that the blocks refer to by index
 */
export const bodyHtml = (blocks: readonly Block[], photos: readonly Image[]): string =>
  blocks.map((block) => blockHtml(block, photos)).join('\n');

function blockHtml(block: Block, photos: readonly Image[]): string {
  if (typeof block === 'string') return `<p>${block}</p>`;
  if ('heading' in block) return `<h2>${escapeHtml(block.heading)}</h2>`;
  if ('quote' in block) return `<blockquote><p>${escapeHtml(block.quote)}</p></blockquote>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if ('table' in block) return tableHtml(block.table);
  const photo = photos[block.photo];
  return photo ? figureHtml(photo) : '';
}

type Table = Extract<Block, {table: unknown}>['table'];

function tableHtml({caption, head, rows}: Table): string {
  const headings = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`);
  return (
    `<table><caption>${escapeHtml(caption)}</caption>` +
    `<thead><tr>${headings}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  );
}

function figureHtml({url, width, height, alt, caption}: Image): string {
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
