import type {Answer, Question} from './answer.js';
import type {Source} from './config.js';
import {backendWords, isRefusal} from './words.js';
import {readResponse} from './response.js';
import {abortError, isAbort, isPassing, SourceError} from './source-error.js';

/** The wait before a second try, in milliseconds: not the same for everyone, so that a server in trouble is not hit by all at once. */
const SHORTEST_WAIT = 300;
const JITTER = 400;

/** A server that asks for more patience than this, in seconds, is not tried again. */
const LONGEST_WAIT = 10;

/** Asks a backend, and once more when it failed in passing. @throws SourceError, or an `AbortError` when `signal` ends it */
export async function tryTwice(source: Source, question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await tryOnce(source, question, signal);
  } catch (error) {
    const after = isPassing(error) ? (error.retryAfter ?? 0) : Infinity;
    if (after > LONGEST_WAIT || signal.aborted) throw error;
    await pause(Math.max(after * 1000, SHORTEST_WAIT) + Math.random() * JITTER, signal);
    return tryOnce(source, question, signal);
  }
}

/** What the browser's own cache still holds of a same-origin answer, however old. */
export async function lastAnswer(source: Source, question: Question): Promise<Answer | undefined> {
  if (question.method === 'POST' || question.load || new URL(question.url).origin !== location.origin) return undefined;
  try {
    const {credentials} = source;
    const init: RequestInit = {credentials, cache: 'only-if-cached', mode: 'same-origin'};
    const answer = await receive(await source.fetch(question.url, init), question);
    return {...answer, at: Date.parse(answer.headers.get('date') ?? '') || Number.NaN};
  } catch {
    return undefined;
  }
}

/** Asks once, for functions that answer in place of an address. */
export async function fetchJson(source: Source, url: string, init: RequestInit): Promise<unknown> {
  const question = {url: new URL(url, source.base).href};
  try {
    return (await receive(await source.fetch(question.url, {credentials: source.credentials, ...init}), question)).json;
  } catch (error) {
    throw isAbort(error) ? error : explain(error, question, false);
  }
}

/** Asks a backend, for no longer than the source waits. @throws as `tryTwice` */
export async function tryOnce(source: Source, question: Question, signal: AbortSignal): Promise<Answer> {
  const timer = new AbortController();
  const end = (): void => timer.abort();
  signal.addEventListener('abort', end, {once: true});
  const timeout = setTimeout(end, source.timeout);
  try {
    return await inTime(send(source, question, timer.signal), timer.signal);
  } catch (error) {
    throw explain(error, question, signal.aborted, timer.signal.aborted ? source.timeout : undefined);
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', end);
  }
}

/** Ends with the signal, also where what is waited for does not care for it. */
function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(abortError()), {once: true});
    promise.then(resolve, reject);
  });
}

async function send(source: Source, question: Question, signal: AbortSignal): Promise<Answer> {
  if (question.load)
    return checked({url: question.url, headers: new Headers(), json: await question.load(signal)}, question);
  return receive(await source.fetch(question.url, requestInit(source, question, signal)), question);
}

function requestInit(source: Source, {method, body, headers}: Question, signal: AbortSignal): RequestInit {
  const init: RequestInit = {credentials: source.credentials, signal};
  if (source.headers || headers) init.headers = {...source.headers, ...headers};
  return method === 'POST' ? {...init, method, body: body ?? ''} : init;
}

async function receive(response: Response, question: Question): Promise<Answer> {
  const url = response.url || question.url;
  const json = await readResponse(response, url, question.accept);
  return checked({url, headers: response.headers, json}, question);
}

/** @throws SourceError `refused` when the backend put an error into a good answer */
async function checked(said: Pick<Answer, 'url' | 'headers' | 'json'>, {isGood}: Question): Promise<Answer> {
  const answer = {...said, at: Date.now(), isStale: false};
  if (isGood ? isGood(answer) : !isRefusal(answer.json)) return answer;
  throw new SourceError('refused', {url: answer.url, detail: await backendWords(answer.json)});
}

function explain(error: unknown, {url, load}: Question, isUnwanted: boolean, timeout?: number): unknown {
  if (isUnwanted) return abortError();
  if (timeout !== undefined && (isAbort(error) || error instanceof TypeError))
    return new SourceError('timeout', {url, detail: `${timeout / 1000} s`});
  if (error instanceof SourceError) return error;
  if (load) return new SourceError('refused', {url, detail: String(error)});
  const isOffline = typeof navigator === 'object' && navigator.onLine === false;
  return new SourceError(isOffline ? 'offline' : 'unreachable', {url, detail: String(error)});
}

function pause(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, duration);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(abortError())), {once: true});
  });
}
