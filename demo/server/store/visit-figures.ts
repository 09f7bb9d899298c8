import {civilDay, PERIODS, type Period, periodsAround, vietnamTime} from '../civil-time.js';
import {type Database, rowsOf, statement} from '../database.js';
import type {Stats} from '../schemas.js';
import {epochSeconds, ONLINE_WINDOW} from './visits.js';

const SUMS = PERIODS.map((period) => `coalesce(sum(visits) FILTER (WHERE day >= ? AND day < ?), 0) AS ${period}`);
const FIGURES = `SELECT coalesce(sum(visits), 0) AS total, ${SUMS.join(', ')} FROM visit_days`;

/** What a visit counter shows. */
export async function visitFigures(database: Database, now: Date): Promise<Stats> {
  const periods = periodsAround(civilDay(now));
  const bounds = PERIODS.flatMap((period) => [periods[period].from, periods[period].end]);
  const [figures, present] = await database.batch(
    [
      statement(FIGURES, bounds),
      statement('SELECT count(*) AS online FROM visitors WHERE last_seen > ?', [epochSeconds(now) - ONLINE_WINDOW]),
    ],
    'read',
  );
  const [sums] = rowsOf<Record<Period | 'total', number>>(figures);
  const [{online} = {online: 0}] = rowsOf<{online: number}>(present);
  if (!sums) throw new Error('A sum always has a row');
  return {...sums, online, onlineWindow: ONLINE_WINDOW, readAt: vietnamTime(now)};
}
