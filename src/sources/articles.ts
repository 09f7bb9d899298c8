import type {Article, ArticleSummary, Attachment, Picture} from '../models/article.js';
import type {NewsPage} from '../models/news-page.js';
import {decodeEntities} from '../text/entities.js';
import {parseCount} from '../text/numbers.js';
import {plainText} from '../text/plain.js';
import type {Endpoint, Source} from './config.js';
import {evaluate} from './expression.js';
import type {Fields} from './fields.js';
import {askEndpoint, endpointOf, fieldsOf, type Loaded, loaded, type Query, scopeOf} from './read.js';
import type {Answer} from './request.js';
import {SourceError} from './source-error.js';
import {fillUrl} from './template.js';

/** Asks for one article. @throws SourceError `not-found` when the backend gives none */
export async function fetchArticle(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<Article>> {
  const endpoint = endpointOf(source, 'one');
  const answer = await askEndpoint(source, endpoint, query, signal);
  const fields = fieldsOf(source, endpoint, answer)[0];
  if (!fields) throw new SourceError('not-found', {url: answer.url});
  const article = readArticle(fields);
  if (!article.title && !article.body) throw new SourceError('shape', {url: answer.url, detail: 'title, body'});
  return loaded(article, answer);
}

/** Asks for a page of articles: the newest, of a category, of a stretch of days, or that match a text. */
export async function fetchArticles(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<NewsPage>> {
  const endpoint = query.q
    ? endpointOf(source, 'search', 'list')
    : query.range
      ? endpointOf(source, 'day', 'list')
      : endpointOf(source, 'list');
  return fetchPage(source, endpoint, query, signal);
}

/**
 * Asks for what is related to an article; for the newest articles when a category is asked for, or where the backend has no list of related
 * ones. Never the article itself.
 */
export async function fetchRelated(source: Source, query: Query, signal?: AbortSignal): Promise<Loaded<NewsPage>> {
  const isRelated = query.id && !query.category;
  const endpoint = isRelated ? endpointOf(source, 'related', 'list') : endpointOf(source, 'list');
  const {value, ...rest} = await fetchPage(source, endpoint, {...query, exclude: query.id}, signal);
  const items = value.items.filter(({id, slug}) => !query.id || (id !== query.id && slug !== query.id));
  return {value: {...value, items}, ...rest};
}

async function fetchPage(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  signal?: AbortSignal,
): Promise<Loaded<NewsPage>> {
  const answer = await askEndpoint(source, endpoint, query, signal);
  const items = fieldsOf(source, endpoint, answer).map(readSummary).filter(isInRange(query));
  return loaded({items, ...extentOf(endpoint, answer, query)}, answer);
}

/** Backends disagree on where a day begins, so each article is checked again in the portal's zone. */
const isInRange =
  ({range}: Query) =>
  ({date}: ArticleSummary): boolean =>
    !range || !date || (date.day >= range.from && date.day <= range.to);

function extentOf(endpoint: Endpoint, answer: Answer, {page = 1, limit}: Query): Omit<NewsPage, 'items'> {
  const read = (expression?: string): unknown => (expression ? evaluate(expression, scopeOf(answer)) : undefined);
  const total = parseCount(read(endpoint.total));
  const pages =
    parseCount(read(endpoint.pages)) ?? (total !== undefined && limit ? Math.ceil(total / limit) : undefined);
  const hasNext = pages === undefined ? (endpoint.next ? Boolean(read(endpoint.next)) : undefined) : page < pages;
  return {total, hasNext};
}

function readSummary(fields: Fields): ArticleSummary {
  return {
    id: fields.text('id'),
    slug: fields.text('slug'),
    title: fields.text('title') ?? '',
    lead: fields.text('lead'),
    date: fields.date('date'),
    author: fields.text('author'),
    category: fields.text('category'),
    image: readPicture(fields),
    url: pageOf(fields),
    views: fields.count('views'),
  };
}

function readArticle(fields: Fields): Article {
  return {
    ...readSummary(fields),
    body: fields.html('body'),
    updated: fields.date('updated'),
    sourceName: fields.text('sourceName'),
    sourceUrl: fields.link('sourceUrl'),
    tags: fields.list('tags').flatMap((tag) => (typeof tag === 'string' ? plainText(decodeEntities(tag)) || [] : [])),
    attachments: fields.list('attachments').flatMap((item) => readAttachment(fields, item)),
  };
}

/** The page's own address for an article wins over the one that the backend gives. */
function pageOf(fields: Fields): string | undefined {
  const {articlePage, base, zone} = fields.source;
  const id = fields.text('id');
  const slug = fields.text('slug');
  return articlePage && (id || slug) ? fillUrl(articlePage, {base, zone, id, slug}) : fields.link('url');
}

function readPicture(fields: Fields): Picture | undefined {
  const url = fields.picture('image');
  return url === undefined
    ? undefined
    : {
        url,
        width: fields.count('imageWidth'),
        height: fields.count('imageHeight'),
        alt: fields.text('imageAlt'),
        caption: fields.text('caption'),
      };
}

/** Attachments are read by the usual names of their fields. */
const ATTACHMENT = {
  title: 'title ?? name ?? filename',
  url: 'url ?? href ?? src',
  type: 'type ?? mimeType ?? mime_type',
  size: 'size ?? size_in_bytes',
};

function readAttachment(fields: Fields, item: unknown): Attachment[] {
  const inside = fields.inside(ATTACHMENT, item);
  const url = inside.link('url');
  if (!url) return [];
  const title = inside.text('title') ?? fileName(url);
  return [{title, url, type: inside.text('type'), size: inside.count('size')}];
}

/** The last part of an address as people write it; as it stands when its percent signs encode nothing. */
function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) || url;
  try {
    return plainText(decodeURIComponent(name));
  } catch {
    return name;
  }
}
