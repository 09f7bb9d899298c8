/**
 * @typedef {import('estree').Node & {start: number, end: number}} Positioned
 * @typedef {import('estree').TaggedTemplateExpression} TaggedTemplate
 * @typedef {import('estree').TemplateElement} TemplateElement
 */

/** @param {unknown} value @returns {value is import('estree').Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/**
 * Every node of a syntax tree, parents before their children.
 *
 * @param {import('estree').Node} node
 * @returns {Generator<import('estree').Node>}
 */
export function* nodesOf(node) {
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child);
}

/**
 * The source of a template's piece that means `text`.
 *
 * @param {string} text what the program sees (the cooked string)
 */
export const templateSource = (text) => text.replace(/\\|`|\$(?=\{)/g, '\\$&');

/**
 * Where a piece of a template stands in the source, without the characters around it.
 *
 * @param {TemplateElement} piece
 * @returns {[start: number, end: number]}
 */
export function rangeOf(piece) {
  const {start, end} = /** @type {TemplateElement & Positioned} */ (piece);
  return [start, end];
}

/**
 * Replaces a stretch of source, also an empty one.
 *
 * @param {import('magic-string').default} source
 * @param {[start: number, end: number]} range
 * @param {string} replacement
 */
export function overwrite(source, [start, end], replacement) {
  if (start === end) source.appendLeft(start, replacement);
  else if (source.original.slice(start, end) !== replacement) source.update(start, end, replacement);
}
