import type {Article, ArticleSummary, Attachment, Picture} from '../models/article.js';
import {decodeEntities} from '../text/entities.js';
import {plainText} from '../text/plain.js';
import {attempt} from './attempt.js';
import {dateOf, htmlOf, linkOf, pictureOf} from './field-values.js';
import type {Fields} from './fields.js';
import {asList, isRecord} from './own-value.js';
import {fillUrl} from './template.js';

/** What a list shows of an article. */
export function readSummary(fields: Fields): ArticleSummary {
  return {
    id: fields.text('id'),
    slug: fields.text('slug'),
    title: fields.text('title') ?? '',
    lead: fields.text('lead'),
    date: dateOf(fields, 'date'),
    author: fields.text('author'),
    category: fields.text('category'),
    image: readPicture(fields),
    url: pageOf(fields),
    views: fields.count('views'),
  };
}

/** A whole article. */
export function readArticle(fields: Fields): Article {
  return {
    ...readSummary(fields),
    body: htmlOf(fields, 'body'),
    updated: dateOf(fields, 'updated'),
    audio: pictureOf(fields, 'audio'),
    lang: readLanguage(fields),
    sourceName: fields.text('sourceName'),
    sourceUrl: linkOf(fields, 'sourceUrl'),
    ratingAverage: fields.decimal('ratingAverage'),
    ratingCount: fields.count('ratingCount'),
    ratingScale: fields.count('ratingScale'),
    tags: readTags(fields),
    attachments: fields.list('attachments').flatMap((item) => readAttachment(fields, item)),
  };
}

/** The page's own address for an article wins over the one that the backend gives, where the article has what it needs. */
function pageOf(fields: Fields): string | undefined {
  const {articlePage, base, zone} = fields.source;
  const values = {base, zone, id: fields.text('id'), slug: fields.text('slug')};
  return (articlePage && attempt(() => fillUrl(articlePage, values))) || linkOf(fields, 'url');
}

function readPicture(fields: Fields): Picture | undefined {
  const url = pictureOf(fields, 'image');
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

const readLanguage = (fields: Fields): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.exec((fields.text('lang') ?? '').replaceAll('_', '-'))?.[0];

/** A list, or one text with commas. */
function readTags(fields: Fields): string[] {
  const tags = fields.raw('tags');
  const list = typeof tags === 'string' ? tags.split(/[,;]/) : asList(tags);
  return list.flatMap((tag) => (typeof tag === 'string' && plainText(decodeEntities(tag))) || []);
}

/** Attachments are read by the usual names of their fields, however they are spelt. */
export const FILE = {
  title: 'title ?? name ?? filename ?? ten ?? tentep ?? tenfile',
  url: 'url ?? href ?? src ?? link ?? duongdan ?? fileurl ?? path',
  type: 'type ?? mimetype',
  size: 'size ?? sizeinbytes ?? filesize ?? dungluong',
};

/** What is in a thing by names of small letters alone: `mime_type` and `MimeType` are `mimetype`. */
export const usualKeys = (item: unknown): unknown =>
  isRecord(item)
    ? Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase().replace(/[\W_]/g, ''), value]))
    : item;

function readAttachment(fields: Fields, item: unknown): Attachment[] {
  const inside = fields.inside(usualKeys(item), FILE);
  const url = linkOf(inside, 'url');
  if (!url) return [];
  const title = inside.text('title') ?? fileName(url);
  return [{title, url, type: inside.text('type'), size: inside.count('size')}];
}

/** The last part of an address as people write it; as it stands when its percent signs encode nothing. */
function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) || url;
  return attempt(() => plainText(decodeURIComponent(name))) ?? name;
}
