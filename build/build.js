import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isUpToDate} from './up-to-date.js';

/** @typedef {{scriptsOnly?: boolean}} Extent `scriptsOnly`: what pages load (`cdn`), without what npm serves (`dist`) */

const root = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = [
  'src',
  'build',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const SCRIPTS = ['cdn/sri.json'];
const MODULES = ['dist/all.js', 'dist/all.d.ts'];

/** @param {string[]} paths */
const inProject = (paths) => paths.map((path) => join(root, path));

/**
 * Runs the program of an installed package. What it prints comes on stderr: stdout belongs to whoever needs a build.
 *
 * @param {string} program path within `node_modules`
 * @param {...string} args
 */
async function run(program, ...args) {
  const file = join(root, 'node_modules', program);
  const child = spawn(process.execPath, [file, ...args], {cwd: root, stdio: ['ignore', process.stderr, 'inherit']});
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} failed.`);
}

/**
 * Builds from scratch, so that nothing of an earlier source stays.
 *
 * @param {Extent} extent
 */
export async function build({scriptsOnly = false} = {}) {
  const folders = scriptsOnly ? ['cdn'] : ['cdn', 'dist'];
  await Promise.all(inProject(folders).map((folder) => rm(folder, {recursive: true, force: true})));
  const bundles = run('rollup/dist/bin/rollup', '--config', '--silent', ...(scriptsOnly ? ['--configCdn'] : []));
  const types = scriptsOnly ? undefined : run('typescript/bin/tsc', '--project', 'tsconfig.build.json');
  await Promise.all([bundles, types]);
}

/**
 * Builds unless what is there is younger than all that it is made from. Says so on stderr when it takes a while.
 *
 * @param {Extent} extent
 */
export async function buildIfStale(extent = {}) {
  const outputs = extent.scriptsOnly ? SCRIPTS : [...SCRIPTS, ...MODULES];
  if (isUpToDate(inProject(outputs), inProject(INPUTS))) return;
  console.error('building…');
  await build(extent);
}
