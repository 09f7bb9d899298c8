import {fileURLToPath} from 'node:url';
import type {Clock} from './civil-time.js';
import type {Database} from './database.js';

/** Where the files are that the server hands out. */
export interface Folders {
  /** The sample content, with `photos/` and `files/` in it. */
  content: string;
  /** Templates of the pages. */
  pages: string;
  /** The pages' own styles and pictures. */
  assets: string;
  /** The built bundles. */
  cdn: string;
}

/** What the routes work with. */
export interface Services {
  database: Database;
  now: Clock;
  folders: Folders;
  /** Origins whose pages may call the API, such as `https://www.binhhai.gov.vn`. */
  allowedOrigins: readonly string[];
  /** Whether every request comes through a proxy that writes X-Forwarded-For. */
  behindProxy: boolean;
}

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const PROJECT_FOLDERS: Folders = {
  content: inProject('demo/content'),
  pages: inProject('demo/pages'),
  assets: inProject('demo/assets'),
  cdn: inProject('cdn'),
};

export const DEFAULT_DATABASE = inProject('demo/data/portal.db');
