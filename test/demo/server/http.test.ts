import assert from 'node:assert/strict';
import {request} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {Stats} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

const FRIEND = 'https://www.example.gov.vn';
const STRANGER = 'https://stranger.example';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start({allowedOrigins: [FRIEND]});
});
after(() => portal.remove());

interface RawAnswer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** An answer as it comes over the wire: nothing decompressed. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sending = request(portal.url(path), {headers, method, agent: false}, (response) => {
      const {statusCode: status = 0, headers} = response;
      buffer(response).then((body) => resolve({status, headers, body}), reject);
    });
    sending.on('error', reject).end();
  });
}

describe('a conditional request', () => {
  for (const path of [
    '/api/articles',
    '/api/articles/2',
    '/api/links',
    '/',
    '/media/photos/ben-cang.png',
    '/cdn/portal-elements.js',
  ])
    it(`for what has not changed is answered 304, without a body: ${path}`, async () => {
      const first = await raw(path);
      const again = await raw(path, {'If-None-Match': String(first.headers['etag'])});
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      for (const header of ['etag', 'cache-control', 'vary'])
        assert.equal(again.headers[header], first.headers[header]);
    });

  it('is answered 304 whatever encoding the answer came in before', async () => {
    const {headers} = await raw('/api/articles', {'Accept-Encoding': 'br'});
    const again = await raw('/api/articles', {'Accept-Encoding': 'gzip', 'If-None-Match': String(headers['etag'])});
    assert.equal(again.status, 304);
  });

  it('leaves a page that a browser kept its policy', async () => {
    const {headers} = await raw('/');
    const again = await raw('/', {'If-None-Match': String(headers['etag'])});
    assert.equal(again.status, 304);
    assert.equal(again.headers['content-security-policy'], undefined);
  });

  it('for what has changed is answered anew', async () => {
    const before = await raw('/api/articles/5');
    await portal.post('/api/articles/5/views');
    const again = await raw('/api/articles/5', {'If-None-Match': String(before.headers['etag'])});
    assert.equal(again.status, 200);
    assert.notEqual(again.headers['etag'], before.headers['etag']);
  });

  it("lets an allowed site's script read that nothing has changed", async () => {
    const {headers} = await raw('/api/links');
    const again = await raw('/api/links', {Origin: FRIEND, 'If-None-Match': String(headers['etag'])});
    assert.deepEqual([again.status, again.headers['access-control-allow-origin']], [304, FRIEND]);
  });
});

describe('caching', () => {
  const SHOWN_WHILE = /^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/;
  const freshFor = async (path: string): Promise<number> => {
    const caching = (await portal.get(path)).headers.get('Cache-Control') ?? '';
    assert.match(caching, SHOWN_WHILE, path);
    return Number(/max-age=(\d+)/.exec(caching)?.[1]);
  };

  it('is shortest for figures, longer for news and for what rarely changes, longest for photos', async () => {
    const lives = [];
    for (const path of ['/api/stats', '/api/articles', '/api/categories', '/api/links', '/media/photos/ben-cang.png'])
      lives.push(await freshFor(path));
    assert.deepEqual(
      lives,
      [...new Set(lives)].sort((a, b) => a - b),
    );
    assert.ok((lives[0] ?? 0) <= 30);
  });

  it('is allowed for every page and file', async () => {
    for (const path of [
      '/',
      '/tin-tuc',
      '/tim-kiem',
      '/tin-tuc/khoi-cong-cau-song-han-2.html',
      '/assets/portal.css',
      '/api/docs',
    ])
      assert.ok((await freshFor(path)) > 0);
  });

  it('is forbidden for counts and problems', async () => {
    assert.equal((await portal.post('/api/visits')).headers.get('Cache-Control'), 'no-store');
    assert.equal((await portal.get('/api/articles/99')).headers.get('Cache-Control'), 'no-store');
    assert.equal((await portal.get('/khong-co')).headers.get('Cache-Control'), 'no-store');
  });
});

describe('HEAD', () => {
  it('has the headers of GET and no body', async () => {
    const get = await raw('/api/articles');
    const head = await raw('/api/articles', {}, 'HEAD');
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    for (const header of ['etag', 'cache-control', 'content-type'])
      assert.equal(head.headers[header], get.headers[header]);
  });
});

