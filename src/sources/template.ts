import {addDays, pad} from '../dates/civil.js';
import {offsetText, startOfDay, zonedTime} from '../dates/zone.js';
import {attempt} from './attempt.js';
import type {DayRange, Query} from './query.js';
import {SourceError} from './source-error.js';

/** What the variables of a URL template stand for. */
export interface TemplateValues extends Query {
  base: string;
  zone: string;
  /** The days that `from`, `to` and `last` speak of, where they are more than those of `range`. */
  reach?: DayRange | undefined;
}

/** The names of the variables. */
export const VARIABLES: readonly string[] =
  'base id slug page0 page limit offset date from to last year month day q category exclude lang now score scale rating url'.split(
    ' ',
  );

/** Those that only a rating has: elsewhere `{url}` is a field of GraphQL. */
const OF_RATINGS = /^(?:score|scale|rating|url)$/;

const PLACE = new RegExp(`\\{(${VARIABLES.join('|')})(?:([+-]\\d+)([smhd]))?(\\?)?(?::([^{}]+))?\\}`, 'g');
const OPTIONAL_PAIR = /([?&])[^?&={}]+=\{\w+(?:[+-]\d+[smhd])?\?(?::[^{}]+)?\}/g;
const UNIT: Record<string, number> = {s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000};

/**
 * Fills a URL template. Only known names in braces are variables; every other brace stays. Values are percent-encoded
 * and can't change the depth of the path. `{q?}` drops its `name=value` pair when there is no value. Instants
 * (`from`, `to`, `last`, `now`) take a shift `{from-1s}` and a format after a colon: `utc`, `naive`, `s`, `ms` or a
 * pattern such as `dd/MM/yyyy`. `{to}` is the beginning of the day after the last one, `{last}` one second before it.
 * `{offset:20}` goes in steps of 20, for addresses that say themselves how much comes at once. Texts take `{q:json}` inside a
 * JSON string and `{q:odata}` inside the quotes of OData.
 * @throws SourceError `config` when a variable has no value, a value would change the path or the site, or no address comes out
 */
export function fillUrl(template: string, values: TemplateValues): string {
  const filled = fill(dropEmptyPairs(template, values), values, (value, place) => {
    if (value === undefined) throw wrong(template, `${place} in ${template}`);
    return place.startsWith('{base') ? value : encode(value, place, template);
  });
  const url = attempt(() => new URL(filled, document.baseURI));
  const home = template.startsWith('{base}') ? attempt(() => new URL(values.base)) : url;
  if (!url || url.origin !== home?.origin) throw wrong(template, `“${filled}”`);
  return url.href;
}

