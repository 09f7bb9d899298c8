import {expect} from '@open-wc/testing';
import type {MistakeCode, ProblemCode} from '../../src/i18n/strings.js';
import {en} from '../../src/i18n/en.js';
import {defineStrings, mergeStrings, stringsFor} from '../../src/i18n/languages.js';
import {vi} from '../../src/i18n/vi.js';

describe('the words', () => {
  it('are those of the language, whatever the region', () => {
    expect(stringsFor('en-US')).to.equal(en);
    expect(stringsFor('VI')).to.equal(vi);
  });

  it('are Vietnamese for a language that is not known', () => {
    expect(stringsFor('fr')).to.equal(vi);
    expect(stringsFor('')).to.equal(vi);
  });

  it('can be replaced in part', () => {
    const words = mergeStrings(vi, {retry: 'Tải lại', counter: {people: 'người'}});
    expect(words.retry).to.equal('Tải lại');
    expect(words.counter.people).to.equal('người');
    expect(words.counter.heading).to.equal('Thống kê truy cập');
    expect(vi.retry).to.equal('Thử lại');
  });

  it('can be given for a further language', () => {
    defineStrings('lo', {retry: 'ລອງອີກຄັ້ງ'});
    expect(stringsFor('lo-LA').retry).to.equal('ລອງອີກຄັ້ງ');
    expect(stringsFor('lo').loadMore).to.equal('Xem thêm');
  });
});

describe('dates, numbers and sizes', () => {
  it('read as people write them in Vietnamese', () => {
    expect(vi.formatDay('2019-12-08')).to.equal('08/12/2019');
    expect(vi.formatLongDay('2019-12-28')).to.equal('Thứ Bảy, 28/12/2019');
    expect(vi.formatMoment('2019-12-28', '09:30')).to.equal('28/12/2019 09:30');
    expect(vi.formatMonth('2019-12')).to.equal('Tháng 12 năm 2019');
    expect(vi.formatNumber(7_103_112)).to.equal('7.103.112');
    expect([200, 2048, 3_500_000].map(vi.formatSize)).to.deep.equal(['200 byte', '2 kB', '3,3 MB']);
  });

  it('read as people write them in English', () => {
    expect(en.formatDay('2019-12-08')).to.equal('8 December 2019');
    expect(en.formatLongDay('2019-12-28')).to.equal('Saturday, 28 December 2019');
    expect(en.formatMonth('2019-12')).to.equal('December 2019');
    expect(en.formatNumber(7_103_112)).to.equal('7,103,112');
    expect([1, 2048, 3_500_000].map(en.formatSize)).to.deep.equal(['1 byte', '2 kB', '3.3 MB']);
  });

  it('of the calendar are spoken with the number of articles', () => {
    expect(vi.calendar.day('2019-12-28', 4)).to.equal('28 tháng 12, 4 tin');
    expect(vi.calendar.day('2019-12-28', true)).to.equal('28 tháng 12, có tin');
    expect(vi.calendar.day('2019-12-28', false)).to.equal('28 tháng 12, không có tin');
    expect(vi.calendar.day('2019-12-28')).to.equal('28 tháng 12');
    expect(en.calendar.day('2019-12-28', 1)).to.equal('28 December, 1 article');
  });
});

/** What the webmaster can do about each problem, by the words that say so; a kind without an entry does not compile. */
const ADVICE: Record<ProblemCode, [string, string]> = {
  offline: ['sẽ tự tải lại', 'asked again'],
  unreachable: ['Access-Control-Allow-Origin', 'Access-Control-Allow-Origin'],
  timeout: ['timeout lớn hơn', 'longer timeout'],
  status: ['nhật ký của máy chủ', 'log of the server'],
  'not-found': ['kiểm tra địa chỉ', 'Check the address'],
  refused: ['cho phép người xem chưa đăng nhập', 'Allow readers who are not logged in'],
  'not-json': ['dùng địa chỉ của API', 'Use the address of the API'],
  'too-large': ['lấy ít mục hơn', 'Ask for fewer items'],
  'too-deep': ['dữ liệu đơn giản hơn', 'simpler data'],
  shape: ['các trường bằng map', 'which field is what with map'],
  config: ['sửa cấu hình', 'Correct the settings'],
  mapping: ['sửa ánh xạ', 'Correct the mapping'],
};

/** What is wrong in each kind of mistake. */
const FAULTS: Record<MistakeCode, [string, string]> = {
  field: ['không có trường', 'no such field'],
  filter: ['không có bộ lọc', 'no such filter'],
  parameter: ['không có tham số', 'no such parameter'],
  name: ['cần một tên', 'a name is needed'],
  bracket: ['thiếu dấu “]”', '“]” is missing'],
  brace: ['thiếu dấu “}”', '“}” is missing'],
  equals: ['thiếu dấu “=”', '“=” is missing'],
  colon: ['thiếu dấu “:”', '“:” is missing'],
  extra: ['thừa', 'too much'],
  long: ['quá dài', 'too long'],
};

describe('every problem', () => {
  for (const [code, advice] of Object.entries(ADVICE) as [ProblemCode, [string, string]][])
    it(`has a calm sentence for readers and advice for webmasters: ${code}`, async () => {
      for (const [index, strings] of [vi, en].entries()) {
        const told = await strings.diagnosis(code, {url: '/api/tin', status: 503, detail: 'lý do'});
        expect(strings.problem(code)).to.match(/^\p{Lu}.+\.$/u);
        expect(strings.problem(code)).to.not.match(/HTTP|JSON|URL|API|\/|[!<>{}]/);
        expect(told)
          .to.contain(advice[index])
          .and.match(/\/api\/tin|lý do/);
      }
    });

  for (const [code, fault] of Object.entries(FAULTS) as [MistakeCode, [string, string]][])
    it(`in a mapping is told with its place: ${code}`, async () => {
      for (const [index, strings] of [vi, en].entries()) {
        const mistake = {code, text: 'title: a;\n\tbody: b | decod', index: 20, found: 'decod', suggestion: 'decode'};
        const told = await strings.diagnosis('mapping', {url: '', mistake});
        expect(told).to.contain(fault[index]).and.contain('“decode”?');
        expect(told.split('\n').slice(1)).to.deep.equal(['  \tbody: b | decod', '  \t         ^']);
      }
    });

  it('of a name that is like no other lists those that there are', async () => {
    const mistake = {code: 'field', text: 'x: a', index: 0, found: 'x', known: 'title, body'} as const;
    expect(await vi.diagnosis('mapping', {url: '', mistake})).to.contain(
      'Các tên có thể dùng: title, body.\n  x: a\n  ^',
    );
    expect(await en.diagnosis('mapping', {url: '', mistake})).to.contain(
      'Names that can be used: title, body.\n  x: a\n  ^',
    );
  });
});
