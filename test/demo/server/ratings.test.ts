import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {select} from '../../../demo/server/database.js';
import type {Article, RatingSummary} from '../../../demo/server/schemas.js';
import {type ProblemBody, TestPortal} from './support.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await TestPortal.start({behindProxy: true});
});
afterEach(() => portal.remove());

const send = (body: unknown, address = '203.0.113.1', article = 5): Promise<Response> =>
  portal.post(`/api/articles/${article}/ratings`, {'X-Forwarded-For': address, 'User-Agent': 'Chrome'}, body);

/** What all ratings come to after one more. */
async function rate(score: number, scale: number, address?: string, article?: number): Promise<RatingSummary> {
  const response = await send({score, scale}, address, article);
  assert.equal(response.status, 200);
  return (await response.json()) as RatingSummary;
}

const ratingOf = async (article: number): Promise<Article['rating']> =>
  (await portal.read<Article>(`/api/articles/${article}`)).rating;

const rows = (sql: string): Promise<unknown[]> => portal.inDatabase((database) => select(database, sql));

describe('the ratings of an article', () => {
  it('are none at first', async () => {
    assert.equal(await ratingOf(5), null);
  });

  it('add up to an average and a number, which the article tells too', async () => {
    assert.deepEqual(await rate(5, 5), {scale: 5, average: 5, count: 1});
    assert.deepEqual(await rate(4, 5, '203.0.113.2'), {scale: 5, average: 4.5, count: 2});
    assert.deepEqual(await rate(4, 5, '203.0.113.3'), {scale: 5, average: 4.33, count: 3});
    assert.deepEqual(await ratingOf(5), {scale: 5, average: 4.33, count: 3});
    assert.equal(await ratingOf(4), null);
  });

  it('are kept apart by scale; the article tells of the one that was used most', async () => {
    await rate(2, 5);
    assert.deepEqual(await rate(3, 3, '203.0.113.2'), {scale: 3, average: 3, count: 1});
    await rate(2, 3, '203.0.113.3');
    assert.deepEqual(await ratingOf(5), {scale: 3, average: 2.5, count: 2});
  });

  it('count five times a day from one browser at one address, for each article', async () => {
    for (let time = 0; time < 5; time++) await rate(1, 5);
    const refused = await send({score: 1, scale: 5});
    assert.equal(refused.status, 429);
    assert.match(((await refused.json()) as ProblemBody).type, /#too-many-ratings$/);
    assert.equal((await ratingOf(5))?.count, 5);
    assert.equal((await rate(4, 5, '203.0.113.1', 4)).count, 1);
    assert.equal((await rate(4, 5, '203.0.113.2')).count, 6);
    portal.now = new Date('2026-03-18T09:00:00+07:00');
    assert.equal((await rate(4, 5)).count, 7);
  });

  it('are not lost when many come at once', async () => {
    const sent = await Promise.all(
      [...'.'.repeat(20)].map((_, index) => send({score: 3, scale: 5}, `203.0.113.${index}`)),
    );
    assert.deepEqual(new Set(sent.map(({status}) => status)), new Set([200]));
    assert.deepEqual(await ratingOf(5), {scale: 5, average: 3, count: 20});
  });

  it('leave nothing of who rated, or what else they rated', async () => {
    await rate(5, 5, '203.0.113.77');
    await rate(5, 5, '203.0.113.77', 4);
    const kept = JSON.stringify([await rows('SELECT * FROM raters'), await rows('SELECT * FROM article_ratings')]);
    assert.ok(!kept.includes('203.0.113') && !kept.includes('Chrome'));
    const keys = (await rows('SELECT DISTINCT key FROM raters')) as {key: string}[];
    assert.equal(keys.length, 2);
    for (const {key} of keys) assert.match(key, /^[0-9a-f]{64}$/);
  });

  it('forget the day after even that there was somebody', async () => {
    await rate(5, 5);
    portal.now = new Date('2026-03-18T09:00:00+07:00');
    await portal.restart();
    assert.deepEqual(await rows('SELECT * FROM raters'), []);
    assert.equal((await ratingOf(5))?.count, 1);
  });
});

describe('a bad rating', () => {
  /** What is wrong with it, one line each. */
  async function faults(body: unknown): Promise<string[]> {
    const response = await send(body);
    assert.equal(response.status, 400);
    const {errors = []} = (await response.json()) as ProblemBody;
    return errors.map(({parameter, message}) => `${parameter}: ${message}`);
  }

  it('is named part by part', async () => {
    assert.deepEqual(await faults({score: 0, scale: 5}), ['score: không được nhỏ hơn 1']);
    assert.deepEqual(await faults({score: 4, scale: 3}), ['score: không được lớn hơn scale']);
    assert.deepEqual(await faults({score: 4.5, scale: 5}), ['score: phải là số nguyên']);
    assert.deepEqual(await faults({score: 'tốt', scale: 5}), ['score: phải là số nguyên']);
    assert.deepEqual(await faults({score: 4, scale: 10}), ['scale: phải là một trong: 3, 5']);
    assert.deepEqual(await faults({}), ['score: còn thiếu', 'scale: còn thiếu']);
  });

  it('is none that is no JSON object', async () => {
    for (const body of ['', '{', 'score=4', '[4]', '4', 'null'])
      assert.deepEqual(await faults(body), ['body: phải là một đối tượng JSON'], body);
  });

  it('may say more than is asked', async () => {
    assert.equal((await send({id: '5', score: 4, scale: 5, note: 'x'})).status, 200);
  });

  it('is one of an article that is not there, of another site, or of more than a rating takes', async () => {
    assert.equal((await send({score: 4, scale: 5}, '203.0.113.1', 99)).status, 404);
    const foreign = {Origin: 'https://evil.example'};
    assert.equal((await portal.post('/api/articles/5/ratings', foreign, {score: 1, scale: 5})).status, 403);
    assert.equal((await send({score: 4, scale: 5, note: 'x'.repeat(20_000)})).status, 413);
    assert.equal(await ratingOf(5), null);
  });
});
