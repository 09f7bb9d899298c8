import {expect} from '@open-wc/testing';
import type {SourceConfig} from '../../src/index.js';
import {fetchArticle, fetchArticles, fetchRelated} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {fetchLinks} from '../../src/sources/links.js';
import {resolveSource} from '../../src/sources/resolve.js';
import {fetchStats} from '../../src/sources/stats.js';
import {PretendBackend, type PretendAnswer} from '../support/pretend-backend.js';

async function backend(answers: Record<string, PretendAnswer>, config: SourceConfig = {}) {
  const pretend = new PretendBackend(answers);
  return {pretend, source: await resolveSource({...pretend.config, ...config})};
}

const ARTICLE = {
  id: 64,
  slug: 'khoi-cong-cau',
  title: 'Khởi công cầu\u202E &amp; đường',
  lead: '  Sáng 26/12,\n tỉnh Bình Hải … ',
  publishedAt: '2025-12-28T00:05:00+07:00',
  category: {name: 'Kinh tế'},
  image: {url: '/anh/cau.webp', width: 1200, height: 800, alt: 'Cầu', caption: null},
  url: 'javascript:alert(1)',
  views: '1.234',
  body: '<p>Nội dung</p>',
  tags: ['cầu &amp; đường', 7, '\u200B'],
  attachments: [{url: '/tep/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf', size: 1024}, {title: 'không có tệp'}],
};

describe('an article', () => {
  it('is read into plain texts, civil dates, absolute addresses and numbers', async () => {
    const {source} = await backend({'/api/articles/64': ARTICLE});
    const {value} = await fetchArticle(source, {id: '64'});
    expect(value).to.deep.include({
      id: '64',
      title: 'Khởi công cầu & đường',
      lead: 'Sáng 26/12, tỉnh Bình Hải …',
      category: 'Kinh tế',
      url: undefined,
      views: 1234,
      tags: ['cầu & đường'],
      body: '<p>Nội dung</p>',
    });
    expect(value.date).to.include({day: '2025-12-28', time: '00:05'});
    expect(value.image).to.include({url: `${location.origin}/anh/cau.webp`, width: 1200, height: 800});
    expect(value.attachments).to.deep.equal([
      {
        title: 'kế hoạch.pdf',
        url: `${location.origin}/tep/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf`,
        type: undefined,
        size: 1024,
      },
    ]);
  });

  it('is not found when the backend does not have it', async () => {
    const {source} = await backend({});
    const error: unknown = await fetchArticle(source, {id: '9'}).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-found');
  });

  it('is refused when the answer holds neither title nor body', async () => {
    const {source} = await backend({'/api/articles/9': {message: 'xin chào'}});
    const error: unknown = await fetchArticle(source, {id: '9'}).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'shape');
  });

  it('names a file by its address, whatever stands in it', async () => {
    const attachments = [{url: '/tep/100%.pdf'}, {url: 'https://tep.example/?id=3'}];
    const {source} = await backend({'/api/articles/64': {...ARTICLE, attachments}});
    const {value} = await fetchArticle(source, {id: '64'});
    expect(value.attachments.map(({title}) => title)).to.deep.equal(['100%.pdf', 'https://tep.example/?id=3']);
  });

  it('has files whose fields are called otherwise', async () => {
    const attachments = [
      {TenFile: 'Kế hoạch 12', DuongDan: '/tep/kh12.pdf', DungLuong: '20.481'},
      {file_name: 'Phụ lục', fileUrl: '/tep/pl.xlsx', MimeType: 'application/vnd.ms-excel'},
    ];
    const {source} = await backend({'/api/articles/64': {...ARTICLE, attachments}});
    expect((await fetchArticle(source, {id: '64'})).value.attachments).to.deep.equal([
      {title: 'Kế hoạch 12', url: `${location.origin}/tep/kh12.pdf`, type: undefined, size: 20_481},
      {title: 'Phụ lục', url: `${location.origin}/tep/pl.xlsx`, type: 'application/vnd.ms-excel', size: undefined},
    ]);
  });

  it('has addresses without the names that SharePoint writes after them', async () => {
    const image = {url: 'https://sxd.example/cau.jpg, Cầu Sông Hải, nhìn từ bờ nam'};
    const {source} = await backend({'/api/articles/64': {...ARTICLE, image}});
    expect((await fetchArticle(source, {id: '64'})).value.image?.url).to.equal('https://sxd.example/cau.jpg');
  });

  it('has its pictures where the page says, also relative to the page', async () => {
    const {source} = await backend({'/api/articles/64': {...ARTICLE, image: {url: 'cau.webp'}}}, {assets: '/kho-anh/'});
    const {value} = await fetchArticle(source, {id: '64'});
    expect(value.image?.url).to.equal(`${location.origin}/kho-anh/cau.webp`);
  });

  it('gets the address that the page gives to articles', async () => {
    const {source} = await backend({'/api/articles/64': ARTICLE}, {articlePage: '/bai-viet/{slug}-{id}.html'});
    const {value} = await fetchArticle(source, {id: '64'});
    expect(value.url).to.equal(`${location.origin}/bai-viet/khoi-cong-cau-64.html`);
  });
});

