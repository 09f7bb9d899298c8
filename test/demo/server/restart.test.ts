import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {select} from '../../../demo/server/database.js';
import type {Article, ArticlePage, Links, Stats} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

describe('a portal started again on its database', () => {
  it('has everything once, and its counts', async () => {
    await portal.post('/api/visits');
    await portal.post('/api/articles/3/views');
    const {views} = await portal.read<Article>('/api/articles/3');
    await portal.restart();
    assert.equal((await portal.read<ArticlePage>('/api/articles')).total, 5);
    assert.equal((await portal.read<Links>('/api/links')).groups.length, 2);
    assert.equal((await portal.read<Article>('/api/articles/3')).views, views);
    const {total, today, online} = await portal.read<Stats>('/api/stats');
    assert.deepEqual([total, today, online], [7_103_113, 1, 1]);
  });

  it('recognises a visitor of the same day', async () => {
    await portal.post('/api/visits');
    await portal.restart();
    await portal.post('/api/visits');
    assert.equal((await portal.read<Stats>('/api/stats')).today, 1);
  });

  it('has each migration recorded once', async () => {
    await portal.restart();
    const names = await portal.inDatabase((database) =>
      select<{name: string}>(database, 'SELECT name FROM schema_migrations ORDER BY name'),
    );
    assert.deepEqual(
      names.map(({name}) => name),
      ['0001-articles.sql', '0002-search.sql', '0003-links.sql', '0004-visits.sql'],
    );
  });
});