describe('compression', () => {
  const unpack = {br: brotliDecompressSync, gzip: gunzipSync};

  it('is by Brotli or gzip, and changes nothing of the content', async () => {
    const plain = await raw('/api/articles');
    assert.equal(plain.headers['content-encoding'], undefined);
    for (const encoding of ['br', 'gzip'] as const) {
      const packed = await raw('/api/articles', {'Accept-Encoding': encoding});
      assert.equal(packed.headers['content-encoding'], encoding);
      assert.equal(Number(packed.headers['content-length']), packed.body.length);
      assert.ok(packed.body.length < plain.body.length / 1.5);
      assert.equal(unpack[encoding](packed.body).toString(), plain.body.toString());
    }
  });

  it('is what the browser likes best of both', async () => {
    const choices: [string, string | undefined][] = [
      ['gzip, deflate, br', 'br'],
      ['gzip, br;q=0.5', 'gzip'],
      ['gzip;q=0.5, br;q=0', 'gzip'],
      ['*', 'br'],
      ['br;q=0, *', 'gzip'],
      ['identity', undefined],
      ['deflate', undefined],
    ];
    for (const [accepted, encoding] of choices)
      assert.equal(
        (await raw('/api/articles', {'Accept-Encoding': accepted})).headers['content-encoding'],
        encoding,
        accepted,
      );
  });

  it('tells caches that the answer depends on it, compressed or not', async () => {
    for (const accepted of ['br', 'identity'])
      assert.match(String((await raw('/', {'Accept-Encoding': accepted})).headers['vary']), /Accept-Encoding/);
  });

  it('is for bundles and problems too', async () => {
    assert.equal((await raw('/cdn/portal-elements.js', {'Accept-Encoding': 'br'})).headers['content-encoding'], 'br');
    const wrong = `/api/articles?${Array.from({length: 20}, (_, index) => `wrong-${index}=1`).join('&')}`;
    const {headers, body} = await raw(wrong, {'Accept-Encoding': 'gzip'});
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal((JSON.parse(gunzipSync(body).toString()) as {errors: unknown[]}).errors.length, 20);
  });

  it('spares what is small, and photos', async () => {
    for (const path of ['/api/health', '/media/photos/ben-cang.png'])
      assert.equal((await raw(path, {'Accept-Encoding': 'br'})).headers['content-encoding'], undefined);
  });
});

describe("another site's page", () => {
  const allowed = async (path: string, origin: string): Promise<string | null> =>
    (await portal.get(path, {Origin: origin})).headers.get('Access-Control-Allow-Origin');

  it('may read when its origin is on the list', async () => {
    for (const path of ['/api/articles', '/api/articles/99', '/media/photos/ben-cang.png', '/cdn/portal-elements.js'])
      assert.equal(await allowed(path, FRIEND), FRIEND, path);
  });

  it('may not read when it is not, nor one that looks alike', async () => {
    for (const origin of [
      STRANGER,
      'http://www.example.gov.vn',
      `${FRIEND}.stranger.example`,
      `${FRIEND}:8443`,
      'null',
    ])
      assert.equal(await allowed('/api/articles', origin), null, origin);
  });

  it('is never confused with another in a cache', async () => {
    assert.match((await portal.get('/api/articles')).headers.get('Vary') ?? '', /\bOrigin\b/);
  });

  it('is told before it sends whether it may', async () => {
    const ask = (origin: string): Promise<RawAnswer> =>
      raw('/api/visits', {Origin: origin, 'Access-Control-Request-Method': 'POST'}, 'OPTIONS');
    const friend = await ask(FRIEND);
    assert.deepEqual(
      [friend.status, friend.headers['access-control-allow-origin'], friend.headers['access-control-allow-methods']],
      [204, FRIEND, 'GET,HEAD,POST'],
    );
    assert.equal((await ask(STRANGER)).headers['access-control-allow-origin'], undefined);
  });

  it('counts visits only when it is on the list, or is our own', async () => {
    const total = async (): Promise<number> => (await portal.read<Stats>('/api/stats')).total;
    const atFirst = await total();
    const refused = await portal.post('/api/visits', {Origin: STRANGER, 'User-Agent': 'Stranger'});
    assert.equal(refused.status, 403);
    assert.equal(((await refused.json()) as {title: string}).title, 'Trang gọi không được phép');
    assert.equal((await portal.post('/api/articles/5/views', {Origin: 'null'})).status, 403);
    assert.equal(await total(), atFirst);
    assert.equal((await portal.post('/api/visits', {Origin: FRIEND, 'User-Agent': 'Friend'})).status, 204);
    const own = new URL(portal.url('/')).origin;
    assert.equal((await portal.post('/api/visits', {Origin: own, 'User-Agent': 'Own'})).status, 204);
    assert.equal(await total(), atFirst + 2);
  });
});
