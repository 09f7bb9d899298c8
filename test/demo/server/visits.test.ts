import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {select} from '../../../demo/server/database.js';
import type {Stats} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

let portal: TestPortal;
let atFirst: Stats;

beforeEach(async () => {
  portal = await TestPortal.start({behindProxy: true});
  atFirst = await stats();
});
afterEach(() => portal.remove());

const stats = (): Promise<Stats> => portal.read<Stats>('/api/stats');

/** A visit from an address, by a browser. */
async function visit(address: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await portal.post('/api/visits', {
    'X-Forwarded-For': address,
    'User-Agent': 'Chrome',
    ...headers,
  });
  assert.equal(response.status, 204);
}

const at = (time: string): void => {
  portal.now = new Date(`${time}+07:00`);
};

const rows = <Row>(sql: string): Promise<Row[]> => portal.inDatabase((database) => select<Row>(database, sql));

describe('visits', () => {
  it('begin at the sample history of 7.103.112', () => {
    assert.equal(atFirst.total, 7_103_112);
    assert.deepEqual([atFirst.today, atFirst.online], [0, 0]);
    assert.ok(atFirst.yesterday > 5000);
  });

  it('count each visitor once a day, in every figure of the day', async () => {
    await visit('203.0.113.1');
    await visit('203.0.113.1');
    await visit('203.0.113.2');
    const now = await stats();
    assert.deepEqual([now.today, now.online, now.onlineWindow], [2, 2, 300]);
    for (const figure of ['total', 'thisWeek', 'thisMonth', 'thisYear'] as const)
      assert.equal(now[figure], atFirst[figure] + 2, figure);
    for (const figure of ['yesterday', 'lastWeek', 'lastMonth'] as const)
      assert.equal(now[figure], atFirst[figure], figure);
  });

  it('take two browsers at one address for two visitors', async () => {
    await visit('203.0.113.1');
    await visit('203.0.113.1', {'User-Agent': 'Firefox'});
    assert.equal((await stats()).today, 2);
  });

  it('are present for five minutes after they were last seen', async () => {
    at('2026-03-17T10:00:00');
    await visit('203.0.113.1');
    at('2026-03-17T10:02:00');
    await visit('203.0.113.2');
    at('2026-03-17T10:04:59');
    assert.equal((await stats()).online, 2);
    at('2026-03-17T10:05:00');
    assert.equal((await stats()).online, 1);
    await visit('203.0.113.1');
    assert.deepEqual([(await stats()).online, (await stats()).today], [2, 2]);
    at('2026-03-17T10:10:00');
    assert.equal((await stats()).online, 0);
  });

  it('become those of yesterday at midnight in Viet Nam, and count anew', async () => {
    at('2026-03-17T23:59:59');
    await visit('203.0.113.1');
    at('2026-03-18T00:00:00');
    const midnight = await stats();
    assert.deepEqual([midnight.today, midnight.yesterday, midnight.online], [0, 1, 1]);
    await visit('203.0.113.1');
    const {today, yesterday, total} = await stats();
    assert.deepEqual([today, yesterday, total], [1, 1, atFirst.total + 2]);
  });

  it('go over into last week on Monday and into last month on the first', async () => {
    at('2026-05-31T12:00:00');
    await visit('203.0.113.1');
    const sunday = await stats();
    assert.deepEqual([sunday.thisWeek, sunday.lastWeek, sunday.thisMonth], [1, 0, 1]);
    at('2026-06-01T12:00:00');
    await visit('203.0.113.1');
    const monday = await stats();
    assert.deepEqual([monday.thisWeek, monday.lastWeek, monday.thisMonth, monday.lastMonth], [1, 1, 1, 1]);
  });

  it('start a new year on 1 January', async () => {
    at('2027-01-01T00:00:01');
    await visit('203.0.113.1');
    assert.equal((await stats()).thisYear, 1);
  });

  it('of readers who ask not to be counted leave nothing behind', async () => {
    await visit('203.0.113.1', {DNT: '1'});
    await visit('203.0.113.2', {'Sec-GPC': '1'});
    assert.deepEqual({...(await stats()), readAt: ''}, {...atFirst, readAt: ''});
    assert.deepEqual(await rows('SELECT * FROM visitors'), []);
    assert.deepEqual(await rows('SELECT * FROM visit_salts'), []);
  });

  it('leave a hash and no address', async () => {
    await visit('203.0.113.77');
    const [visitor] = await rows<{key: string}>('SELECT key FROM visitors');
    assert.match(visitor?.key ?? '', /^[0-9a-f]{64}$/);
    const dump = JSON.stringify(
      await rows('SELECT * FROM visitors JOIN visit_salts USING (day) JOIN visit_days USING (day)'),
    );
    assert.ok(!dump.includes('203.0.113') && !dump.includes('Chrome'));
  });

  it('have another hash each day, and the salt of a past day is gone', async () => {
    await visit('203.0.113.1');
    const [first] = await rows<{key: string}>('SELECT key FROM visitors');
    at('2026-03-18T09:00:00');
    await visit('203.0.113.1');
    const keys = await rows<{key: string; day: string}>('SELECT key, day FROM visitors');
    assert.deepEqual(
      keys.map(({day}) => day),
      ['2026-03-18'],
    );
    assert.notEqual(keys[0]?.key, first?.key);
    assert.deepEqual(await rows('SELECT day FROM visit_salts'), [{day: '2026-03-18'}]);
  });

  it('of days past lose their salt when the server starts', async () => {
    await visit('203.0.113.1');
    at('2026-03-19T09:00:00');
    await portal.restart();
    assert.deepEqual(await rows('SELECT * FROM visit_salts'), []);
    assert.deepEqual(await rows('SELECT * FROM visitors'), []);
  });

  it('of a past day lose their salt soon after midnight, though nobody visits', async (t) => {
    t.mock.timers.enable({apis: ['setInterval']});
    await portal.restart();
    await visit('203.0.113.1');
    at('2026-03-18T00:00:30');
    t.mock.timers.tick(60_000);
    t.mock.timers.reset();
    await stats();
    assert.deepEqual(await rows('SELECT * FROM visit_salts'), []);
  });

  it('tell when they were read, in the time of Viet Nam', async () => {
    at('2026-03-17T10:30:15');
    assert.equal((await stats()).readAt, '2026-03-17T10:30:15+07:00');
  });
});

describe('a visitor behind a proxy', () => {
  it('is who the nearest proxy names, whatever was written before it', async () => {
    await visit('198.51.100.1, 203.0.113.1');
    await visit('198.51.100.2, 203.0.113.1');
    assert.equal((await stats()).today, 1);
  });

  it('is not believed when there is no proxy', async () => {
    const direct = await TestPortal.start();
    try {
      for (const address of ['203.0.113.1', '203.0.113.2'])
        await direct.post('/api/visits', {'X-Forwarded-For': address});
      assert.equal((await direct.read<Stats>('/api/stats')).today, 1);
    } finally {
      await direct.remove();
    }
  });
});
