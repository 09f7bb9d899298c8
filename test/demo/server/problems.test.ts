import assert from 'node:assert/strict';
import {request} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../../demo/server/app.js';
import {fileUrl, openDatabase} from '../../../demo/server/database.js';
import {FIXTURE, type ProblemBody, TestPortal, TUESDAY} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

/** What is wrong with the parameters of an address, one line each. */
async function faults(path: string, language = 'vi'): Promise<string[]> {
  const {status, errors = []} = await portal.problem(path, {'Accept-Language': language});
  assert.equal(status, 400, path);
  return errors.map(({parameter, message}) => `${parameter}: ${message}`);
}

describe('a bad parameter', () => {
  const cases: [string, string][] = [
    ['/api/articles?page=0', 'page: không được nhỏ hơn 1'],
    ['/api/articles?page=-1', 'page: không được nhỏ hơn 1'],
    ['/api/articles?page=1.5', 'page: phải là số nguyên'],
    ['/api/articles?page=0x10', 'page: phải là số nguyên'],
    ['/api/articles?page=1e3', 'page: phải là số nguyên'],
    ['/api/articles?page=999999', 'page: không được lớn hơn 100000'],
    ['/api/articles?limit=101', 'limit: không được lớn hơn 100'],
    ['/api/articles?limit=mười', 'limit: phải là số nguyên'],
    ['/api/articles?category=Tin%20tức', 'category: chỉ gồm chữ thường không dấu, chữ số và gạch nối'],
    [`/api/articles?q=${'a'.repeat(201)}`, 'q: dài nhất 200 ký tự'],
    ['/api/articles?date=28/12/2025', 'date: phải là ngày có thật, dạng yyyy-MM-dd'],
    ['/api/articles?date=2025-02-29', 'date: phải là ngày có thật, dạng yyyy-MM-dd'],
    ['/api/articles?from=2025', 'from: phải là ngày có thật, dạng yyyy-MM-dd'],
    ['/api/articles?to=2025-13-01', 'to: phải là ngày có thật, dạng yyyy-MM-dd'],
    ['/api/articles?from=2026-02-01&to=2026-01-31', 'to: không được trước "from"'],
    ['/api/articles?exclude=mot', 'exclude: phải là số nguyên'],
    ['/api/articles?exclude=0', 'exclude: không được nhỏ hơn 1'],
    ['/api/articles?sort=oldest', 'sort: phải là một trong: newest, most-read'],
    ['/api/articles?page=1&page=2', 'page: chỉ được ghi một lần'],
    ['/api/articles?q=a&q=b', 'q: chỉ được ghi một lần'],
    ['/api/articles/0', 'idOrSlug: phải là số của bài viết hoặc tên không dấu (slug) của bài'],
    ['/api/articles/B%C3%A0i', 'idOrSlug: phải là số của bài viết hoặc tên không dấu (slug) của bài'],
    ['/api/articles/2/related?limit=0', 'limit: không được nhỏ hơn 1'],
    ['/api/articles/2/related?sort=newest', 'sort: không có tham số này; có: page, limit'],
    ['/api/articles/M%E1%BB%99t/related', 'idOrSlug: phải là số của bài viết hoặc tên không dấu (slug) của bài'],
    ['/api/days?month=2026-3', 'month: phải là tháng, dạng yyyy-MM'],
    ['/api/days?month=2026-13', 'month: phải là tháng, dạng yyyy-MM'],
    ['/api/categories?sort=name', 'sort: không có tham số này'],
    ['/api/links?group=1', 'group: không có tham số này'],
    ['/api/stats?day=1', 'day: không có tham số này'],
  ];
  for (const [path, fault] of cases)
    it(`is named: ${path.slice(0, 50)}`, async () => assert.deepEqual(await faults(path), [fault]));

  it('is named together with every other of the request', async () => {
    assert.deepEqual(await faults('/api/articles?page=x&limit=0&from=2026-02-01&to=2026-01-01&sort=a&trang=2'), [
      'page: phải là số nguyên',
      'limit: không được nhỏ hơn 1',
      'sort: phải là một trong: newest, most-read',
      'trang: không có tham số này; có: page, limit, category, q, date, from, to, exclude, sort',
      'to: không được trước "from"',
    ]);
    assert.deepEqual(await faults('/api/articles/0/related?limit=nhiều'), [
      'idOrSlug: phải là số của bài viết hoặc tên không dấu (slug) của bài',
      'limit: phải là số nguyên',
    ]);
  });

  it('is named in English to who prefers that', async () => {
    assert.deepEqual(await faults('/api/articles?date=1&limit=x&a=1', 'en-GB,en;q=0.9,vi;q=0.5'), [
      'limit: must be a whole number',
      'date: must be a day that exists, as yyyy-MM-dd',
      'a: is no parameter; there are: page, limit, category, q, date, from, to, exclude, sort',
    ]);
  });

  it('keeps a visit and a view from being counted', async () => {
    assert.equal((await portal.post('/api/articles/9999999999/views')).status, 400);
    assert.equal((await portal.post('/api/visits?from=x')).status, 400);
    assert.equal((await portal.post('/api/articles/mot/views')).status, 400);
  });
});

