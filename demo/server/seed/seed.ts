import {civilDay, vietnamTime} from '../civil-time.js';
import {photoUrl} from '../addresses.js';
import {type Database, type Queryable, select, type Statement, statement} from '../database.js';
import {mediaTypeOf} from '../http/media-types.js';
import {insertArticle, type NewArticle, type NewPhoto} from '../store/new-articles.js';
import type {WrittenArticle} from './article-schema.js';
import {bodyHtml} from './body.js';
import {type Content, loadContent} from './content.js';
import {fractionOf, sampleHistory} from './history.js';

/**
 * Fills an empty database with the sample content of a folder, all or nothing. One that has articles is left as it is.
 * @returns whether anything was stored
 */
export async function seedIfEmpty(database: Database, folder: string, now: Date): Promise<boolean> {
  if (await hasArticles(database)) return false;
  const statements = statementsFor(await loadContent(folder), now);
  const transaction = await database.transaction('write');
  try {
    // Another process may have filled it in the meantime.
    if (await hasArticles(transaction)) return false;
    await transaction.batch(statements);
    await transaction.commit();
    return true;
  } finally {
    transaction.close();
  }
}

const hasArticles = async (database: Queryable): Promise<boolean> =>
  (await select(database, 'SELECT 1 FROM articles LIMIT 1')).length > 0;

function statementsFor(content: Content, now: Date): Statement[] {
  return [
    ...content.categories.map(({slug, name}, position) =>
      statement('INSERT INTO categories (slug, name, position) VALUES (?, ?, ?)', [slug, name, position]),
    ),
    ...inOrderOfDate(content).flatMap((article, index) => insertArticle(newArticle(article, index + 1, content))),
    ...linkStatements(content),
    ...sampleHistory(civilDay(now)).map(({day, visits}) =>
      statement('INSERT INTO visit_days (day, visits) VALUES (?, ?)', [day, visits]),
    ),
  ];
}

/** The order that gives articles their numbers: the first published has the lowest. */
function inOrderOfDate({articles}: Content): WrittenArticle[] {
  const key = (article: WrittenArticle): string => vietnamTime(new Date(article.publishedAt)) + article.slug;
  return articles.map(({article}) => article).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function newArticle(written: WrittenArticle, id: number, content: Content): NewArticle {
  const photos = written.photos.map((photo) => withSize(photo, content));
  const {slug, category, title, lead, tags, author = null, source, attachments = []} = written;
  return {
    ...{id, slug, category, title, lead, tags, author, photos},
    body: bodyHtml(
      written.body,
      photos.map((photo) => ({...photo, url: photoUrl(photo.file)})),
    ),
    source: source ? {name: source.name, url: source.url ?? null} : null,
    publishedAt: vietnamTime(new Date(written.publishedAt)),
    updatedAt: written.updatedAt ? vietnamTime(new Date(written.updatedAt)) : null,
    views: sampleViews(slug),
    attachments: attachments.map(({file, title: name}) => ({
      ...{file, title: name},
      type: mediaTypeOf(file),
      size: content.fileSizes.get(file) ?? 0,
    })),
  };
}

function withSize(photo: WrittenArticle['photos'][number], {photos}: Content): NewPhoto {
  const {width = 0, height = 0} = photos[photo.file] ?? {};
  return {...photo, width, height};
}

/** Between 60 and 6.000, few of them high. */
const sampleViews = (slug: string): number => Math.round(60 * 100 ** fractionOf(slug));

function linkStatements({links: {groups}}: Content): Statement[] {
  return groups.flatMap(({id, name, links}, position) => [
    statement('INSERT INTO link_groups (id, name, position) VALUES (?, ?, ?)', [id, name, position]),
    ...links.map((link, index) =>
      statement('INSERT INTO links (group_id, id, title, url, description, position) VALUES (?, ?, ?, ?, ?, ?)', [
        ...[id, link.id, link.title, link.url],
        link.description ?? null,
        index,
      ]),
    ),
  ]);
}
