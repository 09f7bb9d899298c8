import {expect} from '@open-wc/testing';
import type {ArticleSummary} from '../../src/models/article.js';
import {isComplete, joinPages, type NewsPage} from '../../src/models/news-page.js';

const page = (ids: string, hasNext?: boolean): NewsPage => ({
  items: [...ids].map((id) => ({id, title: `Bài ${id}`})),
  hasNext,
});
const joined = (...pages: NewsPage[]): string =>
  joinPages(pages)
    .map(({id}) => id)
    .join('');

describe('joinPages', () => {
  it('gives the articles of all pages in their order', () => {
    expect(joined(page('abc'), page('de'))).to.equal('abcde');
    expect(joined()).to.equal('');
  });

  it('gives an article once that was pushed onto the next page', () => {
    expect(joined(page('abc'), page('cde'))).to.equal('abcde');
  });

  it('leaves articles of one page as the backend sent them', () => {
    expect(joined(page('aa'))).to.equal('aa');
  });

  it('tells articles without an id by slug, address, or title and date', () => {
    const items: ArticleSummary[] = [
      {title: 'Thông báo', slug: 'thong-bao'},
      {title: 'Thông báo', url: 'https://a.example/1'},
      {title: 'Thông báo', date: {day: '2025-12-28', epochMs: 1}},
      {title: 'Thông báo', date: {day: '2025-12-29', epochMs: 2}},
    ];
    expect(joinPages(items.map((item) => ({items: [item]})))).to.deep.equal(items);
    expect(joinPages([...items, ...items].map((item) => ({items: [item]})))).to.deep.equal(items);
  });
});

describe('isComplete', () => {
  it('believes a backend that says whether there is a further page', () => {
    expect(isComplete([page('abc', false)])).to.equal(true);
    expect(isComplete([page('abc', true)])).to.equal(false);
  });

  it('goes on as long as pages bring something new, and ends with one that does not', () => {
    expect(isComplete([page('abc')])).to.equal(false);
    expect(isComplete([page('abc'), page('cde')])).to.equal(false);
    expect(isComplete([page('abc'), page('')])).to.equal(true);
    expect(isComplete([page('abc'), page('abc')])).to.equal(true);
    expect(isComplete([page('')])).to.equal(true);
  });

  it('ends when there are as many as the backend says that there are', () => {
    const of = (ids: string, total: number, hasNext?: boolean): NewsPage => ({...page(ids, hasNext), total});
    expect(isComplete([of('abc', 5)])).to.equal(false);
    expect(isComplete([of('abc', 5), of('cd', 5)])).to.equal(false);
    expect(isComplete([of('abc', 5), of('de', 5)])).to.equal(true);
    expect(isComplete([of('abc', 3, true)])).to.equal(false);
  });

  it('ends with a page that brings nothing new even when the backend promises more', () => {
    expect(isComplete([page('abc', true), page('abc', true)])).to.equal(true);
  });
});
