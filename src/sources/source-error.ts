import type {ProblemCode, ProblemFacts} from '../i18n/strings.js';
import {MappingError, withSuggestion} from './mistake.js';

/** A request that gave nothing to show. `code` picks the reader's sentence, `facts` make the webmaster's. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  /** @param retryAfter seconds after which trying again may help, where the backend says so or its kind of error does */
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts,
    readonly retryAfter?: number,
  ) {
    super(`${code}: ${facts.url} ${facts.detail ?? facts.status ?? ''}`.trim());
  }
}

const PASSING: readonly ProblemCode[] = ['unreachable', 'offline', 'timeout', 'not-json'];

/** Whether trying again may help: the backend or the network failed, not the question. */
export const isPassing = (error: unknown): error is SourceError =>
  error instanceof SourceError &&
  (error.retryAfter !== undefined || PASSING.includes(error.code) || (error.facts.status ?? 0) >= 500);

/** With these statuses backends refuse a page past the last one. */
const PAST_THE_END: readonly (number | undefined)[] = [400, 404, 410, 416, 422];

/** Whether a backend said that there is no such page. */
export const isPastTheEnd = (error: unknown): error is SourceError =>
  error instanceof SourceError && PAST_THE_END.includes(error.facts.status);

/** Whether the request was given up by the element itself. */
export const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What a request that its caller gave up rejects with. */
export const abortError = (): DOMException => new DOMException('The request is no longer wanted.', 'AbortError');

/** Runs what reads a page's own mapping. @throws SourceError `mapping` in place of a MappingError */
export async function explainMistakes<T>(run: () => T): Promise<T> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    const mistake = await withSuggestion(error.mistake);
    throw new SourceError('mapping', {url: '', detail: error.message, mistake});
  }
}
