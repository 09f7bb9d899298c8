import {aTimeout, expect} from '@open-wc/testing';
import type {Fetch} from '../../src/index.js';
import {ask} from '../../src/sources/request.js';
import {resolveSource} from '../../src/sources/resolve.js';
import type {SourceError} from '../../src/sources/source-error.js';

const url = `${location.origin}/api/tin`;
const good = (value: unknown): Response =>
  new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
const down = (): never => {
  throw new TypeError('Failed to fetch');
};

/** A source whose backend gives these answers one after the other, the last one for ever. */
async function backend(...answers: ((init: RequestInit) => Response | Promise<Response>)[]) {
  const inits: RequestInit[] = [];
  const fetch: Fetch = async (_url, init = {}) => {
    if (init.cache === 'only-if-cached') return down();
    inits.push(init);
    return (answers[Math.min(inits.length, answers.length) - 1] ?? down)(init);
  };
  return {inits, source: await resolveSource({fetch, ttl: 0}), cached: await resolveSource({fetch, ttl: 60_000})};
}

async function failure(promise: Promise<unknown>): Promise<SourceError> {
  try {
    await promise;
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('the request succeeded');
}

/** Answers when told to, unless the request is given up before. */
function held() {
  let answer!: (response: Response) => void;
  const answered = new Promise<Response>((resolve) => (answer = resolve));
  const wait = ({signal}: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      void answered.then(resolve);
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  return {wait, answer};
}

/** Lets what waits go on at once. @returns how long it would have waited, in milliseconds */
async function withoutWaiting(run: () => Promise<void>): Promise<number[]> {
  const {setTimeout: original} = window;
  const waits: number[] = [];
  window.setTimeout = ((call: () => void, delay = 0) => {
    if (delay >= 15_000) return original(call, delay);
    waits.push(delay);
    return original(call, 0);
  }) as typeof setTimeout;
  try {
    await run();
  } finally {
    window.setTimeout = original;
  }
  return waits;
}

describe('ask', () => {
  it('sends no header of its own, so that no preflight is needed', async () => {
    const {source, inits} = await backend(() => good(1));
    await ask(source, {url});
    expect(inits[0]).to.not.have.property('headers');
    expect(inits[0]).to.include({credentials: 'same-origin'});
  });

  it('shares one request among all who ask the same at once', async () => {
    const {source, inits} = await backend(() => good([1]));
    const answers = await Promise.all([ask(source, {url}), ask(source, {url}), ask(source, {url})]);
    expect(inits).to.have.length(1);
    expect(answers.map(({json}) => json)).to.deep.equal([[1], [1], [1]]);
  });

  it('asks apart what differs in body', async () => {
    const {source, inits} = await backend(() => good(1));
    await Promise.all(['{"trang":1}', '{"trang":2}'].map((body) => ask(source, {url, method: 'POST', body})));
    expect(inits.map(({body}) => body)).to.deep.equal(['{"trang":1}', '{"trang":2}']);
  });

  it('uses an answer again while it is fresh, and asks anew afterwards', async () => {
    const {cached, source, inits} = await backend(() => good(1));
    await ask(cached, {url});
    await ask(cached, {url});
    expect(inits).to.have.length(1);
    await ask(source, {url});
    expect(inits).to.have.length(2);
  });

  it('goes on for the others when one of them gives up', async () => {
    const {wait, answer} = held();
    const {source} = await backend(wait);
    const abort = new AbortController();
    const [given, kept] = [ask(source, {url}, abort.signal), ask(source, {url})];
    abort.abort();
    expect((await failure(given)).name).to.equal('AbortError');
    answer(good('tin'));
    expect((await kept).json).to.equal('tin');
  });

  it('ends the request when the last one gives up, and starts a new one for who asks next', async () => {
    const {wait} = held();
    const {source, inits} = await backend(wait, () => good('mới'));
    const abort = new AbortController();
    const given = ask(source, {url}, abort.signal);
    await aTimeout(0);
    abort.abort();
    const next = ask(source, {url});
    expect((await failure(given)).name).to.equal('AbortError');
    expect(inits[0]?.signal?.aborted).to.equal(true);
    expect((await next).json).to.equal('mới');
  });

  it('tries once more when the server stumbles', async () => {
    const {source, inits} = await backend(
      () => new Response('', {status: 502}),
      () => good('tin'),
    );
    expect((await ask(source, {url})).json).to.equal('tin');
    expect(inits).to.have.length(2);
  });

  it('gives the last good answer, marked as stale, while the backend is down', async () => {
    const {source} = await backend(() => good('hôm qua'), down);
    await ask(source, {url});
    const {json, isStale} = await ask(source, {url});
    expect({json, isStale}).to.deep.equal({json: 'hôm qua', isStale: true});
  });

  it('recovers after a failure: nothing failed is remembered', async () => {
    const {cached} = await backend(down, down, () => good('lại có'));
    expect((await failure(ask(cached, {url}))).code).to.equal('unreachable');
    expect((await ask(cached, {url})).json).to.equal('lại có');
  });

  it('tells what the backend itself says of an error', async () => {
    const {source} = await backend(() => new Response('{"error":{"message":"Thiếu tham số"}}', {status: 400}));
    const {code, facts} = await failure(ask(source, {url}));
    expect({code, status: facts.status, detail: facts.detail}).to.deep.equal({
      code: 'status',
      status: 400,
      detail: 'Thiếu tham số',
    });
  });

  it('tells "not found" apart from failure, and does not try it again', async () => {
    const {source, inits} = await backend(() => new Response('', {status: 404}));
    expect((await failure(ask(source, {url}))).code).to.equal('not-found');
    expect(inits).to.have.length(1);
  });

  it('takes a status that the backend uses for "nothing" as an empty answer', async () => {
    const {source} = await backend(() => new Response('', {status: 404}));
    expect((await ask(source, {url, accept: [404]})).json).to.equal(undefined);
  });

  it('names the page that came instead of data', async () => {
    const {source} = await backend(() => new Response('<!doctype html><title>Đăng nhập</title>'));
    const {code, facts} = await failure(ask(source, {url}));
    expect({code, detail: facts.detail}).to.deep.equal({code: 'not-json', detail: 'HTML, “Đăng nhập”'});
  });

  it('stops waiting for a server that never answers', async () => {
    const {wait} = held();
    const {source} = await backend(wait);
    const {code, facts} = await failure(ask({...source, timeout: 20}, {url}));
    expect({code, detail: facts.detail}).to.deep.equal({code: 'timeout', detail: '0.02 s'});
  });

  it('gives a little old answer at once, with the newer one on its way', async () => {
    const {cached, inits} = await backend(
      () => good('cũ'),
      () => good('mới'),
    );
    const old = {...cached, ttl: 1};
    await ask(old, {url});
    await aTimeout(5);
    const first = await ask(old, {url});
    expect(first.json).to.equal('cũ');
    expect(first.isStale).to.equal(false);
    await first.newer;
    expect((await ask(cached, {url})).json).to.equal('mới');
    expect(inits).to.have.length(2);
  });

  it('waits for an answer when the last try for it failed', async () => {
    const {cached} = await backend(
      () => good('cũ'),
      down,
      down,
      () => good('mới'),
    );
    const old = {...cached, ttl: 1};
    await ask(old, {url});
    await aTimeout(5);
    const {newer} = await ask(old, {url});
    expect((await failure(newer!)).code).to.equal('unreachable');
    expect((await ask(old, {url})).json).to.equal('mới');
  });

  it('sends the headers that a source names, and asks apart what differs in them', async () => {
    const {source, inits} = await backend(() => good(1));
    await ask({...source, headers: {'X-Ma': 'a'}}, {url, headers: {Accept: 'application/json'}});
    await ask({...source, headers: {'X-Ma': 'b'}}, {url});
    expect(inits.map(({headers}) => headers)).to.deep.equal([{'X-Ma': 'a', Accept: 'application/json'}, {'X-Ma': 'b'}]);
  });

  it('tries a refusal once more that is a glitch of the server, but not one that it explains', async () => {
    const glitch = await backend(
      () => new Response('<html><title>Bad Request</title>', {status: 400}),
      () => good('tin'),
    );
    expect((await ask(glitch.source, {url})).json).to.equal('tin');
    const explained = await backend(() => new Response('{"message":"thiếu trang"}', {status: 400}));
    expect((await failure(ask(explained.source, {url}))).code).to.equal('status');
    expect(explained.inits).to.have.length(1);
  });

  it('waits as long as the server asks for, unless that is too long', async () => {
    const busy = (seconds: string) => () => new Response('', {status: 503, headers: {'retry-after': seconds}});
    const soon = await backend(busy('7'), () => good('tin'));
    const waits = await withoutWaiting(async () => {
      expect((await ask(soon.source, {url})).json).to.equal('tin');
    });
    expect(waits).to.have.length(1);
    expect(waits[0]).to.be.within(7000, 7400);
    const late = await backend(busy('120'), () => good('tin'));
    expect((await failure(ask(late.source, {url}))).facts.status).to.equal(503);
    expect(late.inits).to.have.length(1);
  });

  it('waits until the time that the server names', async () => {
    const until = (moment: number) => () =>
      new Response('', {status: 503, headers: {'retry-after': new Date(moment).toUTCString()}});
    const soon = await backend(until(Date.now() + 6000), () => good('tin'));
    const past = await backend(until(Date.now() - 60_000), () => good('tin'));
    const waits = await withoutWaiting(async () => {
      expect((await ask(soon.source, {url})).json).to.equal('tin');
      expect((await ask(past.source, {url})).json).to.equal('tin');
    });
    expect(waits[0]).to.be.within(4500, 6400);
    expect(waits[1]).to.be.within(300, 700);
    const late = await backend(until(Date.now() + 120_000));
    expect((await failure(ask(late.source, {url}))).facts.status).to.equal(503);
    expect(late.inits).to.have.length(1);
  });

  it('does not wait as long for each reader, so that they do not come back all at once', async () => {
    const {random} = Math;
    try {
      for (const [chance, wait] of [
        [0, 300],
        [0.5, 500],
        [1, 700],
      ] as const) {
        Math.random = () => chance;
        const {source} = await backend(down, () => good('tin'));
        expect(await withoutWaiting(async () => void (await ask(source, {url})))).to.deep.equal([wait]);
      }
    } finally {
      Math.random = random;
    }
  });

  it('gives up while it waits to try again', async () => {
    const abort = new AbortController();
    const {source, inits} = await backend(down);
    const given = ask(source, {url}, abort.signal);
    await aTimeout(5);
    abort.abort();
    expect((await failure(given)).name).to.equal('AbortError');
    expect(inits).to.have.length(1);
  });

  it('sends cookies to another origin only when the source says so', async () => {
    const {source, inits} = await backend(() => good(1));
    await ask({...source, credentials: 'include'}, {url});
    await ask({...source, credentials: 'omit'}, {url});
    expect(inits.map(({credentials}) => credentials)).to.deep.equal(['include', 'omit']);
  });

  it('posts a body, and reads without one', async () => {
    const {source, inits} = await backend(() => good(1));
    await ask(source, {url, method: 'POST', body: '{"trang":1}', headers: {'Content-Type': 'application/json'}});
    await ask(source, {url});
    expect(inits[0]).to.deep.include({
      method: 'POST',
      body: '{"trang":1}',
      headers: {'Content-Type': 'application/json'},
    });
    expect(inits[1]).to.not.include.any.keys('method', 'body', 'headers');
  });

  it('takes an answer without content for an empty one', async () => {
    const {source} = await backend(() => new Response(null, {status: 204}));
    expect((await ask(source, {url})).json).to.equal(undefined);
  });

  it('refuses an answer that is nested too deeply, and does not ask for it again', async () => {
    const {source, inits} = await backend(() => new Response('['.repeat(65) + ']'.repeat(65)));
    const {code, facts} = await failure(ask(source, {url}));
    expect({code, detail: facts.detail}).to.deep.equal({code: 'too-deep', detail: '64'});
    expect(inits).to.have.length(1);
  });

  it('reads an answer of just under 5 MB', async () => {
    const {source} = await backend(() => good('x'.repeat(4_999_000)));
    expect((await ask(source, {url})).json).to.have.length(4_999_000);
  });

  it('stops reading an answer that is too large', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const {source} = await backend(() => new Response(endless));
    const {code, facts} = await failure(ask(source, {url}));
    expect({code, detail: facts.detail}).to.deep.equal({code: 'too-large', detail: '5 MB'});
    expect(sent).to.be.below(10_000_000);
  });

  it('stops waiting for a server that begins an answer and never ends it', async () => {
    const {source} = await backend(
      () => new Response(new ReadableStream({start: (c) => c.enqueue(new Uint8Array(1))})),
    );
    expect((await failure(ask({...source, timeout: 20}, {url}))).code).to.equal('timeout');
  });

  it('takes an error in a good answer for one, with the words of the backend', async () => {
    for (const answer of [
      {success: false, message: 'Chưa đăng nhập'},
      {errors: [{message: 'Chưa đăng nhập'}], data: null},
      {result: 'error', message: 'Chưa đăng nhập'},
      {status: 'error', error: {message: 'Chưa đăng nhập'}},
    ]) {
      const {code, facts} = await failure(ask((await backend(() => good(answer))).source, {url}));
      expect({code, detail: facts.detail}).to.deep.equal({code: 'refused', detail: 'Chưa đăng nhập'});
    }
    for (const answer of [{errors: [], data: [1]}, {errors: [{message: 'ảnh hỏng'}], data: [1]}, {status: 'ok'}])
      expect((await ask((await backend(() => good(answer))).source, {url})).json).to.deep.equal(answer);
  });
});

describe('answers kept in session storage', () => {
  const kept = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('portal-elements:'));
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('are there for the next page, and are not when nobody asked for it', async () => {
    const unkept = await backend(() => good({tin: 0}));
    await ask(unkept.source, {url});
    expect(kept()).to.deep.equal([]);
    const {source} = await backend(() => good({tin: 1}));
    await ask(await resolveSource({fetch: source.fetch, cache: 'session'}), {url});
    expect(kept()).to.have.length(1);

    const nextPage = await backend(() => good({tin: 2}));
    const again = await resolveSource({fetch: nextPage.source.fetch, cache: 'session', ttl: 60_000});
    const answer = await ask(again, {url});
    expect(answer.json).to.deep.equal({tin: 1});
    expect(answer.headers.get('content-type')).to.contain('application/json');
    expect(nextPage.inits).to.have.length(0);
  });

  it('are shown when the backend is down, however old; otherwise an old one is asked for again', async () => {
    const key = `portal-elements:GET ${url} same-origin`;
    const keep = (age: number): void =>
      sessionStorage.setItem(key, JSON.stringify({at: Date.now() - age, url, headers: [], json: 'cũ'}));
    const session = async (...answers: Parameters<typeof backend>) =>
      resolveSource({fetch: (await backend(...answers)).source.fetch, cache: 'session', ttl: 1000});

    keep(60_000);
    expect(await ask(await session(() => good('mới')), {url})).to.include({json: 'cũ', isStale: false});
    keep(2 * 3_600_000);
    expect(await ask(await session(() => good('mới')), {url})).to.include({json: 'mới', isStale: false});
    keep(2 * 3_600_000);
    expect(await ask(await session(down), {url})).to.include({json: 'cũ', isStale: true});
  });

  it('are not those to requests with headers of their own', async () => {
    const {source} = await backend(() => good(1));
    const own = await resolveSource({fetch: source.fetch, cache: 'session', headers: {'X-Ma': 'a'}});
    await ask(own, {url});
    expect(kept()).to.deep.equal([]);
  });

  it('make room for newer ones, and large ones are not kept', async () => {
    const {source} = await backend((init) => good(`${String(init.method)}${'x'.repeat(150_000)}`));
    const session = await resolveSource({fetch: source.fetch, cache: 'session', ttl: 0});
    for (let page = 1; page <= 9; page++) await ask(session, {url: `${url}?page=${page}`});
    expect(kept().length).to.be.within(5, 6);
    expect(kept().join()).to.contain('page=9').and.not.contain('page=1 ');
    const large = await backend(() => good('x'.repeat(250_000)));
    await ask(await resolveSource({fetch: large.source.fetch, cache: 'session', ttl: 0}), {url: `${url}?large`});
    expect(kept().join()).to.not.contain('large');
  });

  it('are done without where storage is blocked or holds something else', async () => {
    sessionStorage.setItem(`portal-elements:GET ${url} same-origin`, '{"at":"hôm qua"}');
    const {source} = await backend(() => good('tin'));
    const session = await resolveSource({fetch: source.fetch, cache: 'session'});
    expect((await ask(session, {url})).json).to.equal('tin');
  });
});

describe('a function that answers in place of an address', () => {
  it('is called once for questions that are equal, and its answer used again', async () => {
    const {cached} = await backend(down);
    let calls = 0;
    const owner = {};
    const question = (body: string) => ({url, body, owner, load: () => Promise.resolve(++calls)});
    const answers = await Promise.all([
      ask(cached, question('1')),
      ask(cached, question('1')),
      ask(cached, question('2')),
    ]);
    expect(answers.map(({json}) => json)).to.deep.equal([1, 1, 2]);
    expect((await ask(cached, question('1'))).json).to.equal(1);
  });

  it('is given up when it takes too long', async () => {
    const {source} = await backend(down);
    const load = (): Promise<unknown> => new Promise(() => undefined);
    expect((await failure(ask({...source, timeout: 20}, {url, load, owner: {}}))).code).to.equal('timeout');
  });

  it('may fail in its own words', async () => {
    const {source} = await backend(down);
    const load = (): never => {
      throw new Error('Hết hạn phiên');
    };
    const {code, facts} = await failure(ask(source, {url, load, owner: {}}));
    expect({code, detail: facts.detail}).to.deep.equal({code: 'refused', detail: 'Error: Hết hạn phiên'});
  });
});
