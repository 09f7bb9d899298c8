import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Article, ArticlePage, Days} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

const list = (query = ''): Promise<ArticlePage> => portal.read<ArticlePage>(`/api/articles${query}`);
const ids = async (query: string): Promise<number[]> => (await list(query)).items.map(({id}) => id);

describe('the list of articles', () => {
  it('shows the newest first, with everything a list needs', async () => {
    const {items} = await list();
    assert.deepEqual(
      items.map(({title}) => title),
      [
        'Khai mạc lễ hội biển',
        'Thông xe cầu sông Hàn',
        'Thông báo tuyển dụng viên chức',
        'Khởi công cầu qua sông Hàn',
        'Lịch tiếp công dân tháng 12',
      ],
    );
    const {views, ...second} = items[1] ?? {views: 0};
    assert.deepEqual(second, {
      id: 4,
      slug: 'thong-xe-cau-song-han',
      title: 'Thông xe cầu sông Hàn',
      lead: 'Sau bốn tháng, cầu đã thông xe.',
      publishedAt: '2026-03-16T00:30:00+07:00',
      updatedAt: '2026-03-16T09:00:00+07:00',
      author: 'Quang Huy',
      category: {slug: 'tin-trong-tinh', name: 'Tin trong tỉnh'},
      image: {url: '/media/photos/ben-cang.png', width: 12, height: 8, alt: 'Cầu', caption: 'Cầu mới'},
      url: '/tin-tuc/thong-xe-cau-song-han-4.html',
    });
    assert.ok(views >= 60 && views <= 6000);
  });

  it('says null where an article has no author, update or photo', async () => {
    const [, , third] = (await list()).items;
    assert.deepEqual([third?.author, third?.updatedAt, third?.image], [null, null, null]);
  });

  it('comes in pages that lead from one to the next', async () => {
    const first = await list('?limit=2&category=tin-trong-tinh');
    assert.deepEqual([first.items.length, first.total, first.page, first.pages, first.limit], [2, 3, 1, 2, 2]);
    const second = await portal.read<ArticlePage>(first.next ?? '');
    assert.deepEqual([second.items.map(({id}) => id), second.page, second.next], [[2], 2, null]);
  });

  it('carries accents and other signs of the filter on to the next page', async () => {
    const {next} = await list(`?limit=1&q=${encodeURIComponent('cầu & hàn')}`);
    assert.equal(new URL(next ?? '', 'http://portal').searchParams.get('q'), 'cầu & hàn');
  });

  it('is empty past the last page, and still tells the total', async () => {
    const page = await list('?page=9');
    assert.deepEqual([page.items, page.total, page.pages, page.next], [[], 5, 1, null]);
  });

  it('takes one category, and is empty for one that nobody uses', async () => {
    assert.deepEqual(await ids('?category=thong-bao'), [3, 1]);
    assert.deepEqual(await ids('?category=chuyen-de'), []);
  });

  it('takes a civil day of Viet Nam, from its first second to its last', async () => {
    assert.deepEqual(await ids('?date=2025-12-28'), [2]);
    assert.deepEqual(await ids('?date=2026-03-15'), [3]);
    assert.deepEqual(await ids('?date=2026-03-16'), [5, 4]);
  });

  it('takes a range with both its ends', async () => {
    assert.deepEqual(await ids('?from=2025-12-28&to=2026-03-15'), [3, 2]);
    assert.deepEqual(await ids('?from=2026-03-16'), [5, 4]);
    assert.deepEqual(await ids('?to=2025-12-01'), [1]);
  });

  it('leaves one article out', async () => {
    assert.deepEqual(await ids('?exclude=4'), [5, 3, 2, 1]);
  });

  it('joins filters', async () => {
    assert.deepEqual(await ids('?category=tin-trong-tinh&from=2026-01-01&exclude=5'), [4]);
  });

  it('reads a filter without a value as none', async () => {
    assert.equal((await list('?category=&q=&date=')).total, 5);
  });

  it('puts the most read first when asked to', async () => {
    const views = (await list('?sort=most-read')).items.map((item) => item.views);
    assert.deepEqual(
      views,
      [...views].sort((a, b) => b - a),
    );
    assert.notDeepEqual(
      views,
      (await list('?sort=newest')).items.map((item) => item.views),
    );
  });
});

