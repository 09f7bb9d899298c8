import {expect} from '@open-wc/testing';
import type {MistakeCode} from '../../src/i18n/strings.js';
import {evaluate} from '../../src/sources/expression.js';
import {MappingError} from '../../src/sources/mistake.js';

const root = {
  meta: {total: '120'},
  'odata.nextLink': '/trang-2',
  included: [
    {id: 'a', attributes: {uri: {url: '/anh-a.jpg'}}},
    {id: 'b', attributes: {uri: {url: '/anh-b.jpg'}}},
  ],
};
const item = {
  title: {rendered: 'Sở Xây dựng &#8211; <b>mới</b>'},
  empty: '',
  none: [],
  authors: [{name: 'An'}, {name: 'Bình'}, {name: ''}],
  'wp:term': [['x']],
  photo: {data: {id: 'b'}},
  fields: [
    {ref: 'tomTat', value: 'Tóm tắt'},
    {ref: 'noiDung', value: '<p>Nội dung</p>'},
  ],
  image: 'cau.jpg',
  html: '<p>Ảnh: <img data-src=x width=1 src=/anh/cau.jpg></p>',
  json: '{"a":[1]}',
  self: 'https://api.example/tin/42?x=1',
  date: '2019-12-28T10:15:00',
  odd: {toString: null},
};
const headers = new Headers({'X-Total': '57', Link: '</tin?page=1>; rel="prev", </tin?page=3>; rel="next last"'});
const read = (expression: string): unknown => evaluate(expression, {root, item, headers});

describe('an expression', () => {
  const reads: [string, unknown][] = [
    ['title.rendered', 'Sở Xây dựng &#8211; <b>mới</b>'],
    ['title.rendered | text', 'Sở Xây dựng – mới'],
    ['title.rendered|decode', 'Sở Xây dựng – <b>mới</b>'],
    ['$.meta.total', '120'],
    ['$.meta.total|num', 120],
    ["$['odata.nextLink']", '/trang-2'],
    ["['wp:term'][0][0]", 'x'],
    ['authors[-2].name', 'Bình'],
    ['authors[*].name|join', 'An, Bình'],
    ['fields[ref=noiDung].value', '<p>Nội dung</p>'],
    ['fields[ref="tomTat"].value', 'Tóm tắt'],
    ['$.included[id={photo.data.id}].attributes.uri.url', '/anh-b.jpg'],
    ["'/media/{image}'", '/media/cau.jpg'],
    ["'/media/{missing}'", undefined],
    ['missing ?? empty ?? none ?? image', 'cau.jpg'],
    ['json|json', {a: [1]}],
    ['image|json', undefined],
    ['json | json | .a[0]', 1],
    ['html|img', '/anh/cau.jpg'],
    ['title[0].rendered | text', 'Sở Xây dựng – mới'],
    ['photo[data.id=b].data.id', 'b'],
    ['$.included[id={missing}].attributes', undefined],
    ['missing ?? none', []],
    ["image ?? 'không ảnh'", 'cau.jpg'],
    ["missing ?? 'không ảnh'", 'không ảnh'],
    ["'{image'", '{image'],
    ['self|last', '42'],
    ['date|utc', '2019-12-28T10:15:00Z'],
    ['header(X-Total)', '57'],
    ['header(Link rel=next)', '/tin?page=3'],
    ['header(Link rel=first)', undefined],
    ['@.image', 'cau.jpg'],
    ['image.length', undefined],
    ['constructor.name', undefined],
    ['__proto__', undefined],
    ['authors.length', undefined],
    ["title['constructor']", undefined],
    ["'/media/{photo}'", undefined],
    ["'{odd}'", undefined],
    ['odd|last', undefined],
    ['fields[ref={odd}].value', undefined],
    ['fields[odd=undefined].value', undefined],
    ['authors[odd={date}]', undefined],
  ];
  for (const [expression, value] of reads)
    it(`reads ${expression}`, () => expect(read(expression)).to.deep.equal(value));

  const mistakes: [string, number, MistakeCode][] = [
    ['title.', 6, 'name'],
    ['title[0', 7, 'bracket'],
    ['title|chu', 6, 'filter'],
    ['a ?? b}', 6, 'extra'],
    ['list[id]', 7, 'equals'],
    ['list[id={ref', 12, 'brace'],
    ["'/media/{a.}'", 11, 'name'],
    ['$.a[b={c.}]', 9, 'name'],
    ['', 0, 'name'],
    ['a'.repeat(2001), 0, 'long'],
  ];
  for (const [expression, index, code] of mistakes)
    it(`tells where ${expression.slice(0, 20)} is wrong`, () => {
      expect(() => read(expression))
        .to.throw(MappingError)
        .with.property('mistake')
        .that.includes({code, index, text: expression});
    });

  it('names the filters that there are in place of one that is not', () => {
    expect(() => read('title|txet'))
      .to.throw(MappingError)
      .with.property('mistake')
      .that.includes({found: 'txet', known: 'text, html, decode, json, num, utc, join, last, img'});
  });
});
