import type {Fetch} from '../../../src/index.js';

const FOLDER = new URL('../fixtures/backends/', import.meta.url);

/** What was recorded beside an answer. */
export interface Meta {
  method: string;
  url: string;
  status: number;
  headers: Record<string, string>;
  requestBody?: string;
}

/** An answer of a backend, as it was recorded. */
export interface Recorded {
  meta: Meta;
  bytes: ArrayBuffer;
}

/** Expected of every backend that holds them: twelve articles, their days, the links and the figures. */
export interface Expected {
  articles: ExpectedArticle[];
  newestFirst: string[];
  byDay: Record<string, string[]>;
  dayCounts: Record<string, number>;
  linkTree: {name: string; links: {title: string; url: string}[]}[];
  linkUrlsToRefuse: string[];
  stats: Record<string, number>;
}

export interface ExpectedArticle {
  slug: string;
  titlePlain: string;
  titleFromHtml: string;
  leadPlain: string;
  epochMs: number | null;
  day: string | null;
  author: string;
  category: string;
  hasImage: boolean;
  caption: string | null;
  views: number | null;
}

async function get(path: string): Promise<Response> {
  const response = await fetch(new URL(path, FOLDER));
  if (!response.ok) throw new Error(`There is no recorded ${path}`);
  return response;
}

export const expected: Expected = (await (await get('EXPECTED.json')).json()) as Expected;

/** @param path such as `wordpress/list`, with its extension where that is not `.json` */
export async function recorded(path: string): Promise<Recorded> {
  const meta = await get(`${path.replace(/\.\w{3,4}$/, '')}.meta`);
  const body = await get(/\.(?:xml|txt)$/.test(path) ? path : `${path}.json`);
  return {meta: (await meta.json()) as Meta, bytes: await body.arrayBuffer()};
}

/** Two addresses are equal when their parts mean the same, however they are encoded. */
export const plainUrl = (url: string): string => decodeURIComponent(new URL(url).href);

/** A backend that gives recorded answers to the requests that they were recorded for, and to no others. */
export async function playBack(...paths: string[]): Promise<{fetch: Fetch; asked: string[]; first: Meta}> {
  const answers = await Promise.all(paths.map(recorded));
  const asked: string[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is a request that fails
  const fetch: Fetch = async (input, init = {}) => {
    if (init.cache === 'only-if-cached') throw new TypeError('nothing in the cache');
    asked.push(plainUrl(input));
    const found = answers.find(({meta}) => isFor(meta, input, init));
    if (!found)
      throw new Error(
        `nothing was recorded for ${init.method ?? 'GET'} ${plainUrl(input)} ${JSON.stringify(init.body)}`,
      );
    const {status, headers} = found.meta;
    return new Response(found.bytes, {status, headers});
  };
  return {fetch, asked, first: answers[0]!.meta};
}

function isFor({method, url, requestBody}: Meta, input: string, init: RequestInit): boolean {
  const isSameBody = method !== 'POST' || (requestBody ?? '') === init.body;
  return method === (init.method ?? 'GET') && plainUrl(url) === plainUrl(input) && isSameBody;
}
