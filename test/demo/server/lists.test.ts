import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Days} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

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
