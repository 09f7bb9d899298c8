import MagicString from 'magic-string';
import {nodesOf} from './template-literals.js';

/**
 * @typedef {import('estree').AssignmentExpression & {start: number, end: number}} Assignment
 * @typedef {import('estree').Expression & {start: number, end: number}} Expression
 */

/** What Lit adds to the page's globals: lists of its versions, and where standard decorators, which we don't use, keep theirs. */
const LISTS = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
const METADATA = 'litPropertyMetadata';
const EXPECTED = [...LISTS, METADATA, 'metadata'].sort();

/** @param {import('estree').Node} node @returns {string | undefined} what a `global.name ??= …` gives a value */
function addedName(node) {
  if (node.type !== 'AssignmentExpression' || node.operator !== '??=' || node.left.type !== 'MemberExpression') return;
  const {property} = node.left;
  return property.type === 'Identifier' && EXPECTED.includes(property.name) ? property.name : undefined;
}

/**
 * Keeps to the module what an assignment would have added to the page.
 *
 * @param {MagicString} source
 * @param {string} name
 * @param {Assignment} assignment
 */
function keep(source, name, {start, end, right}) {
  const value = /** @type {Expression} */ (right);
  source.update(start, end, LISTS.includes(name) ? source.original.slice(value.start, value.end) : 'void 0');
  if (name === METADATA) source.prepend(`const ${METADATA} = new WeakMap();\n`);
}

/**
 * A rollup plugin: bundles add no global to the page, as Lit would. Stops the build when Lit doesn't have what it looks for.
 *
 * @returns {import('rollup').Plugin}
 */
export function keepGlobals() {
  /** @type {string[]} */
  const found = [];
  return {
    name: 'keep-globals',
    transform(code, id) {
      if (!/node_modules\/(?:@lit|lit-\w+)\//.test(id.replaceAll('\\', '/'))) return null;
      const source = new MagicString(code);
      for (const node of nodesOf(this.parse(code))) {
        const name = addedName(node);
        if (name === undefined) continue;
        keep(source, name, /** @type {Assignment} */ (node));
        found.push(name);
      }
      return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
    },
    buildEnd(error) {
      if (!error && found.sort().join() !== EXPECTED.join())
        this.error(`Lit adds other globals than expected: ${found.join()}`);
    },
  };
}
