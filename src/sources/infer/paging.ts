import {textOf} from './text-of.js';
import {parseCount} from '../../text/numbers.js';
import type {EndpointParts} from '../config.js';
import {headerValue} from '../header.js';
import {isRecord} from '../own-value.js';
import {VARIABLES} from '../template.js';
import type {Place} from './lists.js';
import {nameScore, wordsOf} from './names.js';
import {join} from './paths.js';
import type {Named} from './synonyms.js';

/** A value beside the list. */
interface Said {
  expression: string;
  keys: string[];
  value: unknown;
}

const HEADERS: Record<'total' | 'pages', readonly string[]> = {
  total: ['X-WP-Total', 'X-Total-Count', 'X-Pagination-Total-Count', 'X-Total', 'Total-Count', 'Content-Range'],
  pages: ['X-WP-TotalPages', 'X-Pagination-Page-Count', 'X-Total-Pages'],
};
const ADDRESS = /^(?:https?:\/\/|\/|\?)\S+$/;
const VARIABLE = new RegExp(`\\{(?:${VARIABLES.join('|')})[^{}]*\\}`);

/** What an answer and its address say of pages. */
export function pagingOf(
  answer: {json: unknown; headers: Headers},
  address: string,
  place: Place,
  count: number,
): EndpointParts {
  const said = envelope(answer.json, place);
  const number = (name: Named, isGood: (value: number) => boolean, from = said): string | undefined =>
    best(from, name, (value) => typeof value !== 'boolean' && isGood(parseCount(value) ?? -1));
  const total =
    number('totalItems', (value) => value >= count, [...said, ...countsOf(place, said)]) ??
    header('total', answer.headers) ??
    totalInItem(place, count);
  const pages = number('pages', (value) => value >= 1 && value <= 100_000) ?? header('pages', answer.headers);
  const url = templateOf(address, count, said);
  const canAsk = /\{(?:page0?|offset)\b/.test(url);
  const next =
    best(
      said,
      'next',
      (value) => (typeof value === 'string' && ADDRESS.test(value)) || (canAsk && !/string|object/.test(typeof value)),
    ) ?? nextLink(answer);
  // A total without a way to the rest would promise a page that never comes.
  const isReachable = canAsk || next !== undefined || (total !== undefined && valueOf(said, total) === count);
  return {url, ...(isReachable && total && {total}), ...(isReachable && pages && {pages}), ...(next && {next})};
}

const valueOf = (said: readonly Said[], expression: string): number | undefined =>
  parseCount(said.find((one) => one.expression === expression)?.value);

const header = (name: 'total' | 'pages', headers: Headers): string | undefined => {
  const found = HEADERS[name].find((one) => headers.has(one));
  // `items 0-9/88`
  return found && `header(${found})${found.endsWith('Range') ? '|last' : ''}`;
};

function nextLink({json, headers}: {json: unknown; headers: Headers}): string | undefined {
  const links = isRecord(json) && isRecord(json['feed']) && json['feed']['link'];
  if (Array.isArray(links) && links.some((link) => isRecord(link) && link['rel'] === 'next'))
    return 'feed.link[rel=next].href';
  const pager = headers.get('link') ?? '';
  return (headerValue(headers, 'Link', 'next') ?? /rel="?(?:first|prev|last)\b/.test(pager))
    ? 'header(Link rel=next)'
    : undefined;
}

/** Stored procedures put the number of all rows into each. */
function totalInItem({expression, items: [first], isKeyed}: Place, count: number): string | undefined {
  const key =
    isRecord(first) && !isKeyed
      ? Object.keys(first).find(
          (one) =>
            /^(?:total|tong)/i.test(one) &&
            nameScore('totalItems', [one]) > 0.7 &&
            (parseCount(first[one]) ?? 0) >= count,
        )
      : undefined;
  return key && join(`${expression}[0]`, key);
}

const MONTH = /([?&](?:month|thang|m)=)(\d{4}-\d\d|0\d|1?\d)(?=[&#]|$)/i;

/** The address of days with variables where month and year stand. */
export function monthTemplate(address: string): string {
  if (VARIABLE.test(address)) return address;
  const withMonth = address.replace(
    MONTH,
    (_, before: string, value: string) =>
      before + (value.length > 2 ? '{from:yyyy-MM}' : value.startsWith('0') ? '{from:MM}' : '{month}'),
  );
  return withMonth === address ? address : withMonth.replace(/([?&](?:year|nam|y)=)\d{4}(?=[&#]|$)/i, '$1{year}');
}

/** What is said of a list by its name, as `topicCount` beside `topics`, without that name. */
function countsOf({keys}: Place, said: readonly Said[]): Said[] {
  const list = wordsOf(keys.at(-1) ?? '').join('');
  const isOther = (word: string): boolean => !list.includes(word.replace(/s$/, ''));
  return said
    .filter((one) => nameScore('pages', one.keys) < 0.5)
    .map((one) => ({...one, keys: one.keys.map((key) => wordsOf(key).filter(isOther).join(' '))}));
}

/** The value that has the best name. */
function best(said: readonly Said[], name: Named, isGood: (value: unknown) => boolean): string | undefined {
  let expression: string | undefined;
  let most = 0.45;
  for (const one of said) {
    const score = nameScore(name, one.keys) + (one.keys.length > 1 ? 0.02 : 0);
    if (score > most && isGood(one.value)) [expression, most] = [one.expression, score];
  }
  return expression;
}

/** What stands around a list, and in small things and tables of one row beside it. */
function envelope(json: unknown, place: Place): Said[] {
  const found: Said[] = [];
  const walk = (value: unknown, path: string, keys: string[], left: number): void => {
    if (!isRecord(value) || value === place.value || found.length > 200) return;
    for (const key of Object.keys(value).slice(0, 60)) {
      const [inner, inside, one] = [join(path, key), [...keys, key], value[key]];
      const isAround = String(place.keys.slice(0, inside.length)) === String(inside);
      const [row, ...more] = Array.isArray(one) && one !== place.value ? (one as unknown[]) : [];
      if (!inner) continue;
      if (isRecord(one)) walk(one, inner, inside, isAround ? 3 : left - 1);
      else if (row && more.length === 0) walk(row, `${inner}[0]`, inside, left - 1);
      else if (left > 0 && one !== null && !Array.isArray(one))
        found.push({expression: inner, keys: inside, value: one});
    }
  };
  walk(json, '', [], 3);
  return found;
}

const PAGE =
  /^(?:_?page|p|pg|paged|trang|sotrang|trangso|page_?(?:index|no|num|number)|current_?page|curpage|pagination\[page\]|page\[number\])$/i;
const OFFSET =
  /^(?:_?offset|skip|_?start|\$skip|startindex|start_?row|batdau|idisplaystart|from|first|pagination\[start\]|page\[offset\])$/i;
const SIZE =
  /^(?:_?limit|(?:_?per_?page|page_?size)|size|_?count|take|\$top|top|rows|length|sotin|soluong|num|pagination\[(?:pagesize|limit)\]|page\[(?:size|limit)\]|idisplaylength|max_?results?|n|sobanghi|results|number)$/i;

/** Whether a parameter says which page comes, or how much. */
export const isOfPages = (name: string): boolean => [PAGE, OFFSET, SIZE].some((some) => some.test(name));

/** The address with a variable where the number of the page stands. */
function templateOf(address: string, count: number, said: readonly Said[]): string {
  if (VARIABLE.test(address)) return address;
  const size = sizeOf(address) ?? count;
  let isDone = false;
  const filled = address.replace(
    /([?&])([^=&#]+)=(\d{1,6})(?=[&#]|$)/g,
    (whole, mark: string, name: string, value: string) => {
      const variable = isDone ? undefined : variableOf(plain(name), Number(value), size, said);
      if (variable) isDone = true;
      return variable ? `${mark}${name}=${variable}` : whole;
    },
  );
  return isDone ? filled : filled.replace(/\/(page|trang)\/1(?=[/?#]|$)/i, '/$1/{page}');
}

function variableOf(name: string, value: number, size: number, said: readonly Said[]): string | undefined {
  if (PAGE.test(name)) return value === 0 || (value === 1 && isSecond(said)) ? '{page0}' : '{page}';
  return OFFSET.test(name) && size > 0 && value % size === 0 ? `{offset:${size}}` : undefined;
}

/** Whether the answer says that pages are before this one. */
const isSecond = (said: readonly Said[]): boolean =>
  said.some(
    ({keys, value}) =>
      (keys.at(-1) === 'first' && value === false) || (keys.at(-1) === 'offset' && Number(textOf(value)) > 0),
  );

function sizeOf(address: string): number | undefined {
  for (const [, name = '', value] of address.matchAll(/[?&]([^=&#]+)=(\d{1,4})(?=[&#]|$)/g))
    if (SIZE.test(plain(name)) && Number(value) > 0) return Number(value);
  return undefined;
}

const plain = (name: string): string => name.replace(/%5B/gi, '[').replace(/%5D/gi, ']').replace(/%24/g, '$');
