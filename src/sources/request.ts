import type {Source} from './config.js';
import {decodeJson} from './decode.js';
import {abortError, isAbort, isPassing, SourceError} from './source-error.js';

/** What is asked of a backend. */
export interface Question {
  url: string;
  method?: 'GET' | 'POST' | undefined;
  body?: string | undefined;
  /** HTTP statuses that count as an empty answer. */
  accept?: readonly number[] | undefined;
}

/** What the backend said. */
export interface Answer {
  /** The address that answered, after redirects. */
  url: string;
  headers: Headers;
  json: unknown;
  /** When it was said, in epoch milliseconds. */
  at: number;
  /** Whether it is an earlier answer, because the backend can't be reached now. */
  isStale: boolean;
}

/** A request under way, and how many wait for it. */
interface Shared {
  answer: Promise<Answer>;
  waiting: number;
  abort: AbortController;
}

/** What is known of the backends called through one `fetch`. */
interface Memory {
  underWay: Map<string, Shared>;
  answers: Map<string, Answer>;
}

const MOST_ANSWERS = 100;
const RETRY_AFTER = 400;
const memories = new WeakMap<Source['fetch'], Memory>();

/**
 * Asks a backend. Equal questions under way share one request, and an answer younger than the source's `ttl` is used
 * again. A request that failed in passing is tried once more; then the last good answer comes back, marked stale.
 * No header of our own is sent (it would cost a preflight that many backends refuse).
 * @throws SourceError, or an `AbortError` when `signal` ends the wait
 */
export async function ask(source: Source, question: Question, signal?: AbortSignal): Promise<Answer> {
  const memory = memoryOf(source.fetch);
  const key = `${question.method ?? 'GET'} ${question.url} ${question.body ?? ''} ${source.credentials}`;
  const known = memory.answers.get(key);
  if (known && Date.now() - known.at < source.ttl) return known;
  try {
    const answer = await wait(share(memory, key, source, question), signal);
    remember(memory, key, answer);
    return answer;
  } catch (error) {
    if (!isPassing(error)) throw error;
    const last = known ?? (await lastAnswer(source, question));
    if (!last) throw error;
    return {...last, isStale: true};
  }
}

function memoryOf(fetch: Source['fetch']): Memory {
  let memory = memories.get(fetch);
  if (!memory) memories.set(fetch, (memory = {underWay: new Map(), answers: new Map()}));
  return memory;
}

function share(memory: Memory, key: string, source: Source, question: Question): Shared {
  const known = memory.underWay.get(key);
  if (known) return known;
  const abort = new AbortController();
  const forget = (): void => void (memory.underWay.get(key) === shared && memory.underWay.delete(key));
  abort.signal.addEventListener('abort', forget);
  const answer = tryTwice(source, question, abort.signal).finally(forget);
  const shared: Shared = {answer, waiting: 0, abort};
  memory.underWay.set(key, shared);
  return shared;
}

/** Waits for a shared request; it ends when the last one who waits gives up. */
function wait(shared: Shared, signal?: AbortSignal): Promise<Answer> {
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(abortError());
      if (--shared.waiting === 0) shared.abort.abort();
    };
    shared.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', giveUp));
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, {once: true});
  });
}

function remember(memory: Memory, key: string, answer: Answer): void {
  memory.answers.delete(key);
  memory.answers.set(key, answer);
  const oldest = memory.answers.keys().next();
  if (memory.answers.size > MOST_ANSWERS && !oldest.done) memory.answers.delete(oldest.value);
}

async function tryTwice(source: Source, question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await tryOnce(source, question, signal);
  } catch (error) {
    if (!isPassing(error) || signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    if (signal.aborted) throw abortError();
    return tryOnce(source, question, signal);
  }
}

async function tryOnce(source: Source, question: Question, signal: AbortSignal): Promise<Answer> {
  const timer = new AbortController();
  const end = (): void => timer.abort();
  signal.addEventListener('abort', end, {once: true});
  const timeout = setTimeout(end, source.timeout);
  try {
    return await read(await source.fetch(question.url, requestInit(source, question, timer.signal)), question);
  } catch (error) {
    throw explain(error, question.url, signal.aborted, timer.signal.aborted ? source.timeout : undefined);
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', end);
  }
}

function requestInit({credentials}: Source, {method, body}: Question, signal: AbortSignal): RequestInit {
  return method === 'POST' ? {method, body: body ?? '', credentials, signal} : {credentials, signal};
}

async function read(response: Response, question: Question): Promise<Answer> {
  const url = response.url || question.url;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok && question.accept?.includes(response.status)) return answerOf(response, url, undefined);
  if (!response.ok) throw statusError(response.status, url, bytes, contentType);
  return answerOf(response, url, decodeJson(bytes, contentType, url));
}

function answerOf(response: Response, url: string, json: unknown): Answer {
  return {url, headers: response.headers, json, at: Date.now(), isStale: false};
}

function statusError(status: number, url: string, bytes: Uint8Array, contentType: string): SourceError {
  const detail = messageOf(bytes, contentType, url);
  return new SourceError(status === 404 || status === 410 ? 'not-found' : 'status', {url, status, detail});
}

/** The backend's own words on what went wrong, from where common frameworks put them. */
function messageOf(bytes: Uint8Array, contentType: string, url: string): string | undefined {
  try {
    return findMessage(decodeJson(bytes, contentType, url), 3);
  } catch {
    return undefined;
  }
}

const MESSAGE_KEYS = ['detail', 'message', 'Message', 'title', 'error', 'errors', 'odata.error', 'value'];

function findMessage(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.slice(0, 200);
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  if (Array.isArray(value)) return findMessage(value[0], depth - 1);
  for (const key of MESSAGE_KEYS) {
    const found = Object.hasOwn(value, key) && findMessage((value as Record<string, unknown>)[key], depth - 1);
    if (found) return found;
  }
  return undefined;
}

function explain(error: unknown, url: string, isUnwanted: boolean, timeout?: number): unknown {
  if (isUnwanted) return abortError();
  if (timeout !== undefined && (isAbort(error) || error instanceof TypeError))
    return new SourceError('timeout', {url, detail: `${timeout / 1000} s`});
  if (error instanceof SourceError) return error;
  const isOffline = typeof navigator === 'object' && navigator.onLine === false;
  return new SourceError(isOffline ? 'offline' : 'unreachable', {url, detail: String(error)});
}

/** What the browser's own cache still holds of a same-origin answer, however old. */
async function lastAnswer(source: Source, question: Question): Promise<Answer | undefined> {
  if (question.method === 'POST' || new URL(question.url).origin !== location.origin) return undefined;
  try {
    const {credentials} = source;
    const init: RequestInit = {credentials, cache: 'only-if-cached', mode: 'same-origin'};
    const response = await source.fetch(question.url, init);
    const answer = await read(response, question);
    return {...answer, at: Date.parse(response.headers.get('date') ?? '') || Number.NaN};
  } catch {
    return undefined;
  }
}
