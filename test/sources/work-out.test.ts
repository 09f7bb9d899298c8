import {expect} from '@open-wc/testing';
import type {SourceConfig} from '../../src/index.js';
import {fetchArticle, fetchArticles, fetchRelated} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {fetchLinks} from '../../src/sources/links.js';
import {resolveSource} from '../../src/sources/resolve.js';
import type {SourceError} from '../../src/sources/source-error.js';
import {fetchStats} from '../../src/sources/stats.js';
import {findingsOf} from '../../src/sources/work-out.js';
import {type PretendAnswer, PretendBackend} from '../support/pretend-backend.js';

const NEWS = [
  {
    MaTin: 31,
    TieuDe: 'Khởi công cầu Sông Hải',
    NgayDang: '28/12/2025 09:10',
    LienKet: '/tin/31',
    TomTat: 'Cầu dài 412 mét.',
  },
  {MaTin: 30, TieuDe: 'Họp báo cuối năm', NgayDang: '26/12/2025 16:00', LienKet: '/tin/30', TomTat: 'Buổi họp báo.'},
  {MaTin: 29, TieuDe: 'Tập huấn cấp phép', NgayDang: '28/12/2025 07:00', LienKet: '/tin/29', TomTat: 'Hơn 80 cán bộ.'},
];

/** A page that says no more than an address, and the backend behind it. */
function page(answer: PretendAnswer, config: SourceConfig): {config: SourceConfig; backend: PretendBackend} {
  const backend = new PretendBackend({'/du-lieu': answer});
  return {config: {...config, fetch: backend.fetch}, backend};
}

const titles = (items: readonly {title: string}[]): string[] => items.map(({title}) => title);

async function failure(asking: Promise<unknown>): Promise<SourceError> {
  return asking.then(
    () => {
      throw new Error('there was an answer');
    },
    (error: unknown) => error as SourceError,
  );
}

