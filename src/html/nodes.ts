/** Puts the children of one node at the end of another. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Puts the children of an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Puts an element of another name, with the same attributes and children, in the place of one. */
export function rename(element: Element, name: string): Element {
  const twin = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) twin.setAttribute(attribute.name, attribute.value);
  moveChildren(element, twin);
  element.replaceWith(twin);
  return twin;
}

/**
 * Whether an element holds one picture. Browsers keep the count, so that asking for each of a hundred thousand pictures
 * takes no time.
 */
export const hasOnePicture = (element: Element): boolean => element.getElementsByTagName('img').length === 1;

/** What shows something: neither space nor one of the characters that `visibleText` drops. */
const SHOWN = /(?![\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2800])\S/u;

/** Whether a text shows nothing; no-break spaces count as nothing. */
export const isBlank = (text: string | null): boolean => !SHOWN.test(text ?? '');

/** The texts under a node that show something, in order. */
export function textsOf(node: Node): Text[] {
  const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (!isBlank(walker.currentNode.nodeValue)) texts.push(walker.currentNode as Text);
  return texts;
}
