import {moveChildren, unwrap} from './nodes.js';

/** The words by which the frame of a table is known to those who don't see it. */
export type TableWords = (caption: string) => string;

/**
 * Puts each table into a frame in which it scrolls when it is wider than the screen, by finger or by arrow keys. A
 * table of one cell is a box: what it holds stays.
 */
export function frameTables(root: DocumentFragment, words: TableWords): void {
  for (const table of root.querySelectorAll('table')) if (isBox(table)) unbox(table);
  for (const cell of root.querySelectorAll('td, th')) openParagraph(cell);
  for (const table of root.querySelectorAll('table')) if (!table.parentElement?.closest('table')) wrap(table, words);
}

const isBox = (table: HTMLTableElement): boolean =>
  table.rows.length === 1 && table.rows[0]!.cells.length === 1 && !table.caption;

function unbox(table: HTMLTableElement): void {
  const box = table.ownerDocument.createElement('div');
  moveChildren(table.rows[0]!.cells[0]!, box);
  table.replaceWith(...(box.hasChildNodes() ? [box] : []));
}

function wrap(table: HTMLTableElement, words: TableWords): void {
  const frame = table.ownerDocument.createElement('div');
  frame.className = 'portal-scroll';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words(table.caption?.textContent?.trim() ?? ''));
  table.replaceWith(frame);
  frame.append(table);
}

/** Word writes a paragraph into each cell, whose space above and below would make rows three times as high. */
function openParagraph(cell: Element): void {
  const paragraph = cell.children.length === 1 ? cell.querySelector(':scope > p:not([lang], [dir], [id])') : null;
  if (!paragraph || cell.textContent.trim() !== paragraph.textContent.trim()) return;
  if (paragraph.className) cell.className = paragraph.className;
  unwrap(paragraph);
}
