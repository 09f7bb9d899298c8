import MagicString from 'magic-string';
import {nodesOf, overwrite, rangeOf} from './template-literals.js';

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} code @returns {number} the offset of the first character that isn't ASCII, or -1 */
const firstForeign = (code) => code.search(/[^\0-\x7F]/);

/** Makes browsers read a script as UTF-8 whatever the page's charset. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rollup plugins that keep a page's charset from garbling the words of a script. Pure ASCII means the same in all charsets
 * but UTF-16, and survives being joined with other scripts. The minifier escapes plain strings but leaves tagged templates
 * alone: `escape` takes those, before the minifier; `prove` looks at the result, after it. `mark` adds what a classic script
 * needs on a page in UTF-16 (modules are always UTF-8).
 *
 * @returns {Record<'escape' | 'prove' | 'mark', import('rollup').Plugin>}
 */
export function ascii() {
  return {
    escape: {
      name: 'ascii-escape',
      renderChunk(code) {
        const source = new MagicString(code);
        for (const node of nodesOf(this.parse(code))) {
          if (node.type === 'TemplateElement') overwrite(source, rangeOf(node), escaped(node.value.raw));
        }
        return {code: source.toString(), map: source.generateMap({hires: true})};
      },
    },
    prove: {
      name: 'ascii-prove',
      renderChunk(code, {fileName}) {
        const at = firstForeign(code);
        if (at >= 0) this.error(`${fileName} isn't pure ASCII at offset ${at}`);
        return null;
      },
    },
    mark: {
      name: 'ascii-mark',
      // The first line is a comment, so nothing that a source map speaks of moves.
      renderChunk: (code) => ({code: BYTE_ORDER_MARK + code, map: null}),
    },
  };
}
