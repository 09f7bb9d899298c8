import {elementOf, elementOfMark, LEXICAL_MARKS} from './rich-names.js';

export type RichNode = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is RichNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes text of it what can stand in HTML, also in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An own member of a node, or of what it keeps its facts in. */
export function member(node: RichNode, ...names: readonly string[]): unknown {
  const holders = [node, ...['attrs', 'data', 'fields', 'attributes'].map((name) => own(node, name)).filter(isNode)];
  for (const name of names) for (const holder of holders) if (own(holder, name) !== undefined) return own(holder, name);
  return undefined;
}

const own = (node: RichNode, name: string): unknown => (Object.hasOwn(node, name) ? node[name] : undefined);

/** A member that is a text. */
export function textOf(node: RichNode, ...names: readonly string[]): string | undefined {
  const value = member(node, ...names);
  return typeof value === 'string' ? value : undefined;
}

/** The nodes inside of a node, under whichever name an editor keeps them. */
export function childrenOf(node: RichNode): readonly unknown[] {
  for (const name of ['children', 'content', 'nodes', 'blocks', 'leaves', 'items']) {
    const value = member(node, name);
    if (Array.isArray(value)) return value;
  }
  const root = own(node, 'root') ?? own(node, 'document') ?? own(node, 'doc') ?? own(node, 'json');
  return isNode(root) ? [root] : [];
}

/** The HTML element that a node is; `undefined` for a text, for what holds the others, and for what is not known. */
export function kindOf(node: RichNode): string | undefined {
  const kind = [own(node, 'type'), own(node, 'nodeType'), own(node, '_type')].find((name) => typeof name === 'string');
  if (kind === 'list') return isOrdered(node) ? 'ol' : 'ul';
  if (kind === 'heading' || kind === 'header') return headingOf(node);
  if (kind === 'block') return elementOf(textOf(node, 'style') ?? 'p') ?? 'p';
  return kind === undefined ? undefined : elementOf(kind);
}

const isOrdered = (node: RichNode): boolean =>
  /^(?:ordered|numbered|number|ol)$/.test(textOf(node, 'listType', 'format', 'style', 'tag') ?? '');

function headingOf(node: RichNode): string | undefined {
  const level = member(node, 'level', 'depth');
  return elementOf(textOf(node, 'tag') ?? `h${typeof level === 'number' ? Math.trunc(level) : 2}`) ?? 'h2';
}

/** The elements of a text's marks, innermost first. */
export function marksOf(node: RichNode): string[] {
  const format = member(node, 'format');
  const named = [...listOf(member(node, 'marks')), ...Object.keys(node).filter((name) => node[name] === true)];
  const inner = own(node, 'attributes');
  if (isNode(inner)) named.push(...Object.keys(inner).filter((name) => inner[name] === true));
  const found = named.flatMap((mark) => {
    const name = isNode(mark) ? mark['type'] : mark;
    return (typeof name === 'string' && elementOfMark(name)) || [];
  });
  if (typeof format === 'number') for (const [bit, element] of LEXICAL_MARKS) if (format & bit) found.push(element);
  return [...new Set(found)];
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Where a link leads: a link of its own, or a mark of a text. */
export function linkOf(node: RichNode): string | undefined {
  for (const mark of listOf(member(node, 'marks'))) {
    const href = isNode(mark) ? textOf(mark, 'href', 'url') : undefined;
    if (href) return href;
  }
  return textOf(node, 'href', 'url', 'uri', 'link');
}

/** The first address in what an editor tells of a picture, with its facts; the file may be several steps away. */
export function pictureOf(node: RichNode, steps = 6): RichNode | undefined {
  if (/^(?:https?:)?\/|^[\w-]+\//.test(textOf(node, 'url', 'src') ?? '')) return node;
  for (const value of steps > 0 ? Object.values(node) : []) {
    const found = isNode(value) ? pictureOf(value, steps - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}
