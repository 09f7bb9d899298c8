import {expect} from '@open-wc/testing';
import {combineSources} from '../../src/sources/own-source.js';

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
    expect(combineSources({}, {urls: {links: undefined}, data, items: '$'})).to.deep.equal({links: {items: '$', data}});
  });

  it('takes the data of a calendar for articles, from which days are counted', () => {
    const data = [{title: 'Tin'}];
    expect(combineSources({days: '/ngay'}, {urls: {days: undefined}, data, map: 'date: ngay'})).to.deep.equal({
      list: {map: 'date: ngay', url: '', data},
      days: '',
      day: '',
      month: '',
    });
  });
});
