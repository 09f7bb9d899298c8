/**
 * What shows nothing by itself: control characters other than tabs and line breaks, format characters (direction overrides,
 * isolates and marks, zero-width and tag characters, soft hyphens), fillers, halves of surrogate pairs. In a headline only an
 * attack or an accident puts them.
 */
const INVISIBLE = /[^\P{Cc}\t\n\v\f\r\x85]|[\p{Cf}\p{Cs}\u2800]|(?![\uFE00-\uFE0F])\p{DI}/gu;

/** More marks on one letter than any language needs: they would paint over the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** More marks than in any text, composed or not (Unicode Standard Annex 15, stream-safe text): sorting them takes quadratic time. */
const ENDLESS_MARKS = /(\p{M}{30})\p{M}+/gu;

/** Text as readers should see it: NFC, nothing invisible, no piles of marks. Spaces and line breaks stay. */
export const visibleText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(ENDLESS_MARKS, '$1').normalize('NFC').replace(PILED_MARKS, '$1');

/**
 * Plain text as readers should see it: NFC, one space between words, nothing invisible.
 * @param value text or a number; anything else gives the empty string
 */
export function plainText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  return visibleText(value)
    .replace(/[\s\x85]+/g, ' ')
    .trim();
}
