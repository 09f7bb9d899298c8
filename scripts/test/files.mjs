import {readdirSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';

/** Folders of tests that run in Node; the others run in browsers. */
const IN_NODE = ['build', 'demo', 'package', 'scripts'].map((name) => join('test', name) + sep);

/** @param {string} file */
const runsInNode = (file) => IN_NODE.some((folder) => file.startsWith(folder));

/** @returns {string[]} every test file, relative to the project */
const all = () =>
  readdirSync('test', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .sort();

/**
 * The test files, by where they run.
 *
 * @param {string[]} wanted files or folders; all tests when empty
 * @returns {{browser: string[], node: string[]}}
 */
export function testFiles(wanted) {
  const paths = wanted.map((path) => resolve(path));
  const isWanted = (/** @type {string} */ file) =>
    paths.length === 0 || paths.some((path) => `${resolve(file)}${sep}`.startsWith(`${path}${sep}`));
  const files = all().filter(isWanted);
  return {browser: files.filter((file) => !runsInNode(file)), node: files.filter(runsInNode)};
}
