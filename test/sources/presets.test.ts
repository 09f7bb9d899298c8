import {expect} from '@open-wc/testing';
import type {Fetch, Source} from '../../src/index.js';
import {fetchArticle, fetchArticles} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {fetchLinks} from '../../src/sources/links.js';
import {resolveSource} from '../../src/sources/resolve.js';
import {fetchStats} from '../../src/sources/stats.js';
import {checkArticle, slugOf, slugsInList} from './support/articles.js';
import {expectedTree, sorted, treeOf, withoutEmpty} from './support/links.js';
import {PRESET_CASES, type PresetCase} from './support/preset-cases.js';
import {expected, plainUrl, recorded} from './support/recorded.js';
import {printShare} from './support/share.js';

printShare('Read by a preset');

const MAIN = 'hoi-nghi-tong-ket-nganh-xay-dung';

interface Backend {
  source: Source;
  asked: string[];
  bodies: unknown[];
}

/** A source with nothing but a preset and what a site says of itself, on a backend that gives the recorded answers. */
async function backend(preset: string, {config, answers}: PresetCase): Promise<Backend> {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    if (init.cache === 'only-if-cached') throw new TypeError('nothing in the cache');
    const url = plainUrl(input);
    asked.push(url);
    bodies.push(typeof init.body === 'string' && JSON.parse(init.body));
    const path = answers.find(([part]) => url.includes(part))?.[1];
    if (!path) return new Response('{}', {status: 404});
    const {bytes, meta} = await recorded(path);
    return new Response(bytes, {status: meta.status, headers: meta.headers});
  };
  return {source: await resolveSource({...config, preset, fetch}), asked, bodies};
}

for (const [preset, preset_] of Object.entries(PRESET_CASES))
  describe(`the preset ${preset}`, () => {
    const {config, asks, fields, has} = preset_;
    const reads = (kind: string): boolean => has.split(' ').includes(kind);
    const base = plainUrl(config.base ?? '');

    it('lists the newest articles', async () => {
      const {source, asked} = await backend(preset, preset_);
      const {value} = await fetchArticles(source, {limit: 5});
      const slugs = preset.startsWith('json-server') ? slugsInList('json-server-1/list') : expected.newestFirst;
      expect(value.items.slice(0, 5).map(slugOf)).to.deep.equal(slugs.slice(0, 5));
      for (const item of value.items) checkArticle(item, fields.split(' '), preset === 'spring');
      if (asks !== undefined) expect(asked[0]).to.equal(base.replace(asks ? /\/$/ : '', '') + asks);
    });

    it('lists the articles of a day', async () => {
      const {source} = await backend(preset, preset_);
      const {value} = await fetchArticles(source, {range: {from: '2019-12-28', to: '2019-12-28'}, limit: 50});
      const day = expected.byDay['2019-12-28'] ?? [];
      const known = preset_.answers.some(([, path]) => /day|list-all|list-fields/.test(path)) || reads('days');
      const listed = preset === 'json-server-1' ? slugsInList('json-server-1/list') : expected.newestFirst.slice(0, 5);
      expect(value.items.map(slugOf)).to.have.members(known ? day : day.filter((slug) => listed.includes(slug)));
    });

    if (reads('one') || reads('found'))
      it('shows an article by the id that the list gives', async () => {
        const {source} = await backend(preset, preset_);
        const {value: list} = await fetchArticles(source, {limit: 5});
        const listed = list.items.find((item) => slugOf(item) === MAIN);
        const id = preset.startsWith('json-server') ? '7' : (listed?.id ?? '');
        const {value} = await fetchArticle(source, {id, slug: id});
        expect(slugOf(value)).to.equal(MAIN);
        checkArticle(value, fields.split(' '));
        expect(value.body).to.contain(preset === 'rss' ? 'Ngày 28/12, Sở Xây dựng' : 'Dự hội nghị có lãnh đạo');
      });

    if (reads('bySlug'))
      it('shows an article by its slug', async () => {
        const {source, asked} = await backend(preset, preset_);
        const {value} = await fetchArticle(source, {id: MAIN, slug: MAIN});
        expect(slugOf(value)).to.equal(MAIN);
        expect(asked).to.have.length(1);
      });

    if (reads('days'))
      it('knows the days with news', async () => {
        const {source} = await backend(preset, preset_);
        const {value} = await fetchDays(source, '2019-12');
        const wanted = Object.entries(expected.dayCounts).filter(([day]) => day.startsWith('2019-12'));
        expect([...value.days]).to.deep.equal(preset === 'asmx' ? wanted.map(([day]) => [day, true]) : wanted);
        expect(value.isPartial ?? false).to.equal(false);
      });

    if (reads('links'))
      it('groups the links', async () => {
        const {source} = await backend(preset, preset_);
        const isFlat = preset === 'wordpress' || preset === 'sharepoint';
        const tree = expectedTree(base);
        const {value} = await fetchLinks(source);
        expect(sorted(treeOf(value))).to.deep.equal(sorted(isFlat ? withoutEmpty(tree) : tree));
      });

    if (reads('stats'))
      it('reads the figures', async () => {
        const {source} = await backend(preset, preset_);
        const {figures} = (await fetchStats(source)).value;
        expect(figures).to.include({total: expected.stats['total'], online: expected.stats['online']});
      });
  });

