import type {Range} from './fold.js';

/** An end of a sentence: its sign, what closes with it, and the space behind. */
const END = /[.!?…]["'”’»)\]]*\s+/g;
/** Where a long sentence can be taken breath in. */
const BREATH = /[;:,–—)]\s+/g;
/** What stands before a full stop that ends no sentence: `TP. Hải Tân`, `ThS. Lan`, `A. B.`, a number of a list. */
const SHORTENED = /(?:^|[\s(“"])(?:\p{Lu}{1,3}|[A-ZĐ]\p{L}S|[A-Z]\w|st|tr|vd|\d{1,2})\.$/u;

/**
 * Divides a text into its sentences, and longer ones where a breath can be taken, else between words.
 * @param longest so many UTF-16 code units a piece has at most, as long as there are spaces
 */
export function sentenceRanges(text: string, longest = 180): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    for (const piece of pieces(text, start, end, longest))
      if (text.slice(piece.start, piece.end).trim()) ranges.push(piece);
    start = end;
  }
  return ranges;
}

function* sentenceEnds(text: string): Generator<number> {
  for (const {0: sign, index} of text.matchAll(END)) {
    const end = index + sign.length;
    const isShortened = SHORTENED.test(text.slice(Math.max(0, index - 8), index + 1));
    if (!isShortened && !/^\p{Ll}/u.test(text.slice(end))) yield end;
  }
}

function* pieces(text: string, start: number, end: number, longest: number): Generator<Range> {
  let from = start;
  while (end - from > longest) {
    const middle = breathBefore(text.slice(from, from + longest));
    if (middle === 0) break;
    yield {start: from, end: from + middle};
    from += middle;
  }
  yield {start: from, end};
}

/** The last place for a breath in a text that goes on: behind a sign, else behind a word. */
function breathBefore(text: string): number {
  const signs = [...text.matchAll(BREATH)].map(({0: sign, index}) => index + sign.length);
  return signs.at(-1) ?? text.lastIndexOf(' ') + 1;
}