describe('a list of articles', () => {
  const item = (id: number, publishedAt: string): object => ({id, title: `Tin ${id}`, publishedAt});

  it('leaves out what the backend gives of other days', async () => {
    const items = [
      item(1, '2025-12-28T23:59:59+07:00'),
      item(2, '2025-12-28T17:00:00Z'),
      item(3, '2025-12-27T17:00:00Z'),
    ];
    const {source, pretend} = await backend({'/api/articles': {items, total: 3, pages: 1}});
    const {value} = await fetchArticles(source, {range: {from: '2025-12-28', to: '2025-12-28'}, limit: 50});
    expect(value.items.map(({id}) => id)).to.deep.equal(['1', '3']);
    expect(pretend.asked).to.deep.equal(['/api/articles?page=1&limit=50&from=2025-12-28&to=2025-12-28']);
  });

  it('knows whether there is another page', async () => {
    const {source} = await backend({'/api/articles': {items: [item(1, '2025-12-28')], total: 12, pages: 3}});
    expect((await fetchArticles(source, {page: 1, limit: 5})).value).to.include({total: 12, hasNext: true});
    expect((await fetchArticles(source, {page: 3, limit: 5})).value).to.include({hasNext: false});
  });

  it('of related articles never holds the article itself', async () => {
    const items = [item(64, '2025-12-28'), item(5, '2025-12-27')];
    const {source} = await backend({'/api/articles/64/related': {items}});
    expect((await fetchRelated(source, {id: '64', limit: 5})).value.items.map(({id}) => id)).to.deep.equal(['5']);
  });
});

describe('the days of a month', () => {
  it('are counted, without those of other months and those without news', async () => {
    const days = [
      {day: '2025-12-28', count: '4'},
      {day: '2025-12-05T00:00:00', count: null},
      {day: '2025-12-06', count: 0},
      {day: '2025-11-30', count: 2},
      {day: 'không', count: 1},
    ];
    const {source, pretend} = await backend({'/api/days': {days, first: '2025-06-02', last: '2025-12-31'}});
    const {value} = await fetchDays(source, '2025-12');
    expect([...value.days]).to.deep.equal([
      ['2025-12-28', 4],
      ['2025-12-05', true],
    ]);
    expect(value).to.include({first: '2025-06-02', last: '2025-12-31'});
    expect(pretend.asked).to.deep.equal(['/api/days?month=2025-12']);
  });

  it('say when there is no news at all', async () => {
    const {source} = await backend({'/api/days': {days: [], first: null, last: null}});
    expect((await fetchDays(source, '2025-12')).value.isBare).to.equal(true);
    const {source: other} = await backend({'/api/days': {days: [], first: '2025-06-02', last: '2025-06-02'}});
    expect((await fetchDays(other, '2025-12')).value.isBare).to.equal(false);
  });
});

describe('links', () => {
  const links = [
    {title: 'Chính phủ', url: 'https://chinhphu.vn/', group: 'Trung ương'},
    {title: 'Sở Nội vụ', url: '/snv', group: 'Tỉnh'},
    {title: 'Dịch vụ công', url: 'https://dichvucong.gov.vn/', group: 'Trung ương'},
    {title: '', url: 'https://khong-ten.example/', group: 'Tỉnh'},
    {title: 'Mã độc', url: 'data:text/html,x', group: 'Tỉnh'},
  ];

  it('of a flat list are put into the groups that they name', async () => {
    const {source} = await backend(
      {'/api/lk': links},
      {links: {url: '{base}/lk', items: '$', map: {group: 'group', title: 'title', url: 'url'}}},
    );
    const {value} = await fetchLinks(source);
    expect(value.map(({name, links: inside}) => [name, inside.map(({title}) => title)])).to.deep.equal([
      ['Trung ương', ['Chính phủ', 'Dịch vụ công']],
      ['Tỉnh', ['Sở Nội vụ']],
    ]);
  });
});

describe('visit figures', () => {
  it('are read from every form of number, and those without sense are left out', async () => {
    const {source} = await backend({'/api/stats': {total: '7.103.112', online: -1, today: 'nhiều', thisWeek: '8,343'}});
    expect((await fetchStats(source)).value.figures).to.deep.equal({total: 7_103_112, thisWeek: 8343});
  });

  it('are refused when there is none', async () => {
    const {source} = await backend({'/api/stats': {ok: true}});
    const error: unknown = await fetchStats(source).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'shape');
  });
});
