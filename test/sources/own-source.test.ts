import {expect} from '@open-wc/testing';
import {fetchArticles} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {combineSources, type OwnSource} from '../../src/sources/own-source.js';
import {resolveSource} from '../../src/sources/resolve.js';

const fetch = (): Promise<Response> => Promise.reject(new Error('not asked'));

describe('the source of an element', () => {
  it('is the shared one, with the addresses and the reading of its own', () => {
    const shared = {base: '/api', list: {url: '/a', items: 'x'}};
    const own = {urls: {list: '/tin', related: undefined}, map: 'title: TieuDe', total: 'n', items: ''};
    expect(combineSources(shared, own)).to.deep.equal({
      base: '/api',
      list: {url: '/tin', items: 'x', map: 'title: TieuDe', total: 'n'},
      related: {map: 'title: TieuDe', total: 'n'},
    });
  });

  it('does not change what is shared', () => {
    const shared = Object.freeze({list: '/a'});
    expect(combineSources(shared, {urls: {list: '/b'}})).to.deep.equal({list: {url: '/b'}});
    expect(shared).to.deep.equal({list: '/a'});
  });

  it('takes over from a source of another backend only what holds for the whole page', () => {
    const shared = {preset: 'wordpress', base: '/wp', params: 'list: tin', map: 'title: a', zone: 'Asia/Tokyo', fetch};
    expect(combineSources(shared, {preset: 'matomo', base: '/thong-ke', urls: {stats: undefined}})).to.deep.equal({
      preset: 'matomo',
      base: '/thong-ke',
      zone: 'Asia/Tokyo',
      fetch,
    });
    expect(combineSources(shared, {preset: 'wordpress'})).to.include({base: '/wp', params: 'list: tin'});
    expect(combineSources({base: '/wp'}, {preset: 'wordpress'})).to.deep.equal({preset: 'wordpress', base: '/wp'});
  });

  it('takes data in place of addresses', () => {
    const data = [{title: 'Tin'}];
    const own = combineSources({}, {urls: {links: undefined}, data, items: '$'});
    expect(own.links).to.deep.equal({items: '$', data});
  });

  it('asks nothing of the shared backend beside an address or data of its own', async () => {
    const shared = {
      bySlug: '/theo-ten',
      online: '/dang-xem',
      linkGroups: '/nhom',
      one: '/bai',
      links: '/lk',
      stats: '/so',
    };
    const names = async (own: OwnSource): Promise<string[]> =>
      Object.keys((await resolveSource(combineSources(shared, own))).endpoints);
    expect(await names({urls: {one: '/bai/{id}'}}))
      .to.include.members(['one', 'online'])
      .and.not.include('bySlug');
    const data = {title: 'Tin'};
    for (const name of ['one', 'links', 'stats'] as const)
      expect(await names({urls: {[name]: undefined}, data}))
        .to.include(name)
        .and.not.include.members(['bySlug', 'linkGroups', 'online']);
  });

  it('takes the data of a calendar for articles, from which days are counted', async () => {
    const data = [{title: 'Tin', ngay: '2019-12-28'}];
    const shared = {days: () => [{day: '2019-12-01', count: 9}], month: '/thang', day: '/ngay'};
    const source = await resolveSource(
      combineSources(shared, {urls: {days: undefined}, data, map: 'title: title; date: ngay'}),
    );
    expect([...(await fetchDays(source, '2019-12')).value.days]).to.deep.equal([['2019-12-28', 1]]);
    const range = {from: '2019-12-28', to: '2019-12-28'};
    expect((await fetchArticles(source, {range})).value.items.map(({title}) => title)).to.deep.equal(['Tin']);
  });

  it('takes data for all there is, whatever the shared source asks for by page or by function', async () => {
    const data = [{title: 'Tin'}];
    for (const list of ['/tin?page={page}', () => [{title: 'Từ hàm'}], {url: '/tin', body: '{page}'}]) {
      const source = await resolveSource(combineSources({list}, {urls: {list: undefined}, data, map: 'title: title'}));
      const {value} = await fetchArticles(source, {limit: 1});
      expect(value.items.map(({title}) => title)).to.deep.equal(['Tin']);
      expect(value.hasNext).to.equal(false);
    }
  });
});
