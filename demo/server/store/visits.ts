import {type Database, type Statement, statement} from '../database.js';
import {civilDay} from '../civil-time.js';
import type {Visitor} from '../http/visitor.js';
import {visitorKey} from './visitor-keys.js';

/** How long a visitor counts as present after a visit, in seconds. */
export const ONLINE_WINDOW = 300;

export const epochSeconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/**
 * Counts a visit: a visitor counts once a day, and is present for the window after each visit. What is stored is a hash
 * that nobody can compute again once the day's salt is gone.
 */
export async function countVisit(database: Database, visitor: Visitor, now: Date): Promise<void> {
  const day = civilDay(now);
  const key = await visitorKey(database, day, visitor);
  await database.batch([countOnce(day, key), markSeen(day, key, now), ...forgetting(now)], 'write');
}

/** Deletes the salts of past days, and the keys made with them as soon as nobody behind them is present. */
export async function forgetPastDays(database: Database, now: Date): Promise<void> {
  await database.batch(forgetting(now), 'write');
}

const countOnce = (day: string, key: string): Statement =>
  statement(
    `INSERT INTO visit_days (day, visits) SELECT ?, 1 WHERE NOT EXISTS (SELECT 1 FROM visitors WHERE key = ?)
     ON CONFLICT (day) DO UPDATE SET visits = visits + 1`,
    [day, key],
  );

const markSeen = (day: string, key: string, now: Date): Statement =>
  statement(
    `INSERT INTO visitors (key, day, last_seen) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET last_seen = excluded.last_seen`,
    [key, day, epochSeconds(now)],
  );

function forgetting(now: Date): Statement[] {
  const today = civilDay(now);
  return [
    statement('DELETE FROM visit_salts WHERE day < ?', [today]),
    statement('DELETE FROM raters WHERE day < ?', [today]),
    statement('DELETE FROM visitors WHERE day < ? AND last_seen <= ?', [today, epochSeconds(now) - ONLINE_WINDOW]),
  ];
}
