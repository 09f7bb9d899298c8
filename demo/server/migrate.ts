import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {type Database, select, statement} from './database.js';

const FOLDER = fileURLToPath(new URL('migrations/', import.meta.url));
const NUMBERED = /^\d{4}-[a-z-]+\.sql$/;

/**
 * Brings the database to the newest shape: applies, in the order of their numbers and each in a transaction of its own,
 * the files of `folder` that are not recorded in `schema_migrations`.
 * @returns the names of the files applied now
 */
export async function migrate(database: Database, now: Date, folder = FOLDER): Promise<string[]> {
  await database.execute(
    'CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT',
  );
  const known = (await readdir(folder)).filter((name) => NUMBERED.test(name)).sort();
  await refuseNewer(database, known);
  const applied: string[] = [];
  for (const name of known)
    if (await apply(database, name, await readFile(`${folder}/${name}`, 'utf8'), now)) applied.push(name);
  return applied;
}

/** A database written by a newer version of the program may have a shape that this one would damage. */
async function refuseNewer(database: Database, known: string[]): Promise<void> {
  const recorded = await select<{name: string}>(database, 'SELECT name FROM schema_migrations ORDER BY name');
  const unknown = recorded.find(({name}) => !known.includes(name));
  if (unknown) throw new Error(`The database is newer than this program: it has the migration ${unknown.name}`);
}

/** Looks again inside the transaction: two processes may start on one database. */
async function apply(database: Database, name: string, sql: string, now: Date): Promise<boolean> {
  const transaction = await database.transaction('write');
  try {
    const record = statement('INSERT INTO schema_migrations (name, applied_at) VALUES (?, ?) ON CONFLICT DO NOTHING', [
      name,
      now.toISOString(),
    ]);
    const isNew = (await transaction.execute(record)).rowsAffected > 0;
    if (isNew) await transaction.executeMultiple(sql);
    await transaction.commit();
    return isNew;
  } finally {
    transaction.close();
  }
}
