import assert from 'node:assert/strict';
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {FIXTURE, TestPortal} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

async function page(path: string, status = 200): Promise<string> {
  const response = await portal.get(path);
  assert.equal(response.status, status, path);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/html; charset=utf-8$/i);
  return response.text();
}

describe('the pages', () => {
  it('begin with the front page', async () => assert.match(await page('/'), /<title>Trang chủ<\/title>/));

  it('have one for each article, which says what it is before any script runs', async () => {
    const text = await page('/tin-tuc/khoi-cong-cau-song-han-2.html');
    assert.match(text, /<title>Khởi công cầu qua sông Hàn<\/title>/);
    assert.match(text, /content="Cây cầu mới nối hai bờ được khởi công sáng nay\."/);
    assert.match(text, /<link rel="canonical" href="\/tin-tuc\/khoi-cong-cau-song-han-2\.html" ?\/?>/);
    assert.match(text, /article-id="2"/);
    assert.match(text, /<time>28\/12\/2025<\/time>/);
  });

  it("send on from an article's other addresses to its own, with the question", async () => {
    for (const path of ['/tin-tuc/ten-cu-2.html', '/tin-tuc/2.html', '/tin-tuc/-2.html']) {
      const response = await portal.get(`${path}?portal-doctor`);
      assert.equal(response.status, 301, path);
      assert.equal(response.headers.get('Location'), '/tin-tuc/khoi-cong-cau-song-han-2.html?portal-doctor');
    }
  });

  it('fill the search page with the question, as text', async () => {
    assert.match(await page('/tim-kiem?q=%22%3E%3Cscript%3E%26'), /value="&quot;&gt;&lt;script&gt;&amp;"/);
    assert.match(await page('/tim-kiem'), /value=""/);
    assert.match(await page(`/tim-kiem?q=${'a'.repeat(300)}`), /value="a{200}"/);
  });

  it('show the news of a day, and no day where none is asked for', async () => {
    const text = await page('/tin-tuc?ngay=2026-03-15');
    assert.match(text, /Tin ngày 15\/03\/2026/);
    assert.match(text, /value="2026-03-15"/);
    for (const path of ['/tin-tuc', '/tin-tuc?ngay=2026-02-30', '/tin-tuc?ngay=%3Cb%3E'])
      assert.match(await page(path), /value=""/, path);
  });

  it('say with status 404 that there is no such page', async () => {
    const unknown = [
      '/khong-co',
      '/tin-tuc/khong-co-99.html',
      '/tin-tuc/khong-so.html',
      '/tin-tuc/a-0.html',
      '/index.html',
    ];
    for (const path of unknown) assert.match(await page(path, 404), /Không tìm thấy trang/, path);
  });

  it('fail, with the reason on record, when a template asks for what there is not', async (t) => {
    const record = t.mock.method(console, 'error', () => undefined);
    const pages = await mkdtemp(join(tmpdir(), 'pages-'));
    await writeFile(join(pages, 'home.html'), '<p>{{weather}}</p>');
    const broken = await TestPortal.start({folders: {...FIXTURE, pages}});
    try {
      assert.equal((await broken.get('/')).status, 500);
      assert.match(String(record.mock.calls[0]?.arguments[0]), /home\.html asks for \{\{weather\}\}/);
    } finally {
      await broken.remove();
      await rm(pages, {recursive: true});
    }
  });
});

describe('the files', () => {
  const types: [string, string][] = [
    ['/media/photos/ben-cang.png', 'image/png'],
    ['/media/files/ke-hoach.pdf', 'application/pdf'],
    ['/media/files/so-lieu.csv', 'text/csv; charset=utf-8'],
    ['/assets/portal.css', 'text/css; charset=utf-8'],
    ['/assets/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/cdn/portal-elements.js', 'text/javascript; charset=utf-8'],
  ];
  for (const [path, type] of types)
    it(`have their types: ${path}`, async () => {
      const response = await portal.get(path);
      assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, type]);
      assert.ok((await response.arrayBuffer()).byteLength > 0);
    });

  it('are 404 when there is none', async () => {
    for (const path of ['/media/photos/khong-co.png', '/media/photos/', '/media/photos', '/cdn/', '/assets/a/b.css'])
      assert.equal((await portal.get(path)).status, 404, path);
  });

  it('are none outside their folders, however the way out is written', async () => {
    const ways = [
      '/media/photos/../categories.json',
      '/media/photos/..%2fcategories.json',
      '/media/photos/%2e%2e/categories.json',
      '/media/photos/%2e%2e%2fcategories.json',
      '/media/photos/..%5ccategories.json',
      '/media/photos//etc/hostname',
      '/media/photos/%00',
      '/media/photos/.hidden',
      '/media/photos/%E0%A4%A',
      '/media/../../support.ts',
    ];
    for (const way of ways) assert.equal(await statusOf(way), 404, way);
  });

  it('are none behind a link that leads out of their folder', async () => {
    const portal = await TestPortal.start();
    const folders = {...FIXTURE, assets: portal.folder};
    await symlink(join(FIXTURE.content, 'categories.json'), join(portal.folder, 'out.json'));
    const linking = await TestPortal.start({folders});
    try {
      assert.equal((await linking.get('/assets/out.json')).status, 404);
      assert.equal((await linking.get('/assets/data/portal.db')).status, 200);
    } finally {
      await linking.remove();
      await portal.remove();
    }
  });

  /** The status of an address sent as it stands: fetch would tidy it up. */
  function statusOf(path: string): Promise<number | undefined> {
    const {hostname, port} = new URL(portal.url('/'));
    return new Promise((resolve, reject) => {
      const sending = request({hostname, port, path, agent: false}, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sending.on('error', reject).end();
    });
  }
});

describe('security', () => {
  it('lets pages run and style themselves from here alone', async () => {
    for (const path of ['/', '/tin-tuc/khoi-cong-cau-song-han-2.html', '/khong-co', '/api/docs']) {
      const {headers} = await portal.get(path);
      assert.equal(
        headers.get('Content-Security-Policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
          "form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
          "trusted-types lit-html portal-elements 'allow-duplicates'",
        path,
      );
      assert.equal(headers.get('X-Frame-Options'), 'SAMEORIGIN');
      assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin');
    }
  });

  it('keeps data from being run as anything else', async () => {
    for (const path of ['/api/articles', '/api/articles/99', '/assets/logo.svg', '/media/files/so-lieu.csv']) {
      const {headers} = await portal.get(path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/, path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    }
  });

  it('sets no cookie and does not say what runs here', async () => {
    await portal.post('/api/visits');
    for (const path of ['/', '/api/articles', '/api/stats']) {
      const {headers} = await portal.get(path);
      assert.deepEqual(
        [headers.get('Set-Cookie'), headers.get('Server'), headers.get('X-Powered-By')],
        [null, null, null],
      );
    }
  });
});
