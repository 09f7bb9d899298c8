import assert from 'node:assert/strict';
import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fileUrl, openDatabase, select} from '../../../demo/server/database.js';
import {migrate} from '../../../demo/server/migrate.js';
import {OptionsError, readOptions} from '../../../demo/server/options.js';
import {TestPortal, TUESDAY} from './support.js';

const MAIN = fileURLToPath(new URL('../../../demo/server/main.ts', import.meta.url));
const START = fileURLToPath(new URL('fixture/start-and-stop.ts', import.meta.url));

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a script of the project in a process of its own. */
const runScript = (script: string, ...args: string[]): Program =>
  spawn(process.execPath, ['--import', 'tsx', script, ...args], {stdio: ['ignore', 'pipe', 'pipe']});

/** Everything that a program writes, and how it ends. */
async function ended(program: Program): Promise<{code: unknown; out: string; err: string}> {
  const [out, err, [code]] = await Promise.all([text(program.stdout), text(program.stderr), once(program, 'exit')]);
  return {code, out, err};
}

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

describe('two servers that start on one new database', () => {
  it('fill it once', async () => {
    const url = fileUrl(join(folder, 'shared.db'));
    const servers = await Promise.all([ended(runScript(START, url)), ended(runScript(START, url))]);
    assert.deepEqual(servers, [
      {code: 0, out: '5\n', err: ''},
      {code: 0, out: '5\n', err: ''},
    ]);
  });
});

describe('the program', () => {
  let seeded: string;
  before(async () => {
    const portal = await TestPortal.start();
    await portal.stop();
    seeded = portal.databaseFile;
  });
  after(() => rm(join(seeded, '..', '..'), {recursive: true}));

  const run = (...args: string[]): Program => runScript(MAIN, ...args);

  /** Runs the program until it has said where it is. */
  async function started(
    ...args: string[]
  ): Promise<{program: Program; address: string; end: ReturnType<typeof ended>}> {
    const program = run('--db', seeded, ...args);
    const end = ended(program);
    const [line] = (await once(program.stdout, 'data')) as [Buffer];
    return {program, end, address: /http:\S+/.exec(line.toString())?.[0] ?? ''};
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`says one line, its address, and on ${signal} ends what is under way`, async () => {
      const {program, address, end} = await started('--port', '0');
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      const visit = request(`${address}api/visits`, {method: 'POST', headers: {Expect: '100-continue'}});
      visit.flushHeaders();
      await once(visit, 'continue');
      program.kill(signal);
      await refusesNew(address);
      visit.end('x');
      const [answer] = (await once(visit, 'response')) as [{statusCode: number; resume(): void}];
      answer.resume();
      assert.equal(answer.statusCode, 204);
      assert.deepEqual(await end, {code: 0, out: `Cổng mẫu: ${address}\n`, err: ''});
    });

  it('leaves a database that is whole, with what was counted', async () => {
    const database = await openDatabase({url: fileUrl(seeded)});
    const [check] = await select<{integrity_check: string}>(database, 'PRAGMA integrity_check');
    const [count] = await select<{total: number}>(database, 'SELECT sum(visits) AS total FROM visit_days');
    database.close();
    assert.equal(check?.integrity_check, 'ok');
    assert.ok((count?.total ?? 0) > 7_103_112);
  });

  it('explains itself', async () => {
    const {code, out, err} = await ended(run('--help'));
    assert.deepEqual([code, err], [0, '']);
    for (const option of [
      '--port',
      '--host',
      '--db',
      '--allow-origin',
      '--behind-proxy',
      'DATABASE_URL',
      'ALLOWED_ORIGINS',
    ])
      assert.ok(out.includes(option), option);
  });

  it('says what is wrong with its options, and starts nothing', async () => {
    const {code, out, err} = await ended(run('--port', 'nhiều'));
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^--port: phải là số nguyên \/ must be a whole number\n/);
  });

  it('says why it cannot start, without a trace of its inside', async () => {
    const portal = await TestPortal.start();
    const {code, out, err} = await ended(run('--db', seeded, '--port', new URL(portal.url('/')).port));
    await portal.remove();
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /address already in use/);
    assert.ok(!err.includes('    at '));
  });

  /** Waits until no new connection is taken. */
  async function refusesNew(address: string): Promise<void> {
    const answers = (): Promise<boolean> =>
      new Promise((resolve) => {
        const probe = request(`${address}api/health`, {agent: false}, (response) => {
          response.resume();
          resolve(true);
        });
        probe.on('error', () => resolve(false)).end();
      });
    while (await answers());
  }
});
