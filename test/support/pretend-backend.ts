import type {Fetch, SourceConfig} from '../../src/index.js';

/** An answer of the pretend backend: a value becomes JSON, a function decides for itself. */
export type PretendAnswer =
  | Record<string, unknown>
  | readonly unknown[]
  | string
  | number
  | ((url: URL, init: RequestInit) => Response | Promise<Response>);

/** Answers by path; everything else is a 404. */
export class PretendBackend {
  /** The addresses asked for, path and query, in order. */
  readonly asked: string[] = [];
  readonly #answers: Record<string, PretendAnswer>;
  #held: (() => void)[] | undefined;

  constructor(answers: Record<string, PretendAnswer>) {
    this.#answers = {...answers};
  }

  /** What goes into an element's or a `<portal-source>`'s settings. */
  get config(): SourceConfig {
    return {base: '/api', fetch: this.fetch};
  }

  /** Changes what a path answers. */
  set(path: string, answer: PretendAnswer): void {
    this.#answers[path] = answer;
  }

  /** From now on nothing is answered until `release()`. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  readonly fetch: Fetch = async (input, init = {}) => {
    const url = new URL(input, document.baseURI);
    if (init.cache === 'only-if-cached') throw new TypeError('nothing in the cache');
    this.asked.push(decodeURIComponent(url.pathname + url.search));
    await this.#turn(init.signal);
    const answer = this.#answers[url.pathname];
    return typeof answer === 'function' ? answer(url, init) : json(answer);
  };

  #turn(signal: AbortSignal | null | undefined): Promise<void> {
    const held = this.#held;
    if (!held) return Promise.resolve();
    return new Promise((resolve, reject) => {
      held.push(resolve);
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  }
}

function json(value: Exclude<PretendAnswer, (...args: never[]) => unknown> | undefined): Response {
  const headers = {'content-type': 'application/json'};
  return value === undefined
    ? new Response('{"detail":"no such thing"}', {status: 404, headers})
    : new Response(JSON.stringify(value), {headers});
}

/** The backend is down. */
export const down = (): never => {
  throw new TypeError('Failed to fetch');
};

/** The backend answers with a page of HTML, as a misconfigured server does. */
export const htmlPage = (): Response =>
  new Response('<!doctype html><title>Trang chủ</title>', {headers: {'content-type': 'text/html'}});
