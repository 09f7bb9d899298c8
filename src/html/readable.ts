import {visibleText} from '../text/plain.js';

/**
 * Text that no template language takes for its own: two braces in a row are kept apart (AngularJS compiles what stands
 * in a page).
 */
export const withoutBraces = (text: string): string => text.replace(/\{(?=\{)/g, '{ ');

/** A text that begins with marks, which belong to the letter that another text ends with. */
const FIRST_MARKS = /^\p{M}+/u;
const ONLY_MARKS = /^\p{M}*$/u;
/** As many marks on one letter as within one text. */
const MOST_MARKS = 4;

/**
 * Makes the texts of an article what readers should see: nothing invisible, nothing that turns text around, no piles of
 * marks, no template.
 */
export function makeReadable(root: Node): void {
  root.normalize();
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let marks = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const visible = visibleText(text.data).replace(FIRST_MARKS, (first) =>
      [...first].slice(0, MOST_MARKS - marks).join(''),
    );
    const readable = withoutBraces(visible);
    marks = ONLY_MARKS.test(readable) ? marks + [...readable].length : 0;
    if (readable !== text.data) text.data = readable;
  }
}
