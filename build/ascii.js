import MagicString from 'magic-string';
import {nodesOf, overwrite, rangeOf} from './template-literals.js';

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} code @returns {number} the offset of the first character that isn't ASCII, or -1 */
const firstForeign = (code) => code.search(/[^\0-\x7F]/);

/**
 * Two rollup plugins that make a bundle pure ASCII, so that a page's charset can't garble its words. The minifier escapes
 * plain strings but leaves tagged templates alone: the first plugin escapes those, before the minifier; the second proves
 * the result, after it.
 *
 * @returns {{escape: import('rollup').Plugin, prove: import('rollup').Plugin}}
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
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          const at = chunk.type === 'chunk' ? firstForeign(chunk.code) : -1;
          if (at >= 0) this.error(`${chunk.fileName} isn't pure ASCII at offset ${at}`);
        }
      },
    },
  };
}
