import type {CivilDate} from '../../../src/dates/civil.js';
import {matchAll, matchInTitle} from './search.js';

/** Which articles are asked for, and in which order. */
export interface ArticleFilter {
  category?: string | undefined;
  q?: string | undefined;
  date?: CivilDate | undefined;
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
  exclude?: number | undefined;
  sort?: 'newest' | 'most-read' | undefined;
}

/** A piece of SQL with the values of its question marks. */
export interface Clause {
  sql: string;
  args: (string | number)[];
}

/** The pieces of SQL that a filter may use; only their values come from outside. */
const CONDITIONS: [keyof ArticleFilter, string][] = [
  ['category', 'a.category = ?'],
  ['date', 'a.day = ?'],
  ['from', 'a.day >= ?'],
  ['to', 'a.day <= ?'],
  ['exclude', 'a.id <> ?'],
];

const FOUND = 'a.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)';
const NEWEST = 'a.published_at DESC, a.id DESC';

/** The WHERE clause of a filter. */
export function whereOf(filter: ArticleFilter): Clause {
  const conditions: string[] = [];
  const args: Clause['args'] = [];
  for (const [name, sql] of CONDITIONS) {
    const value = filter[name];
    if (value === undefined) continue;
    conditions.push(sql);
    args.push(value);
  }
  if (filter.q !== undefined) addSearch(filter.q, conditions, args);
  return {sql: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', args};
}

function addSearch(q: string, conditions: string[], args: Clause['args']): void {
  const query = matchAll(q);
  conditions.push(query ? FOUND : 'FALSE');
  if (query) args.push(query);
}

/** The ORDER BY clause: as asked for; else, for a search, articles with the words in the title first; then the newest. */
export function orderOf({q, sort}: ArticleFilter): Clause {
  const query = q === undefined ? undefined : matchAll(q);
  if (sort === 'most-read') return {sql: `ORDER BY a.views DESC, ${NEWEST}`, args: []};
  if (sort === 'newest' || !query) return {sql: `ORDER BY ${NEWEST}`, args: []};
  return {sql: `ORDER BY ${FOUND} DESC, ${NEWEST}`, args: [matchInTitle(query)]};
}
