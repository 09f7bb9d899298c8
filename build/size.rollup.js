// What a page pays for one element, for all, and for what reads backends: bundles made only to be measured. What is fetched when it
// is used is left out of what uses it and measured by itself; the sanitiser is counted in the published scripts.
import {readdirSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {compile, compress, failOnWarning, takeIn} from './compile.js';
import {elements} from './elements.js';

const PRESETS = 'src/sources/presets';

/** Presets that are fetched by their names, the largest first; the others are part of every page, or of presets. */
const presets = readdirSync(PRESETS)
  .filter((file) => !['index.ts', 'portal.ts', 'common.ts'].includes(file))
  .map((file) => `${PRESETS}/${file}`)
  .sort((a, b) => readFileSync(b).length - readFileSync(a).length);

/**
 * @typedef {Pick<import('rollup').RollupOptions, 'external' | 'plugins'>} Options what is left out, and how the rest is taken in
 * @param {string} name
 * @param {string | string[]} input one module, or several
 * @param {Options} options
 * @returns {import('rollup').RollupOptions}
 */
const measured = (name, input, {external, plugins}) => ({
  input: typeof input === 'string' ? input : name,
  external,
  output: {file: `.cache/size/${name}.js`, format: 'es', inlineDynamicImports: true, plugins: [compress()]},
  plugins: [typeof input !== 'string' && together(name, input), plugins, compile()],
  onwarn: failOnWarning,
});

/**
 * An entry of that name, which exports what several modules do.
 *
 * @param {string} name
 * @param {string[]} modules
 * @returns {import('rollup').Plugin}
 */
const together = (name, modules) => ({
  name: 'together',
  resolveId: (id) => (id === name ? id : null),
  load: (id) => (id === name ? modules.map((module, i) => `export * as m${i} from './${module}';`).join('\n') : null),
});

/** @type {import('rollup').Plugin} */
const withoutFetched = {
  name: 'without-fetched',
  resolveDynamicImport: (specifier) => ({id: String(specifier), external: true}),
};

/** What a page fetches at once. */
const atOnce = () => ({plugins: [withoutFetched, takeIn()]});

/** What reads dates and texts is left out: elements need it anyway. */
const besideElements = {external: /\/src\/(?:dates|text)\//, plugins: nodeResolve()};

/** @param {RegExp} inside what is measured, without what the page has already */
const alone = (inside) => ({
  external: (/** @type {string} */ id, /** @type {string | undefined} */ importer, /** @type {boolean} */ isResolved) =>
    importer !== undefined && isResolved && !inside.test(id),
  plugins: nodeResolve(),
});

export default [
  measured('all', 'src/all.ts', atOnce()),
  ...elements.map((name) => measured(name, `src/elements/${name}/define.ts`, atOnce())),
  measured('sources', 'build/size-sources.js', {
    ...besideElements,
    external: [besideElements.external, /\/sources\/find-out\.ts$/],
  }),
  measured('core', 'build/size-core.js', {...besideElements, plugins: [withoutFetched, nodeResolve()]}),
  measured('presets', presets, alone(/\/presets\//)),
  measured('largest-preset', presets[0] ?? '', alone(/\/presets\//)),
  measured('working-out', 'src/sources/find-out.ts', alone(/\/sources\/(?:infer\/|find-out\.ts)/)),
  measured(
    'inspector',
    'src/elements/inspector/index.ts',
    alone(/\/elements\/inspector\/|\/i18n\/(?:inspection|inference)/),
  ),
  measured(
    'article-tools',
    'src/elements/article/tools/define.ts',
    alone(/\/article\/tools\/|\/i18n\/article-tools|\/text\/sentences|\/html\/serialize/),
  ),
  measured(
    'rating',
    'src/elements/article/rating/article-rating.ts',
    alone(/\/article\/rating\/|\/(?:i18n|models)\/rating\.ts$|\/sources\/rate\.ts$/),
  ),
  measured(
    'metadata',
    'src/elements/article/metadata/article-metadata.ts',
    alone(/\/article\/metadata\/|\/i18n\/metadata\.ts$/),
  ),
];
