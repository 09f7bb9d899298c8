import type {EndpointParts} from '../config.js';
import {addFilesBeside, type Context, type Found, isNews, mapArticles, readArticles} from './articles.js';
import {type FoundDays, readDays} from './days.js';
import {isError} from './errors.js';
import {readLinks} from './links.js';
import {type Place, placesOf, poolsOf} from './lists.js';
import {monthTemplate, pagingOf} from './paging.js';
import {platformOf} from './platform.js';
import type {FieldGuess, InferAnswer, Inference, InferQuestion, Kind} from './report.js';
import {readStats} from './stats.js';

export type {InferAnswer, Inference, InferQuestion, Kind} from './report.js';

/** What was found, before what the address says of pages is added. */
interface Result {
  kind: Kind;
  place?: Place;
  map: Record<string, string>;
  fields: FieldGuess[];
}

/**
 * Works out from one answer how a backend answers: where its items are, which field is what, and how its pages follow one another.
 * @returns `undefined` when the answer holds nothing that could be what was asked for, or is an error
 */
export function inferEndpoint(answer: InferAnswer, question: InferQuestion): Inference | undefined {
  if (isError(answer.json)) return undefined;
  const result = resultOf(answer, question);
  if (!result) return undefined;
  const {kind, map, fields} = result;
  const platform = platformOf(answer, question.url);
  return {
    kind,
    ...(platform && {platform}),
    parts: {...partsOf(result, answer, question), map},
    fields,
    confidence: confidenceOf(kind, fields),
  };
}

function resultOf({json, url}: InferAnswer, {kind, zone}: InferQuestion): Result | undefined {
  const context: Context = {root: json, zone, pools: poolsOf(json)};
  if (kind === 'stats') {
    const found = readStats(json, url);
    return found && {kind, ...found};
  }
  const places = placesOf(json);
  if (kind === 'links') return linksIn(places, context, url);
  if (kind === 'days') return daysIn(places, context);
  return articlesIn(places, context, kind);
}

function articlesIn(places: readonly Place[], context: Context, kind: 'articles' | 'article'): Result | undefined {
  const isOne = kind === 'article';
  const found = bestNews(places, context, isOne).find(isNews);
  if (found && isOne) addFilesBeside(found, context);
  return found && {kind, place: found.place, ...mapArticles(found, context)};
}

function bestNews(places: readonly Place[], context: Context, isOne = false): Found[] {
  return places
    .filter(({items}) => items.some((item) => typeof item === 'object'))
    .map((place) => readArticles(place, context, isOne))
    .sort((a, b) => b.score - a.score);
}

function daysIn(places: readonly Place[], context: Context): Result | undefined {
  const lists = places.filter(({isList}) => isList);
  const [news] = bestNews(lists, context);
  const [days] = lists.flatMap((place) => readDays(place, context) ?? []).sort((a, b) => b.score - a.score);
  if (news && areArticles(news, days)) return {kind: 'articles', place: news.place, ...mapArticles(news, context)};
  return days && {kind: 'days', ...days};
}

/** Whether days are counted from articles. What has a count, and neither an id nor an address, is a day itself. */
function areArticles(news: Found, days: FoundDays | undefined): boolean {
  if (!days) return isNews(news) || (!news.place.isKeyed && news.matches.has('date'));
  const isThing = (['id', 'slug', 'url'] as const).some((field) => news.matches.has(field));
  return isNews(news) && (isThing || !days.map['count']);
}

function linksIn(places: readonly Place[], context: Context, url: string): Result | undefined {
  const site = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
  const all = places.flatMap((place) => readLinks(place, {...context, site}) ?? []);
  const [best] = all.sort((a, b) => b.score - a.score);
  return best && {kind: 'links', ...best};
}

function partsOf({kind, place}: Result, answer: InferAnswer, {url}: InferQuestion): EndpointParts {
  if (!place) return {url};
  const where = {...(place.expression !== '$' && {items: place.expression}), ...(place.isKeyed && {entries: true})};
  const isPaged = kind === 'articles' || kind === 'links';
  const count = Array.isArray(place.value) ? place.value.length : place.items.length;
  const paging = isPaged ? pagingOf(answer, url, place, count) : {url: kind === 'days' ? monthTemplate(url) : url};
  return {...paging, ...where};
}

/** The fields that make a thing what it is. */
const MAIN: Record<Kind, readonly string[]> = {
  articles: ['title', 'date'],
  article: ['title', 'body'],
  days: ['day'],
  links: ['title', 'url'],
  stats: [],
};

function confidenceOf(kind: Kind, fields: readonly FieldGuess[]): number {
  const names = MAIN[kind].length > 0 ? MAIN[kind] : fields.map(({field}) => field);
  const sum = names.reduce((total, name) => total + (fields.find(({field}) => field === name)?.confidence ?? 0), 0);
  return Math.round((sum / names.length) * 100) / 100;
}
