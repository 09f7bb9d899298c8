import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/dates/parse.js';

/** The day and the time in Viet Nam that a value is read as. */
function read(value: unknown, zone?: string): string {
  const date = parseDate(value, zone);
  return date ? `${date.day} ${date.time ?? ''}`.trim() : 'none';
}

function expectAll(forms: readonly (readonly [value: unknown, expected: string])[]): void {
  for (const [value, expected] of forms) expect(read(value), JSON.stringify(value)).to.equal(expected);
}

describe('parseDate', () => {
  it('reads what Vietnamese portals write', () => {
    expectAll([
      ['28/12/2019', '2019-12-28'],
      ['1/1/2020', '2020-01-01'],
      ['28-12-2019', '2019-12-28'],
      ['28.12.2019', '2019-12-28'],
      ['12/11/2019', '2019-11-12'],
      ['28/12/2019 10:15', '2019-12-28 10:15'],
      ['28/12/2019 10:15:30', '2019-12-28 10:15'],
      ['10:8, Thứ Tư, 3-4-2024', '2024-04-03 10:08'],
      ['21/07/2022 | 10:00 AM', '2022-07-21 10:00'],
      ['02/10/2020 08:20 SA', '2020-10-02 08:20'],
      ['28/12/2019 9:54 CH', '2019-12-28 21:54'],
      ['9:54 CH, 28/12/2019', '2019-12-28 21:54'],
      ['04-12-2018 - 01:20', '2018-12-04 01:20'],
      ['22:45 26/05/2016', '2016-05-26 22:45'],
      ['Thứ Bảy, 18/12/2021, 21:07 [GMT+7]', '2021-12-18 21:07'],
      ['Thứ bảy, 28/12/2019, 10:15 (GMT+7)', '2019-12-28 10:15'],
      ['Cập nhật: 28/12/2019 | 10:15', '2019-12-28 10:15'],
      ['10h15, 28/12/2019', '2019-12-28 10:15'],
      ['10g15 28/12/2019', '2019-12-28 10:15'],
      ['28/12/2019 lúc 10 giờ 15 phút', '2019-12-28 10:15'],
      ['28 tháng 12 năm 2019', '2019-12-28'],
      ['Ngày 28 tháng 12, 2019, 10:15', '2019-12-28 10:15'],
      ['Nga\u0300y 28 tha\u0301ng 12 na\u0306m 2019', '2019-12-28'],
    ]);
  });

  it('knows noon and midnight of a clock with twelve hours', () => {
    expectAll([
      ['12:05 SA 28/12/2019', '2019-12-28 00:05'],
      ['12:05 CH 28/12/2019', '2019-12-28 12:05'],
      ['12:05 AM 28/12/2019', '2019-12-28 00:05'],
      ['11:59 PM 28/12/2019', '2019-12-28 23:59'],
    ]);
  });

  it('reads ISO 8601, and takes a time without a zone as Vietnamese', () => {
    expectAll([
      ['2019-12-28', '2019-12-28'],
      ['2019-12-28T10:15:00', '2019-12-28 10:15'],
      ['2019-12-28 10:15:00', '2019-12-28 10:15'],
      ['2019/12/28 10:15', '2019-12-28 10:15'],
      ['2019-12-28T10:15:00+07:00', '2019-12-28 10:15'],
      ['2019-12-28T10:15:00+0700', '2019-12-28 10:15'],
      ['2019-12-28T10:15:00+07', '2019-12-28 10:15'],
      ['2019-12-28T10:15:00.1234567+07:00', '2019-12-28 10:15'],
      ['2019-12-28T10:15:00+07:00[Asia/Ho_Chi_Minh]', '2019-12-28 10:15'],
      ['2019-12-31T17:05:00.000000Z', '2020-01-01 00:05'],
      ['2019-12-28T16:59:59+00:00', '2019-12-28 23:59'],
      ['2019-12-28T18:15:00-05:00', '2019-12-29 06:15'],
      ['20191228', '2019-12-28'],
      ['20191228101500', '2019-12-28 10:15'],
      ['20191228T101500Z', '2019-12-28 17:15'],
      ['20191228T101500,04+07', '2019-12-28 10:15'],
      ['20191228T1015+0000', '2019-12-28 17:15'],
    ]);
  });

  it('reads English dates, as in feeds', () => {
    expectAll([
      ['Sat, 28 Dec 2019 03:15:00 GMT', '2019-12-28 10:15'],
      ['Sat, 28 Dec 2019 10:15:00 +0700', '2019-12-28 10:15'],
      ['28-Dec-2019', '2019-12-28'],
      ['December 28, 2019', '2019-12-28'],
      ['Dec 28, 2019 10:15 PM', '2019-12-28 22:15'],
    ]);
  });

  it('reads instants in seconds, in milliseconds and as Microsoft writes them, whose offset changes nothing', () => {
    expectAll([
      [1577500000, '2019-12-28 09:26'],
      [1577500000000, '2019-12-28 09:26'],
      ['1577500000', '2019-12-28 09:26'],
      ['1577500000000', '2019-12-28 09:26'],
      ['/Date(1577500000000)/', '2019-12-28 09:26'],
      ['/Date(1577500000000+0700)/', '2019-12-28 09:26'],
      ['\\/Date(1577500000000-0500)\\/', '2019-12-28 09:26'],
    ]);
  });

  it('reads the parts of a local time, as Java sends them', () => {
    expectAll([
      [[2020, 1, 1, 0, 5], '2020-01-01 00:05'],
      [[2019, 12, 28, 9, 30, 15, 123_456_789], '2019-12-28 09:30'],
      [[2019, 12, 28], '2019-12-28'],
      [[2019, 2, 30], 'none'],
      [['2019', '12', '28'], 'none'],
      [[], 'none'],
    ]);
  });

  it('reads the marks of direction that old browsers put into dates', () => {
    expect(read('\u200e28\u200e/\u200e12\u200e/\u200e2019')).to.equal('2019-12-28');
  });

  it('takes as none what means that there is no date', () => {
    const none = [
      '0001-01-01',
      '0001-01-01T00:00:00',
      '1900-01-01',
      '1900-01-01T00:00:00',
      '0000-00-00',
      '0000-00-00 00:00:00',
      '-0001-11-30 07:06:30',
      '-0001-11-30T00:00:00',
      '-0001-11-29T16:53:30',
      '/Date(-62135596800000)/',
      '01/01/0001',
      '-1',
      'null',
      '',
      ' ',
      '0',
      0,
      -1,
      null,
      undefined,
      Number.NaN,
      Infinity,
      false,
      {},
    ];
    for (const value of none) expect(read(value), JSON.stringify(value)).to.equal('none');
  });

  it('takes as none what is no date', () => {
    const none = [
      'hôm qua',
      '31/02/2019',
      '2019-02-30',
      '12/28/2019',
      '28/13/2019',
      '28/12/19',
      '10:15 SA',
      'Tin 123',
      1204,
    ];
    for (const value of none) expect(read(value), JSON.stringify(value)).to.equal('none');
  });

  it('keeps the day where the clock shows no time that exists', () => {
    expectAll([
      ['25:00 28/12/2019', '2019-12-28'],
      ['10:61 28/12/2019', '2019-12-28'],
      ['10:15:61 28/12/2019', '2019-12-28'],
    ]);
  });

  it('knows the instant', () => {
    expect(parseDate('2019-12-28T10:15:30.5+07:00')?.epochMs).to.equal(Date.UTC(2019, 11, 28, 3, 15, 30, 500));
    expect(parseDate('28/12/2019')?.epochMs).to.equal(Date.UTC(2019, 11, 27, 17));
    expect(parseDate('9:54 CH 28/12/2019')?.epochMs).to.equal(Date.UTC(2019, 11, 28, 14, 54));
  });

  it('counts days in the zone of the backend', () => {
    expect(read('2019-12-28T20:00:00Z', 'UTC')).to.equal('2019-12-28 20:00');
    expect(read('2019-12-28T20:00:00Z')).to.equal('2019-12-29 03:00');
    expect(read('28/12/2019 10:15', 'America/New_York')).to.equal('2019-12-28 10:15');
    expect(parseDate('28/12/2019 10:15', 'America/New_York')?.epochMs).to.equal(Date.UTC(2019, 11, 28, 15, 15));
  });
});
