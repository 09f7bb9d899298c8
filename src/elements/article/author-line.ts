import {foldedWords} from '../../text/fold.js';

const BLOCKS = 'p, div, blockquote';
/** Words that portals put before the name. */
const PREFIX = /^(?:tac gia|author) /;

/** Removes the last line of a body when it is only the author's name, which the article shows itself. */
export function dropAuthorLine(body: Element, author: string | undefined): void {
  const last = lastBlock(body);
  if (author && last && nameOf(last.textContent ?? '') === nameOf(author)) last.remove();
}

function lastBlock(body: Element): Element | undefined {
  let at = body;
  for (let last = at.lastElementChild; last?.matches(BLOCKS) && endsWith(at, last); last = at.lastElementChild)
    at = last;
  return at === body ? undefined : at;
}

/** Whether no text stands after an element's last child. */
const endsWith = (parent: Element, last: Element): boolean =>
  parent.lastChild === last || (parent.lastChild?.textContent ?? '').trim() === '';

const nameOf = (text: string): string => foldedWords(text).join(' ').replace(PREFIX, '');