describe('a problem', () => {
  it('says what it is, as RFC 9457 describes, and is not cached', async () => {
    const response = await portal.get('/api/articles/99');
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(response.headers.get('Content-Language'), 'vi');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.match(response.headers.get('Vary') ?? '', /Accept-Language/);
    assert.deepEqual(await response.json(), {
      type: '/api/docs#no-such-article',
      title: 'Không có bài viết này',
      status: 404,
      detail: 'Bài viết không tồn tại hoặc đã được gỡ.',
    });
  });

  it('is in Vietnamese unless English is preferred', async () => {
    const titles: [string, string][] = [
      ['', 'Không có địa chỉ này'],
      ['fr', 'Không có địa chỉ này'],
      ['vi,en;q=0.8', 'Không có địa chỉ này'],
      ['en;q=0', 'Không có địa chỉ này'],
      ['fr, en;q=0.3', 'No such address'],
      ['en-US', 'No such address'],
    ];
    for (const [language, title] of titles)
      assert.equal((await portal.problem('/api/nothing', {'Accept-Language': language})).title, title, language);
  });

  it('answers a method that an address does not have, and says which it has', async () => {
    const response = await fetch(portal.url('/api/articles/2'), {method: 'DELETE'});
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'GET, HEAD');
    assert.equal(((await response.json()) as {title: string}).title, 'Phương thức không được hỗ trợ');
    const counting = await portal.get('/api/visits');
    assert.deepEqual([counting.status, counting.headers.get('Allow')], [405, 'POST']);
  });

  it('answers a request that carries too much', async () => {
    const response = await fetch(portal.url('/api/visits'), {method: 'POST', body: 'x'.repeat(20_000)});
    assert.equal(response.status, 413);
    assert.equal(((await response.json()) as {status: number}).status, 413);
  });

  it('answers one that grows too large on the way', async () => {
    const status = await new Promise((resolve, reject) => {
      const sending = request(portal.url('/api/visits'), {method: 'POST'}, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write('x'.repeat(20_000));
    });
    assert.equal(status, 413);
  });
});

describe('a database that does not answer', () => {
  it('is told by the health of the server', async (t) => {
    const record = t.mock.method(console, 'error', () => undefined);
    const database = await openDatabase({url: fileUrl(join(portal.folder, 'closed.db'))});
    database.close();
    const app = createApp({database, now: () => TUESDAY, folders: FIXTURE, allowedOrigins: [], behindProxy: false});
    const response = await app.request('/api/health');
    assert.equal(response.status, 503);
    assert.equal(((await response.json()) as ProblemBody).title, 'Cơ sở dữ liệu không trả lời');
    assert.equal(record.mock.callCount(), 1);
  });
});

describe('an odd request', () => {
  it('is answered like any other', async () => {
    const odd: [string, number][] = [
      ['/api/articles?page=%E0%A4%A', 400],
      ['/api/articles?%00=%00', 400],
      ['/api/articles?q=%00', 200],
      ['/api/articles?__proto__=1', 400],
      ['/api/articles?constructor=1', 400],
      ['/api/articles/%E0%A4%A', 400],
      ['/api/articles/1%27%20OR%201=1', 400],
      ['/api//articles', 404],
      ['/api/articles/', 404],
      ['/tin-tuc/%E0%A4%A-2.html', 301],
      ['/%ED%A0%80', 404],
      ['/tim-kiem?q=%E0%A4%A', 200],
    ];
    for (const [path, status] of odd) assert.equal((await portal.get(path)).status, status, path);
    const headers = {'Accept-Encoding': ';;q=', 'Accept-Language': ',;q=x', 'If-None-Match': '"', Origin: ':::'};
    assert.equal((await portal.get('/api/articles', headers)).status, 200);
  });
});

describe('a failure of the server', () => {
  it('is recorded, and told without a word of its inside', async (t) => {
    const record = t.mock.method(console, 'error', () => undefined);
    const broken = await TestPortal.start({folders: {...FIXTURE, pages: '/no/such/folder'}});
    try {
      await broken.inDatabase((database) => database.execute('DROP TABLE links'));
      const response = await broken.get('/api/links', {'Accept-Language': 'en'});
      assert.deepEqual(
        [response.status, await response.json()],
        [
          500,
          {
            type: '/api/docs#server-fault',
            title: 'The server failed',
            status: 500,
            detail: 'The failure was recorded. Please try again in some minutes.',
          },
        ],
      );
      assert.match(String(record.mock.calls[0]?.arguments[0]), /no such table: links/);
      const page = await broken.get('/', {Accept: 'text/html,*/*'});
      const text = await page.text();
      assert.deepEqual([page.status, page.headers.get('Content-Type')], [500, 'text/html; charset=UTF-8']);
      assert.match(text, /<h1>Máy chủ gặp lỗi<\/h1>/);
      assert.ok(!text.includes('/no/such/folder'));
    } finally {
      await broken.remove();
    }
  });
});
