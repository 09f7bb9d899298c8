import {type Database, rowsOf, select, statement} from '../database.js';
import type {Article, ArticlePage, RatingSummary} from '../schemas.js';
import {type ArticleFilter, type Clause, orderOf, whereOf} from './article-filters.js';
import {
  type AttachmentRow,
  type BodyRow,
  SUMMARY,
  type SummaryRow,
  toAttachment,
  toSource,
  toSummary,
} from './article-rows.js';
import {summarise} from './ratings.js';

export interface Paging {
  /** From 1. */
  page: number;
  limit: number;
}

/** A page of articles; `next` is for who knows the addresses to fill in. */
export type Listed = Omit<ArticlePage, 'next'>;

/** One page of the articles that a filter leaves. */
export function listArticles(database: Database, filter: ArticleFilter, paging: Paging): Promise<Listed> {
  return listPage(database, whereOf(filter), orderOf(filter), paging);
}

async function listPage(database: Database, where: Clause, order: Clause, {page, limit}: Paging): Promise<Listed> {
  const [counted, listed] = await database.batch(
    [
      statement(`SELECT count(*) AS total FROM articles a ${where.sql}`, where.args),
      statement(`${SUMMARY} ${where.sql} ${order.sql} LIMIT ? OFFSET ?`, [
        ...where.args,
        ...order.args,
        limit,
        (page - 1) * limit,
      ]),
    ],
    'read',
  );
  const total = rowsOf<{total: number}>(counted)[0]?.total ?? 0;
  return {items: rowsOf<SummaryRow>(listed).map(toSummary), total, page, pages: Math.ceil(total / limit), limit};
}

/** An article by its number or slug. */
export async function findArticle(database: Database, idOrSlug: string | number): Promise<Article | undefined> {
  const [row] = await select<SummaryRow & BodyRow>(
    database,
    `SELECT s.*, a.body, a.source_name, a.source_url FROM (${SUMMARY}) s JOIN articles a ON a.id = s.id
     WHERE a.id = ? OR a.slug = ?`,
    [idOrSlug, idOrSlug],
  );
  return row && completeArticle(database, row);
}

async function completeArticle(database: Database, row: SummaryRow & BodyRow): Promise<Article> {
  const [tags, attachments, ratings] = await database.batch(
    [
      statement('SELECT tag FROM article_tags WHERE article = ? ORDER BY position', [row.id]),
      statement('SELECT title, file, type, size FROM article_attachments WHERE article = ? ORDER BY position', [
        row.id,
      ]),
      summarise(row.id),
    ],
    'read',
  );
  return {
    ...toSummary(row),
    body: row.body,
    source: toSource(row),
    tags: rowsOf<{tag: string}>(tags).map(({tag}) => tag),
    rating: rowsOf<RatingSummary>(ratings)[0] ?? null,
    attachments: rowsOf<AttachmentRow>(attachments).map(toAttachment),
  };
}

/** A shared category and each shared tag bring an article nearer; of those equally near, the newest come first. */
const NEAREST = `ORDER BY (a.category = (SELECT category FROM articles WHERE id = ?))
    + (SELECT count(*) FROM article_tags t
       WHERE t.article = a.id AND t.tag IN (SELECT tag FROM article_tags WHERE article = ?)) DESC,
    a.published_at DESC, a.id DESC`;

/** One page of all the other articles, the nearest to an article first. */
export function relatedArticles(database: Database, id: number, paging: Paging): Promise<Listed> {
  return listPage(database, whereOf({exclude: id}), {sql: NEAREST, args: [id, id]}, paging);
}

/** Counts one more opening of an article; false when there is no such article. */
export async function countView(database: Database, id: number): Promise<boolean> {
  const result = await database.execute({sql: 'UPDATE articles SET views = views + 1 WHERE id = ?', args: [id]});
  return result.rowsAffected > 0;
}

/** The number of the article of that number or slug; nothing when there is no such article. */
export async function articleIdOf(database: Database, idOrSlug: string | number): Promise<number | undefined> {
  const sql = 'SELECT id FROM articles WHERE id = ? OR slug = ?';
  const [row] = await select<{id: number}>(database, sql, [idOrSlug, idOrSlug]);
  return row?.id;
}
