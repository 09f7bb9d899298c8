import {expect} from '@open-wc/testing';
import {eachDayOfInterval} from 'date-fns/eachDayOfInterval';
import {format} from 'date-fns/format';
import {lastDayOfMonth} from 'date-fns/lastDayOfMonth';
import {monthAfter} from '../../../src/dates/civil.js';
import {monthGrid, weekdayOrder} from '../../../src/elements/news-by-date/month-grid.js';

const written = (month: string, firstDayOfWeek: number): string[] =>
  monthGrid(month, firstDayOfWeek).map((week) => week.map((day) => day?.slice(8) ?? '--').join(' '));

describe('monthGrid', () => {
  it('puts the days of a month under the days of the week', () => {
    expect(written('2025-12', 1)).to.deep.equal([
      '01 02 03 04 05 06 07',
      '08 09 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
      '29 30 31 -- -- -- --',
    ]);
  });

  it('starts weeks on Sunday where that is wanted', () => {
    expect(written('2025-12', 7)).to.deep.equal([
      '-- 01 02 03 04 05 06',
      '07 08 09 10 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
      '28 29 30 31 -- -- --',
    ]);
  });

  it('takes from four to six weeks', () => {
    expect(['2021-02', '2025-12', '2025-06'].map((month) => monthGrid(month, 1).length)).to.deep.equal([4, 5, 6]);
  });

  it('holds every day of every month of two centuries once, in order, in its column', () => {
    for (let month = '1900-01'; month <= '2100-12'; month = monthAfter(month, 1)) {
      const start = new Date(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1, 12);
      const expected = eachDayOfInterval({start, end: lastDayOfMonth(start)});
      for (const firstDayOfWeek of [1, 7]) {
        const weeks = monthGrid(month, firstDayOfWeek);
        const order = weekdayOrder(firstDayOfWeek);
        const placed = weeks.flatMap((week) => week.flatMap((day, place) => (day ? [`${day} ${order[place]}`] : [])));
        expect(placed, month).to.deep.equal(expected.map((date) => format(date, 'yyyy-MM-dd i')));
        expect(
          weeks.every((week) => week.length === 7 && week.some(Boolean)),
          month,
        ).to.equal(true);
      }
    }
  });
});

describe('weekdayOrder', () => {
  it('starts where weeks start', () => {
    expect(weekdayOrder(1)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(weekdayOrder(7)).to.deep.equal([7, 1, 2, 3, 4, 5, 6]);
  });
});
