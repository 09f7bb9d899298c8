import {civilDay} from '../civil-time.js';
import {type Database, rowsOf, type Statement, statement} from '../database.js';
import type {Visitor} from '../http/visitor.js';
import type {Rating, RatingSummary} from '../schemas.js';
import {visitorKey} from './visitor-keys.js';

/** How often a visitor can rate one article on one day: people behind one address count as one where their browsers are alike. */
const MOST_A_DAY = 5;

/**
 * Counts a rating of an article.
 * @returns what all ratings on that scale come to; nothing when this visitor has rated the article too often today
 */
export async function countRating(
  database: Database,
  article: number,
  rating: Rating,
  visitor: Visitor,
  now: Date,
): Promise<RatingSummary | undefined> {
  const day = civilDay(now);
  const key = await visitorKey(database, day, visitor, `rating ${article}`);
  const [, counted, summary] = await database.batch(
    [countRater(key, day), countScore(article, rating, key), summarise(article, rating.scale)],
    'write',
  );
  return counted?.rowsAffected ? rowsOf<RatingSummary>(summary)[0] : undefined;
}

const countRater = (key: string, day: string): Statement =>
  statement(
    'INSERT INTO raters (key, day, ratings) VALUES (?, ?, 1) ON CONFLICT (key) DO UPDATE SET ratings = ratings + 1',
    [key, day],
  );

const countScore = (article: number, {scale, score}: Rating, key: string): Statement =>
  statement(
    `INSERT INTO article_ratings (article, scale, score, ratings)
     SELECT ?, ?, ?, 1 WHERE (SELECT ratings FROM raters WHERE key = ?) <= ?
     ON CONFLICT (article, scale, score) DO UPDATE SET ratings = ratings + 1`,
    [article, scale, score, key, MOST_A_DAY],
  );

/** What the ratings of an article come to: on a scale, or without one on the scale on which it was rated most. */
export const summarise = (article: number, scale: number | null = null): Statement =>
  statement(
    `SELECT scale, round(sum(score * ratings) * 1.0 / sum(ratings), 2) AS average, sum(ratings) AS count
     FROM article_ratings WHERE article = ? AND scale = coalesce(?, scale)
     GROUP BY scale ORDER BY count DESC, scale DESC LIMIT 1`,
    [article, scale],
  );
