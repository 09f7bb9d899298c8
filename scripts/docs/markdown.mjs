/**
 * @typedef {{language: string, code: string}} Example a fenced block
 * @typedef {{file: string, text: string, prose: string, examples: Example[]}} Document `prose` is the text without examples
 */

const FENCE = /^```(\w*)[^\n]*\n([^]*?)^```/gm;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Document}
 */
export function parse(file, text) {
  const examples = [...text.matchAll(FENCE)].map(([, language = '', code = '']) => ({language, code}));
  return {file, text, prose: text.replace(FENCE, ''), examples};
}

/** The name of a heading's place, as code hosts make it. @param {string} heading */
const placeOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The places of a document that a link can lead to. @param {Document} document @returns {string[]} */
export const placesOf = ({prose}) => [...prose.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) => placeOf(heading));

/** Where the links and pictures of a document lead. @param {Document} document @returns {string[]} */
export const linksOf = ({prose}) => [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
