import {expect} from '@open-wc/testing';
import {resolveSource} from '../../src/sources/resolve.js';

describe('resolveSource', () => {
  it('fills in the reference backend of the same site when nothing is said', () => {
    const source = resolveSource({});
    expect(source).to.include({base: `${location.origin}/api`, zone: 'Asia/Ho_Chi_Minh', credentials: 'same-origin'});
    expect(source.endpoints).to.include.keys('list', 'one', 'related', 'days', 'links', 'stats');
  });

  it('lets what is given win over the preset, field by field', () => {
    const {endpoints} = resolveSource({one: {url: '/bai/{id}', map: {title: 'TieuDe'}}});
    expect(endpoints.one).to.deep.include({url: '/bai/{id}'});
    expect(endpoints.one?.map).to.include({title: 'TieuDe', body: 'body'});
  });

  it('writes the base without a slash at its end', () => {
    expect(resolveSource({base: 'https://api.example/v1/'}).base).to.equal('https://api.example/v1');
  });

  it('names the presets when it is asked for one that does not exist', () => {
    expect(() => resolveSource({preset: 'wordpres'})).to.throw('preset="wordpres" (portal');
    expect(() => resolveSource({preset: 'constructor'})).to.throw('config');
  });

  it('says which address is none', () => {
    expect(() => resolveSource({base: 'https://['})).to.throw('base="https://["');
    expect(() => resolveSource({assets: 'https://['})).to.throw('assets="https://["');
  });

  it('says which zone is none', () => {
    expect(() => resolveSource({zone: 'Asia/Hue'})).to.throw('zone="Asia/Hue"');
  });
});
