/** Elements in which white space is content, or in which text isn't markup. */
const VERBATIM = /<(?:pre|textarea|listing|plaintext|script|style|title|xmp)\b/i;

const HOLE = '\uF8FF';
const COMMENT = /<!--(?!-?>)[^]*?-->/.source;
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/.source;
const TEXT = /[^<]+|</.source;
const TOKEN = new RegExp(`${COMMENT}|${TAG}|${TEXT}`, 'gi');
const TAG_PART = /"[^"]*"|'[^']*'|[^"']+/g;

/** @param {string} text @returns {string[]} */
const tokensOf = (text) => text.match(TOKEN) ?? [];

/** Not `\s`: a no-break space is content. @param {string} text */
const collapse = (text) => text.replace(/[ \t\n\f\r]+/g, ' ');

/** @param {string} tag */
const minifyTag = (tag) => tag.replace(TAG_PART, (part) => (/^["']/.test(part) ? part : collapse(part)));

/** @param {string} token */
function minifyToken(token) {
  if (token.startsWith('<!--')) return token.includes(HOLE) ? token : '';
  return token.startsWith('<') ? minifyTag(token) : collapse(token);
}

/**
 * Takes comments out of markup written as the pieces of a template literal and makes each run of white space one space.
 * Nothing is removed that HTML could see: attribute values, quotes, slashes and the spaces between inline elements stay.
 *
 * @param {string[]} pieces the text between the template's values
 * @returns {string[] | undefined} as many pieces; undefined when it isn't certain that they mean the same
 */
export function minifyHtml(pieces) {
  const text = pieces.join(HOLE);
  if (VERBATIM.test(text)) return undefined;
  const tokens = tokensOf(text);
  const isUnsure = tokens.includes('<');
  if (isUnsure) return undefined;
  return tokens.map(minifyToken).join('').split(HOLE);
}
