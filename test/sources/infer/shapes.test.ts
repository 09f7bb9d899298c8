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
import {DAY_SHAPES, LINK_SHAPES, NOTHING, STATS_SHAPES} from './other-shapes.js';
import {CMS_SHAPES} from './public-cms.js';
import {PUBLIC_SHAPES} from './public.js';
import {ARTICLE_SHAPES, type Shape} from './shapes.js';

const PRESET = 'nothing-invented';
defineSource(PRESET, {});

const ZONE = 'Asia/Ho_Chi_Minh';
const ADDRESS = 'https://a.example/api/tin';

function infer({url = ADDRESS, json, headers}: Omit<Shape, 'want'>, kind: Kind): Inference | undefined {
  return inferEndpoint({url, json, headers: new Headers(headers)}, {kind, zone: ZONE, url});
}

async function sourceOf(shape: Omit<Shape, 'want'>, name: EndpointName, kind: Kind): Promise<[Source, Inference]> {
  const inference = infer(shape, kind);
  if (!inference) throw new Error('nothing was found');
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify(shape.json), {headers: shape.headers ?? {}}));
  return [await resolveSource({preset: PRESET, fetch, ttl: 0, zone: ZONE, [name]: inference.parts}), inference];
}

/** What a reader sees of an article. */
const seen = ({date, image, ...article}: Article): Record<string, unknown> => ({
  ...article,
  day: date?.day,
  time: date?.time,
  image: image?.url,
});

/** Of what is seen, that of which something is wanted. */
const pick = (all: Record<string, unknown>, wanted: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));

describe('an invented backend is read', () => {
  for (const [name, shape] of Object.entries({...ARTICLE_SHAPES, ...PUBLIC_SHAPES, ...CMS_SHAPES}))
    it(name, async () => {
      if (shape.kind === 'article') {
        const [source] = await sourceOf(shape, 'one', 'article');
        const {value} = await fetchArticle(source, {id: '7'});
        return void expect(pick(seen(value), shape.want)).to.deep.equal(shape.want);
      }
      const [source, {parts}] = await sourceOf(shape, 'list', 'articles');
      const {value} = await fetchArticles(source, {limit: 3});
      expect(pick(seen(value.items[0] as Article), shape.want)).to.deep.equal(shape.want);
      expect(value.items).to.have.length(shape.count ?? 3);
      if (shape.template) expect(parts.url).to.equal(shape.template);
      if (shape.total) expect(value.total).to.equal(shape.total);
    });
});

describe('invented links are read', () => {
  for (const [name, {json, want}] of Object.entries(LINK_SHAPES))
    it(name, async () => {
      const [source] = await sourceOf({json}, 'links', 'links');
      expect(treeOf((await fetchLinks(source)).value)).to.deep.equal(want);
    });
});

describe('invented figures are read', () => {
  for (const [name, shape] of Object.entries(STATS_SHAPES))
    it(name, async () => {
      const [source] = await sourceOf(shape, 'stats', 'stats');
      expect((await fetchStats(source)).value.figures).to.deep.equal(shape.want);
    });
});

describe('invented days are read', () => {
  for (const [name, shape] of Object.entries(DAY_SHAPES))
    it(name, async () => {
      const kind = shape.as ?? 'days';
      const [source, inference] = await sourceOf(shape, kind === 'days' ? 'days' : 'month', 'days');
      expect(inference.kind).to.equal(kind);
      if (shape.template) expect(inference.parts.url).to.equal(shape.template);
      expect(Object.fromEntries((await fetchDays(source, '2019-12')).value.days)).to.deep.equal(shape.want);
    });
});

describe('nothing is found in', () => {
  for (const [name, json] of Object.entries(NOTHING))
    it(name, () => {
      for (const kind of ['articles', 'article', 'days', 'links', 'stats'] as const)
        expect(infer({json}, kind), kind).to.equal(undefined);
    });
});
