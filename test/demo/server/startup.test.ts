import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileUrl, openDatabase, select} from '../../../demo/server/database.js';
import {migrate} from '../../../demo/server/migrate.js';
import {OptionsError, readOptions} from '../../../demo/server/options.js';
import type {Article, ArticlePage, Links, Stats} from '../../../demo/server/schemas.js';
import {TestPortal, TUESDAY} from './support.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'startup-'));
});
after(() => rm(folder, {recursive: true}));

describe('the command line', () => {
  const complaints = (args: string[], env: Record<string, string> = {}): string[] => {
    try {
      readOptions(args, env);
    } catch (error) {
      assert.ok(error instanceof OptionsError);
      return error.message.split('\n');
    }
    return [];
  };

  it('needs nothing: a free port of this machine, a file in the project', () => {
    const {port, host, database, allowedOrigins, behindProxy, help} = readOptions([], {});
    assert.deepEqual([port, host, allowedOrigins, behindProxy, help], [0, '127.0.0.1', [], false, false]);
    assert.match(database.url, /^file:.*\/demo\/data\/portal\.db$/);
  });

  it('chooses port, host, file, allowed sites and a proxy', () => {
    const options = readOptions(
      ['--port', '8123', '--host=0.0.0.0', '--db', 'a b#.db', '--behind-proxy', '--allow-origin', 'https://A.example'],
      {ALLOWED_ORIGINS: 'https://b.example, http://c.example:81,'},
    );
    assert.deepEqual(options.allowedOrigins, ['https://a.example', 'https://b.example', 'http://c.example:81']);
    assert.deepEqual([options.port, options.host, options.behindProxy], [8123, '0.0.0.0', true]);
    assert.match(options.database.url, /\/a%20b%23\.db$/);
  });

  it('takes the database of another machine from the environment', () => {
    const env = {DATABASE_URL: 'libsql://portal.example', DATABASE_AUTH_TOKEN: 'secret'};
    assert.deepEqual(readOptions([], env).database, {url: 'libsql://portal.example', authToken: 'secret'});
  });

  it('prefers the file that it names, and reads empty variables as absent', () => {
    assert.match(readOptions(['--db', 'x.db'], {DATABASE_URL: 'https://db.example'}).database.url, /\/x\.db$/);
    assert.match(readOptions([], {DATABASE_URL: '', ALLOWED_ORIGINS: ''}).database.url, /portal\.db$/);
  });

  it('is told in both languages what is wrong, all of it', () => {
    const options = '--port, --host, --db, --allow-origin, --behind-proxy, --help';
    assert.deepEqual(complaints(['--port', 'abc', '--allow-origin', 'example.com', '--prot', 'x']), [
      '--port: phải là số nguyên / must be a whole number',
      '--allow-origin: phải có dạng https://ten-mien, không có đường dẫn / must look like https://host, without a path',
      `--prot: không có tham số này; có: ${options} / is no parameter; there are: ${options}`,
      `x: không có tham số này; có: ${options} / is no parameter; there are: ${options}`,
    ]);
    assert.deepEqual(complaints(['--port', '70000']), [
      '--port: không được lớn hơn 65535 / must not be more than 65535',
    ]);
    assert.deepEqual(complaints(['--db']), ['--db: còn thiếu / is missing']);
    assert.deepEqual(complaints(['--allow-origin', 'https://a.example/path']).length, 1);
  });

  it('never shows the address of a database, which may hold a secret', () => {
    const [complaint, ...others] = complaints([], {DATABASE_URL: 'mysql://user:secret@db.example'});
    assert.deepEqual(others, []);
    assert.match(complaint ?? '', /^DATABASE_URL: phải bắt đầu bằng libsql:/);
    assert.ok(!complaint?.includes('secret'));
  });
});

describe('a database that cannot be opened', () => {
  it('is named, with the reason', async () => {
    const file = join(folder, 'no-database.db');
    await writeFile(file, 'Only a text, though a long one. '.repeat(200));
    await assert.rejects(openDatabase({url: fileUrl(file)}), (error: Error) => {
      assert.equal(error.message, `Không mở được cơ sở dữ liệu / cannot open the database ${file}`);
      return /not a database/.test(String(error.cause));
    });
  });

  it('on another machine is named without the secrets of its address', async () => {
    const server = await listenBriefly();
    await assert.rejects(openDatabase({url: `http://user:secret@${server}?authToken=secret`}), (error: Error) => {
      assert.equal(error.message, `Không mở được cơ sở dữ liệu / cannot open the database ${server}`);
      return error.cause !== undefined;
    });
  });

  /** A host and port where nothing answers any more. */
  async function listenBriefly(): Promise<string> {
    const portal = await TestPortal.start();
    const {host} = new URL(portal.url('/'));
    await portal.remove();
    return host;
  }
});

describe('migrations', () => {
  it('are applied once, in order, and recorded', async () => {
    const database = await openDatabase({url: fileUrl(join(folder, 'new #1 %41.db'))});
    const applied = await migrate(database, TUESDAY);
    assert.deepEqual(applied, [...applied].sort());
    assert.ok(applied.length > 0);
    assert.deepEqual(await migrate(database, TUESDAY), []);
    const [record] = await select(database, 'SELECT * FROM schema_migrations ORDER BY name');
    assert.deepEqual({...(record as object)}, {name: '0001-articles.sql', applied_at: '2026-03-17T03:30:00.000Z'});
    database.close();
  });

  it('leave the database as it was when one fails', async () => {
    const migrations = await mkdtemp(join(folder, 'migrations-'));
    await writeFile(join(migrations, '0001-good.sql'), 'CREATE TABLE good (a)');
    await writeFile(join(migrations, '0002-bad.sql'), 'CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);');
    const database = await openDatabase({url: fileUrl(join(folder, 'half.db'))});
    await assert.rejects(migrate(database, TUESDAY, migrations), /nowhere/);
    const tables = await select<{name: string}>(database, "SELECT name FROM sqlite_master WHERE type = 'table'");
    assert.deepEqual(tables.map(({name}) => name).sort(), ['good', 'schema_migrations']);
    assert.deepEqual((await select<{name: string}>(database, 'SELECT name FROM schema_migrations')).length, 1);
    database.close();
  });

  it('refuse a database that a newer program has written', async () => {
    const database = await openDatabase({url: fileUrl(join(folder, 'newer.db'))});
    await migrate(database, TUESDAY);
    await database.execute("INSERT INTO schema_migrations VALUES ('9999-later.sql', '')");
    await assert.rejects(migrate(database, TUESDAY), /newer than this program: it has the migration 9999-later\.sql/);
    database.close();
  });
});

describe('a portal started again on its database', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await TestPortal.start();
  });
  after(() => portal.remove());

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
      ['0001-articles.sql', '0002-search.sql', '0003-links.sql', '0004-visits.sql', '0005-ratings.sql'],
    );
  });
});
