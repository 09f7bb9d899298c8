import type {NewsPage} from '../models/news-page.js';
import {parseCount} from '../text/numbers.js';
import {attempt} from './attempt.js';
import type {Endpoint, Source} from './config.js';
import {evaluate} from './expression.js';
import {askEndpoint, itemsOf, scopeOf} from './read.js';
import type {DayRange, Query} from './query.js';
import {type Answer, ask} from './request.js';
import type {TemplateValues} from './template.js';

/** How many items are asked for at once to have all of them, and how often. */
export const AT_ONCE = 100;
const MOST_PAGES = 40;

const PAGE = /\{(?:page0?|offset)\b/;
const LIMIT = /\{limit\b/;
const DAYS = /\{(?:from|to|last)\b/;
const ONE_DAY = /\{(?:from|to|last|date|day)\b/;

/** Whether the address or the body of a request has a variable of that shape. A function is told everything. */
const uses = ({url, body = '', load}: Endpoint, variable: RegExp): boolean =>
  load !== undefined || variable.test(url) || variable.test(body);

/** Whether a list comes in one answer. */
export const isWhole = (endpoint: Endpoint): boolean => !uses(endpoint, PAGE) && !endpoint.next;

/** Whether the backend can choose by a variable of the query. */
export const canAsk = (endpoint: Endpoint, variable: 'q' | 'category' | 'exclude'): boolean =>
  uses(endpoint, new RegExp(`\\{${variable}\\b`));

/** Whether the backend can choose the days, one alone or any stretch of them. */
export const canAskDays = (endpoint: Endpoint, {from, to}: DayRange): boolean =>
  uses(endpoint, from === to ? ONE_DAY : DAYS);

/**
 * Asks for one page of a list: by its number, or by following the links from the first page on.
 * @returns `undefined` when there is no such page
 */
export async function askPage(
  source: Source,
  endpoint: Endpoint,
  query: Query & Pick<TemplateValues, 'reach'>,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const {page = 1} = query;
  if (page === 1 || uses(endpoint, PAGE)) return askEndpoint(source, endpoint, query, signal);
  const before = await askPage({...source, ttl: Infinity}, endpoint, {...query, page: page - 1}, signal);
  const url = before && nextAddress(endpoint, before);
  return url ? ask(source, {url, headers: endpoint.headers}, signal) : undefined;
}

/** All pages of a list, as far as each says that there is another. */
export async function askAll(source: Source, endpoint: Endpoint, signal?: AbortSignal): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = {page, limit: endpoint.maxLimit ?? AT_ONCE};
    const answer = await askPage(source, endpoint, query, signal);
    if (answer) answers.push(answer);
    if (!answer || !extentOf(endpoint, answer, query, itemsOf(answer, endpoint).length).hasNext) break;
  }
  return answers;
}

/**
 * The address of the next page, on the origin of this one. A server behind another that speaks TLS often gives its own `http`
 * address: the host counts, not the protocol.
 */
function nextAddress({next}: Endpoint, answer: Answer): string | undefined {
  const link = next && evaluate(next, scopeOf(answer));
  const here = new URL(answer.url);
  const there = typeof link === 'string' ? attempt(() => new URL(link, here)) : undefined;
  if (there) there.protocol = here.protocol;
  const isHere = there?.origin === here.origin && there.protocol === here.protocol;
  return isHere && there.href !== here.href ? there.href : undefined;
}

/**
 * How far a list goes, as far as an answer tells.
 * @param count how many items the answer holds
 */
export function extentOf(
  endpoint: Endpoint,
  answer: Answer,
  query: Query,
  count: number,
): Pick<NewsPage, 'total' | 'hasNext'> {
  const read = (expression?: string): unknown => expression && evaluate(expression, scopeOf(answer));
  const {page = 1} = query;
  const total = parseCount(read(endpoint.total));
  const pages = parseCount(read(endpoint.pages)) ?? pageCount(endpoint, total, query, count);
  if (pages !== undefined) return {total, hasNext: page < pages};
  const hasLink = uses(endpoint, PAGE) ? Boolean(read(endpoint.next)) : nextAddress(endpoint, answer) !== undefined;
  // A header may be hidden from the page by the backend's CORS settings: that it is missing says nothing.
  const isSilent = uses(endpoint, PAGE) && (!endpoint.next || endpoint.next.includes('header('));
  return {total, hasNext: hasLink || (isSilent ? undefined : false)};
}

/** The backend may give less at once than it is asked for, or choose by itself how much: its first page shows that. */
function pageCount(
  endpoint: Endpoint,
  total: number | undefined,
  {page = 1, limit}: Query,
  count: number,
): number | undefined {
  if (total === undefined) return undefined;
  if (page === 1 && count >= total) return 1;
  const size = page === 1 && count > 0 ? count : uses(endpoint, LIMIT) ? limit : undefined;
  return size && Math.ceil(total / size);
}
