import {escapeHtml, isNode, marksOf, type RichNode, textOf} from './rich-node.js';

/**
 * The HTML of Quill's list of insertions: the sign for the end of a line tells what the line is.
 * @see https://quilljs.com/docs/delta
 */
export function deltaHtml(ops: readonly unknown[]): string {
  let html = '';
  let line = '';
  for (const op of ops.filter(isNode)) {
    const parts = partsOf(op);
    parts.forEach((part, index) => {
      if (index > 0) {
        html += lineHtml(line, op);
        line = '';
      }
      line += part;
    });
  }
  return html + (line ? lineHtml(line, {}) : '');
}

/** What an insertion says, split at the ends of lines. */
function partsOf(op: RichNode): string[] {
  const {insert} = op;
  if (typeof insert === 'string') return insert.split('\n').map((text) => (text ? markedHtml(text, op) : ''));
  const image = isNode(insert) ? textOf(insert, 'image') : undefined;
  if (image) return [`<img src="${escapeHtml(image)}">`];
  const film = isNode(insert) ? textOf(insert, 'video') : undefined;
  return film ? [`<iframe src="${escapeHtml(film)}"></iframe>`] : [];
}

function markedHtml(text: string, op: RichNode): string {
  const html = marksOf(op).reduce((inner, name) => `<${name}>${inner}</${name}>`, escapeHtml(text));
  const link = textOf(op, 'link');
  return link ? `<a href="${escapeHtml(link)}">${html}</a>` : html;
}

function lineHtml(line: string, {attributes}: RichNode): string {
  const {list, header, blockquote, 'code-block': code} = isNode(attributes) ? attributes : ({} as RichNode);
  if (list) return list === 'ordered' ? `<ol><li>${line}</li></ol>` : `<ul><li>${line}</li></ul>`;
  if (typeof header === 'number' && header >= 1 && header <= 6) return `<h${header}>${line}</h${header}>`;
  if (blockquote) return `<blockquote>${line}</blockquote>`;
  return code ? `<pre>${line}</pre>` : `<p>${line}</p>`;
}
