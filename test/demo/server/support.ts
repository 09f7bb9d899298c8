import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Database, fileUrl, openDatabase} from '../../../demo/server/database.js';
import {type RunningServer, type ServerOptions, startServer} from '../../../demo/server/server.js';
import type {Folders} from '../../../demo/server/services.js';

const fixture = (name: string): string => fileURLToPath(new URL(`fixture/${name}`, import.meta.url));

/** A small portal of five articles; every test file states what it expects of it. */
export const FIXTURE: Folders = {
  content: fixture('content'),
  pages: fixture('pages'),
  assets: fixture('assets'),
  cdn: fixture('bundles'),
};

/** Half past ten on Tuesday, 17 March 2026 in Viet Nam. */
export const TUESDAY = new Date('2026-03-17T03:30:00Z');

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: {parameter: string; message: string}[];
}

/** A portal that runs on a free port of this machine, on a database of its own. */
export class TestPortal {
  /** What the portal's clock shows. */
  now = TUESDAY;
  #server: RunningServer | undefined;
  readonly #options: Partial<ServerOptions>;

  private constructor(
    readonly folder: string,
    options: Partial<ServerOptions>,
  ) {
    this.#options = options;
  }

  static async start(options: Partial<ServerOptions> = {}): Promise<TestPortal> {
    const portal = new TestPortal(await mkdtemp(join(tmpdir(), 'portal-')), options);
    await portal.#open();
    return portal;
  }

  get databaseFile(): string {
    return join(this.folder, 'data', 'portal.db');
  }

  url(path: string): string {
    if (!this.#server) throw new Error('The portal is stopped');
    return this.#server.url.slice(0, -1) + path;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url(path), {headers, redirect: 'manual'});
  }

  /** @param body becomes JSON, unless it is a text */
  post(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Response> {
    const text = typeof body === 'object' ? JSON.stringify(body) : (body as string | undefined);
    return fetch(this.url(path), {method: 'POST', headers, ...(text !== undefined && {body: text})});
  }

  /** The JSON of an answer, which must be good. */
  async read<Body>(path: string): Promise<Body> {
    const response = await this.get(path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  /** The problem that an address answers with. */
  async problem(path: string, headers: Record<string, string> = {}): Promise<ProblemBody> {
    return (await (await this.get(path, headers)).json()) as ProblemBody;
  }

  /** Looks into the database from beside the server. */
  async inDatabase<Result>(look: (database: Database) => Promise<Result>): Promise<Result> {
    const database = await openDatabase({url: fileUrl(this.databaseFile)});
    try {
      return await look(database);
    } finally {
      database.close();
    }
  }

  /** Stops the portal and starts it again on the same database. */
  async restart(): Promise<void> {
    await this.stop();
    await this.#open();
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = undefined;
  }

  /** Stops the portal and removes its database. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, {recursive: true});
  }

  async #open(): Promise<void> {
    this.#server = await startServer({
      database: {url: fileUrl(this.databaseFile)},
      host: '127.0.0.1',
      port: 0,
      now: () => this.now,
      folders: FIXTURE,
      ...this.#options,
    });
  }
}
