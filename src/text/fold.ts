/** A stretch of a text: from `start` up to and without `end`, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Letters without their marks, in lower case, đ as d: what a reader types who has no Vietnamese keyboard. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(WORD) ?? [];

/**
 * Where the words of a query stand as words in a text, without regard to accents and case: in order and without overlaps.
 * The last word of the query may be half typed, so it is also found at the beginning of a longer word.
 */
export function matchRanges(text: string, query: string): Range[] {
  const {folded, origin} = foldWithOrigin(text);
  const wanted = foldedWords(query);
  const ranges: Range[] = [];
  for (const {0: word, index} of folded.matchAll(WORD)) {
    const length = matchLength(word, wanted);
    if (length > 0) ranges.push({start: origin[index] ?? 0, end: origin[index + length] ?? text.length});
  }
  return ranges;
}

function matchLength(word: string, wanted: readonly string[]): number {
  const last = wanted.at(-1);
  if (wanted.includes(word)) return word.length;
  return last !== undefined && word.startsWith(last) ? last.length : 0;
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
