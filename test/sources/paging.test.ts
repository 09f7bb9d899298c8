import {expect} from '@open-wc/testing';
import {type NewsPage, type SourceConfig} from '../../src/index.js';
import {fetchArticle, fetchArticles, fetchRelated} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {defineSource} from '../../src/sources/define-source.js';
import {resolveSource} from '../../src/sources/resolve.js';
import {PretendBackend, type PretendAnswer} from '../support/pretend-backend.js';

defineSource('bare', {});

interface Item {
  id: number;
  title: string;
  date: string;
  category?: string;
}

const MAP = 'id: id; title: title; date: date; category: category';

/** News of January 2026, newest first: on the 31st, the 30th … */
const news = (count: number): Item[] =>
  [...Array(count).keys()].map((index) => ({
    id: index + 1,
    title: `Tin ${index + 1}`,
    date: `2026-01-${String(31 - Math.floor(index / 4)).padStart(2, '0')}T08:00:00+07:00`,
  }));

/** Gives a page of what there is; what else it says of the list comes from `more`. */
const paged =
  (all: readonly unknown[], size: number, more: (page: number, pages: number) => object = () => ({})): PretendAnswer =>
  ({searchParams}) => {
    const page = Number(searchParams.get('page') ?? 1);
    const items = all.slice((page - 1) * size, page * size);
    return Response.json({items, ...more(page, Math.ceil(all.length / size))});
  };

async function ask(
  answer: PretendAnswer,
  config: SourceConfig,
  query: object,
): Promise<{value: NewsPage; asked: string[]}> {
  const pretend = new PretendBackend({'/tin': answer});
  const source = await resolveSource({preset: 'bare', fetch: pretend.fetch, items: 'items', map: MAP, ...config});
  const {value} = await fetchArticles(source, query);
  return {value, asked: pretend.asked};
}

const ids = ({items}: NewsPage): (string | undefined)[] => items.map(({id}) => id);

describe('whether there is another page', () => {
  const url = '/tin?page={page}&n={limit}';
  const query = {page: 1, limit: 5};

  it('is known from the number of pages', async () => {
    const answer = paged(news(12), 5, (_page, pages) => ({pages}));
    for (const [page, hasNext] of [
      [1, true],
      [3, false],
      [9, false],
    ] as const)
      expect((await ask(answer, {list: url, pages: 'pages'}, {page, limit: 5})).value).to.include({hasNext});
  });

  it('is known from the number of results', async () => {
    const answer = paged(news(12), 5, () => ({total: '12'}));
    expect((await ask(answer, {list: url, total: 'total'}, query)).value).to.include({total: 12, hasNext: true});
    expect((await ask(answer, {list: url, total: 'total'}, {page: 3, limit: 5})).value).to.include({hasNext: false});
  });

  it('is known from the number of results also where the backend gives less at once than it is asked for', async () => {
    const answer = paged(news(12), 4, () => ({total: 12}));
    expect((await ask(answer, {list: url, total: 'total'}, {page: 1, limit: 20})).value).to.include({hasNext: true});
  });

  it('is known from a link in the answer', async () => {
    const answer = paged(news(8), 5, (page, pages) => ({next: page < pages ? `?page=${page + 1}` : null}));
    expect((await ask(answer, {list: url, next: 'next'}, query)).value).to.include({hasNext: true});
    expect((await ask(answer, {list: url, next: 'next'}, {page: 2, limit: 5})).value).to.include({hasNext: false});
  });

  it('is not known from a header that the backend may have hidden', async () => {
    const {value} = await ask(paged(news(8), 5), {list: url, next: 'header(Link rel=next)'}, query);
    expect(value.hasNext).to.equal(undefined);
  });

  it('is not known where the backend says nothing', async () => {
    expect((await ask(paged(news(8), 5), {list: url}, query)).value.hasNext).to.equal(undefined);
  });

  it('is certain where all comes at once', async () => {
    expect((await ask(paged(news(8), 50), {list: '/tin'}, query)).value.hasNext).to.equal(false);
  });
});

