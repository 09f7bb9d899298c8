import {addDays} from '../dates/civil.js';
import type {ArticleSummary} from '../models/article.js';
import {isComplete, joinPages, type NewsPage} from '../models/news-page.js';
import type {Endpoint, Source} from './config.js';
import type {Fields} from './fields.js';
import {isRecord} from './own-value.js';
import {askPage, AT_ONCE, canAskDays, extentOf, isWhole} from './paging.js';
import type {DayRange, Query} from './query.js';
import {readSummary} from './read-article.js';
import {fieldsOf} from './read.js';
import type {Answer} from './request.js';
import {isPastTheEnd} from './source-error.js';

/** How often a list is asked for more to choose among it here. */
const MOST_PAGES = 10;

/** An article of a list, with what it was read from. */
export interface Entry {
  fields: Fields;
  summary: ArticleSummary;
}

/** One page of a list. */
export interface EntryPage extends Pick<NewsPage, 'total' | 'hasNext'> {
  entries: Entry[];
  answer: Answer;
}

/** What was chosen of a list. */
export interface Collected {
  entries: Entry[];
  answers: Answer[];
  /** Whether all of the list was looked at that can hold what is wanted. */
  isComplete: boolean;
}

/** How to choose here what a backend can't choose itself. */
export interface Choice {
  keep: (article: ArticleSummary) => boolean;
  isEnough?: (found: readonly Entry[]) => boolean;
}

/** Asks for one page of a list. @returns `undefined` when the last page before it leads no further */
export async function readPage(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  signal?: AbortSignal,
): Promise<EntryPage | undefined> {
  const limit = query.limit && Math.min(query.limit, endpoint.maxLimit ?? AT_ONCE);
  const asked = {...query, limit, reach: reachOf(endpoint, query.range)};
  const answer = await askPage(source, endpoint, asked, signal);
  if (!answer) return undefined;
  const all = fieldsOf(source, endpoint, answer);
  const entries = all.filter(({item}) => isRecord(item)).map((fields) => ({fields, summary: readSummary(fields)}));
  if (endpoint.newestFirst && isWhole(endpoint)) entries.sort(newerFirst);
  return {entries, answer, ...extentOf(endpoint, answer, asked, all.length)};
}

/** Goes through a list, page by page, for what is wanted of it. */
export async function collect(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  {keep, isEnough}: Choice,
  signal?: AbortSignal,
): Promise<Collected> {
  const found: Collected = {entries: [], answers: [], isComplete: false};
  const pages: NewsPage[] = [];
  for (let page = 1; page <= MOST_PAGES && !found.isComplete; page++) {
    const part = await readFurther(source, endpoint, {...query, page, limit: AT_ONCE}, signal);
    if (!part) return {...found, isComplete: true};
    const before = joinPages(pages).length;
    pages.push({items: part.entries.map(({summary}) => summary), total: part.total, hasNext: part.hasNext});
    const fresh = new Set(joinPages(pages).slice(before));
    found.entries.push(...part.entries.filter(({summary}) => fresh.has(summary) && keep(summary)));
    found.answers.push(part.answer);
    found.isComplete = isComplete(pages) || isBefore(pages, query.range);
    if (isEnough?.(found.entries)) break;
  }
  return found;
}

/** A page that the backend refuses because there are fewer is no page. */
async function readFurther(...question: Parameters<typeof readPage>): Promise<EntryPage | undefined> {
  try {
    return await readPage(...question);
  } catch (error) {
    if (isPastTheEnd(error) && question[2].page !== 1) return undefined;
    throw error;
  }
}

/** A day more on either side, for backends that have another idea of where a day begins. */
function reachOf(endpoint: Endpoint, range: DayRange | undefined): DayRange | undefined {
  if (!range || endpoint.exact || !endpoint.map['date'] || !canAskDays(endpoint, range)) return undefined;
  return {from: addDays(range.from, -1), to: addDays(range.to, 1)};
}

/** Whether a list that goes back in time has passed the days that are wanted. */
function isBefore(pages: readonly NewsPage[], range: DayRange | undefined): boolean {
  const dates = pages.flatMap(({items}) => items.flatMap(({date}) => date ?? []));
  const goesBack = dates.every((date, index) => index === 0 || date.epochMs <= dates[index - 1]!.epochMs);
  const last = dates.at(-1);
  return Boolean(range && goesBack && last && last.day < range.from);
}

const newerFirst = (a: Entry, b: Entry): number => (b.summary.date?.epochMs ?? 0) - (a.summary.date?.epochMs ?? 0);
