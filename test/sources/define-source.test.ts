import {expect} from '@open-wc/testing';
import type {Fetch, SourceConfig} from '../../src/index.js';
import {fetchArticle, fetchArticles} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {defineSource} from '../../src/sources/define-source.js';
import {fetchLinks} from '../../src/sources/links.js';
import {resolveSource} from '../../src/sources/resolve.js';
import {fetchStats} from '../../src/sources/stats.js';

/** One run of a rich text. */
interface Run {
  text: string;
  bold?: boolean;
}

describe('defineSource', () => {
  it('lets functions answer, in the names of the model', async () => {
    defineSource('functions', {
      list: ({page, limit}) => ({
        items: [{id: page, title: `Tin ${limit} &amp; hơn`, date: '28/12/2019 00:30', url: '/tin', views: '1.234'}],
        hasNext: page === 1,
      }),
      one: ({id}) => Promise.resolve(id === '7' ? {id, title: 'Một bài', body: '<p>Nội dung</p>'} : undefined),
      days: ({range}) => [{day: range?.from, count: 2}],
      links: () => [{name: 'Tỉnh', children: [{title: 'Sở', url: 'https://so.example/'}]}],
      stats: () => ({total: '7.103.112', online: 5}),
    });
    const source = await resolveSource({preset: 'functions'});
    const list = (await fetchArticles(source, {page: 1, limit: 5})).value;
    expect(list.items[0]).to.deep.include({id: '1', title: 'Tin 5 & hơn', views: 1234});
    expect(list.items[0]?.date?.day).to.equal('2019-12-28');
    expect(list.items[0]?.url).to.equal(`${location.origin}/tin`);
    expect(list.hasNext).to.equal(true);
    expect((await fetchArticles(source, {page: 2, limit: 5})).value.hasNext).to.equal(false);
    expect((await fetchArticle(source, {id: '7'})).value.body).to.equal('<p>Nội dung</p>');
    expect(await fetchArticle(source, {id: '8'}).catch((error: unknown) => error)).to.include({code: 'not-found'});
    expect([...(await fetchDays(source, '2019-12')).value.days]).to.deep.equal([['2019-12-01', 2]]);
    expect((await fetchLinks(source)).value).to.deep.equal([
      {name: 'Tỉnh', links: [{title: 'Sở', url: 'https://so.example/', description: undefined}], groups: []},
    ]);
    expect((await fetchStats(source)).value.figures).to.deep.equal({total: 7_103_112, online: 5});
  });

  it('takes a list alone for all that there is', async () => {
    defineSource('a-list', {list: () => [{title: 'Một'}, {title: 'Hai'}]});
    const {value} = await fetchArticles(await resolveSource({preset: 'a-list'}), {});
    expect(value.items.map(({title}) => title)).to.deep.equal(['Một', 'Hai']);
    expect(value.hasNext).to.equal(false);
  });

  it('still chooses here, and refuses what must not be shown', async () => {
    defineSource('too-much', {
      list: () => ({
        items: [
          {title: 'Hôm nay', date: '2026-01-02T00:30:00+07:00', url: 'javascript:alert(1)'},
          {title: 'Hôm qua', date: '2026-01-01T10:00:00+07:00'},
        ],
      }),
    });
    const source = await resolveSource({preset: 'too-much'});
    const {value} = await fetchArticles(source, {range: {from: '2026-01-02', to: '2026-01-02'}});
    expect(value.items.map(({title, url}) => [title, url])).to.deep.equal([['Hôm nay', undefined]]);
  });

  it('makes HTML of rich text that is kept as JSON', async () => {
    const bold = ({text, bold: isBold}: Run): string => (isBold ? `<b>${text}</b>` : text);
    defineSource('rich-text', {
      one: {
        url: '/bai/{id}',
        map: {title: 'title', body: (item: {runs: Run[]}) => `<p>${item.runs.map(bold).join('')}</p>`},
      },
    });
    const fetch: Fetch = () =>
      Promise.resolve(Response.json({title: 'Bài', runs: [{text: 'Dài '}, {text: '412 m', bold: true}]}));
    const {value} = await fetchArticle(await resolveSource({preset: 'rich-text', fetch}), {id: '1'});
    expect(value.body).to.equal('<p>Dài <b>412 m</b></p>');
  });

  it('lets a function shake hands before it asks', async () => {
    const asked: [string, HeadersInit | undefined][] = [];
    const fetch: Fetch = (url, {headers} = {}) => {
      asked.push([new URL(url).pathname, headers]);
      return Promise.resolve(Response.json(url.endsWith('/the') ? {ma: 'abc'} : {data: {tin: [{ten: 'Tin A'}]}}));
    };
    defineSource('handshake', {
      base: 'https://so.example/api',
      params: {nhom: 'noi-bo'},
      list: {
        load: async ({page}, {base, params, json}) => {
          const {ma} = await json<{ma: string}>(`${base}/the`);
          return json(`${base}/tin?trang=${page}&nhom=${params['nhom']}`, {headers: {'X-Ma': ma}});
        },
        items: 'data.tin',
        map: 'title: ten',
      },
    });
    const source = await resolveSource({preset: 'handshake', fetch});
    expect((await fetchArticles(source, {page: 1})).value.items[0]?.title).to.equal('Tin A');
    expect(asked).to.deep.equal([
      ['/api/the', undefined],
      ['/api/tin', {'X-Ma': 'abc'}],
    ]);
  });

  it('tells failures of what a function asks as those of any backend', async () => {
    defineSource('failing', {list: (_query, {json}) => json('/khong-co')});
    const errors = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response('<html><title>Đăng nhập</title>')),
      () => Promise.resolve(new Response('{"message":"cấm"}', {status: 403})),
    ];
    const codes = [];
    for (const fetch of errors) {
      const source = await resolveSource({preset: 'failing', fetch, ttl: 0});
      codes.push(await fetchArticles(source, {}).catch(({code}: {code: string}) => code));
    }
    expect(codes).to.deep.equal(['unreachable', 'not-json', 'refused']);
  });

  it('gives way to an address of its own that an element has', async () => {
    defineSource('with-function', {list: () => [{title: 'Từ hàm'}]});
    const fetch: Fetch = () => Promise.resolve(Response.json([{title: 'Từ địa chỉ'}]));
    const config: SourceConfig = {preset: 'with-function', fetch, list: {url: '/tin', items: '$'}};
    const {value} = await fetchArticles(await resolveSource(config), {});
    expect(value.items.map(({title}) => title)).to.deep.equal(['Từ địa chỉ']);
  });

  it('may stand on a preset, or on one that the page has defined, and say only what is different', async () => {
    defineSource('so-nhat', {preset: 'wordpress', params: {list: 'tin'}, list: {map: {lead: 'tomTat'}}});
    defineSource('so-hai', {preset: 'so-nhat', stats: () => ({total: 7})});
    const {endpoints} = await resolveSource({preset: 'so-hai', base: 'https://so.example', params: 'links: lk'});
    expect(endpoints.list?.url).to.match(/^\{base\}\/wp-json\/wp\/v2\/tin\?/);
    expect(endpoints.list?.map).to.include({lead: 'tomTat', author: '_embedded.author[0].name'});
    expect(endpoints.links?.url).to.contain('/lk?');
    expect(endpoints.stats?.load).to.be.a('function');
  });

  it('may take the place of the preset that it stands on, and never stands on itself', async () => {
    defineSource('laravel', {preset: 'laravel', map: 'title: ten'});
    expect((await resolveSource({preset: 'laravel', base: '/x'})).endpoints.list?.map).to.include({title: 'ten'});
    defineSource('vong-mot', {preset: 'vong-hai'});
    defineSource('vong-hai', {preset: 'vong-mot'});
    const error: unknown = await resolveSource({preset: 'vong-mot'}).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'config'});
  });
});
