import {expect} from '@open-wc/testing';
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

describe('every problem', () => {
  it('has a sentence for the reader and one for the webmaster, in both languages', () => {
    const codes = [
      'offline',
      'unreachable',
      'timeout',
      'status',
      'not-found',
      'not-json',
      'too-large',
      'shape',
      'config',
    ] as const;
    for (const strings of [vi, en])
      for (const code of codes) {
        expect(strings.problem(code), code).to.match(/\.$/);
        expect(strings.diagnosis(code, {url: '/api/tin', status: 503, detail: 'lý do'}), code).to.match(
          /\/api\/tin|lý do/,
        );
      }
  });
});