describe('a list whose pages only have links', () => {
  const next = (page: number, pages: number, to = '/tin'): object => ({
    next: page < pages ? `${to}?page=${page + 1}` : null,
  });
  const config = {list: '/tin', next: 'next'};

  it('is followed to the page that is wanted, each asked for once', async () => {
    const pretend = new PretendBackend({'/tin': paged(news(12), 5, next)});
    const source = await resolveSource({preset: 'bare', fetch: pretend.fetch, items: 'items', map: MAP, ...config});
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push((await fetchArticles(source, {page, limit: 5})).value);
    expect(pages.map(ids)).to.deep.equal([['1', '2', '3', '4', '5'], ['6', '7', '8', '9', '10'], ['11', '12'], []]);
    expect(pages.map(({hasNext}) => hasNext)).to.deep.equal([true, true, false, false]);
    expect(pretend.asked).to.deep.equal(['/tin', '/tin?page=2', '/tin?page=3']);
  });

  it('is never followed to another site', async () => {
    const answer = paged(news(12), 5, (page, pages) => next(page, pages, 'https://evil.example/tin'));
    expect((await ask(answer, config, {page: 1})).value.hasNext).to.equal(false);
    const second = await ask(answer, config, {page: 2});
    expect(second.value.items).to.deep.equal([]);
    expect(second.asked).to.deep.equal(['/tin']);
  });

  it('is followed over https where a server behind a proxy gives its own protocol', async () => {
    const asked: string[] = [];
    const fetch = (input: string): Promise<Response> => {
      asked.push(input);
      const isFirst = !input.includes('page=2');
      const link = isFirst ? 'http://api.example/tin?page=2' : null;
      return Promise.resolve(Response.json({items: news(isFirst ? 1 : 2).slice(-1), next: link}));
    };
    const source = await resolveSource({
      preset: 'bare',
      base: 'https://api.example',
      fetch,
      list: {url: '{base}/tin', items: 'items', next: 'next', map: MAP},
    });
    expect(ids((await fetchArticles(source, {page: 2})).value)).to.deep.equal(['2']);
    expect(asked).to.deep.equal(['https://api.example/tin', 'https://api.example/tin?page=2']);
  });

  it('comes to an end where a page leads to itself', async () => {
    const {value} = await ask(
      paged(news(3), 5, () => ({next: '/tin'})),
      config,
      {page: 2},
    );
    expect(value).to.deep.include({items: [], hasNext: false});
  });
});

