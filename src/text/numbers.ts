const GROUPED = /^[+-]?\d{1,3}(?:[.,\s\u00A0\u202F']\d{3})+$/;
const PLAIN = /^[+-]?\d+$/;

/**
 * Reads a whole number as backends send counts: `7103112`, `"7.103.112"`, `"8,343,301"`, `"7 103 112"`.
 * Every separator before three digits groups thousands: `"1.234"` is one thousand two hundred thirty-four.
 * @returns `undefined` for anything else
 */
export function parseCount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.trunc(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return GROUPED.test(text) || PLAIN.test(text) ? Number(text.replace(/[^\d-]/g, '')) : undefined;
}

/**
 * Reads a small number that may have a fraction, with a point or a comma: `4.25`, `"4,25"`.
 * @returns `undefined` for anything else
 */
export function parseDecimal(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : value;
  const isNumber = typeof text === 'string' ? /^[+-]?\d+(?:\.\d+)?$/.test(text) : typeof text === 'number';
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Writes a whole number with its thousands grouped: `7.103.112` with a dot. */
export const groupDigits = (value: number, separator: string): string =>
  String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
