import {expect} from '@open-wc/testing';
import {fc} from '../../support/property.js';
import {reasonText} from '../../../src/i18n/inference.js';
import {compile} from '../../../src/sources/expression.js';
import {type Inference, inferEndpoint, type InferQuestion} from '../../../src/sources/infer/index.js';

const KINDS = ['articles', 'article', 'days', 'links', 'stats'] as const;
const KEYS =
  'id title tieuDe Tiêu_đề date ngayDang body noiDung url link data items value key name children parent count day total online included attributes type author [x] a.b a"b a\'b {c} __proto__ constructor toString'.split(
    ' ',
  );
const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  7,
  1e300,
  '',
  'Tin',
  'Một tiêu đề có nhiều chữ',
  '2019-12-28',
  '28/12/2019 09:30',
  '<p>Nội dung</p>',
  '&lt;p&gt;',
  '/anh/a.jpg',
  'https://a.example/b',
  '//x',
  '{"items":[{"title":"a"}]}',
  'javascript:alert(1)',
];

const json = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 5},
    fc.constantFrom(...VALUES),
    fc.string(),
    fc.double(),
    fc.array(tie('any'), {maxLength: 5}),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), {maxKeys: 6}),
    fc.dictionary(fc.string(), tie('any'), {maxKeys: 4}),
  ),
})).any;

const addresses = fc.oneof(
  fc.constantFrom('', '?page=1', '?page=0&size=5', '?offset=0', '?%=1&%5B=2', '?p={page}', '#x'),
  fc.webQueryParameters().map((query) => `?${query}`),
);

function infer(answer: unknown, kind: InferQuestion['kind'], query = ''): Inference | undefined {
  const url = `https://a.example/api/tin${query}`;
  return inferEndpoint({url, json: answer, headers: new Headers({Link: '<x>; rel=next'})}, {kind, zone: 'UTC', url});
}

describe('whatever a backend answers', () => {
  it('something that can be read is found, or nothing', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(...KINDS), addresses, (answer, kind, query) => {
        const found = infer(answer, kind, query);
        if (!found) return;
        const {parts, fields, confidence} = found;
        const paging = [parts.items, parts.total, parts.pages, parts.next].filter((one) => one !== undefined);
        const map = Object.values(parts.map ?? {}) as string[];
        for (const expression of [...paging, ...map]) compile(expression);
        for (const one of [...fields, {confidence}]) expect(one.confidence).to.be.within(0, 1);
        for (const {field, expression, reasons, others, example} of fields) {
          expect((parts.map as Record<string, string>)[field]).to.equal(expression);
          for (const other of others) compile(other);
          for (const reason of reasons) expect(reasonText('vi', reason)).to.not.equal(reasonText('en', reason));
          expect(example?.length ?? 0).to.be.at.most(80);
        }
      }),
      {numRuns: 1500},
    );
  });

  it('no password, address or number of a person is shown', () => {
    const answer = [
      {
        email: 'lan@a.example',
        dienThoai: '0912345678',
        matKhau: 'x y z',
        title: 'Một tiêu đề có nhiều chữ',
        date: '2019-12-28',
      },
    ];
    const found = infer(answer, 'articles');
    expect(JSON.stringify(found)).to.not.match(/lan@|0912345678|x y z/);
  });

  it('a large answer is looked at in part', () => {
    const item = (n: number): object => ({
      id: n,
      title: `Tiêu đề của bài viết số ${n}`,
      body: '<p>Nội dung dài.</p>'.repeat(20),
      date: '2019-12-28',
      image: `data:image/png;base64,${'/a'.repeat(300)}`,
    });
    const answer = {items: Array.from({length: 5000}, (_, n) => item(n))};
    const found = infer(answer, 'articles');
    expect(found?.parts).to.deep.include({items: 'items'});
    expect(found?.parts.map).to.include({id: 'id', title: 'title', body: 'body', date: 'date'});
  });
});
