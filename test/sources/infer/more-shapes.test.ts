import {expect} from '@open-wc/testing';
import type {Article, EndpointName, Source} from '../../../src/index.js';
import {fetchArticle, fetchArticles} from '../../../src/sources/articles.js';
import {fetchDays} from '../../../src/sources/days.js';
import {defineSource} from '../../../src/sources/define-source.js';
import {type Inference, inferEndpoint, type Kind} from '../../../src/sources/infer/index.js';
import {fetchLinks} from '../../../src/sources/links.js';
import {resolveSource} from '../../../src/sources/resolve.js';
import {fetchStats} from '../../../src/sources/stats.js';
import {treeOf} from '../support/links.js';
import {ARCHIVES, DIRECTORIES, FIGURES, LISTS, NEITHER, SINGLES} from './more-shapes.js';

const PRESET = 'nothing-more';
defineSource(PRESET, {});

const ZONE = 'Asia/Ho_Chi_Minh';
const ADDRESS = 'https://a.example/api/tin';
/** Lists are asked for with pages: how many items there are is only said of lists that can be paged. */
const PAGED = `${ADDRESS}?page=1&limit=4`;

interface Given {
  json: unknown;
  headers?: Record<string, string>;
}

function infer({json, headers}: Given, kind: Kind): Inference | undefined {
  const url = kind === 'articles' ? PAGED : ADDRESS;
  return inferEndpoint({url, json, headers: new Headers(headers)}, {kind, zone: ZONE, url});
}

async function sourceOf(given: Given, name: EndpointName, kind: Kind): Promise<[Source, Inference]> {
  const inference = infer(given, kind);
  if (!inference) throw new Error('nothing was found');
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify(given.json), {headers: given.headers ?? {}}));
  return [await resolveSource({preset: PRESET, fetch, ttl: 0, zone: ZONE, [name]: inference.parts}), inference];
}

const seen = ({date, image, ...article}: Article): Record<string, unknown> => ({
  ...article,
  day: date?.day,
  time: date?.time,
  image: image?.url,
});

/** What is not as it is wanted, with the expression it was read with: all of it, not only the first. */
function expectSeen(all: Record<string, unknown>, want: Record<string, unknown>, {parts}: Inference): void {
  const map = (parts.map ?? {}) as Record<string, unknown>;
  const wrong = Object.keys(want)
    .filter((key) => JSON.stringify(all[key]) !== JSON.stringify(want[key]))
    .map((key) => ({key, want: want[key], got: all[key], by: map[/^(day|time)$/.test(key) ? 'date' : key]}));
  expect(wrong, JSON.stringify({wrong, parts})).to.deep.equal([]);
}

describe('more backends: lists', () => {
  for (const [name, given] of Object.entries(LISTS))
    it(name, async () => {
      const [source, inference] = await sourceOf(given, 'list', 'articles');
      const {value} = await fetchArticles(source, {limit: 4});
      const all = {...seen(value.items[0] as Article), count: value.items.length, total: value.total};
      const total = given.total === undefined ? {} : {total: given.total};
      expectSeen(all, {...given.want, count: 4, ...total}, inference);
    });
});

describe('more backends: articles', () => {
  for (const [name, given] of Object.entries(SINGLES))
    it(name, async () => {
      const [source, inference] = await sourceOf(given, 'one', 'article');
      expectSeen(seen((await fetchArticle(source, {id: '7'})).value), given.want, inference);
    });
});

describe('more backends: links', () => {
  for (const [name, {json, want}] of Object.entries(DIRECTORIES))
    it(name, async () => {
      const [source, {parts}] = await sourceOf({json}, 'links', 'links');
      const got = treeOf((await fetchLinks(source)).value);
      expect(got, JSON.stringify({got, parts})).to.deep.equal(want);
    });
});

describe('more backends: figures', () => {
  for (const [name, {json, want}] of Object.entries(FIGURES))
    it(name, async () => {
      const [source, {parts}] = await sourceOf({json}, 'stats', 'stats');
      const {figures} = (await fetchStats(source)).value;
      const got = Object.fromEntries(Object.keys(want).map((key) => [key, figures[key as keyof typeof figures]]));
      expect(got, JSON.stringify({figures, parts})).to.deep.equal(want);
    });
});

describe('more backends: days', () => {
  for (const [name, {json, want, as = 'days'}] of Object.entries(ARCHIVES))
    it(name, async () => {
      const [source, {kind, parts}] = await sourceOf({json}, as === 'days' ? 'days' : 'month', 'days');
      expect(kind, JSON.stringify(parts)).to.equal(as);
      const got = Object.fromEntries((await fetchDays(source, '2024-03')).value.days);
      expect(got, JSON.stringify({got, parts})).to.deep.equal(want);
    });
});

describe('more backends: nothing is found in', () => {
  for (const [name, json] of Object.entries(NEITHER))
    it(name, () => {
      const found = (['articles', 'article', 'days', 'links', 'stats'] as const).flatMap((kind) => {
        const inference = infer({json}, kind);
        return inference ? [{asked: kind, kind: inference.kind, parts: inference.parts}] : [];
      });
      expect(found, JSON.stringify(found)).to.deep.equal([]);
    });
});
