import type {Fetch, SourceConfig} from '../../src/index.js';
import * as answers from './answers.js';

export {answers};

/** How the pretend backend behaves. */
export interface Behaviour {
  /** Milliseconds before it answers; `Infinity` never does. */
  delay?: number;
  /** `down` does not answer, `html` answers with a page, a number is an HTTP status. */
  fail?: 'down' | 'html' | number;
  /** Every list is empty. */
  empty?: boolean;
  /** Answers well once; after that it is down, so that what was shown becomes stale. */
  failsLater?: boolean;
  /** How many articles there are. */
  count?: number;
}

/** A source that talks to a pretend backend; give it to an element's `source` property. */
export function source(behaviour: Behaviour = {}): SourceConfig {
  const seen = new Set<string>();
  const fetch: Fetch = async (input, init) => {
    const url = new URL(input, document.baseURI);
    await pause(behaviour.delay ?? 0, init?.signal);
    const isLater = behaviour.failsLater === true && seen.has(url.href);
    seen.add(url.href);
    if (isLater || behaviour.fail === 'down' || init?.cache === 'only-if-cached')
      throw new TypeError('Failed to fetch');
    return respond(url, behaviour);
  };
  return {base: '/api', fetch, ttl: behaviour.failsLater ? 0 : 60_000};
}

function respond(url: URL, {fail, empty, count = 12}: Behaviour): Response {
  if (fail === 'html')
    return new Response('<!doctype html><title>Trang chủ</title>', {headers: {'content-type': 'text/html'}});
  const status = typeof fail === 'number' ? fail : 200;
  const answer = status === 200 ? answerTo(url, empty ? 0 : count) : {title: 'Lỗi', status};
  return new Response(JSON.stringify(answer), {status, headers: {'content-type': 'application/json'}});
}

function answerTo({pathname, searchParams}: URL, count: number): object {
  const number = (name: string): number | undefined => Number(searchParams.get(name)) || undefined;
  if (pathname.endsWith('/days')) return count ? answers.days(searchParams.get('month') ?? '2025-12') : {days: []};
  if (pathname.endsWith('/links')) return count ? answers.links : {groups: []};
  if (pathname.endsWith('/stats')) return answers.stats;
  if (/\/articles\/[^/]+$/.test(pathname)) return answers.article;
  const day = searchParams.get('from');
  const page = {count: day ? Math.min(count, 4) : count, page: number('page') ?? 1, limit: number('limit') ?? 5};
  return answers.articles(day ? {...page, day} : page);
}

function pause(delay: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (Number.isFinite(delay)) setTimeout(resolve, delay);
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}
