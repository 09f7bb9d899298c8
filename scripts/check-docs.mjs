// Checks the documents: links and places that they lead to, npm commands, and the tags and attributes of their examples.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

/** Attributes of every HTML element that examples use. */
const HTML_ATTRIBUTES = ['class', 'hidden', 'id', 'lang', 'slot', 'title'];
/** npm's own commands. */
const NPM = ['ci', 'install', 'start', 'test', 'pack'];

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');
/** @type {Record<string, string>} */
const scripts = JSON.parse(read('package.json')).scripts;
const documents = ['.', 'docs']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => normalize(join(folder, name))))
  .filter((file) => file.endsWith('.md'));

/** The name of a heading's place, as code hosts make it. @param {string} heading */
const placeOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** @param {string} file @returns {string[]} */
const places = (file) => [...read(file).matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) => placeOf(heading));

/** @param {string} file @param {string} text @returns {string[]} */
function wrongLinks(file, text) {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = '', place] = link.split('#');
    const target = path ? normalize(join(dirname(file), path)) : file;
    if (!existsSync(target)) return [`${link} leads nowhere`];
    return place && !places(target).includes(place) ? [`${link}: there is no such place`] : [];
  });
}

/** @param {string} text @returns {string[]} */
function wrongCommands(text) {
  const named = [...text.matchAll(/npm (run )?([a-z][\w:-]*)/g)].filter(
    ([, run, name = '']) => run ?? NPM.includes(name),
  );
  return named
    .filter(([, run, name = '']) => (run || name === 'start' || name === 'test') && !(name in scripts))
    .map(([command]) => `${command} is no command`);
}

/**
 * @typedef {{name: string, fieldName?: string}} Attribute
 * @typedef {{tagName?: string, attributes?: Attribute[]}} Declaration
 */

/** @returns {Map<string, string[]>} the attributes of each of our tags */
function knownTags() {
  /** @type {{modules: {declarations?: Declaration[]}[]}} */
  const manifest = JSON.parse(read('custom-elements.json'));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.flatMap(({tagName, attributes = []}) =>
      tagName
        ? [[tagName, [...HTML_ATTRIBUTES, ...attributes.map(({name, fieldName}) => name ?? fieldName ?? '')]]]
        : [],
    ),
  );
}

/** @param {string} text @param {Map<string, string[]>} tags @returns {string[]} */
function wrongTags(text, tags) {
  const examples = [...text.matchAll(/^```html\n([\s\S]*?)^```/gm)].map(([, example = '']) => example);
  return [...examples.join('\n').matchAll(/<(portal-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
    ([, tag = '', inside = '']) => {
      const known = tags.get(tag);
      if (!known) return [`<${tag}> is no element`];
      const names = [...inside.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
      return names.filter((name) => !known.includes(name)).map((name) => `<${tag}> has no attribute ${name}`);
    },
  );
}

const tags = knownTags();
const complaints = documents.flatMap((file) => {
  const text = read(file);
  const wrong = [...wrongLinks(file, text), ...wrongCommands(text), ...wrongTags(text, tags)];
  return wrong.map((complaint) => `${file}: ${complaint}`);
});
console.log(complaints.length > 0 ? complaints.join('\n') : `${documents.length} documents are right.`);
process.exitCode = complaints.length > 0 ? 1 : 0;
