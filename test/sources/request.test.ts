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
});
