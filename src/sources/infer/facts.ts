import {textOf} from './text-of.js';
import {parseDate} from '../../dates/parse.js';
import {parseCount} from '../../text/numbers.js';
import {evaluate} from '../expression.js';
import {isPresent} from '../own-value.js';
import {FILE, usualKeys} from '../read-article.js';

/** What the values of a column look like: shares of those that are there, from 0 to 1, unless said. */
export interface Facts {
  /** How many there are. */
  count: number;
  /** Of all items. */
  share: number;
  date: number;
  dateOnly: number;
  naive: number;
  html: number;
  block: number;
  escaped: number;
  entity: number;
  image: number;
  /** HTML of a picture. */
  picture: number;
  url: number;
  /** Addresses that answer machines. */
  api: number;
  /** Addresses of documents and data, which no page is. */
  document: number;
  absolute: number;
  number: number;
  text: number;
  words: number;
  slug: number;
  hash: number;
  code: number;
  list: number;
  texts: number;
  files: number;
  vietnamese: number;
  /** Share of different values. */
  unique: number;
  /** Average length of the texts. */
  length: number;
  /** Number of different days. */
  days: number;
  /** How many are times at which the backend itself made or changed something. */
  system: number;
}

const TAG = /<\/?[a-z][^<>]*>/i;
const BLOCK = /<(?:p|div|table|h[1-6]|ul|img|br|section|figure)\b/i;
const ESCAPED = /&lt;\/?[a-z]/i;
const ENTITY = /&(?:#\w+|[a-z]{2,8});/i;
const IMAGE_FILE = /^\S*\/\S*\.(?:jpe?g|png|gif|webp|svg|avif|bmp|jfif)(?:$|[?#!&:/,])/i;
const IMAGE_PATH =
  /^(?:\S*\/\S*(?:image|photo|thumb|picture|media|assets|documents)|(?:\S*\/)?(?:hinh|anh)[\w-]*\/)\S*$/i;
const PICTURE = /^\s*<img\b/i;
/** A type of media such as `image/png` is none; after a comma stands what an address is called. */
const ADDRESS =
  /^(?!(?:image|text|application|video|audio)\/[\w.+-]+$)(?:https?:\/\/[^\s,]+, |(?:https?:\/\/|[~.]{0,2}\/|www\.|[\w-]+(?:\/|\.(?:aspx|html?|php)))\S*$)/i;
const API = /\/(?:api|wp-json|_api|jsonapi|rest|odata|graphql|oauth2?)\//i;
const ABSOLUTE = /^(?:https?:\/\/|\/)\S+$/i;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|csv|json|xml|rss)(?:$|[?#])/i;
const SLUG = /^[a-z\d]+(?:[-_][a-z\d]+)+$/i;
const HASH = /^(?:\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?|[\da-f]{20,})$/i;
const NUMBER = /^[\s\d.,]+$/;
const VIETNAMESE = /[\u1ea0-\u1ef9\u0103\u0111\u01a1\u01b0]/i;
const ZONED = /(?:Z|[+-]\d\d:?\d\d|GMT)$/;

const DAY = 86_400_000;
const FIRST = Date.UTC(1990);

/** The instant of what is a date and nothing else; words that only hold one are none. */
export function instantOf(value: unknown, zone: string): number | undefined {
  if (typeof value === 'string' && !isDateText(value)) return undefined;
  const instant = parseDate(value, zone)?.epochMs;
  return instant !== undefined && instant > FIRST && instant < Date.now() + 731 * DAY ? instant : undefined;
}

function isDateText(value: string): boolean {
  if (value.length > 48 || value.length < 6) return false;
  if (/^[[{<h]/.test(value) || (value.startsWith('/') && !value.startsWith('/Date('))) return false;
  return (value.match(/\d/g)?.length ?? 0) >= 5 && (value.match(/\p{L}/gu)?.length ?? 0) <= 18;
}

/** The share of values of which something is true. */
const share = (values: readonly unknown[], is: (value: never) => unknown): number =>
  values.filter((value) => is(value as never)).length / (values.length || 1);

/** Looks at the values of a column. @param values `undefined` where there is none */
export function factsOf(all: readonly unknown[], zone: string): Facts {
  const values = all.filter((value) => value !== undefined);
  const plain = values.map((value) => (typeof value === 'string' ? value.trim().slice(0, 4000) : value));
  const texts = plain.filter((value): value is string => typeof value === 'string');
  const ofTexts = (shape: RegExp, within = 4000): number =>
    texts.filter((text) => shape.test(text.slice(0, within))).length / (values.length || 1);
  const instants = values.flatMap((value) => instantOf(value, zone) ?? []);
  return {
    count: values.length,
    share: values.length / (all.length || 1),
    date: instants.length / (values.length || 1),
    dateOnly: share(texts, (text: string) => text.length < 12),
    naive: 1 - ofTexts(ZONED),
    html: ofTexts(TAG),
    block: ofTexts(BLOCK),
    escaped: ofTexts(ESCAPED),
    entity: ofTexts(ENTITY),
    image: Math.max(ofTexts(IMAGE_FILE, 400), ofTexts(IMAGE_PATH, 400) * 0.7),
    picture: ofTexts(PICTURE),
    url: ofTexts(ADDRESS),
    api: ofTexts(API, 400),
    absolute: ofTexts(ABSOLUTE),
    document: ofTexts(DOCUMENT, 400),
    number: share(plain, (value: unknown) => parseCount(value) !== undefined),
    text: share(texts, (text: string) => /\p{L}/u.test(text)) * (texts.length / (values.length || 1)),
    words: share(texts, (text: string) => /\S\s+\S/.test(text)),
    slug: ofTexts(SLUG),
    hash: ofTexts(HASH),
    code: share(texts, (text: string) => NUMBER.test(text)),
    list: share(values, Array.isArray),
    texts: share(values, isTextList),
    files: share(values, isFileList),
    vietnamese: ofTexts(VIETNAMESE),
    unique: new Set(plain.map((value) => textOf(value) || value)).size / (values.length || 1),
    length: texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1),
    system: 0,
    days: new Set(instants.map((instant) => Math.floor(instant / DAY))).size,
  };
}

const isTextList = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === 'string';

const isFileList = (value: unknown): boolean =>
  Array.isArray(value) && isPresent(evaluate(FILE.url, {root: value, item: usualKeys(value[0])}));
