import {readFileSync} from 'node:fs';

/**
 * @typedef {typeof import('typescript')} TypeScript
 * @typedef {import('typescript').Node} Node
 * @typedef {{name: string, tagName?: string, customElement?: boolean, members?: {privacy?: string}[]}} Declaration
 * @typedef {{path: string, kind: string, declarations: Declaration[], exports: {name: string}[]}} Module
 */

/**
 * Where `...options` stands in the decorators of a module.
 *
 * @param {TypeScript} ts
 * @param {Node} node
 * @returns {Node[]}
 */
function spreads(ts, node, isInDecorator = false) {
  if (isInDecorator && ts.isSpreadAssignment(node)) return [node];
  /** @type {Node[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...spreads(ts, child, isInDecorator || ts.isDecorator(node))));
  return found;
}

/**
 * Reads the modules for the analyzer, which stops at a spread in a decorator: blanks take the place of each.
 *
 * @param {{ts: TypeScript, globs: string[]}} options
 */
export function readModules({ts, globs}) {
  const parse = (/** @type {string} */ path, /** @type {string} */ text) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return globs.sort().map((path) => {
    const text = readFileSync(path, 'utf8');
    const blanked = spreads(ts, parse(path, text)).reduce(
      (rest, {pos, end}) => rest.slice(0, pos) + ' '.repeat(end - pos) + rest.slice(end),
      text,
    );
    return parse(path, blanked);
  });
}

/**
 * A replacer for JSON: source files become the modules of the package that are made from them.
 *
 * @param {string} key
 * @param {unknown} value
 */
const published = (key, value) =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')
    : value;

/** The module that registers an element. @param {Module} module @param {Declaration} declaration */
const definition = (module, {name, tagName = name}) => ({
  kind: 'javascript-module',
  path: module.path.replace(/[^/]+$/, 'define.js'),
  declarations: [],
  exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: module.path}}],
});

/** What users of an element may rely on. @param {Declaration} declaration @returns {Declaration} */
const publicMembers = (declaration) => ({
  ...declaration,
  members: declaration.members?.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'),
});

/** @param {Module} module @returns {Module} */
function elementsOf(module) {
  const declarations = module.declarations.filter(({tagName}) => tagName);
  const names = new Set(declarations.map(({name}) => name));
  return {
    ...module,
    declarations: declarations.map(publicMembers),
    exports: module.exports.filter(({name}) => names.has(name)),
  };
}

/**
 * A plugin of the analyzer: of all that stands in `src`, the manifest shows the elements, with what is public of them and
 * where it is in the package.
 */
export function publishedElements() {
  return {
    name: 'published-elements',
    /** @param {{customElementsManifest: {modules: Module[]}}} options */
    packageLinkPhase({customElementsManifest: manifest}) {
      const modules = manifest.modules.map(elementsOf).filter(({declarations}) => declarations.length > 0);
      const described = modules.flatMap((module) => [
        module,
        ...module.declarations.map((declaration) => definition(module, declaration)),
      ]);
      manifest.modules = JSON.parse(JSON.stringify(described, published));
    },
  };
}
