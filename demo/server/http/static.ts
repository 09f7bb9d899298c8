import {readFile, realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';
import type {Handler} from 'hono';
import {contentTypeOf} from './media-types.js';

/** Names of letters, digits, dots, hyphens and underscores that begin with none of the signs: no `..`, no hidden file. */
const PATH = /^(?:\/[\p{L}\p{N}][\p{L}\p{N}._ -]*)+$/u;

/**
 * Serves the files of a folder under a prefix.
 * @param prefix of the addresses, such as `/media/photos`
 * @param caching the `Cache-Control` of every file
 */
export function staticFiles(folder: string, prefix: string, caching: string): Handler {
  return async (c) => {
    const file = await find(folder, decode(c.req.path).slice(prefix.length));
    if (!file) return c.notFound();
    return c.body(new Uint8Array(await readFile(file.path)), 200, {
      'Content-Type': contentTypeOf(file.path),
      'Cache-Control': caching,
      ETag: file.tag,
    });
  };
}

/** The file in the folder, with a tag that changes when the file does; nothing when there is none, or it is outside. */
async function find(folder: string, path: string): Promise<{path: string; tag: string} | undefined> {
  if (!PATH.test(path)) return undefined;
  try {
    const found = await realpath(join(folder, path));
    const status = await stat(found);
    const isInside = found.startsWith((await realpath(folder)) + sep);
    if (!isInside || !status.isFile()) return undefined;
    return {path: found, tag: `W/"${status.size.toString(36)}-${Math.round(status.mtimeMs).toString(36)}"`};
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

const ABSENCE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];
const isAbsence = (error: unknown): boolean => ABSENCE.includes((error as NodeJS.ErrnoException).code ?? '');

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
