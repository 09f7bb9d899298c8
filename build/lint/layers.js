/** Folders and files of `src` from the lowest layer to the highest: each may use its own layer and those before it. */
const LAYERS = [
  ['dates', 'text', 'html', 'i18n', 'models', 'define'],
  ['sources'],
  ['controllers', 'styles'],
  ['elements'],
  ['embed'],
  ['index', 'all'],
];

/** What only one folder may import, and what that folder is for. */
const RESERVED = [
  {folder: 'dates', regex: '^date-fns/', message: 'Only src/dates computes with dates.'},
  {folder: 'html', regex: '^dompurify$', message: 'Only src/html makes HTML from strings.'},
];

/** What nothing in `src` may import. */
const FORBIDDEN = [
  {regex: '^(?:\\.\\./)+(?:stories|demo|test|build|scripts)/', message: 'src stands alone.'},
  {regex: '^(?!\\.|lit$|lit/|@lit/task$|date-fns|dompurify$)', message: 'Not a dependency of the package.'},
  {
    regex: '^date-fns$',
    message: 'Import the one function, as in date-fns/addDays: all of it makes builds three times as long.',
  },
  {regex: '^lit/directives/unsafe-', message: 'Backends are not trusted: src/html cleans their HTML.'},
  {
    regex: '^lit/directives/style-map\\.js$',
    message: "style-src 'self' blocks it on the first render: bind .style or use classes.",
  },
];

/**
 * @param {string} folder
 * @param {string[]} higher names of the layers above
 */
const patterns = (folder, higher) => [
  ...FORBIDDEN,
  ...RESERVED.filter((reserved) => reserved.folder !== folder).map(({regex, message}) => ({regex, message})),
  ...(higher.length > 0
    ? [{regex: `^(?:\\.{1,2}/)+(?:${higher.join('|')})(?:/|\\.js$)`, message: `${folder} is below that layer.`}]
    : []),
];

/**
 * One configuration for each folder of `src`, that keeps its imports pointing one way.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const layers = LAYERS.flatMap((layer, rank) =>
  layer.map((name) => ({
    files: [`src/${name}.ts`, `src/${name}/**/*.ts`],
    rules: {'no-restricted-imports': ['error', {patterns: patterns(name, LAYERS.slice(rank + 1).flat())}]},
  })),
);
