import {expect} from '@open-wc/testing';
import type {EndpointName, Source} from '../../../src/index.js';
import {fetchArticle, fetchArticles} from '../../../src/sources/articles.js';
import {fetchDays} from '../../../src/sources/days.js';
import {decodeJson} from '../../../src/sources/decode.js';
import {defineSource} from '../../../src/sources/define-source.js';
import {type Inference, inferEndpoint, type Kind} from '../../../src/sources/infer/index.js';
import {fetchLinks} from '../../../src/sources/links.js';
import {resolveSource} from '../../../src/sources/resolve.js';
import {fetchStats} from '../../../src/sources/stats.js';
import {checkArticle, expectedOf, slugOf, slugsInList, slugsOfDay} from '../support/articles.js';
import {expectedTree, sorted, treeOf, withoutEmpty} from '../support/links.js';
import {ARTICLES, DAYS, LINKS, type Mapped, MONTHS, STATS} from '../support/mappings.js';
import {expected, recorded} from '../support/recorded.js';
import {printShare} from '../support/share.js';

printShare('Read by nothing but the address');

const PRESET = 'nothing-inferred';
defineSource(PRESET, {});

const ZONE = 'Asia/Ho_Chi_Minh';

/** What is found out of a recorded answer. */
async function inferred(path: string, kind: Kind): Promise<Inference | undefined> {
  const {meta, bytes} = await recorded(path);
  const headers = new Headers(meta.headers);
  const json = await decodeJson(new Uint8Array(bytes), headers.get('content-type') ?? '', meta.url);
  return inferEndpoint({url: meta.url, json, headers}, {kind, zone: ZONE, url: meta.url});
}

/** A source that knows of its backend what is found out of a recorded answer, which is all that it ever gives. */
async function found(path: string, name: EndpointName, kind: Kind): Promise<{source: Source; inference: Inference}> {
  const [inference, {meta, bytes}] = [await inferred(path, kind), await recorded(path)];
  if (!inference) throw new Error(`nothing was found in ${path}`);
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(bytes.slice(0), {status: meta.status, headers: meta.headers}));
  const {method, requestBody} = meta;
  const parts = {...inference.parts, method: method as 'GET', body: requestBody};
  return {source: await resolveSource({preset: PRESET, fetch, ttl: 0, [name]: parts}), inference};
}

function eachOf(all: readonly Mapped[], form: RegExp, run: (path: string, mapping: Mapped) => Promise<void>): void {
  for (const mapping of all)
    for (const path of mapping.answers) if (form.test(path)) it(path, () => run(path, mapping));
}

const namesIn = ({map}: {map?: unknown}): string[] => String(map).match(/(?<=^|; )\w+(?=:)/g) ?? [];
const fieldsOf = ({parts}: Inference): string[] => Object.keys(parts.map ?? {});
const isToMinute = (path: string): boolean => /-vn|spring|day-vn|day-epoch/.test(path);

