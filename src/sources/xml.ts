import {decodeEntities} from '../text/entities.js';

/** An element that has been opened and not closed yet. */
interface Open {
  name: string;
  attributes: Record<string, unknown>;
  children: Record<string, unknown>;
  text: string;
}

const TAG = /<(\/?)([^\s/<>"'=]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+))/g;

/** Elements of HTML that are never closed; they occur in texts that should have been escaped. */
const VOID = /^(?:br|hr|img|input)$/i;

/** What is no element, with its end; `true` where it holds text. */
const SECTIONS: readonly [string, string, boolean][] = [
  ['<![CDATA[', ']]>', true],
  ['<!--', '-->', false],
  ['<?', '?>', false],
  ['<!', '>', false],
];

/**
 * Reads XML into the kind of tree that JSON makes: an element is an object of its attributes and children by name, those of
 * one name are a list, and an element without children is its text. It forgives what is not closed or not escaped.
 * The browser's own reader is not used: pages that enforce Trusted Types refuse it texts.
 * @param deepest how many elements may stand in one another
 * @returns `undefined` when they go deeper
 */
export function readXml(text: string, deepest: number): Record<string, unknown> | undefined {
  const root = open('', '');
  const path = [root];
  for (let at = 0; at < text.length;) {
    const here = path.at(-1)!;
    const start = text.indexOf('<', at);
    here.text += decodeEntities(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) break;
    const section = SECTIONS.find(([mark]) => text.startsWith(mark, start));
    at = section ? readSection(text, start, here, section) : readTag(text, start, path);
    if (path.length > deepest) return undefined;
  }
  while (path.length > 1) close(path);
  return root.children;
}

/** @returns where to go on */
function readSection(text: string, start: number, here: Open, [mark, end, isText]: (typeof SECTIONS)[number]): number {
  const found = text.indexOf(end, start + mark.length);
  const stop = found < 0 ? text.length : found;
  if (isText) here.text += text.slice(start + mark.length, stop);
  return stop + end.length;
}

/** @returns where to go on: after the character when there is no tag after all */
function readTag(text: string, start: number, path: Open[]): number {
  TAG.lastIndex = start;
  const [whole = '', slash, name = '', attributes = ''] = TAG.exec(text) ?? [];
  if (!whole) path.at(-1)!.text += '<';
  else if (slash) closeNamed(path, name);
  else path.push(open(name, attributes));
  if (!slash && (attributes.endsWith('/') || VOID.test(name))) close(path);
  return start + (whole.length || 1);
}

function open(name: string, text: string): Open {
  const attributes: Record<string, unknown> = {};
  for (const [, key = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    if (key !== '__proto__') attributes[key] = decodeEntities(double ?? single ?? bare ?? '');
  return {name, attributes, children: {}, text: ''};
}

/** Closes an element with all that was left open in it. A tag that closes nothing is passed over. */
function closeNamed(path: Open[], name: string): void {
  if (!path.some((element) => element.name === name)) return;
  while (path.at(-1)!.name !== name) close(path);
  close(path);
}

function close(path: Open[]): void {
  const {name, ...element} = path.pop()!;
  const {children} = path.at(-1)!;
  if (name === '__proto__') return;
  const value = valueOf(element);
  if (!Object.hasOwn(children, name)) children[name] = value;
  else if (Array.isArray(children[name])) children[name].push(value);
  else children[name] = [children[name], value];
}

function valueOf({attributes, children, text}: Omit<Open, 'name'>): unknown {
  if (Object.keys(children).length > 0) return {...attributes, ...children};
  return text.trim() || Object.keys(attributes).length === 0 ? text.trim() : attributes;
}
