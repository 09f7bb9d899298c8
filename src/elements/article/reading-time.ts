/**
 * Words a minute that adults read silently: 238 in English (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). Vietnamese writes its syllables
 * apart, so that there it is a careful guess.
 */
const WORDS_A_MINUTE = 238;

/** How long texts take to read, in whole minutes and at least one; 0 when there is nothing to read. */
export function readingMinutes(...texts: string[]): number {
  const words = texts.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
