import type {Answer, Question} from './answer.js';
import {lastAnswer, tryTwice} from './tries.js';
import type {Source} from './config.js';
import {Memory, type Shared} from './memory.js';
import {abortError, isAbort, isPassing} from './source-error.js';

export type {Answer, Question} from './answer.js';

/** For so long an answer that is no longer fresh is given at once while a newer one is on its way. In milliseconds. */
const USABLE_FOR = 3_600_000;

/**
 * Asks a backend. Equal questions under way share one request. An answer younger than the source's `ttl` is used again; one of
 * the last hour is given at once, with the `newer` one that it is asked for. A request that failed in passing is tried once
 * more; then the last good answer comes back, marked stale. No header is sent but those that the source names (each would
 * cost a preflight that many backends refuse).
 * @throws SourceError, or an `AbortError` when `signal` ends the wait
 */
export async function ask(source: Source, question: Question, signal?: AbortSignal): Promise<Answer> {
  const memory = Memory.of(question.owner ?? source.fetch);
  const key = keyOf(source, question);
  const known = memory.recall(key, source.store);
  const age = known ? Date.now() - known.at : Infinity;
  if (known && age < source.ttl) return known;
  const shared = share(memory, key, source, question);
  if (known && age < USABLE_FOR && source.ttl > 0 && !memory.failed.has(key))
    return {...known, newer: quietly(wait(shared))};
  try {
    return await wait(shared, signal);
  } catch (error) {
    if (!isPassing(error)) throw error;
    const last = known ?? (await lastAnswer(source, question));
    if (!last) throw error;
    return {...last, isStale: true};
  }
}

/** What makes two questions equal. */
const keyOf = ({credentials, headers}: Source, {method = 'GET', url, body = ''}: Question): string =>
  [method, url, body, credentials, headers && JSON.stringify(headers)].filter(Boolean).join(' ');

/** A promise whose failure need not be looked at. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function share(memory: Memory, key: string, source: Source, question: Question): Shared {
  const known = memory.underWay.get(key);
  if (known) return known;
  const abort = new AbortController();
  const forget = (): void => void (memory.underWay.get(key) === shared && memory.underWay.delete(key));
  abort.signal.addEventListener('abort', forget);
  const answer = tryTwice(source, question, abort.signal).finally(forget);
  answer.then(
    (good) => memory.remember(key, good, source.store),
    (error: unknown) => isAbort(error) || memory.failed.add(key),
  );
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
