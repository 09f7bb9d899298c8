// What a page pays for one element, and for all: bundles made only to be measured, without the sanitiser, which is counted
// in the published scripts.
import {compile, compress, failOnWarning, takeIn} from './compile.js';
import {elements} from './elements.js';

/** @param {string} name @param {string} input @returns {import('rollup').RollupOptions} */
const measured = (name, input) => ({
  input,
  external: ['dompurify'],
  output: {file: `.cache/size/${name}.js`, format: 'es', inlineDynamicImports: true, plugins: [compress()]},
  plugins: [takeIn(), compile()],
  onwarn: failOnWarning,
});

export default [
  measured('all', 'src/all.ts'),
  ...elements.map((name) => measured(name, `src/elements/${name}/define.ts`)),
];
