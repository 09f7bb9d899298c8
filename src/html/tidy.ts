import {RENAMED} from './allow-list.js';
import {isBlank, rename, unwrap} from './nodes.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const INLINE = words(
  'a abbr b bdi cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var',
);
/** Elements that mean something without content. */
const MEANT_EMPTY = words('audio br col colgroup hr img source td th video wbr');
const INDENTED = 'blockquote, dl, figure, ol, ul';
/** On a phone there is no room for more steps. */
const MOST_INDENTS = 6;

/**
 * Gives harmless elements their plain names, and takes away what says nothing: spans and links without attributes, and
 * whatever is empty.
 */
export function tidy(root: DocumentFragment): void {
  for (const element of root.querySelectorAll([...RENAMED.keys()].join(', ')))
    rename(element, RENAMED.get(element.localName)!);
  for (const element of root.querySelectorAll('span, a')) if (element.attributes.length === 0) unwrap(element);
  dropEmpty(root);
  flatten(root);
}

/**
 * Looks from the inside out, so that what holds only empty elements goes too, and takes away from the outside in, so
 * that nothing is moved more than once.
 */
function dropEmpty(root: DocumentFragment): void {
  const empty = new Set<Node>();
  for (const element of [...root.querySelectorAll('*')].reverse())
    if (!MEANT_EMPTY.has(element.localName) && isEmpty(element, empty)) empty.add(element);
  for (const element of [...empty].reverse() as Element[])
    if (INLINE.has(element.localName)) unwrap(element);
    else element.remove();
}

/** Whether an element holds only line breaks, blank text and empty elements. */
function isEmpty(element: Element, empty: ReadonlySet<Node>): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (
      child.nodeName !== 'BR' &&
      !empty.has(child) &&
      !(child.nodeType === Node.TEXT_NODE && isBlank(child.nodeValue))
    )
      return false;
  return true;
}

/** Unwraps what is indented so often that nothing of the line is left. */
function flatten(root: DocumentFragment): void {
  for (const element of root.querySelectorAll(INDENTED)) {
    if (indentsOf(element) <= MOST_INDENTS) continue;
    if (element.matches('dl, ol, ul')) for (const item of [...element.children]) rename(item, 'div');
    unwrap(element);
  }
}

function indentsOf(element: Element): number {
  let count = 0;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.matches(INDENTED)) count++;
  return count;
}
