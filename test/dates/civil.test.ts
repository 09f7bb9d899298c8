import {expect} from '@open-wc/testing';
import {
  addDays,
  addMonths,
  clampDay,
  civilDate,
  firstOfMonth,
  isCivilDate,
  isCivilMonth,
  lastOfMonth,
  monthAfter,
  monthOf,
  pad,
  startOfWeek,
  weekday,
} from '../../src/dates/civil.js';

describe('civilDate', () => {
  it('writes a day that exists', () => {
    expect(civilDate(2025, 12, 28)).to.equal('2025-12-28');
    expect(civilDate(2024, 2, 29)).to.equal('2024-02-29');
    expect(civilDate(1000, 1, 1)).to.equal('1000-01-01');
  });

  it('gives nothing for a day that does not', () => {
    const impossible = [
      [2025, 2, 29],
      [1900, 2, 29],
      [2025, 13, 1],
      [2025, 0, 1],
      [2025, 4, 31],
      [2025, 1, 0],
      [25, 1, 1],
      [10_000, 1, 1],
      [Number.NaN, 1, 1],
    ] as const;
    for (const [year, month, day] of impossible)
      expect(civilDate(year, month, day), `${year}-${month}-${day}`).to.equal(undefined);
  });
});

describe('isCivilDate', () => {
  it('takes only yyyy-MM-dd of a day that exists', () => {
    expect(isCivilDate('2025-12-28')).to.equal(true);
    const others = [
      '2025-02-30',
      '2025-1-1',
      '28/12/2025',
      '2025-12-28T00:00',
      ' 2025-12-28',
      '',
      undefined,
      null,
      20251228,
    ];
    for (const value of others) expect(isCivilDate(value), String(value)).to.equal(false);
  });
});

describe('isCivilMonth', () => {
  it('takes only yyyy-MM of a month that exists', () => {
    expect(isCivilMonth('2025-12')).to.equal(true);
    for (const value of ['2025-13', '2025-00', '2025-1', '2025', '2025-12-01', 202512, undefined])
      expect(isCivilMonth(value), String(value)).to.equal(false);
  });
});

describe('addDays', () => {
  it('goes over the ends of months and years, both ways', () => {
    expect(addDays('2025-12-28', 7)).to.equal('2026-01-04');
    expect(addDays('2024-03-01', -1)).to.equal('2024-02-29');
    expect(addDays('2025-12-28', 0)).to.equal('2025-12-28');
  });

  it('counts every day once, also where a clock was put forward or back', () => {
    for (const [day, next] of [
      ['2025-03-09', '2025-03-10'],
      ['2025-11-02', '2025-11-03'],
      ['1975-06-12', '1975-06-13'],
      ['1945-03-14', '1945-03-15'],
    ] as const)
      expect([addDays(day, 1), addDays(next, -1)]).to.deep.equal([next, day]);
  });

  it('walks through two centuries without losing a day', () => {
    let day = '1900-01-01';
    for (let count = 0; count < 73_414; count++) day = addDays(day, 1);
    expect(day).to.equal('2101-01-01');
  });
});

describe('addMonths', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(addMonths('2025-12-28', 1)).to.equal('2026-01-28');
    expect(addMonths('2025-01-31', 1)).to.equal('2025-02-28');
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28');
    expect(addMonths('2025-03-31', -1)).to.equal('2025-02-28');
  });
});

describe('monthAfter', () => {
  it('goes over the end of a year', () => {
    expect(monthAfter('2025-12', 1)).to.equal('2026-01');
    expect(monthAfter('2025-01', -1)).to.equal('2024-12');
    expect(monthAfter('2025-06', -30)).to.equal('2022-12');
  });
});

describe('the ends of a month', () => {
  it('are its first and its last day', () => {
    expect([firstOfMonth('2024-02'), lastOfMonth('2024-02')]).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect(lastOfMonth('2025-04')).to.equal('2025-04-30');
    expect(monthOf('2025-04-30')).to.equal('2025-04');
  });
});

describe('weekday', () => {
  it('counts from Monday, 1, to Sunday, 7', () => {
    expect(['2025-12-22', '2025-12-27', '2025-12-28'].map(weekday)).to.deep.equal([1, 6, 7]);
  });
});

describe('startOfWeek', () => {
  it('is the Monday or the Sunday on or before the day', () => {
    expect(startOfWeek('2025-12-28', 1)).to.equal('2025-12-22');
    expect(startOfWeek('2025-12-28', 7)).to.equal('2025-12-28');
    expect(startOfWeek('2025-12-22', 1)).to.equal('2025-12-22');
    expect(startOfWeek('2026-01-01', 7)).to.equal('2025-12-28');
  });
});

describe('clampDay', () => {
  it('keeps a day between two others, where they are given', () => {
    expect(clampDay('2025-12-28', '2025-01-01', '2025-12-31')).to.equal('2025-12-28');
    expect(clampDay('2024-12-28', '2025-01-01', '2025-12-31')).to.equal('2025-01-01');
    expect(clampDay('2026-12-28', '2025-01-01', '2025-12-31')).to.equal('2025-12-31');
    expect(clampDay('2026-12-28', '2025-01-01')).to.equal('2026-12-28');
    expect(clampDay('2026-12-28')).to.equal('2026-12-28');
  });
});

describe('pad', () => {
  it('puts zeros in front', () => {
    expect([pad(7), pad(12), pad(7, 4), pad('a', 3)]).to.deep.equal(['07', '12', '0007', '00a']);
  });
});
