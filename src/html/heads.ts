import {isBlank, rename, textsOf} from './nodes.js';

/** What the first column of a numbered list is called. */
const NUMBER = /^(?:s(?:ố )?tt|tt|no\.?|#)$/i;
const EMPHASISED = 'b, strong, th';

/**
 * Tells which cells of a table are heads, where it can be known: heads that do not say of what get it said, and the first
 * row becomes one of heads when all of it is emphasised and nothing else is, or when it begins with the name of a number.
 */
export function nameHeads(root: DocumentFragment): void {
  for (const table of root.querySelectorAll('table')) {
    if (!table.querySelector('th')) makeHeads(table);
    if (table.querySelector('th:not([scope])')) for (const row of [...table.rows]) nameHeadsOf(row);
  }
}

function makeHeads({rows}: HTMLTableElement): void {
  const [first, ...others] = rows;
  if (!first || first.cells.length < 2 || others.length === 0 || !others.every((row) => isAlike(row, first))) return;
  const isNumbered = NUMBER.test(first.cells[0]!.textContent.trim());
  const isEmphasised = [...first.cells].every(isAllEmphasised);
  const isAlone = !others.some((row) => [...row.cells].every(isAllEmphasised));
  if (isNumbered ? hasTexts(first) : isEmphasised && isAlone) for (const cell of [...first.cells]) rename(cell, 'th');
}

/** Only where no cell is merged, the first row is surely about the columns. */
const isAlike = (row: HTMLTableRowElement, first: HTMLTableRowElement): boolean =>
  row.cells.length === first.cells.length && !row.querySelector('[colspan], [rowspan]');

const hasTexts = (row: HTMLTableRowElement): boolean => [...row.cells].every((cell) => !isBlank(cell.textContent));

function isAllEmphasised(cell: HTMLTableCellElement): boolean {
  const texts = textsOf(cell);
  return texts.length > 0 && texts.every((text) => cell.contains(text.parentElement!.closest(EMPHASISED)));
}

/** A head in a row of heads is one of columns; the first of a row of others is one of that row. */
function nameHeadsOf(row: HTMLTableRowElement): void {
  const cells = [...row.cells];
  const isOfHeads = row.closest('thead, tbody, tfoot')?.localName === 'thead' || cells.every(isHead);
  for (const [index, cell] of cells.entries()) {
    if (!isHead(cell) || cell.hasAttribute('scope')) continue;
    if (isOfHeads) cell.setAttribute('scope', cell.colSpan > 1 ? 'colgroup' : 'col');
    else if (index === 0) cell.setAttribute('scope', cell.rowSpan > 1 ? 'rowgroup' : 'row');
  }
}

const isHead = ({localName}: Element): boolean => localName === 'th';
