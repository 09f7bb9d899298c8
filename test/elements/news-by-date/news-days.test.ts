import {expect} from '@open-wc/testing';
import {NewsDays, nearestNews} from '../../../src/elements/news-by-date/news-days.js';

const limits = {from: '2025-01-01', to: '2025-12-31'};

/** What is known of months, each with its days that have news. */
function known(months: Record<string, string[]>, ends: {first?: string; last?: string} = {}): NewsDays {
  const news = new NewsDays();
  for (const [month, days] of Object.entries(months))
    news.add(month, {days: new Map(days.map((day) => [`${month}-${day}`, 2])), ...ends});
  return news;
}

describe('NewsDays', () => {
  it('knows nothing at first', () => {
    const news = new NewsDays();
    expect([news.isEmpty, news.has('2025-12'), news.count('2025-12-28'), news.inMonth('2025-12')]).to.deep.equal([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it('tells days with news, days without, and days that are not known', () => {
    const news = new NewsDays();
    news.add('2025-12', {
      days: new Map<string, number | true>([
        ['2025-12-28', 4],
        ['2025-12-05', true],
      ]),
    });
    expect(['2025-12-28', '2025-12-05', '2025-12-06', '2026-01-01'].map((day) => news.count(day))).to.deep.equal([
      4,
      true,
      0,
      undefined,
    ]);
    expect(news.inMonth('2025-12')).to.deep.equal(['2025-12-05', '2025-12-28']);
  });

  it('keeps the first and the last day of all when an answer does not say them', () => {
    const news = known({'2025-12': ['28']}, {first: '2019-03-14', last: '2025-12-28'});
    news.add('2025-11', {days: new Map()});
    expect([news.first, news.last]).to.deep.equal(['2019-03-14', '2025-12-28']);
  });
});

describe('nearestNews', () => {
  it('finds the nearest day of the month', () => {
    const news = known({'2025-12': ['05', '12', '28']});
    expect(nearestNews(news, '2025-12-12', -1, limits)).to.deep.equal({day: '2025-12-05'});
    expect(nearestNews(news, '2025-12-12', 1, limits)).to.deep.equal({day: '2025-12-28'});
  });

  it('goes on through the months that are known, and names the first that is not', () => {
    const news = known({'2025-08': ['30'], '2025-09': [], '2025-10': []});
    expect(nearestNews(news, '2025-10-15', -1, limits)).to.deep.equal({day: '2025-08-30'});
    expect(nearestNews(news, '2025-08-30', -1, limits)).to.deep.equal({month: '2025-07'});
    expect(nearestNews(news, '2025-10-15', 1, limits)).to.deep.equal({month: '2025-11'});
  });

  it('need not search beyond the last or before the first day of all', () => {
    const news = known({'2025-12': []}, {first: '2025-03-14', last: '2025-06-30'});
    expect(nearestNews(news, '2025-12-01', -1, limits)).to.deep.equal({day: '2025-06-30'});
    expect(nearestNews(news, '2025-12-01', 1, limits)).to.equal(undefined);
    expect(nearestNews(news, '2025-01-01', 1, limits)).to.deep.equal({day: '2025-03-14'});
    expect(nearestNews(news, '2025-03-14', -1, limits)).to.equal(undefined);
  });

  it('has nothing to search where the backend says that there is no news at all', () => {
    const news = new NewsDays();
    news.add('2025-12', {days: new Map(), isBare: true});
    expect(nearestNews(news, '2025-12-15', -1, limits)).to.equal(undefined);
  });

  it('stays within the limits', () => {
    const news = known({'2025-12': ['05', '28']});
    const narrow = {from: '2025-12-10', to: '2025-12-20'};
    expect(nearestNews(news, '2025-12-15', -1, narrow)).to.equal(undefined);
    expect(nearestNews(news, '2025-12-15', 1, narrow)).to.equal(undefined);
  });

  it('searches what lies within the limits from a day outside', () => {
    const news = known({'2025-12': ['05', '28']});
    expect(nearestNews(news, '2030-05-01', -1, limits)).to.deep.equal({day: '2025-12-28'});
    expect(nearestNews(news, '2030-05-01', 1, limits)).to.equal(undefined);
  });
});
