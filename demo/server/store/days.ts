import type {CivilMonth} from '../../../src/dates/civil.js';
import {type Database, rowsOf, statement} from '../database.js';
import type {Days} from '../schemas.js';

/** On which days of a month there is news, and the first and last day of all. */
export async function daysOfMonth(database: Database, month: CivilMonth): Promise<Days> {
  const [bounds, days] = await database.batch(
    [
      statement('SELECT min(day) AS first, max(day) AS last FROM articles'),
      statement('SELECT day, count(*) AS count FROM articles WHERE day BETWEEN ? AND ? GROUP BY day ORDER BY day', [
        `${month}-01`,
        `${month}-31`,
      ]),
    ],
    'read',
  );
  const [{first, last} = {first: null, last: null}] = rowsOf<Pick<Days, 'first' | 'last'>>(bounds);
  return {month, first, last, days: rowsOf<Days['days'][number]>(days).map(({day, count}) => ({day, count}))};
}
