import {decodeJson} from './decode.js';
import {backendWords} from './words.js';
import {SourceError} from './source-error.js';

/** Answers above this size are refused, so that a broken backend can't stop the page. In bytes. */
const LARGEST_ANSWER = 5_000_000;

/**
 * The JSON of a response with a good status; `undefined` for one without content or with a status in `accept`.
 * @throws SourceError with what the backend itself says of an error
 */
export async function readResponse(
  response: Response,
  url: string,
  accept: readonly number[] | undefined,
): Promise<unknown> {
  if (response.status === NO_CONTENT || (!response.ok && accept?.includes(response.status))) return undefined;
  const bytes = await readBytes(response, url);
  const contentType = response.headers.get('content-type') ?? '';
  if (response.ok) return decodeJson(bytes, contentType, url);
  throw await statusError(response, bytes, contentType, url);
}

const NO_CONTENT = 204;

/** Stops reading as soon as there is too much. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size <= LARGEST_ANSWER) continue;
    void reader?.cancel();
    throw new SourceError('too-large', {url, detail: `${LARGEST_ANSWER / 1_000_000} MB`});
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

async function statusError(
  response: Response,
  bytes: Uint8Array,
  contentType: string,
  url: string,
): Promise<SourceError> {
  const {status, headers} = response;
  const code = NOT_FOUND.includes(status) ? 'not-found' : CLOSED.includes(status) ? 'refused' : 'status';
  const {detail, isJson} = await readWords(bytes, contentType, url);
  const isGlitch = status === 429 || status === 408 || (status === 400 && !isJson);
  return new SourceError(code, {url, status, detail}, retryAfter(headers) ?? (isGlitch ? 0 : undefined));
}

/** The seconds that a server asks to wait, which it gives as such or as a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Math.max(seconds, 0) || 0;
}

const NOT_FOUND: readonly number[] = [404, 410];
const CLOSED: readonly number[] = [401, 403];

/** What the backend says of an error; a page of HTML is told by its title. */
async function readWords(
  bytes: Uint8Array,
  contentType: string,
  url: string,
): Promise<{detail: string | undefined; isJson: boolean}> {
  try {
    return {detail: await backendWords(await decodeJson(bytes, contentType, url)), isJson: true};
  } catch (error) {
    const detail = bytes.length > 0 && error instanceof SourceError ? error.facts.detail : undefined;
    return {detail, isJson: false};
  }
}
