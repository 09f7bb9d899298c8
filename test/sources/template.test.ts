import {expect} from '@open-wc/testing';
import {fillBody, fillUrl, type TemplateValues} from '../../src/sources/template.js';

const values: TemplateValues = {
  base: 'https://api.example/v1',
  zone: 'Asia/Ho_Chi_Minh',
  range: {from: '2019-12-28', to: '2019-12-28'},
  page: 3,
  limit: 20,
};
const fill = (template: string, more: Partial<TemplateValues> = {}): string => fillUrl(template, {...values, ...more});
const query = (template: string, more: Partial<TemplateValues> = {}): string =>
  decodeURIComponent(new URL(fill(`{base}/tin?${template}`, more)).search.slice(1));

describe('fillUrl', () => {
  it('counts pages from one, from zero and by offset', () => {
    expect(query('p={page}&p0={page0}&o={offset}&n={limit}')).to.equal('p=3&p0=2&o=40&n=20');
  });

  it('steps by the size that the address says itself', () => {
    expect(query('size=5&o={offset:5}')).to.equal('size=5&o=10');
  });

  it('leaves braces alone that are no variables', () => {
    expect(query('filter={"a":{page}}')).to.equal('filter={"a":3}');
    expect(query('q={tieuDe}')).to.equal('q={tieuDe}');
  });

  it('drops the pair of an optional variable that has no value', () => {
    expect(fill('{base}/tin?q={q?}&c={category?}')).to.equal('https://api.example/v1/tin');
    expect(query('q={q?}&c={category?}', {category: 'tin tức'})).to.equal('c=tin tức');
    expect(query('a=1&q={q?}', {q: 'lũ & bão'})).to.equal('a=1&q=lũ & bão');
  });

  it('percent-encodes values', () => {
    expect(fill('{base}/tin?q={q}', {q: 'a&b=ệ+'})).to.equal('https://api.example/v1/tin?q=a%26b%3D%E1%BB%87%2B');
  });

  it('keeps a value from changing the path', () => {
    expect(fill('{base}/tin/{id}', {id: '../admin'})).to.equal('https://api.example/v1/tin/..%2Fadmin');
    expect(() => fill('{base}/tin/{id}', {id: '..'})).to.throw('config');
    expect(() => fill('{base}/tin/{id}', {id: '.'})).to.throw('config');
  });

  it('keeps a value from changing the site', () => {
    const base = 'https://api.example';
    expect(() => fillUrl('{base}{id}', {...values, base, id: '.evil.example'})).to.throw(
      '“https://api.example.evil.example”',
    );
    expect(fillUrl('{base}/{id}', {...values, base, id: '@evil.example'})).to.equal(
      'https://api.example/%40evil.example',
    );
  });

  it('says which address is none, and which value can not be in one', () => {
    expect(() => fillUrl('https://[/{id}', {...values, id: '7'}))
      .to.throw('config')
      .with.property('code', 'config');
    expect(() => fillUrl('/tin/{id}', {...values, id: '\uD800'}))
      .to.throw('{id}')
      .with.property('code', 'config');
  });

  it('says which variable has no value', () => {
    expect(() => fill('{base}/tin/{id}')).to.throw('{id}');
  });

  it('resolves a relative address against the page', () => {
    expect(fillUrl('/api/tin', values)).to.equal(`${location.origin}/api/tin`);
  });

  describe('of a day in Viet Nam', () => {
    const forms: [string, string][] = [
      ['{date}', '2019-12-28'],
      ['{date:dd/MM/yyyy}', '28/12/2019'],
      ['{date:d-M-yyyy}', '28-12-2019'],
      ['{day}.{month}.{year}', '28.12.2019'],
      ['{from}', '2019-12-28T00:00:00+07:00'],
      ['{to}', '2019-12-29T00:00:00+07:00'],
      ['{last}', '2019-12-28T23:59:59+07:00'],
      ['{from:utc}', '2019-12-27T17:00:00Z'],
      ['{to:utc}', '2019-12-28T17:00:00Z'],
      ['{from-1s:naive}', '2019-12-27T23:59:59'],
      ['{from:s}', '1577466000'],
      ['{to:ms}', '1577552400000'],
      ['{from:utc yyyy-MM-ddTHH:mm:ss.000Z}', '2019-12-27T17:00:00.000Z'],
      ['{from-1d:yyyy-MM-dd}', '2019-12-27'],
    ];
    for (const [place, text] of forms)
      it(`writes ${place} as ${text}`, () => expect(query(`d=${place}`)).to.equal(`d=${text}`));
  });
});

describe('fillBody', () => {
  it('escapes values as inside a JSON string', () => {
    const body = fillBody('{"q":"{q}","trang":{page}}', {...values, q: 'a"b\\c\nd'});
    expect(JSON.parse(body)).to.deep.equal({q: 'a"b\\c\nd', trang: 3});
  });
});
