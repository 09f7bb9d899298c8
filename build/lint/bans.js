/** @typedef {{selector: string, message: string}} Ban */

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** What old pages, strict pages and the oldest supported browsers don't stand. @type {Ban[]} */
const ON_PAGES = [
  {
    selector: 'ForInStatement',
    message: 'Pages extend Array.prototype and Object.prototype: use for…of and Object.keys.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Prototype.js replaces Array.from: spread instead.',
  },
  {
    selector: 'MemberExpression[object.name="AbortSignal"][property.name=/^(any|timeout)$/]',
    message: 'Not in Chrome 109, Firefox 102 and Safari 16.4.',
  },
  {
    selector: 'MemberExpression[object.name="URL"][property.name=/^(canParse|parse)$/]',
    message: 'Not in Chrome 109, Firefox 102 and Safari 16.4.',
  },
  {
    selector: 'TemplateElement[value.raw=/light-dark\\(|:state\\(|\\bpopover\\b/]',
    message: 'Not in Chrome 109, Firefox 102 and Safari 16.4.',
  },
  {selector: 'TemplateElement[value.raw=/\\d(?:rem)\\b/]', message: 'Old pages make a rem 10 px: use em or px.'},
  {selector: `${TEMPLATE}[value.raw=/\\sstyle=/]`, message: "style-src 'self' blocks it: bind .style or use classes."},
  {selector: `${TEMPLATE}[value.raw=/<(?:script|style)\\b/]`, message: 'A strict Content-Security-Policy blocks it.'},
  {selector: `${TEMPLATE}[value.raw=/<form\\b/]`, message: "The page's own form may be around it."},
];

/** Ways to make HTML from strings. @type {Ban[]} */
const MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe)$/]',
    message: 'Only src/html makes HTML from strings.',
  },
  {
    selector: 'MemberExpression[property.name=/^(createContextualFragment|parseFromString|parseHTMLUnsafe)$/]',
    message: 'Only src/html makes HTML from strings.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'The page belongs to its author.',
  },
];

/** Tests that wouldn't run, or would keep others from running. @type {Ban[]} */
const UNRUN = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext)$/]', message: 'Every test runs.'},
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
];

/**
 * @param {string[]} files
 * @param {Ban[]} bans
 * @returns {import('eslint').Linter.Config}
 */
const ban = (files, bans) => ({files, rules: {'no-restricted-syntax': ['error', ...bans]}});

/** Syntax that is refused, by folder. */
export const bans = [
  ban(['src/**/*.ts'], [...ON_PAGES, ...MARKUP]),
  ban(['src/html/**/*.ts'], ON_PAGES),
  ban(['test/**/*.ts'], UNRUN),
];
