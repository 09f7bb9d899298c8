// What a page pays for one element, for all, and for what reads backends: bundles made only to be measured. What is fetched when it
// is used is left out of the elements; the sanitiser is counted in the published scripts, the rest among the sources.
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {compile, compress, failOnWarning, takeIn} from './compile.js';
import {elements} from './elements.js';

const WHEN_USED = ['dompurify', /\/sources\/(?:xml|session-store|presets\/(?!index|portal)[\w-]+)\.ts$/];

/**
 * @param {string} name
 * @param {string} input
 * @param {Pick<import('rollup').RollupOptions, 'external' | 'plugins'>} options what is left out, and how packages are taken in
 * @returns {import('rollup').RollupOptions}
 */
const measured = (name, input, {external, plugins} = {external: WHEN_USED, plugins: takeIn()}) => ({
  input,
  external,
  output: {file: `.cache/size/${name}.js`, format: 'es', inlineDynamicImports: true, plugins: [compress()]},
  plugins: [plugins, compile()],
  onwarn: failOnWarning,
});

/** What reads dates and texts is left out: elements need it anyway. */
const sources = {external: /\/src\/(?:dates|text)\//, plugins: nodeResolve()};

export default [
  measured('all', 'src/all.ts'),
  measured('sources', 'build/size-sources.js', sources),
  ...elements.map((name) => measured(name, `src/elements/${name}/define.ts`)),
];
