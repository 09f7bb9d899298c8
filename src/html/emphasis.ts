import type {Facts} from './facts.js';
import type {Emphasis} from './looks.js';
import {moveChildren, unwrap} from './nodes.js';

const ELEMENTS: Readonly<Record<Emphasis, string>> = {
  bold: 'strong',
  italic: 'em',
  raised: 'sup',
  lowered: 'sub',
  struck: 's',
};
/** What already says so. */
const SAYS: Readonly<Record<string, string>> = {
  strong: 'b, strong, th, h1, h2, h3, h4, h5, h6',
  em: 'i, em',
  sup: 'sup',
  sub: 'sub',
  s: 's, del',
};

/** Says by elements what word processors and some editors say by styles alone. */
export function settleEmphasis(root: DocumentFragment, facts: Facts): void {
  for (const element of root.querySelectorAll('b, strong, i, em')) if (facts.plain.has(element)) unwrap(element);
  for (const [element, kinds] of facts.emphasis)
    if (root.contains(element)) for (const kind of kinds) emphasise(element, ELEMENTS[kind]);
}

function emphasise(element: Element, name: string): void {
  if (element.closest(SAYS[name]!)) return;
  const inner = element.ownerDocument.createElement(name);
  moveChildren(element, inner);
  element.append(inner);
}

const ALIGNABLE = 'p, div, center, h1, h2, h3, h4, h5, h6, td, th, caption, blockquote';

/** Keeps lines in the middle or on the right, by classes of ours. */
export function settleAlignment(root: DocumentFragment, facts: Facts): void {
  for (const [element, side] of facts.alignment)
    if (root.contains(element) && element.matches(ALIGNABLE)) element.classList.add(`portal-${side}`);
}
