import {type Database, rowsOf, select, statement} from '../database.js';
import type {Article, ArticlePage} from '../schemas.js';
import {type ArticleFilter, orderOf, whereOf} from './article-filters.js';
import {
  type AttachmentRow,
  type BodyRow,
  SUMMARY,
  type SummaryRow,
  toAttachment,
  toSource,
  toSummary,
} from './article-rows.js';

export interface Paging {
  /** From 1. */
  page: number;
  limit: number;
}

/** One page of the articles that a filter leaves. `next` is for who knows the addresses to fill in. */
export async function listArticles(
  database: Database,
  filter: ArticleFilter,
  {page, limit}: Paging,
): Promise<Omit<ArticlePage, 'next'>> {
  const where = whereOf(filter);
  const order = orderOf(filter);
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
  const [tags, attachments] = await database.batch(
    [
      statement('SELECT tag FROM article_tags WHERE article = ? ORDER BY position', [row.id]),
      statement('SELECT title, file, type, size FROM article_attachments WHERE article = ? ORDER BY position', [
        row.id,
      ]),
    ],
    'read',
  );
  return {
    ...toSummary(row),
    body: row.body,
    source: toSource(row),
    tags: rowsOf<{tag: string}>(tags).map(({tag}) => tag),
    attachments: rowsOf<AttachmentRow>(attachments).map(toAttachment),
  };
}

/** The articles nearest to one: a shared category and each shared tag bring one nearer, then the newest come first. */
const RELATED = `${SUMMARY} WHERE a.id <> :id
  ORDER BY (a.category = (SELECT category FROM articles WHERE id = :id))
    + (SELECT count(*) FROM article_tags t
       WHERE t.article = a.id AND t.tag IN (SELECT tag FROM article_tags WHERE article = :id)) DESC,
    a.published_at DESC, a.id DESC
  LIMIT :limit`;

/** The articles related to one that exists, as a single page; nothing when it doesn't. */
export async function relatedArticles(database: Database, id: number, limit: number): Promise<ArticlePage | undefined> {
  if (!(await hasArticle(database, id))) return undefined;
  const items = (await select<SummaryRow>(database, RELATED, {id, limit})).map(toSummary);
  return {items, total: items.length, page: 1, pages: Math.min(items.length, 1), limit, next: null};
}

/** Counts one more opening of an article; false when there is no such article. */
export async function countView(database: Database, id: number): Promise<boolean> {
  const result = await database.execute({sql: 'UPDATE articles SET views = views + 1 WHERE id = ?', args: [id]});
  return result.rowsAffected > 0;
}

/** Whether there is such an article. */
export const hasArticle = async (database: Database, id: number): Promise<boolean> =>
  (await select(database, 'SELECT 1 FROM articles WHERE id = ?', [id])).length > 0;
