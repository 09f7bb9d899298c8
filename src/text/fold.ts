/** A stretch of a text: from `start` up to and without `end`, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** Letters without their marks, in lower case, đ as d: what a reader types who has no Vietnamese keyboard. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where the words of a query stand in a text, without regard to accents and case: sorted and without overlaps. */
export function matchRanges(text: string, query: string): Range[] {
  const {folded, origin} = foldWithOrigin(text);
  const found: Range[] = [];
  for (const word of new Set(foldedWords(query)))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push({start: origin[at] ?? 0, end: origin[at + word.length] ?? text.length});
  return mergeRanges(found);
}

/** The folded text, and for each of its code units (and its end) where it came from. */
function foldWithOrigin(text: string): {folded: string; origin: number[]} {
  let folded = '';
  const origin: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit++) origin.push(index);
    folded += plain;
    index += character.length;
  }
  origin.push(text.length);
  return {folded, origin};
}

function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({...range});
  }
  return merged;
}
