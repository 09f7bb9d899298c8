import assert from 'node:assert/strict';
import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fileUrl, openDatabase, select} from '../../../demo/server/database.js';
import {TestPortal} from './support.js';

const MAIN = fileURLToPath(new URL('../../../demo/server/main.ts', import.meta.url));
const START = fileURLToPath(new URL('fixture/start-and-stop.ts', import.meta.url));

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a script of the project in a process of its own. */
const runScript = (script: string, ...args: string[]): Program =>
  spawn(process.execPath, ['--import', 'tsx', script, ...args], {stdio: ['ignore', 'pipe', 'pipe']});

/** Everything that a program writes, and how it ends. */
async function ended(program: Program): Promise<{code: unknown; out: string; err: string}> {
  const exit = once(program, 'exit') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(program.stdout), text(program.stderr), exit]);
  return {code, out, err};
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'program-'));
});
after(() => rm(folder, {recursive: true}));

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
