import {createHash, randomBytes} from 'node:crypto';
import {type Database, select} from '../database.js';
import type {Visitor} from '../http/visitor.js';

/**
 * What stands for a visitor on one civil day: a hash that nobody can compute again once the day's salt is gone.
 * @param about what the key is for, where it must have nothing in common with the visitor's other keys
 */
export async function visitorKey(database: Database, day: string, visitor: Visitor, about = ''): Promise<string> {
  const {address, userAgent} = visitor;
  const salt = await saltOf(database, day);
  // The zero bytes keep the parts from running into one another.
  return createHash('sha256').update(`${salt}\0${address}\0${userAgent}\0${about}`).digest('hex');
}

/** The salt of a day, made by whoever needs it first. */
async function saltOf(database: Database, day: string): Promise<string> {
  await database.execute({
    sql: 'INSERT INTO visit_salts (day, salt) VALUES (?, ?) ON CONFLICT DO NOTHING',
    args: [day, randomBytes(32).toString('hex')],
  });
  const [row] = await select<{salt: string}>(database, 'SELECT salt FROM visit_salts WHERE day = ?', [day]);
  if (!row) throw new Error(`The salt of ${day} was deleted while it was in use`);
  return row.salt;
}
