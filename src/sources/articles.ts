import type {ArticleSummary} from '../models/article.js';
import type {NewsPage} from '../models/news-page.js';
import {fold, foldedWords} from '../text/fold.js';
import {collect, readPage} from './collect.js';
import type {Endpoint, EndpointName, Source} from './config.js';
import {canAsk, canAskDays} from './paging.js';
import type {DayRange, Query} from './query.js';
import {endpointOf, type Loaded, loaded, nameOf} from './read.js';
import {workOut} from './work-out.js';

export {fetchArticle} from './article.js';

/** Asks for a page of articles: the newest, of a category, of a stretch of days, or that match a text. */
export async function fetchArticles(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<NewsPage>> {
  const known = await workOut(source, listFor(source, query), query, signal);
  return fetchPage(known, known.endpoints[listFor(known, query)]!, query, signal);
}

/**
 * Asks for what is related to an article; for the newest articles when a category is asked for, or where the backend has no
 * list of related ones. Never the article itself.
 */
export async function fetchRelated(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<NewsPage>> {
  const {id, limit, category} = query;
  const names = id && !category ? (['related', 'list'] as const) : (['list'] as const);
  const name = nameOf(source, ...names);
  const known = await workOut(source, name, query, signal);
  const endpoint = endpointOf(known, ...names);
  const hasItself = id && name === 'list' && !canAsk(endpoint, 'exclude');
  const asked = {...query, exclude: id, limit: limit && hasItself ? limit + 1 : limit};
  const {value, ...rest} = await fetchPage(known, endpoint, asked, signal);
  const items = value.items.filter((item) => !id || (item.id !== id && item.slug !== id));
  return {value: {...value, items}, ...rest};
}

/** The list that can answer a question best. What is asked for its days may turn out to be a list of articles. */
function listFor(source: Source, {q, range}: Query): EndpointName {
  if (q) return nameOf(source, 'search', 'list');
  const able = (['day', 'list'] as const).find((name) => {
    const endpoint = source.endpoints[name];
    return range && endpoint && canAskDays(endpoint, range);
  });
  return able ?? nameOf(source, 'list', 'day', ...(source.endpoints.days?.isOpen ? (['days'] as const) : []));
}

async function fetchPage(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  signal?: AbortSignal,
): Promise<Loaded<NewsPage>> {
  const choices = choicesFor(endpoint, query);
  if (choices.length > 0)
    return fetchChosen(source, endpoint, query, (item) => choices.every((is) => is(item)), signal);
  const page = await readPage(source, endpoint, query, signal);
  if (!page) return loaded<NewsPage>({items: [], hasNext: false});
  const {entries, answer, total, hasNext} = page;
  const items = entries.map(({summary}) => summary).filter(({date}) => !date || isWithin(query.range)({date}));
  return loaded({items, total, hasNext}, answer);
}

/** A page of what was chosen here. */
async function fetchChosen(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  keep: (article: ArticleSummary) => boolean,
  signal?: AbortSignal,
): Promise<Loaded<NewsPage>> {
  const {page = 1, limit = 10} = query;
  const end = page * limit;
  const isEnough = (found: readonly unknown[]): boolean => found.length > end;
  const {entries, answers, isComplete} = await collect(source, endpoint, query, {keep, isEnough}, signal);
  const items = entries.slice(end - limit, end).map(({summary}) => summary);
  const total = isComplete ? entries.length : undefined;
  return loaded({items, total, hasNext: entries.length > end || (isComplete ? false : undefined)}, ...answers);
}

/** What a backend can't choose itself, or not reliably. */
function choicesFor(endpoint: Endpoint, {q, category, range}: Query): ((article: ArticleSummary) => boolean)[] {
  const choices: ((article: ArticleSummary) => boolean)[] = [];
  const isSure = range && endpoint.exact && canAskDays(endpoint, range);
  if (range && endpoint.map['date'] && !isSure) choices.push(isWithin(range));
  if (q && !canAsk(endpoint, 'q')) choices.push(matches(q));
  if (category && endpoint.map['category'] && !canAsk(endpoint, 'category')) choices.push(isOf(category));
  return choices;
}

/** Backends disagree on where a day begins, so each article is checked again in the portal's zone. */
const isWithin =
  (range: DayRange | undefined) =>
  ({date}: Pick<ArticleSummary, 'date'>): boolean =>
    !range || (date !== undefined && date.day >= range.from && date.day <= range.to);

/** Whether all words occur, without regard to accents. */
function matches(q: string): (article: ArticleSummary) => boolean {
  const words = foldedWords(q);
  return ({title, lead = ''}) => {
    const text = fold(`${title} ${lead}`);
    return words.every((word) => text.includes(word));
  };
}

/** A category by its name, or by what its name is in an address. */
function isOf(category: string): (article: ArticleSummary) => boolean {
  const wanted = foldedWords(category).join();
  return (article) => foldedWords(article.category ?? '').join() === wanted;
}
