import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {ascii} from './ascii.js';
import {keepGlobals} from './keep-globals.js';
import {minifyTemplates} from './minify-templates.js';
import {terser} from './plugins.js';
import {replacements} from './version.js';

/** Our TypeScript as JavaScript for the oldest browsers supported. @returns {import('rollup').InputPluginOption} */
export const compile = () => [
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', define: replacements}),
  minifyTemplates(),
];

/**
 * The packages that a bundle takes in, in their production builds.
 *
 * @returns {import('rollup').InputPluginOption}
 */
export const takeIn = () => [nodeResolve({browser: true, exportConditions: ['production']}), keepGlobals()];

/**
 * A bundle in as few bytes as are safe, in any charset.
 *
 * @param {{isClassic?: boolean}} options whether it is a script of the old kind, which is read in the page's charset
 * @returns {import('rollup').OutputPluginOption}
 */
export function compress({isClassic = false} = {}) {
  const {escape, prove, mark} = ascii();
  const minify = terser({ecma: 2022, compress: {passes: 3}, format: {ascii_only: true, comments: /^!/}});
  return [escape, minify, prove, isClassic && mark];
}

/**
 * Anything that rollup warns of (import cycles, names not found, packages left out) is a mistake here.
 *
 * @param {import('rollup').RollupLog} warning
 */
export function failOnWarning(warning) {
  throw new Error(warning.message, {cause: warning});
}
