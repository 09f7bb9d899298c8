import {readFileSync} from 'node:fs';

/** What package.json says of this package. */
export const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * What the source leaves to be filled in: every tool that compiles `src` (rollup, the test runner, Storybook) replaces
 * these names by these JavaScript expressions.
 *
 * @type {Record<string, string>}
 */
export const replacements = {__VERSION__: JSON.stringify(manifest.version)};