/** What only a person can know: which folder pictures are in, what page shows an article, that an alternative text is a caption. */
const KNOWN_BY_PERSONS = /(?<=; )\w+(?=: (?:'|relationships\.field_image\.data\.meta\.alt))/g;

const needed = (mapping: Mapped): string[] => {
  const {map} = mapping;
  const personal: string[] = (typeof map === 'string' ? map : '').match(KNOWN_BY_PERSONS) ?? [];
  return namesIn(mapping).filter((field) => !personal.includes(field));
};

describe('a list of articles that nothing is known of', () => {
  eachOf(ARTICLES, /\/list/, async (path, mapping) => {
    const {source, inference} = await found(path, 'list', 'articles');
    const {value} = await fetchArticles(source, {limit: 5});
    expect(value.items.map(slugOf)).to.deep.equal(slugsInList(path));
    const hasCaption = value.items.some((item) => expectedOf(item).caption);
    const fields = needed(mapping).filter((field) => field !== 'caption' || hasCaption);
    expect(fieldsOf(inference)).to.include.members(fields);
    for (const item of value.items) checkArticle(item, needed(mapping), isToMinute(path));
    if (value.total !== undefined) expect([11, 12]).to.include(value.total);
  });
});

describe('the articles of a day that nothing is known of', () => {
  eachOf(ARTICLES, /\/day/, async (path, mapping) => {
    const {source, inference} = await found(path, 'day', 'articles');
    expect(fieldsOf(inference)).to.include.members(needed(mapping));
    const range = {from: '2019-12-28', to: '2019-12-28'};
    const {value} = await fetchArticles(source, {range, limit: 50});
    expect(value.items.map(slugOf)).to.have.members(slugsOfDay(path));
    for (const item of value.items) checkArticle(item, needed(mapping), isToMinute(path));
  });
});

describe('an article that nothing is known of', () => {
  const slugs: Record<string, string> = {xss: 'canh-bao-ma-doc', nodate: 'khong-ngay'};

  eachOf(ARTICLES, /\/one(?!-notitle)/, async (path, mapping) => {
    const {source, inference} = await found(path, 'one', 'article');
    const {value} = await fetchArticle(source, {id: '7'});
    const slug = slugs[path.split('-').at(-1) ?? ''] ?? 'hoi-nghi-tong-ket-nganh-xay-dung';
    expect(slugOf(value)).to.equal(slug);
    const fields = needed(mapping).filter((field) => fieldsOf(inference).includes(field));
    checkArticle(value, fields, isToMinute(path));
    if (!slug.startsWith('hoi-nghi')) return;
    expect(fieldsOf(inference)).to.include.members(needed(mapping));
    expect(value.body).to.contain('<p>Dự hội nghị có lãnh đạo các sở, ban, ngành.</p>');
  });

  for (const path of ['wordpress/one-notitle', 'strapi/one-notitle', 'drf/one-notitle', 'json-server-0.17/one-notitle'])
    it(`without a title: ${path}`, async () => {
      const {source} = await found(path, 'one', 'article');
      const {value} = await fetchArticle(source, {id: '11'});
      expect(value.title).to.equal('');
      expect(value.date?.day).to.equal('2020-01-01');
      expect(value.body).to.contain('Chúc mừng năm mới 2020!');
    });
});

describe('days that nothing is known of', () => {
  const december = Object.entries(expected.dayCounts).filter(([day]) => day.startsWith('2019-12'));

  eachOf(DAYS, /./, async (path, mapping) => {
    const {source, inference} = await found(path, 'days', 'days');
    expect(inference.kind).to.equal('days');
    const {value} = await fetchDays(source, '2019-12');
    const hasCounts = namesIn(mapping).includes('count');
    expect([...value.days]).to.deep.equal(december.map(([day, count]) => [day, hasCounts ? count : true]));
  });

  eachOf(MONTHS, /./, async (path) => {
    const {source, inference} = await found(path, 'month', 'days');
    expect(inference.kind).to.equal('articles');
    const {value} = await fetchDays(source, '2019-12');
    expect([...value.days]).to.deep.equal(december);
  });
});

describe('links that nothing is known of', () => {
  eachOf(LINKS, /./, async (path, mapping) => {
    const {source} = await found(path, 'links', 'links');
    const {value} = await fetchLinks(source);
    const tree = expectedTree(new URL(source.endpoints.links!.url).origin);
    const wanted = namesIn(mapping).includes('group') ? withoutEmpty(tree) : tree;
    if (path.startsWith('wordpress')) expect(sorted(treeOf(value))).to.deep.equal(sorted(wanted));
    else expect(treeOf(value)).to.deep.equal(wanted);
  });
});

describe('figures that nothing is known of', () => {
  eachOf(STATS, /./, async (path, mapping) => {
    const {source} = await found(path, 'stats', 'stats');
    const {value} = await fetchStats(source);
    const names = namesIn(mapping);
    expect(value.figures).to.include(Object.fromEntries(names.map((name) => [name, expected.stats[name]])));
  });

  for (const [path, figures] of [
    ['umami/stats', {total: 7}],
    ['umami/active', {online: 7}],
    ['matomo/summary', {today: 1204}],
  ] as const)
    it(path, async () => {
      const {source} = await found(path, 'stats', 'stats');
      expect((await fetchStats(source)).value.figures).to.deep.equal(figures);
    });
});

describe('an answer that holds nothing of what was asked for', () => {
  const paths =
    'wordpress/err-400 wordpress/err-401 wordpress/err-404 wordpress/menus-401 wordpress/one-by-slug-none strapi/err-400 strapi/err-403 strapi/err-404 drf/err-400 drf/err-403 drf/err-404 umami/err-400 umami/err-401 drupal-jsonapi/err-403 liferay/err-403 sharepoint/err-401 sharepoint/err-404 dnn-opencontent/err-401 asmx/err-500 graphql/err-200 matomo/err-200 json-server-0.17/err-404 umami/daterange umami/share'.split(
      ' ',
    );
  for (const path of paths)
    it(path, async () => {
      for (const kind of ['articles', 'article', 'days', 'links', 'stats'] as const)
        expect(await inferred(path, kind), kind).to.equal(undefined);
    });
});
