import {VIETNAM} from '../../dates/zone.js';
import {fillUrl} from '../../sources/template.js';
import {plainText} from '../../text/plain.js';
import {webUrl} from '../../text/url.js';

/** A query of one character would find nearly everything. */
const SHORTEST = 2;

/** What backends take as a query, in characters. */
export const LONGEST = 200;

/** A query without what is invisible or too much in it. */
export const cleanQuery = (text: string): string => [...plainText(text)].slice(0, LONGEST).join('').trim();

export const isTooShort = (query: string): boolean => [...query].length < SHORTEST;

/**
 * The address of the page that lists the results of a query.
 * @param template the address with `{q}` where the query goes; `{category?}` may stand in it too
 * @returns `undefined` when the template has no place for the query, or leads to no page of the web
 */
export function resultsAddress(template: string, q: string, category?: string): string | undefined {
  if (!template.includes('{q}')) return undefined;
  try {
    return webUrl(fillUrl(template, {base: '', zone: VIETNAM, q, category}), document.baseURI);
  } catch {
    return undefined;
  }
}
