import {attempt} from './attempt.js';
import {isRecord} from './own-value.js';
import {SourceError} from './source-error.js';

/** Answers whose lists and objects stand deeper in one another are refused. */
export const DEEPEST = 64;

/**
 * The JSON of an answer, whatever it is wrapped in. What reads any other answer than JSON in UTF-8 is fetched when one comes.
 * @param contentType the HTTP header
 * @throws SourceError `not-json` or `too-deep`
 */
export async function decodeJson(bytes: Uint8Array, contentType: string, url: string): Promise<unknown> {
  const text = attempt(() => new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  const plain = text === undefined ? undefined : parsePlain(text.normalize('NFC'));
  return plain === undefined
    ? (await importUnwrapping(url)).decodeWrapped(bytes, contentType, url)
    : refuseDeeper(plain, url);
}

/** Reads JSON that may be wrapped in other JSON, or stand in HTML. @throws SourceError `not-json` or `too-deep` */
export async function parseJson(text: string, url: string): Promise<unknown> {
  const plain = parsePlain(text);
  return plain === undefined ? (await importUnwrapping(url)).parseWrapped(text, url) : refuseDeeper(plain, url);
}

/** JSON that is nothing else; `undefined` for what has to be unwrapped. */
function parsePlain(text: string): unknown {
  const value = tryJson(text);
  const isWrapped = isRecord(value)
    ? Object.keys(value).some((key) => WRAPPER.test(key) && holdsJson(value[key]))
    : holdsJson(value);
  return isWrapped ? undefined : value;
}

/** Keys under which services put JSON that they have made a text of before. */
export const WRAPPER = /^(?:d|data|value|result|\w+Result)$/i;

export const tryJson = (text: string): unknown => attempt(() => JSON.parse(text) as unknown);

/** Whether a value is a text that may be JSON itself. */
export const holdsJson = (value: unknown): value is string => typeof value === 'string' && /^\s*[[{]/.test(value);

async function importUnwrapping(url: string): Promise<typeof import('./unwrap.js')> {
  try {
    return await import('./unwrap.js');
  } catch (error) {
    throw new SourceError('not-json', {url, detail: String(error)});
  }
}

/** @throws SourceError `too-deep` */
export function refuseDeeper(json: unknown, url: string): unknown {
  if (isDeeper(json, DEEPEST)) throw new SourceError('too-deep', {url, detail: String(DEEPEST)});
  return json;
}

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1));
}