describe('a source of which only the address is known', () => {
  it('gives its list of articles', async () => {
    const {config} = page({ThanhCong: true, DanhSach: NEWS}, {list: '/du-lieu'});
    const {value} = await fetchArticles(await resolveSource(config), {limit: 10});
    expect(titles(value.items)).to.deep.equal(['Khởi công cầu Sông Hải', 'Họp báo cuối năm', 'Tập huấn cấp phép']);
    expect(value.items[0]).to.deep.include({id: '31', url: `${location.origin}/tin/31`, lead: 'Cầu dài 412 mét.'});
    expect(value.items[0]?.date?.day).to.equal('2025-12-28');
  });

  it('is asked once, also for the next element', async () => {
    const {config, backend} = page(NEWS, {list: '/du-lieu'});
    await fetchArticles(await resolveSource(config), {});
    await fetchArticles(await resolveSource(config), {});
    expect(backend.asked).to.deep.equal(['/du-lieu']);
  });

  it('is asked once for each question where no answer is kept', async () => {
    const {config: list, backend: news} = page(NEWS, {list: '/du-lieu', ttl: 0});
    await fetchArticles(await resolveSource(list), {});
    expect(news.asked).to.deep.equal(['/du-lieu']);
    await fetchArticles(await resolveSource(list), {});
    expect(news.asked).to.deep.equal(['/du-lieu', '/du-lieu']);
    const {config: days, backend: calendar} = page(NEWS, {days: '/du-lieu', ttl: 0});
    await fetchDays(await resolveSource(days), '2025-12');
    expect(calendar.asked).to.deep.equal(['/du-lieu']);
    const {config: stats, backend: counter} = page({tongTruyCap: 7}, {stats: '/du-lieu', ttl: 0});
    await fetchStats(await resolveSource(stats));
    expect(counter.asked).to.deep.equal(['/du-lieu']);
  });

  it('gives the days of its articles, and the articles of a day', async () => {
    const {config} = page(NEWS, {days: '/du-lieu'});
    const {value} = await fetchDays(await resolveSource(config), '2025-12');
    expect([...value.days]).to.deep.equal([
      ['2025-12-26', 1],
      ['2025-12-28', 2],
    ]);
    const range = {from: '2025-12-28', to: '2025-12-28'};
    const day = await fetchArticles(await resolveSource(config), {range});
    expect(titles(day.value.items)).to.deep.equal(['Khởi công cầu Sông Hải', 'Tập huấn cấp phép']);
  });

  it('gives an article, its links, its figures', async () => {
    const {config: one} = page({...NEWS[0], NoiDung: '<p>Sáng nay.</p>'}, {one: '/du-lieu'});
    expect((await fetchArticle(await resolveSource(one), {id: ''})).value).to.include({body: '<p>Sáng nay.</p>'});
    const {config: links} = page([{ten: 'Tỉnh', lienKet: [{ten: 'Sở Nội vụ', url: 'https://so.example/'}]}], {
      links: '/du-lieu',
    });
    expect((await fetchLinks(await resolveSource(links))).value[0]).to.deep.include({name: 'Tỉnh'});
    const {config: stats} = page({TongTruyCap: '7.103.112', DangTruyCap: 5}, {stats: '/du-lieu'});
    expect((await fetchStats(await resolveSource(stats))).value.figures).to.include({total: 7_103_112, online: 5});
  });

  it('leaves out the article itself among related ones', async () => {
    const {config} = page(NEWS, {related: '/du-lieu', list: '/du-lieu'});
    const {value} = await fetchRelated(await resolveSource(config), {id: '30', limit: 5});
    expect(titles(value.items)).to.deep.equal(['Khởi công cầu Sông Hải', 'Tập huấn cấp phép']);
  });

  it('is empty where its list is, and is understood when there is something', async () => {
    const {config, backend} = page({data: {items: []}}, {list: '/du-lieu', ttl: 0});
    expect((await fetchArticles(await resolveSource(config), {})).value.items).to.deep.equal([]);
    expect(findingsOf(config)).to.deep.equal([]);
    backend.set('/du-lieu', {data: {items: NEWS}});
    expect((await fetchArticles(await resolveSource(config), {})).value.items).to.have.length(3);
  });

  it('says what stands in an answer that is nothing of the kind', async () => {
    const {config} = page({phienBan: 3, ngonNgu: 'vi'}, {list: '/du-lieu'});
    const error = await failure(fetchArticles(await resolveSource(config), {}));
    expect(error).to.include({code: 'shape'});
    expect(error.facts.detail).to.equal('{phienBan, ngonNgu}');
  });

  it('fails as every source does when the backend does, and is understood once it answers', async () => {
    const {config, backend} = page(() => new Response('', {status: 404}), {list: '/du-lieu'});
    expect(await failure(fetchArticles(await resolveSource(config), {}))).to.include({code: 'not-found'});
    backend.set('/du-lieu', NEWS);
    expect((await fetchArticles(await resolveSource(config), {})).value.items).to.have.length(3);
  });
});

describe('what was worked out', () => {
  it('is a configuration that reads the same without working anything out', async () => {
    const {config} = page({ThanhCong: true, DanhSach: NEWS}, {list: '/du-lieu'});
    const before = await fetchArticles(await resolveSource(config), {});
    const known = findingsOf(config)[0]!.config;
    expect(known.list).to.deep.include({items: 'DanhSach'});
    const again = JSON.parse(JSON.stringify(known)) as SourceConfig;
    const after = await fetchArticles(await resolveSource({...again, fetch: config.fetch!}), {});
    expect(after.value).to.deep.equal(before.value);
    expect(findingsOf(again)).to.deep.equal([]);
  });

  it('leaves what the page says as it is', async () => {
    const {config} = page(NEWS, {preset: 'auto', list: {url: '/du-lieu', map: 'title: TomTat'}});
    const {value} = await fetchArticles(await resolveSource(config), {});
    expect(value.items[0]).to.deep.include({title: 'Cầu dài 412 mét.', id: '31'});
  });
});
