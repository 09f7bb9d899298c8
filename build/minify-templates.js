import MagicString from 'magic-string';
import {minifyCss} from './minify-css.js';
import {minifyHtml} from './minify-html.js';
import {nodesOf, overwrite, rangeOf, templateSource} from './template-literals.js';

/** @type {Record<string, (pieces: string[]) => string[] | undefined>} */
const MINIFIERS = {css: minifyCss, html: minifyHtml, svg: minifyHtml};

/**
 * @param {import('estree').TaggedTemplateExpression} template
 * @returns {string[] | undefined} the shorter text of each piece
 */
function minified({tag, quasi}) {
  const minify = tag.type === 'Identifier' && Object.hasOwn(MINIFIERS, tag.name) ? MINIFIERS[tag.name] : undefined;
  const pieces = quasi.quasis.map((piece) => piece.value.cooked ?? undefined);
  return minify && pieces.every((piece) => piece !== undefined) ? minify(pieces) : undefined;
}

/**
 * @param {MagicString} source
 * @param {import('estree').TemplateElement[]} pieces
 * @param {string[]} texts the new text of each piece
 */
function replacePieces(source, pieces, texts) {
  texts.forEach((text, i) => {
    const piece = pieces[i];
    if (piece) overwrite(source, rangeOf(piece), templateSource(text));
  });
}

/**
 * A rollup plugin: the `html`, `svg` and `css` templates of our own modules without comments and needless white space.
 * Templates that it isn't sure about stay as they are.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const source = new MagicString(code);
      for (const node of nodesOf(this.parse(code))) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        replacePieces(source, node.quasi.quasis, minified(node) ?? []);
      }
      return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
    },
  };
}