describe('an article', () => {
  it('comes whole, by its number or its slug', async () => {
    const article = await portal.read<Article>('/api/articles/2');
    assert.deepEqual(await portal.read('/api/articles/khoi-cong-cau-song-han'), article);
    assert.equal(article.title, 'Khởi công cầu qua sông Hàn');
    assert.deepEqual(article.tags, ['giao thông', 'đầu tư']);
    assert.deepEqual(article.source, {name: 'Báo Bình Hải', url: 'https://baobinhhai.example'});
    assert.deepEqual(article.attachments, [
      {title: 'Kế hoạch thi công', url: '/media/files/ke-hoach.pdf', type: 'application/pdf', size: 18},
      {title: 'Số liệu', url: '/media/files/so-lieu.csv', type: 'text/csv', size: 27},
    ]);
    assert.match(article.body, /<p>Sáng nay, <strong>cây cầu<\/strong> được khởi công\.<\/p>/);
    assert.match(article.body, /<figure><img src="\/media\/photos\/cot-moc\.png"/);
  });

  it('says null or nothing where it has no source, tags or attachments', async () => {
    const {source, tags, attachments} = await portal.read<Article>('/api/articles/1');
    assert.deepEqual([source, tags, attachments], [null, [], []]);
  });

  it('may name a source that has no address', async () => {
    assert.deepEqual((await portal.read<Article>('/api/articles/3')).source, {name: 'Sở Nội vụ', url: null});
  });

  it('is a 404 problem when there is none', async () => {
    for (const unknown of ['99', 'khong-co-bai-nay', '4-thong-xe']) {
      const {status, title, type} = await portal.problem(`/api/articles/${unknown}`);
      assert.deepEqual([status, title, type], [404, 'Không có bài viết này', '/api/docs#no-such-article']);
    }
  });

  it('counts its openings, but not those of readers who ask not to be counted', async () => {
    const views = async (): Promise<number> => (await portal.read<Article>('/api/articles/5')).views;
    const atFirst = await views();
    assert.equal((await portal.post('/api/articles/5/views')).status, 204);
    assert.equal((await portal.post('/api/articles/5/views')).status, 204);
    assert.equal((await portal.post('/api/articles/5/views', {DNT: '1'})).status, 204);
    assert.equal((await portal.post('/api/articles/5/views', {'Sec-GPC': '1'})).status, 204);
    assert.equal(await views(), atFirst + 2);
  });

  it('that does not exist counts no openings', async () => {
    assert.equal((await portal.post('/api/articles/99/views')).status, 404);
    assert.equal((await portal.post('/api/articles/99/views', {DNT: '1'})).status, 404);
  });
});

describe('the articles related to one', () => {
  const related = async (path: string): Promise<number[]> =>
    (await portal.read<ArticlePage>(path)).items.map(({id}) => id);

  it('are those that share most with it, then the newest, and never itself', async () => {
    assert.deepEqual(await related('/api/articles/2/related'), [4, 5, 3, 1]);
    assert.deepEqual(await related('/api/articles/1/related'), [3, 5, 4, 2]);
  });

  it('are found by its slug too', async () => {
    assert.deepEqual(await related('/api/articles/khoi-cong-cau-song-han/related'), [4, 5, 3, 1]);
  });

  it('come in pages that lead from one to the next', async () => {
    const first = await portal.read<ArticlePage>('/api/articles/khoi-cong-cau-song-han/related?limit=3');
    assert.deepEqual([first.items.length, first.total, first.page, first.pages], [3, 4, 1, 2]);
    const second = await portal.read<ArticlePage>(first.next ?? '');
    assert.deepEqual([second.items.map(({id}) => id), second.page, second.next], [[1], 2, null]);
  });

  it('are a 404 problem for an article that does not exist', async () => {
    assert.equal((await portal.problem('/api/articles/99/related')).status, 404);
  });
});

describe('the days of a month', () => {
  it('are those with news, with their counts, and the first and last day of all', async () => {
    assert.deepEqual(await portal.read('/api/days?month=2026-03'), {
      month: '2026-03',
      first: '2025-12-01',
      last: '2026-03-16',
      days: [
        {day: '2026-03-15', count: 1},
        {day: '2026-03-16', count: 2},
      ],
    });
  });

  it('are none in a month without news', async () => {
    assert.deepEqual((await portal.read<Days>('/api/days?month=2026-02')).days, []);
  });

  it('are those of the current month in Viet Nam when no month is asked for', async () => {
    portal.now = new Date('2025-11-30T17:00:00Z');
    const {month, days} = await portal.read<Days>('/api/days');
    assert.deepEqual([month, days.map(({day}) => day)], ['2025-12', ['2025-12-01', '2025-12-28']]);
  });
});

describe('the categories', () => {
  it('come in the order of the editors, empty ones too', async () => {
    assert.deepEqual(await portal.read('/api/categories'), {
      items: [
        {slug: 'tin-trong-tinh', name: 'Tin trong tỉnh', count: 3},
        {slug: 'thong-bao', name: 'Thông báo', count: 2},
        {slug: 'chuyen-de', name: 'Chuyên đề', count: 0},
      ],
    });
  });
});

describe('the directory of links', () => {
  it('comes in groups, empty ones too', async () => {
    assert.deepEqual(await portal.read('/api/links'), {
      groups: [
        {
          id: 'trung-uong',
          name: 'Trung ương',
          links: [
            {id: 'chinh-phu', title: 'Chính phủ', url: 'https://chinhphu.vn', description: 'Cổng Chính phủ'},
            {id: 'quoc-hoi', title: 'Quốc hội', url: 'https://quochoi.vn', description: null},
          ],
        },
        {id: 'xa-phuong', name: 'Xã, phường', links: []},
      ],
    });
  });
});

describe('the health of the server', () => {
  it('is ok, and never taken from a cache', async () => {
    const response = await portal.get('/api/health');
    assert.deepEqual(await response.json(), {status: 'ok'});
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });
});
