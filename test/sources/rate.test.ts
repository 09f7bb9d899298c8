import {expect} from '@open-wc/testing';
import type {Fetch, SourceConfig} from '../../src/index.js';
import {resolveRating, sendRating} from '../../src/sources/rate.js';

const RATING = {id: '7', slug: 'cau', score: 4, scale: 5, rating: 'Tốt', url: 'https://tinh.example/tin/cau-7.html'};

interface Sent {
  url: string;
  method: string | undefined;
  body: unknown;
  headers: unknown;
}

/** Sends a rating to a backend that answers so: what was sent, and what came of it. */
async function rate(config: SourceConfig, answer: () => Response = () => Response.json({}), src?: string) {
  const sent: Sent[] = [];
  const source = await resolveRating(
    {
      base: 'https://api.example/',
      ...config,
      fetch: (url, {method, body, headers} = {}) => {
        sent.push({url, method, body, headers});
        return Promise.resolve(answer());
      },
    },
    src,
  );
  const summary = source && (await sendRating(source, RATING).catch((error: Error) => error));
  return {sent, summary};
}

const text = (body: string, type: string) => () => new Response(body, {headers: {'content-type': type}});

describe('sendRating', () => {
  it('asks the reference backend without a word of configuration', async () => {
    const {sent, summary} = await rate({}, () => Response.json({average: 4.5, count: 2, scale: 5}));
    expect(sent).to.deep.equal([
      {
        url: 'https://api.example/articles/7/ratings',
        method: 'POST',
        body: '{"id": "7", "score": 4, "scale": 5}',
        headers: {'Content-Type': 'application/json'},
      },
    ]);
    expect(summary).to.deep.equal({average: 4.5, count: 2});
  });

  it('sends to an address of the element, in the form that the source gives', async () => {
    const config = {rate: {body: '{"bai": "{slug}", "diem": {score}}'}};
    const {sent} = await rate(config, undefined, 'https://khac.example/danh-gia/{id}');
    expect(sent[0]).to.include({url: 'https://khac.example/danh-gia/7', body: '{"bai": "cau", "diem": 4}'});
  });

  it('keeps an address of its own from changing where the articles are', async () => {
    const {sent} = await rate({base: 'https://api.example'}, undefined, '/danh-gia');
    expect(sent[0]?.url).to.equal(`${location.origin}/danh-gia`);
    const source = await resolveRating({}, '/danh-gia');
    expect(source?.endpoints.one?.url).to.equal('{base}/articles/{id}');
  });

  it('writes a body as forms are where its header says so', async () => {
    const headers = {'content-type': 'application/x-www-form-urlencoded; charset=utf-8'};
    const {sent} = await rate({rate: {url: '/r', headers, body: 'u={url}&m={score}/{scale}&n={rating}'}});
    expect(sent[0]?.body).to.equal('u=https%3A%2F%2Ftinh.example%2Ftin%2Fcau-7.html&m=4/5&n=T%E1%BB%91t');
    expect(sent[0]?.headers).to.deep.equal(headers);
  });

  it('says nothing of the kind of the body where the source says it for all requests', async () => {
    const {sent} = await rate({headers: {'CONTENT-TYPE': 'text/plain'}});
    expect(sent[0]?.headers).to.deep.equal({'CONTENT-TYPE': 'text/plain'});
  });

  it('escapes what stands in the body', async () => {
    const bodies: unknown[] = [];
    const fetch: Fetch = (_, {body} = {}) => {
      bodies.push(body);
      return Promise.resolve(Response.json({}));
    };
    const source = await resolveRating({rate: {url: '/r', body: '{"r": "{rating}"}'}, fetch}, undefined);
    await sendRating(source!, {...RATING, rating: '"tốt"\n'});
    expect(bodies).to.deep.equal(['{"r": "\\u0022tốt\\u0022\\u000a"}']);
  });

  it('reads the result where the mapping says', async () => {
    const map = 'average: d.diem; count: d.luot';
    const {summary} = await rate({rate: {url: '/r', map}}, () => Response.json({d: {diem: '4,2', luot: '1.200'}}));
    expect(summary).to.deep.equal({average: 4.2, count: 1200});
  });

  it('is a function where the page gives one', async () => {
    const asked: unknown[] = [];
    const {summary} = await rate({
      rate: ({id, score, scale}) => {
        asked.push([id, score, scale]);
        return {average: 5, count: 1};
      },
    });
    expect(asked).to.deep.equal([['7', 4, 5]]);
    expect(summary).to.deep.equal({average: 5, count: 1});
  });

  it('is content with a good status, whatever else is said', async () => {
    for (const answer of [text('', ''), text('OK', 'text/plain'), text('1', 'text/html'), text('true', 'text/plain')])
      expect((await rate({}, answer)).summary).to.equal(undefined);
    expect((await rate({}, () => new Response(null, {status: 201}))).summary).to.equal(undefined);
  });

  it('is not content with a page, a refusal or a bad status', async () => {
    const codes: [() => Response, string][] = [
      [text('<!doctype html><html><title>Đăng nhập</title></html>', 'text/html'), 'not-json'],
      [() => Response.json({success: false}), 'refused'],
      [() => Response.json({}, {status: 403}), 'refused'],
      [() => Response.json({}, {status: 429}), 'status'],
    ];
    for (const [answer, code] of codes) expect((await rate({}, answer)).summary).to.have.property('code', code);
  });

  it('never asks a second time by itself, and never takes an answer for another rating', async () => {
    let asked = 0;
    const source = await resolveRating(
      {
        fetch: () => {
          asked++;
          return Promise.resolve(Response.json({}, {status: 503}));
        },
      },
      undefined,
    );
    await Promise.allSettled([sendRating(source!, RATING), sendRating(source!, RATING)]);
    expect(asked).to.equal(2);
  });

  it('has nowhere to go where the source has no such address', async () => {
    expect(await resolveRating({preset: 'wordpress', base: 'https://wp.example'}, undefined)).to.equal(undefined);
    expect(await resolveRating({one: '/bai.json'}, undefined)).to.equal(undefined);
    expect(await resolveRating({rate: ''}, undefined)).to.equal(undefined);
  });
});
