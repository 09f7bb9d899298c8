/** Stands for the values between the pieces of a template; a private-use character that no style sheet contains. */
const HOLE = '\uF8FF';

const GAP = /(?:[ \t\n\f\r]|\/\*[^]*?\*\/)+/.source;
const STRING = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/.source;
const ADDRESS = /url\([^"')]*\)/.source;
const TOKEN = new RegExp(`${GAP}|${STRING}|${ADDRESS}|[^]`, 'gi');

/** @param {string} text @returns {string[]} */
const tokensOf = (text) => text.match(TOKEN) ?? [];

/** @param {string} token */
const isGap = (token) => /^(?:[ \t\n\f\r]|\/\*)/.test(token);

/**
 * What a gap between two tokens shrinks to. Only next to punctuation that separates by itself does it vanish: elsewhere a
 * space can be a descendant combinator, part of a `calc()`, or the end of a name.
 *
 * @param {string} before
 * @param {string} gap
 * @param {string} after
 */
function shrink(before, gap, after) {
  if ('{};,'.includes(before) || '{};,'.includes(after)) {
    const isEmptyValue = before === ':' && ';}'.includes(after);
    return isEmptyValue ? ' ' : '';
  }
  if (before === ':') return '';
  return /[ \t\n\f\r]/.test(gap.replace(/\/\*[^]*?\*\//g, '')) ? ' ' : '/**/';
}

/**
 * Takes comments and needless white space out of a style sheet written as the pieces of a template literal. Changes
 * nothing else: values, selectors and conditions keep their tokens.
 *
 * @param {string[]} pieces the text between the template's values
 * @returns {string[] | undefined} as many pieces; undefined when it isn't certain that they mean the same
 */
export function minifyCss(pieces) {
  const text = pieces.join(HOLE);
  const tokens = tokensOf(text);
  const isUnsure = tokens.includes('\\') || tokens.includes('"') || tokens.includes("'");
  if (isUnsure) return undefined;
  const shrunk = tokens.map((token, i) =>
    isGap(token) ? shrink(tokens[i - 1] ?? '', token, tokens[i + 1] ?? '') : token,
  );
  const minified = shrunk.filter((token, i) => token !== ';' || nextToken(shrunk, i) !== '}').join('');
  const result = minified.split(HOLE);
  return result.length === pieces.length ? result : undefined;
}

/**
 * @param {string[]} tokens
 * @param {number} i
 */
const nextToken = (tokens, i) => tokens[i + 1] || tokens[i + 2];
