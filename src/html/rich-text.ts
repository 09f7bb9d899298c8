import {deltaHtml} from './rich-delta.js';
import {
  childrenOf,
  escapeHtml,
  isNode,
  kindOf,
  linkOf,
  listOf,
  marksOf,
  member,
  pictureOf,
  type RichNode,
  textOf,
} from './rich-node.js';

/** Deeper than any editor nests. */
const MOST_DEPTH = 60;
const VOID = /^(?:hr|br)$/;

/**
 * The HTML of what an editor keeps as JSON: Strapi's blocks, Slate, Lexical, ProseMirror and Tiptap, Portable Text,
 * Editor.js, Contentful, Draft.js, Quill. Text and plain structure are recovered; what is not known gives its text.
 * @param value parsed JSON
 * @returns HTML as little to be trusted as the value; `undefined` when there is no text in it
 */
export function richTextHtml(value: unknown): string | undefined {
  const nodes = Array.isArray(value) ? (value as unknown[]) : [value];
  const [first] = nodes;
  const ops = isNode(first) && !Array.isArray(value) ? member(first, 'ops') : undefined;
  const html = Array.isArray(ops) ? deltaHtml(ops) : nodes.map((node) => nodeHtml(node, 0)).join('');
  // Lists of some editors come item by item.
  return html.replace(/<\/(ul|ol)><\1>/g, '') || undefined;
}

function nodeHtml(node: unknown, depth: number): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (!isNode(node) || depth > MOST_DEPTH) return '';
  const kind = kindOf(node);
  if (isNode(node['data']) && !Array.isArray(node['content'])) {
    const html = blockHtml(node['data'], kind, depth);
    if (html !== undefined) return html;
  }
  if (kind === 'img') return pictureHtml(node);
  if (kind && VOID.test(kind)) return `<${kind}>`;
  return listed(node, kind, contentHtml(node, kind, depth));
}

function contentHtml(node: RichNode, kind: string | undefined, depth: number): string {
  const children = childrenOf(node);
  if (children.length > 0) return linksHtml(node, children, depth);
  const text = textOf(node, 'text', 'value', 'code');
  if (text === undefined) return '';
  return kind && kind !== 'a' ? escapeHtml(text) : markedHtml(node, escapeHtml(text).replace(/\n/g, '<br>'));
}

/** Portable Text keeps the addresses of links beside the texts, and names them in their marks. */
function linksHtml(node: RichNode, children: readonly unknown[], depth: number): string {
  const links = new Map(
    listOf(node['markDefs']).flatMap((link) => (isNode(link) ? [[textOf(link, '_key'), linkOf(link)] as const] : [])),
  );
  return children
    .map((child) => {
      const html = nodeHtml(child, depth + 1);
      const key = isNode(child) ? listOf(child['marks']).find((mark) => links.has(mark as string)) : undefined;
      return key === undefined ? html : anchor(links.get(key as string), html);
    })
    .join('');
}

function markedHtml(node: RichNode, text: string): string {
  const marked = marksOf(node).reduce((html, name) => `<${name}>${html}</${name}>`, text);
  return kindOf(node) === 'a' ? marked : anchor(linkOf(node), marked);
}

const anchor = (href: string | undefined, html: string): string =>
  href ? `<a href="${escapeHtml(href)}">${html}</a>` : html;

/** A node with its content: some say of each paragraph that it is an item of a list. */
function listed(node: RichNode, kind: string | undefined, html: string): string {
  const item = /^(un)?ordered-list-item$/.exec(textOf(node, 'type') ?? '');
  const list = item ? (item[1] ? 'ul' : 'ol') : {bullet: 'ul', number: 'ol'}[textOf(node, 'listItem') ?? ''];
  if (list) return `<${list}><li>${html}</li></${list}>`;
  if (kind === 'a') return anchor(linkOf(node), html);
  return kind ? `<${kind}>${html}</${kind}>` : html;
}

function pictureHtml(node: RichNode): string {
  const picture = pictureOf(node);
  if (!picture) return '';
  const alt = textOf(node, 'alt', 'altText') ?? textOf(picture, 'alternativeText', 'alt', 'title') ?? '';
  const size = ['width', 'height'].map((name) => {
    const value = member(picture, name);
    return typeof value === 'number' ? ` ${name}="${value}"` : '';
  });
  const image = `<img src="${escapeHtml(textOf(picture, 'url', 'src') ?? '')}" alt="${escapeHtml(alt)}"${size.join('')}>`;
  const caption = textOf(node, 'caption') ?? textOf(picture, 'caption');
  return caption ? `<figure>${image}<figcaption>${caption}</figcaption></figure>` : image;
}

/** A block of Editor.js: its texts are HTML already, its lists and tables are lists of texts. */
function blockHtml(data: RichNode, kind: string | undefined, depth: number): string | undefined {
  const [text, rows, source] = [textOf(data, 'text'), data['content'], textOf(data, 'source', 'embed')];
  const {items} = data;
  if (kind === 'img' || kind === 'hr') return undefined;
  if (Array.isArray(items)) return itemsHtml(items, isNode(data) && data['style'] === 'ordered' ? 'ol' : 'ul', depth);
  if (Array.isArray(rows)) return rowsHtml(rows, data['withHeadings'] === true);
  const html = text ?? textOf(data, 'html');
  if (html !== undefined) return kind ? `<${kind}>${html}</${kind}>` : html;
  const code = textOf(data, 'code');
  if (code !== undefined) return `<pre>${escapeHtml(code)}</pre>`;
  return source === undefined ? undefined : `<p>${escapeHtml(source)}</p>`;
}

function itemsHtml(items: readonly unknown[], list: string, depth: number): string {
  if (depth > MOST_DEPTH || items.length === 0) return '';
  const html = items.map((item) => {
    if (!isNode(item)) return `<li>${typeof item === 'string' ? item : ''}</li>`;
    return `<li>${textOf(item, 'content', 'text') ?? ''}${itemsHtml(listOf(item['items']), list, depth + 1)}</li>`;
  });
  return `<${list}>${html.join('')}</${list}>`;
}

function rowsHtml(rows: readonly unknown[], hasHeads: boolean): string {
  const html = rows.map((row, index) => {
    const cell = hasHeads && index === 0 ? 'th' : 'td';
    const cells = listOf(row).map((text) => `<${cell}>${typeof text === 'string' ? text : ''}</${cell}>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}
