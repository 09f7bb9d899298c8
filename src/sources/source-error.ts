import type {ProblemCode, ProblemFacts} from '../i18n/strings.js';

/** A request that gave nothing to show. `code` picks the reader's sentence, `facts` make the webmaster's. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts,
  ) {
    super(`${code}: ${facts.url} ${facts.detail ?? facts.status ?? ''}`.trim());
  }
}

/** Whether trying again may help: the backend or the network failed, not the question. */
export const isPassing = (error: unknown): boolean =>
  error instanceof SourceError &&
  (error.code === 'unreachable' ||
    error.code === 'offline' ||
    error.code === 'timeout' ||
    error.code === 'not-json' ||
    (error.code === 'status' && (error.facts.status ?? 0) >= 500));

/** Whether the request was given up by the element itself. */
export const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What a request that its caller gave up rejects with. */
export const abortError = (): DOMException => new DOMException('The request is no longer wanted.', 'AbortError');
