/**
 * The candidate that a word was most likely meant to be: at most two letters of a longer word, or one of a short one, are
 * wrong, missing, added or swapped. Case does not matter.
 * @returns `undefined` when none is near
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length > 3 ? 3 : 2;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Number of letters to change, add, drop or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let [before, row]: number[][] = [[], [0, ...[...b].map((_, index) => index + 1)]];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        row![j]! + 1,
        next[j - 1]! + 1,
        row![j - 1]! + (isSame ? 0 : 1),
        isSwapped && i > 1 && j > 1 ? before![j - 2]! + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row![b.length]!;
}
