import {readFileSync} from 'node:fs';

/** Attributes of every HTML element. */
const GLOBAL = ['class', 'hidden', 'id', 'lang', 'slot', 'style', 'title'];

const TAG = /<(portal-[\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** @typedef {{tagName?: string, attributes?: {name: string}[]}} Declaration */

/** @returns {Map<string, string[]>} the attributes of each of our tags, as the manifest has them */
function attributesByTag() {
  /** @type {{modules: {declarations?: Declaration[]}[]}} */
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.map(({tagName = '', attributes = []}) => [tagName, [...GLOBAL, ...attributes.map(({name}) => name)]]),
  );
}

/**
 * Our tags and their attributes in the HTML examples of a document that no element has.
 *
 * @param {import('./markdown.mjs').Document} document
 */
export function wrongTags({examples}) {
  const known = attributesByTag();
  const markup = examples.filter(({language}) => language === 'html').map(({code}) => code);
  return [...markup.join('\n').matchAll(TAG)].flatMap(([, tag = '', inside = '']) => {
    const attributes = known.get(tag);
    if (!attributes) return [`<${tag}> is no element`];
    const names = [...inside.matchAll(ATTRIBUTE)].map(([, name = '']) => name);
    return names.filter((name) => !attributes.includes(name)).map((name) => `<${tag}> has no attribute ${name}`);
  });
}
