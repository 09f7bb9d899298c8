import * as is from './checks.js';
import type {Check} from './checks.js';

type Rules = Readonly<Record<string, Check>>;

/** What every element may have. */
const EVERYWHERE: Rules = {dir: is.direction, lang: is.language};
const NOTHING_ELSE: Rules = {};

const EDIT: Rules = {cite: is.page, datetime: is.moment};
const QUOTE: Rules = {cite: is.page};
const SPOKEN: Rules = {title: is.title};
const SIZE: Rules = {height: is.pixels, width: is.pixels};
const CELL: Rules = {colspan: is.columns, rowspan: is.rows};
const RESPONSIVE: Rules = {sizes: is.condition, src: is.media, srcset: is.candidates};

/**
 * The elements that an article may hold, each with its attributes and what their values have to be. Whatever is not
 * written here goes; of an element that goes, the content stays unless it is named in {@link DROPPED}.
 */
const ELEMENTS: ReadonlyMap<string, Rules> = new Map(
  Object.entries<Rules>({
    // Text
    a: {href: is.link, hreflang: is.language, ...SPOKEN},
    abbr: SPOKEN,
    b: NOTHING_ELSE,
    bdi: NOTHING_ELSE,
    br: NOTHING_ELSE,
    cite: NOTHING_ELSE,
    code: NOTHING_ELSE,
    del: EDIT,
    dfn: SPOKEN,
    em: NOTHING_ELSE,
    i: NOTHING_ELSE,
    ins: EDIT,
    kbd: NOTHING_ELSE,
    mark: NOTHING_ELSE,
    q: QUOTE,
    rp: NOTHING_ELSE,
    rt: NOTHING_ELSE,
    ruby: NOTHING_ELSE,
    s: NOTHING_ELSE,
    samp: NOTHING_ELSE,
    small: NOTHING_ELSE,
    span: NOTHING_ELSE,
    strong: NOTHING_ELSE,
    sub: NOTHING_ELSE,
    sup: NOTHING_ELSE,
    time: {datetime: is.moment},
    u: NOTHING_ELSE,
    var: NOTHING_ELSE,
    wbr: NOTHING_ELSE,
    // Blocks
    blockquote: QUOTE,
    div: NOTHING_ELSE,
    h1: NOTHING_ELSE,
    h2: NOTHING_ELSE,
    h3: NOTHING_ELSE,
    h4: NOTHING_ELSE,
    h5: NOTHING_ELSE,
    h6: NOTHING_ELSE,
    hr: NOTHING_ELSE,
    p: NOTHING_ELSE,
    pre: NOTHING_ELSE,
    // Lists
    dd: NOTHING_ELSE,
    dl: NOTHING_ELSE,
    dt: NOTHING_ELSE,
    li: {value: is.integer},
    ol: {reversed: is.flag, start: is.integer, type: is.marker},
    ul: NOTHING_ELSE,
    // Pictures, films, sounds
    audio: {src: is.media},
    figcaption: NOTHING_ELSE,
    figure: NOTHING_ELSE,
    img: {alt: is.spoken, ...RESPONSIVE, ...SIZE, ...SPOKEN},
    picture: NOTHING_ELSE,
    source: {media: is.condition, type: is.mediaType, ...RESPONSIVE},
    video: {poster: is.media, src: is.media, ...SIZE},
    // Tables
    caption: NOTHING_ELSE,
    col: {span: is.columns},
    colgroup: {span: is.columns},
    table: NOTHING_ELSE,
    tbody: NOTHING_ELSE,
    td: CELL,
    tfoot: NOTHING_ELSE,
    th: {abbr: is.title, scope: is.scope, ...CELL},
    thead: NOTHING_ELSE,
    tr: NOTHING_ELSE,
  }),
);

/** Harmless elements that mean too much or too little in the middle of someone else's page, and what they become. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ...[
    'address',
    'article',
    'aside',
    'center',
    'details',
    'footer',
    'header',
    'hgroup',
    'main',
    'nav',
    'search',
    'section',
    'summary',
  ].map((name): [string, string] => [name, 'div']),
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
]);

/**
 * Elements of which nothing stays, besides those that DOMPurify drops by itself (scripts, styles, frames, SVG, MathML,
 * templates).
 */
export const DROPPED: readonly string[] = [
  'applet',
  'button',
  'canvas',
  'datalist',
  'object',
  'option',
  'select',
  'textarea',
  'xml',
];

/** Every element that passes the cleaning; those of {@link RENAMED} only on their way. */
export const TAGS: readonly string[] = [...ELEMENTS.keys(), ...RENAMED.keys()];

/** Every attribute that some element may have. */
export const ATTRIBUTES: readonly string[] = [
  ...new Set([EVERYWHERE, ...ELEMENTS.values()].flatMap((rules) => Object.keys(rules))),
];

/** Attributes that carry an address. */
export const ADDRESSES: readonly string[] = ['cite', 'href', 'poster', 'src', 'srcset'];

/** The check that an attribute of an element has to pass; `undefined` when it has no place there. */
export function checkFor(tag: string, attribute: string): Check | undefined {
  const own = ELEMENTS.get(RENAMED.get(tag) ?? tag) ?? NOTHING_ELSE;
  if (Object.hasOwn(own, attribute)) return own[attribute];
  return Object.hasOwn(EVERYWHERE, attribute) ? EVERYWHERE[attribute] : undefined;
}
