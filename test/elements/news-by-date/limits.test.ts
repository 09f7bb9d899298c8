import {expect} from '@open-wc/testing';
import {clampMonth, hasMonth, limitsOf, yearsOf} from '../../../src/elements/news-by-date/limits.js';

const today = '2025-12-28';

describe('limitsOf', () => {
  it('are the months with news, and the present one', () => {
    expect(limitsOf({first: '2019-03-14', last: '2025-10-05', today})).to.deep.equal({
      from: '2019-03-01',
      to: '2025-12-31',
    });
    expect(limitsOf({first: '2019-03-14', last: '2026-02-03', today}).to).to.equal('2026-02-28');
  });

  it('are what the page allows, where that is less', () => {
    const news = {first: '2019-03-14', last: '2025-10-05', today};
    expect(limitsOf({...news, min: '2020-01-15', max: '2024-06-10'})).to.deep.equal({
      from: '2020-01-15',
      to: '2024-06-10',
    });
    expect(limitsOf({...news, min: '2010-01-01', max: '2030-01-01'})).to.deep.equal({
      from: '2019-03-01',
      to: '2025-12-31',
    });
  });

  it('are what the page allows when there is no news in it', () => {
    const limits = limitsOf({first: '2019-03-14', last: '2025-10-05', today, min: '2015-01-01', max: '2016-12-31'});
    expect(limits).to.deep.equal({from: '2015-01-01', to: '2016-12-31'});
  });

  it('end with the present month where the backend does not say how far its news goes', () => {
    expect(limitsOf({today})).to.deep.equal({from: '1902-01-01', to: '2025-12-31'});
  });

  it('end later where the page says so', () => {
    expect(limitsOf({today, max: '2026-06-30'}).to).to.equal('2026-06-30');
    expect(limitsOf({today, min: '2030-01-01'})).to.deep.equal({from: '2030-01-01', to: '2999-12-31'});
  });
});

describe('months within limits', () => {
  const limits = {from: '2019-03-14', to: '2025-12-05'};

  it('are those of which a part lies within', () => {
    const months = ['2019-02', '2019-03', '2022-07', '2025-12', '2026-01'];
    expect(months.filter((month) => hasMonth(limits, month))).to.deep.equal(['2019-03', '2022-07', '2025-12']);
  });

  it('take the place of those outside', () => {
    expect(['2019-02', '2022-07', '2026-01'].map((month) => clampMonth(limits, month))).to.deep.equal([
      '2019-03',
      '2022-07',
      '2025-12',
    ]);
  });
});

describe('yearsOf', () => {
  it('are those with news', () => {
    expect(yearsOf({from: '2019-03-01', to: '2022-12-31'}, '2021-07', today)).to.deep.equal([2019, 2020, 2021, 2022]);
  });

  it('hold the year shown, wherever it is', () => {
    expect(yearsOf({from: '2019-03-01', to: '2020-12-31'}, '2022-07', today)).to.deep.equal([2019, 2020, 2021, 2022]);
    expect(yearsOf({from: '2019-03-01', to: '2020-12-31'}, '2018-07', today)).to.deep.equal([2018, 2019, 2020]);
  });

  it('are this one and ten before where nothing is known', () => {
    const years = yearsOf(limitsOf({today}), '2025-12', today);
    expect([years.at(0), years.at(-1), years.length]).to.deep.equal([2015, 2025, 11]);
  });

  it('do not run to the end of time', () => {
    expect(yearsOf(limitsOf({today, min: '2030-01-01'}), '2030-01', today)).to.deep.equal([2030]);
  });

  it('reach further back from a year shown long ago', () => {
    expect(yearsOf(limitsOf({today}), '2001-12', today).at(0)).to.equal(1991);
  });
});
