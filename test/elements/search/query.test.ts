import {expect} from '@open-wc/testing';
import {cleanQuery, isTooShort, resultsAddress} from '../../../src/elements/search/query.js';

describe('cleanQuery', () => {
  it('leaves the words, composed and with one space between them', () => {
    expect(cleanQuery(' đấu \u200B\n gia\u0301 ')).to.equal('đấu giá');
  });

  it('cuts between characters what is longer than backends take', () => {
    expect(cleanQuery('🎉'.repeat(300))).to.equal('🎉'.repeat(200));
    expect(cleanQuery(`${'a'.repeat(199)} b`)).to.equal('a'.repeat(199));
  });
});

describe('isTooShort', () => {
  it('counts characters, as a reader does', () => {
    expect(['', 'a', '🎉'].map(isTooShort)).to.deep.equal([true, true, true]);
    expect(['12', 'ab'].map(isTooShort)).to.deep.equal([false, false]);
  });
});

describe('resultsAddress', () => {
  it('puts the query into its place, and the category where there is one for it', () => {
    const template = '/tim-kiem?q={q}&muc={category?}';
    expect(resultsAddress(template, 'đấu giá & thầu')).to.equal(
      `${location.origin}/tim-kiem?q=${encodeURIComponent('đấu giá & thầu')}`,
    );
    expect(resultsAddress(template, 'x', 'thong-bao')).to.equal(`${location.origin}/tim-kiem?q=x&muc=thong-bao`);
  });

  it('gives nothing for a template without a place for the query, or that leads to no page', () => {
    for (const template of ['', '/tim-kiem', '/tim-kiem?q={id}&{q}', 'javascript:alert("{q}")', 'https://[{q}'])
      expect(resultsAddress(template, 'x'), template).to.equal(undefined);
  });

  it('never lets a query change the host or the depth of the path', () => {
    expect(resultsAddress('/tim/{q}', '../../x')).to.equal(`${location.origin}/tim/..%2F..%2Fx`);
    expect(resultsAddress('/tim/{q}', '..')).to.equal(undefined);
  });
});
