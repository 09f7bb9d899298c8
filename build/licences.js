import {readFileSync} from 'node:fs';
import {license} from './plugins.js';
import {manifest} from './version.js';

/** Licences that may come with a bundle under MIT, as an SPDX expression. */
const ALLOWED = '(MIT OR BSD-2-Clause OR BSD-3-Clause OR 0BSD OR ISC OR Apache-2.0)';

/** @param {string} name */
function describe(name) {
  const path = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} (${JSON.parse(readFileSync(path, 'utf8')).license.replace(/^\(|\)$/g, '')})`;
}

/** The comment at the head of a bundle. */
export const banner = `/*! ${manifest.name} ${manifest.version} | ${manifest.license} | includes ${Object.keys(
  manifest.dependencies,
)
  .map(describe)
  .join(', ')}: see THIRD-PARTY.txt */`;

/**
 * A rollup plugin: writes the licences of everything in a bundle to `file`, and stops the build when one is missing or
 * not among those allowed.
 *
 * @param {string} file
 * @returns {import('rollup').Plugin}
 */
export function licences(file) {
  return license({
    thirdParty: {
      includeSelf: false,
      allow: {test: ALLOWED, failOnUnlicensed: true, failOnViolation: true},
      output: {file, encoding: 'utf-8'},
    },
  });
}