/** Fills the template of a request's body: values are escaped as inside a JSON string. */
export const fillBody = (template: string, values: TemplateValues): string =>
  fill(template, values, (value = '') =>
    value.replace(/["\\\u0000-\u001F]/g, (character) => `\\u${pad(character.charCodeAt(0).toString(16), 4)}`),
  );

/** The same for a body that is written as forms are: `id=7&score=4`. */
export const fillForm = (template: string, values: TemplateValues): string =>
  fill(template, values, (value = '') => new URLSearchParams([['', value]]).toString().slice(1));

/** Puts in the place of each variable what `write` makes of its value. */
const fill = (
  template: string,
  values: TemplateValues,
  write: (value: string | undefined, place: string) => string,
): string =>
  template.replace(
    PLACE,
    (place: string, name: string, amount?: string, unit?: string, _optional?: string, format?: string) =>
      values.score === undefined && OF_RATINGS.test(name)
        ? place
        : write(valueOf(name, values, shiftOf(amount, unit), format), place),
  );

function dropEmptyPairs(template: string, values: TemplateValues): string {
  let hasQuery = false;
  const kept = template.replace(OPTIONAL_PAIR, (pair, separator: string) => {
    const [, name = '', amount, unit, , format] = new RegExp(PLACE).exec(pair) ?? [];
    const isEmpty = !valueOf(name, values, shiftOf(amount, unit), format);
    if (isEmpty && separator === '?') hasQuery = true;
    return isEmpty ? (separator === '?' ? '?' : '') : pair;
  });
  return hasQuery ? kept.replace('?&', '?').replace(/\?$/, '') : kept;
}

const shiftOf = (amount: string | undefined, unit: string | undefined): number =>
  Number(amount ?? 0) * (UNIT[unit ?? ''] ?? 0);

function valueOf(name: string, values: TemplateValues, shift: number, format?: string): string | undefined {
  const {range, reach = range, page = 1, limit = 10, zone} = values;
  if (name === 'page') return String(page);
  if (name === 'page0') return String(page - 1);
  if (name === 'offset') return String((page - 1) * (Number(format) || limit));
  if (name === 'limit') return String(limit);
  if (name === 'now') return instantText(Date.now() + shift, zone, format);
  if (Object.hasOwn(DAY_PATTERNS, name))
    return range && pattern(`${range.from}T00:00:00`, format ?? DAY_PATTERNS[name]!);
  if (/^(?:from|to|last)$/.test(name)) return reach && instantText(boundOf(name, reach, zone) + shift, zone, format);
  return escapeText(String(values[name as 'id' | 'score'] ?? '') || undefined, format);
}

/** What is written of the first day asked for. */
const DAY_PATTERNS: Record<string, string> = {date: 'yyyy-MM-dd', year: 'yyyy', month: 'M', day: 'd'};

/** The instant at which a stretch of days begins, ends, or has its last second. */
function boundOf(name: string, {from, to}: DayRange, zone: string): number {
  if (name === 'from') return startOfDay(from, zone);
  return startOfDay(addDays(to, 1), zone) - (name === 'last' ? 1000 : 0);
}

function escapeText(text: string | undefined, format: string | undefined): string | undefined {
  if (format === 'json') return text && JSON.stringify(text).slice(1, -1);
  return format === 'odata' ? text?.replaceAll("'", "''") : text;
}

function instantText(epochMs: number, zone: string, format?: string): string {
  if (format === 's') return String(Math.floor(epochMs / 1000));
  if (format === 'ms') return String(epochMs);
  if (format === 'utc') return `${wallText(epochMs, 'UTC')}Z`;
  if (format?.startsWith('utc ')) return pattern(wallText(epochMs, 'UTC'), format.slice(4));
  const wall = wallText(epochMs, zone);
  if (!format) return wall + offsetText(epochMs, zone);
  return format === 'naive' ? wall : pattern(wall, format);
}

/** What the clocks of a zone show, as `yyyy-MM-ddTHH:mm:ss`. */
function wallText(epochMs: number, zone: string): string {
  const {day, time} = zonedTime(epochMs, zone);
  return `${day}T${time}:${pad(new Date(epochMs).getUTCSeconds())}`;
}

/** Writes `yyyy-MM-ddTHH:mm:ss` in a pattern of `yyyy MM M dd d HH mm ss`; other letters stay. */
function pattern(wall: string, format: string): string {
  const [year = '', month = '', date = '', hour = '', minute = '', second = ''] = wall.split(/\D/);
  const parts: Record<string, string> = {yyyy: year, MM: month, dd: date, HH: hour, mm: minute, ss: second};
  return format.replace(/yyyy|MM|M|dd|d|HH|mm|ss/g, (part) => parts[part] ?? String(Number(parts[part + part])));
}

function encode(value: string, place: string, template: string): string {
  // Half of a surrogate pair can't be encoded.
  const encoded = /^\.{1,2}$/.test(value) ? undefined : attempt(() => encodeURIComponent(value));
  if (encoded === undefined) throw wrong(template, `${place} = “${value}”`);
  return encoded;
}

const wrong = (template: string, detail: string): SourceError => new SourceError('config', {url: template, detail});
