import {RENAMED} from './allow-list.js';
import {isBlank, rename, unwrap} from './nodes.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const INLINE = words(
  'a abbr b bdi cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var',
);
/** Elements that mean something without content. */
const MEANT_EMPTY = words('audio br col colgroup hr img source td th video wbr');
const INDENTED = 'blockquote, dd, figure, ol, ul';
/** On a phone there is no room for more steps. */
const MOST_INDENTS = 6;
/** Elements that change the size of the text, each by a part of what it is around them. */
const SIZED = 'h1, h2, h3, h4, h5, h6, rt, small, sub, sup';
/** An exponent of an exponent can be read still. */
const MOST_SIZES = 2;
const LONGEST_BRACKET = 2;
const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * Gives harmless elements their plain names, and takes away what says nothing: spans and links without attributes, and
 * whatever is empty.
 */
export function tidy(root: DocumentFragment): void {
  for (const element of root.querySelectorAll([...RENAMED.keys()].join(', ')))
    rename(element, RENAMED.get(element.localName)!);
  for (const element of root.querySelectorAll('span, a')) if (element.attributes.length === 0) unwrap(element);
  for (const bracket of root.querySelectorAll('rp')) if (isHiding(bracket)) unwrap(bracket);
  dropEmpty(root);
  flatten(root);
  keepSize(root);
}

/** Browsers hide the brackets of ruby annotations: nothing else may stand there, and nowhere else. */
const isHiding = (bracket: Element): boolean =>
  bracket.parentElement?.localName !== 'ruby' ||
  bracket.children.length > 0 ||
  bracket.textContent.trim().length > LONGEST_BRACKET;

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
    if (element.matches('ol, ul')) for (const item of [...element.children]) rename(item, 'div');
    unwrap(element);
  }
  for (const list of root.querySelectorAll('dl')) if (!list.querySelector('dt, dd')) rename(list, 'div');
}

const indentsOf = (element: Element): number => countAround(element, INDENTED);

/** Unwraps what would make text too small or too large to be read: headings in headings, and the like. */
function keepSize(root: DocumentFragment): void {
  for (const element of root.querySelectorAll(SIZED)) {
    const isInHeading = element.matches(HEADING) && element.parentElement?.closest(HEADING);
    if (isInHeading || countAround(element, SIZED) > MOST_SIZES) unwrap(element);
  }
}

/** How many elements of a kind an element stands in, itself included. */
function countAround(element: Element, kind: string): number {
  let count = 0;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.matches(kind)) count++;
  return count;
}
