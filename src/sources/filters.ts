import {decodeEntities, htmlToText} from '../text/entities.js';
import {parseCount} from '../text/numbers.js';

/** The filters of the language; what they can't handle becomes missing. */
export const FILTERS: Record<string, (value: unknown) => unknown> = {
  text: (value) => (typeof value === 'string' ? htmlToText(value) : value),
  html: (value) => value,
  decode: (value) => (typeof value === 'string' ? decodeEntities(value) : value),
  json: parseJson,
  num: parseCount,
  utc: (value) => (typeof value === 'string' && !/(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value),
  join: (value) => (Array.isArray(value) ? value.filter(isPresent).join(', ') : value),
  last: (value) =>
    Array.isArray(value)
      ? (value.at(-1) as unknown)
      : String(value).split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1),
};

function parseJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  } catch {
    return undefined;
  }
}

/** Whether a value says something: `null`, the empty string and the empty list don't. */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
