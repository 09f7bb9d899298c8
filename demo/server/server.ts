import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from './app.js';
import {type Clock} from './civil-time.js';
import {type Database, type DatabaseLocation, openDatabase} from './database.js';
import {migrate} from './migrate.js';
import {seedIfEmpty} from './seed/seed.js';
import {type Folders, PROJECT_FOLDERS} from './services.js';
import {forgetPastDays} from './store/visits.js';

export interface ServerOptions {
  database: DatabaseLocation;
  /** 127.0.0.1 if not given: this machine only. */
  host?: string;
  /** 0, or none, takes a free one. */
  port?: number;
  allowedOrigins?: readonly string[];
  behindProxy?: boolean;
  now?: Clock;
  folders?: Folders;
}

export interface RunningServer {
  /** Address of the front page. */
  url: string;
  /** Ends the requests under way, then closes the database. */
  stop(): Promise<void>;
}

/** How often it is looked whether a day's salt has to go, in milliseconds. */
const FORGETTING_INTERVAL = 60_000;
/** How long requests under way may take to end, in milliseconds. */
const GRACE = 10_000;

/** Opens the database, brings it up to date, fills it when empty, and listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {host = '127.0.0.1', now = () => new Date(), folders = PROJECT_FOLDERS} = options;
  const database = await openDatabase(options.database);
  try {
    await prepare(database, folders, now());
    const {allowedOrigins = [], behindProxy = false} = options;
    const app = createApp({database, now, folders, allowedOrigins, behindProxy});
    const server = createAdaptorServer({fetch: app.fetch}) as Server;
    await listen(server, options.port ?? 0, host);
    const forgetting = forgetRegularly(database, now);
    return {
      url: urlOf(server, host),
      stop: async () => {
        clearInterval(forgetting);
        await close(server);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

async function prepare(database: Database, folders: Folders, now: Date): Promise<void> {
  await migrate(database, now);
  await seedIfEmpty(database, folders.content, now);
  await forgetPastDays(database, now);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Without visits nothing else would notice that a day is over. */
function forgetRegularly(database: Database, now: Clock): NodeJS.Timeout {
  const forget = (): void => void forgetPastDays(database, now()).catch(console.error);
  return setInterval(forget, FORGETTING_INTERVAL).unref();
}

function urlOf(server: Server, host: string): string {
  const {port} = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** Takes no new requests, waits for those under way, and lets go of connections that browsers keep open. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}
