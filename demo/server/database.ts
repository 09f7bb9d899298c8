import {mkdir} from 'node:fs/promises';
import {dirname, resolve, sep} from 'node:path';
import {type Client, createClient, type InArgs, type InStatement, type ResultSet} from '@libsql/client';

export type Database = Client;
/** What can run a statement: the database, or a transaction in it. */
export type Queryable = Pick<Client, 'execute'>;
export type Statement = Exclude<InStatement, string>;

/** Where the database is: a file of this machine, or a libSQL server. */
export interface DatabaseLocation {
  /** `file:`, `libsql:`, `https:`, `http:`, `wss:` or `ws:` */
  url: string;
  authToken?: string | undefined;
}

/** How long a write waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** The address of a database file; percent-encoded, because a path may hold `?`, `#` and `%`. */
export const fileUrl = (path: string): string => `file:${resolve(path).split(sep).map(encodeURIComponent).join('/')}`;

/** Opens the database; for a file, makes its folder first. Throws, with the reason as cause, when it doesn't answer. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  try {
    return location.url.startsWith('file:') ? await openFile(location.url) : await openServer(location);
  } catch (cause) {
    throw new Error(`Không mở được cơ sở dữ liệu / cannot open the database ${nameOf(location)}`, {cause});
  }
}

async function openFile(url: string): Promise<Database> {
  await mkdir(dirname(pathOf(url)), {recursive: true});
  const database = createClient({url, timeout: BUSY_TIMEOUT});
  // Readers then don't wait for a writer. A server decides this itself.
  await database.execute('PRAGMA journal_mode = WAL');
  return database;
}

async function openServer({url, authToken}: DatabaseLocation): Promise<Database> {
  const database = createClient({url, ...(authToken ? {authToken} : {})});
  await database.execute('SELECT 1');
  return database;
}

const pathOf = (url: string): string => decodeURIComponent(url.slice('file:'.length));

/** What a message may show of the address: it can hold a name and a password. */
const nameOf = ({url}: DatabaseLocation): string => (url.startsWith('file:') ? pathOf(url) : new URL(url).host);

/** A statement with its values, which never become part of its text. */
export const statement = (sql: string, args: InArgs = []): Statement => ({sql, args});

/** The rows of a result. `Row` states the columns of the statement that was run. */
export const rowsOf = <Row>(result: ResultSet | undefined): Row[] => (result?.rows ?? []) as unknown as Row[];

/** Runs one reading statement. `Row` states its columns. */
export async function select<Row>(database: Queryable, sql: string, args: InArgs = []): Promise<Row[]> {
  return rowsOf<Row>(await database.execute({sql, args}));
}