describe('what a backend can not choose itself', () => {
  const range = {from: '2026-01-30', to: '2026-01-30'};

  it('is chosen here: the days', async () => {
    const {value} = await ask(paged(news(30), 50), {list: '/tin'}, {range});
    expect(ids(value)).to.deep.equal(['5', '6', '7', '8']);
    expect(value).to.include({total: 4, hasNext: false});
  });

  it('is looked for page by page, until the days have passed', async () => {
    const {value, asked} = await ask(paged(news(60), 5), {list: '/tin?page={page}'}, {range});
    expect(ids(value)).to.deep.equal(['5', '6', '7', '8']);
    expect(asked).to.deep.equal(['/tin?page=1', '/tin?page=2']);
  });

  it('is looked for in ten pages at most', async () => {
    const early = {from: '2025-01-01', to: '2025-01-01'};
    const {value, asked} = await ask(paged(news(120), 4), {list: '/tin?page={page}'}, {range: early});
    expect(asked).to.have.length(10);
    expect(value).to.include({total: undefined, hasNext: undefined});
  });

  it('is asked for a day wider where the backend can choose days', async () => {
    const items = [
      {id: 1, title: 'Ngày 31', date: '2026-01-31T00:00:00+07:00'},
      {id: 2, title: 'Cuối ngày 30', date: '2026-01-30T23:59:59+07:00'},
      {id: 3, title: 'Đầu ngày 30', date: '2026-01-29T17:00:00Z'},
      {id: 4, title: 'Ngày 29', date: '2026-01-29T16:59:59Z'},
      {id: 5, title: 'Không ngày', date: null},
    ];
    const list = '/tin?tu={from:utc}&den={to:utc}';
    const {value, asked} = await ask({items}, {list}, {range});
    expect(ids(value)).to.deep.equal(['2', '3']);
    expect(asked).to.deep.equal(['/tin?tu=2026-01-28T17:00:00Z&den=2026-01-31T17:00:00Z']);
    const exact = await ask({items}, {list: {url: list, exact: true}}, {range});
    expect(exact.asked).to.deep.equal(['/tin?tu=2026-01-29T17:00:00Z&den=2026-01-30T17:00:00Z']);
    expect(ids(exact.value)).to.deep.equal(['2', '3', '5']);
  });

  it('is asked for one day alone where the backend knows only single days', async () => {
    const {asked} = await ask({items: []}, {list: '/tin', day: '/tin?ngay={date:dd/MM/yyyy}'}, {range});
    expect(asked).to.deep.equal(['/tin?ngay=30/01/2026']);
    const week = await ask({items: []}, {list: '/tin', day: '/tin?ngay={date}'}, {range: {...range, to: '2026-02-05'}});
    expect(week.asked).to.deep.equal(['/tin']);
  });

  it('is searched here, without regard to accents', async () => {
    const items = [
      {id: 1, title: 'Khởi công cầu Sông Hải'},
      {id: 2, title: 'Họp báo'},
      {id: 3, title: 'Cầu đường'},
    ];
    const {value} = await ask({items}, {list: '/tin'}, {q: 'cau hai'});
    expect(ids(value)).to.deep.equal(['1']);
    expect(value).to.include({total: 1, hasNext: false});
  });

  it('is a category, by its name or by what it is in addresses', async () => {
    const items = news(3).map((item, index) => ({...item, category: index === 1 ? 'Kinh tế' : 'Văn hóa'}));
    for (const category of ['Kinh tế', 'kinh-te'])
      expect(ids((await ask({items}, {list: '/tin'}, {category})).value)).to.deep.equal(['2']);
  });

  it('is given by the page', async () => {
    const pages = [1, 2, 3].map((page) => ask(paged(news(30), 50), {list: '/tin'}, {q: 'tin', page, limit: 12}));
    const values = (await Promise.all(pages)).map(({value}) => value);
    expect(values.map(({items}) => items.length)).to.deep.equal([12, 12, 6]);
    expect(values.map(({hasNext}) => hasNext)).to.deep.equal([true, true, false]);
  });

  it('is the order of a list that comes in none', async () => {
    const items = [...news(12)].reverse();
    const {value} = await ask({items}, {list: {url: '/tin', newestFirst: true}}, {limit: 5});
    expect(ids(value).slice(0, 4)).to.deep.equal(['4', '3', '2', '1']);
  });

  it('is an article, where there are only lists', async () => {
    const pretend = new PretendBackend({'/tin': paged(news(30), 5)});
    const source = await resolveSource({
      preset: 'bare',
      fetch: pretend.fetch,
      items: 'items',
      map: MAP,
      list: '/tin?page={page}',
    });
    expect((await fetchArticle(source, {id: '12'})).value.title).to.equal('Tin 12');
    expect(pretend.asked).to.have.length(3);
    const error: unknown = await fetchArticle(source, {id: 'khong-co'}).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'not-found'});
  });

  it('is everything but one article', async () => {
    const pretend = new PretendBackend({'/tin': paged(news(30), 6)});
    const source = await resolveSource({
      preset: 'bare',
      fetch: pretend.fetch,
      items: 'items',
      map: MAP,
      list: '/tin?page={page}&n={limit}',
    });
    const {value} = await fetchRelated(source, {id: '2', limit: 5});
    expect(ids(value)).to.deep.equal(['1', '3', '4', '5', '6']);
    expect(pretend.asked).to.deep.equal(['/tin?page=1&n=6']);
  });
});

describe('days that a backend does not count', () => {
  const days = async (answer: PretendAnswer, config: SourceConfig, month = '2026-01') => {
    const pretend = new PretendBackend({'/tin': answer});
    const source = await resolveSource({preset: 'bare', fetch: pretend.fetch, items: 'items', map: MAP, ...config});
    return {...(await fetchDays(source, month)).value, asked: pretend.asked};
  };

  it('are counted from the articles of the month', async () => {
    const {days: counted, isPartial, asked} = await days(paged(news(9), 50), {month: '/tin?tu={from:s}&den={to:s}'});
    expect([...counted]).to.deep.equal([
      ['2026-01-29', 1],
      ['2026-01-30', 4],
      ['2026-01-31', 4],
    ]);
    expect(isPartial).to.equal(false);
    expect(asked).to.have.length(1);
  });

  it('are counted from a list that comes whole, which also tells the first and the last of all', async () => {
    const {days: counted, first, last} = await days(paged(news(9), 50), {list: '/tin'}, '2025-12');
    expect([...counted]).to.deep.equal([]);
    expect({first, last}).to.deep.equal({first: '2026-01-29', last: '2026-01-31'});
  });

  it('are not known where the list is too long to go through', async () => {
    const {days: counted, isPartial} = await days(paged(news(120), 4), {list: '/tin?page={page}'}, '2025-06');
    expect(isPartial).to.equal(true);
    expect([...counted]).to.deep.equal([]);
  });

  it('are not known where no field is a date', async () => {
    const {isPartial} = await days({items: [{id: 1, title: 'Tin'}]}, {list: '/tin', map: 'title: title'});
    expect(isPartial).to.equal(true);
  });
});
