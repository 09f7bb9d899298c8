import {visibleText} from '../text/plain.js';

/**
 * Text that no template language takes for its own: two braces in a row are kept apart (AngularJS compiles what stands
 * in a page).
 */
export const withoutBraces = (text: string): string => text.replace(/\{(?=\{)/g, '{ ');

/**
 * Makes the texts of an article what readers should see: nothing invisible, nothing that turns text around, no
 * template.
 */
export function makeReadable(root: Node): void {
  root.normalize();
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const readable = withoutBraces(visibleText(text.data));
    if (readable !== text.data) text.data = readable;
  }
}
