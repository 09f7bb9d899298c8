import {banner, licences} from './build/licences.js';
import {compile, compress, failOnWarning, takeIn} from './build/compile.js';
import {elements} from './build/elements.js';
import {writeIntegrity} from './build/integrity.js';

const ENTRY = 'src/all.ts';

/** For npm: one module per source file, packages left to whoever bundles. */
const modules = {
  input: ['src/index.ts', ENTRY, ...elements.map((name) => `src/elements/${name}/define.ts`)],
  external: (/** @type {string} */ id) => /^[@a-z]/.test(id) && !id.startsWith('src/'),
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  plugins: [compile()],
  onwarn: failOnWarning,
};

/** @param {string} file */
const script = (file) => ({entryFileNames: file, dir: 'cdn', inlineDynamicImports: true, sourcemap: true, banner});

/** For `<script type="module">` and for `import` from an address. */
const moduleScript = {
  input: ENTRY,
  output: {...script('portal-elements.all.js'), format: 'es', plugins: [compress()]},
  plugins: [takeIn(), compile(), licences('cdn/THIRD-PARTY.txt')],
  onwarn: failOnWarning,
};

/** For `<script defer>`: adds no global, so nothing is exported. */
const classicScript = {
  input: 'classic',
  output: {...script('portal-elements.all.classic.js'), format: 'iife', plugins: [compress({isClassic: true})]},
  plugins: [withoutExports('classic'), takeIn(), compile(), writeIntegrity()],
  onwarn: failOnWarning,
};

/**
 * An entry of that name, which runs the real one and exports nothing.
 *
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
function withoutExports(name) {
  return {
    name: 'without-exports',
    resolveId: (id) => (id === name ? id : null),
    load: (id) => (id === name ? `import ${JSON.stringify(`./${ENTRY}`)};` : null),
  };
}

/** `rollup -c` builds everything; `rollup -c --configCdn` only the scripts. @param {{configCdn?: boolean}} options */
export default ({configCdn = false}) =>
  configCdn ? [moduleScript, classicScript] : [modules, moduleScript, classicScript];
