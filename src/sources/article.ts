import type {Article, ArticleSummary} from '../models/article.js';
import {collect, type Entry} from './collect.js';
import type {Endpoint, Source} from './config.js';
import {htmlOf} from './field-values.js';
import {Fields} from './fields.js';
import {evaluate} from './expression.js';
import {isPresent, isRecord} from './own-value.js';
import type {Query} from './query.js';
import {readArticle} from './read-article.js';
import {askEndpoint, endpointOf, fieldsOf, type Loaded, loaded, scopeOf} from './read.js';
import type {Answer} from './request.js';
import {SourceError} from './source-error.js';
import {workOut} from './work-out.js';

/** Asks for one article; looks for it in the list where the backend gives none alone. @throws SourceError `not-found` */
export async function fetchArticle(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<Article>> {
  const {one, bySlug} = source.endpoints;
  const name = bySlug && (!one || isSlug(query.id ?? query.slug ?? '')) ? 'bySlug' : 'one';
  if (!source.endpoints[name]) return findInList(source, query, signal);
  const asked = {...query, slug: query.slug ?? query.id};
  const known = await hidden(workOut(source, name, asked, signal));
  const endpoint = endpointOf(known, name);
  const answer = await hidden(askEndpoint(known, endpoint, asked, signal));
  return loaded(readArticle(articleOf(known, endpoint, answer)), answer);
}

/** What backends number or name by themselves is no slug: digits, a UUID, a word with digits in it. */
function isSlug(id: string): boolean {
  const isUuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(id);
  return id !== '' && !isUuid && (id.includes('-') || !/\d/.test(id));
}

/** To readers an article that is not shown to them is one that is not there. */
async function hidden<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof SourceError && error.facts.status === 403) throw new SourceError('not-found', error.facts);
    throw error;
  }
}

/** The first article of an answer: in its list, or the answer itself. */
function articleOf(source: Source, endpoint: Endpoint, answer: Answer): Fields {
  const whole = new Fields(endpoint.map, source, answer, answer.json);
  const [first = whole] = fieldsOf(source, endpoint, answer);
  const found = [first, whole].find(isArticle);
  if (found) return found;
  const {url, json} = answer;
  const listed = endpoint.items ? evaluate(endpoint.items, scopeOf(answer)) : json;
  const isEmptyList = Array.isArray(listed) && listed.length === 0;
  if (isEmptyList || !isPresent(json)) throw new SourceError('not-found', {url});
  throw new SourceError('shape', {url, detail: 'title, body'});
}

const isArticle = (fields: Fields): boolean =>
  isRecord(fields.item) && (fields.text('title') ?? htmlOf(fields, 'body')) !== undefined;

async function findInList(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<Article>> {
  const wanted = [query.id, query.slug];
  const keep = ({id, slug, url}: ArticleSummary): boolean =>
    [id, slug, url].some((name) => name && wanted.includes(name));
  const choice = {keep, isEnough: (found: readonly Entry[]) => found.length > 0};
  const known = await workOut(source, 'list', {}, signal);
  const {entries, answers} = await collect(known, endpointOf(known, 'list', 'one'), {}, choice, signal);
  const [entry] = entries;
  if (!entry) throw new SourceError('not-found', {url: answers[0]?.url ?? source.base});
  return loaded(readArticle(entry.fields), ...answers);
}