describe('the preset asmx', () => {
  it('posts the arguments that a service takes', async () => {
    const {source, bodies} = await backend('asmx', PRESET_CASES['asmx']!);
    await fetchArticles(source, {page: 1, limit: 5});
    await fetchArticles(source, {range: {from: '2019-12-28', to: '2019-12-28'}});
    await fetchDays(source, '2019-12');
    expect(bodies).to.deep.equal([{trang: 1, soTin: 5}, {ngay: '28/12/2019'}, {thang: 12, nam: 2019}]);
  });
});

describe('the preset wordpress', () => {
  it('asks for a day more on either side, at instants', async () => {
    const {source, asked} = await backend('wordpress', PRESET_CASES['wordpress']!);
    await fetchArticles(source, {range: {from: '2019-12-28', to: '2019-12-28'}, limit: 5});
    expect(asked[0]).to.contain('after=2019-12-26T23:59:59+07:00&before=2019-12-30T00:00:00+07:00&per_page=100&page=1');
  });
});

describe('the preset matomo', () => {
  it('asks for both figures at once', async () => {
    const {bytes, meta} = await recorded('matomo/bulk');
    const asked: string[] = [];
    const fetch: Fetch = (input) => {
      asked.push(plainUrl(input));
      return Promise.resolve(new Response(bytes, {status: meta.status, headers: meta.headers}));
    };
    const source = await resolveSource({
      preset: 'matomo',
      base: 'https://thongke.binhhai.example',
      params: 'site: 1',
      fetch,
    });
    const {value} = await fetchStats(source);
    expect(value).to.deep.equal({figures: {online: 3619, total: 7_103_112}, onlineWindow: 1800});
    expect(asked).to.deep.equal([plainUrl(meta.url)]);
  });
});

describe('the preset umami', () => {
  const share = 'http://127.0.0.1:8110/share/Myb2hvRbGQQLc49v/cong-thong-tin';

  async function umami(paths: Record<string, string>) {
    const asked: {url: string; headers: unknown}[] = [];
    const fetch: Fetch = async (input, init = {}) => {
      const url = plainUrl(input).replace(/endAt=\d+/, 'endAt=now');
      asked.push({url, headers: init.headers});
      const path = Object.entries(paths).find(([part]) => url.includes(part))?.[1] ?? 'umami/err-404-share';
      const {bytes, meta} = await recorded(path);
      return new Response(bytes, {status: meta.status, headers: meta.headers});
    };
    return {asked, source: await resolveSource({preset: 'umami', base: share, fetch, ttl: 0})};
  }

  it('opens the share address, and reads with the token that it gives', async () => {
    const {source, asked} = await umami({
      '/api/share/Myb2hvRbGQQLc49v': 'umami/share',
      '/stats?': 'umami/stats',
      '/active': 'umami/active',
    });
    expect((await fetchStats(source)).value).to.deep.equal({figures: {total: 7, online: 7}, onlineWindow: 300});
    const headers = {'x-umami-share-token': 'eyJ-share-token-redacted', 'x-umami-share-context': '1'};
    const site = 'http://127.0.0.1:8110/api/websites/f8d6628a-8899-44d0-800a-43205f2be8c3';
    expect(asked).to.deep.equal([
      {url: 'http://127.0.0.1:8110/api/share/Myb2hvRbGQQLc49v', headers: undefined},
      {url: `${site}/stats?startAt=0&endAt=now`, headers},
      {url: `${site}/active`, headers},
    ]);
  });

  it('tells when the site is not shared', async () => {
    const {source} = await umami({});
    const error: unknown = await fetchStats(source).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'not-found'});
    expect(error).to.have.nested.property('facts.detail', 'Not found');
  });
});
