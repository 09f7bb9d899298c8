import {addDays, type CivilDate, pad} from '../dates/civil.js';
import {offsetText, startOfDay, zonedTime} from '../dates/zone.js';
import {SourceError} from './source-error.js';

/** A stretch of whole civil days, both ends included. */
interface DayRange {
  from: CivilDate;
  to: CivilDate;
}

/** What the variables of a URL template stand for. */
export interface TemplateValues {
  base: string;
  zone: string;
  id?: string | undefined;
  slug?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  limit?: number | undefined;
  q?: string | undefined;
  category?: string | undefined;
  /** Id of an article to leave out. */
  exclude?: string | undefined;
  lang?: string | undefined;
  range?: DayRange | undefined;
}

const PLACE =
  /\{(base|id|slug|page0|page|limit|offset|date|from|to|last|year|month|day|q|category|exclude|lang|now)(?:([+-]\d+)([smhd]))?(\?)?(?::([^{}]+))?\}/g;
const OPTIONAL_PAIR = /([?&])[^?&={}]+=\{\w+(?:[+-]\d+[smhd])?\?(?::[^{}]+)?\}/g;
const UNIT: Record<string, number> = {s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000};

/**
 * Fills a URL template. Only known names in braces are variables; every other brace stays. Values are percent-encoded
 * and can't change the depth of the path. `{q?}` drops its `name=value` pair when there is no value. Instants
 * (`from`, `to`, `last`, `now`) take a shift `{from-1s}` and a format after a colon: `utc`, `naive`, `s`, `ms` or a
 * pattern such as `dd/MM/yyyy`. `{to}` is the beginning of the day after the last one, `{last}` one second before it.
 * @throws SourceError `config` when a variable has no value, or a value would change the path
 */
export function fillUrl(template: string, values: TemplateValues): string {
  const filled = dropEmptyPairs(template, values).replace(
    PLACE,
    (whole: string, name: string, amount?: string, unit?: string, _optional?: string, format?: string) => {
      const value = valueOf(name, values, shiftOf(amount, unit), format);
      if (value === undefined) throw missing(whole, template);
      return name === 'base' ? value : encode(value, whole, template);
    },
  );
  return new URL(filled, document.baseURI).href;
}

/** Fills the template of a request's body: values are escaped as inside a JSON string. */
export function fillBody(template: string, values: TemplateValues): string {
  return template.replace(
    PLACE,
    (_whole, name: string, amount?: string, unit?: string, _optional?: string, format?: string) => {
      const value = valueOf(name, values, shiftOf(amount, unit), format) ?? '';
      return value.replace(/["\\\u0000-\u001F]/g, (character) => `\\u${pad(character.charCodeAt(0).toString(16), 4)}`);
    },
  );
}

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
  const {range, page = 1, limit = 10, zone} = values;
  if (name === 'page') return String(page);
  if (name === 'page0') return String(page - 1);
  if (name === 'offset') return String((page - 1) * limit);
  if (name === 'limit') return String(limit);
  if (name === 'now') return instantText(Date.now() + shift, zone, format);
  if (DATE_NAMES.includes(name)) return range && dateText(name, range, zone, shift, format);
  return values[name as 'id'] || undefined;
}

const DATE_NAMES = ['date', 'from', 'to', 'last', 'year', 'month', 'day'];

function dateText(name: string, {from, to}: DayRange, zone: string, shift: number, format?: string): string {
  if (name === 'year') return String(Number(from.slice(0, 4)));
  if (name === 'month') return String(Number(from.slice(5, 7)));
  if (name === 'day') return String(Number(from.slice(8, 10)));
  if (name === 'date') return format ? pattern(`${from}T00:00:00`, format) : from;
  const end = startOfDay(addDays(to, 1), zone);
  const instant = name === 'from' ? startOfDay(from, zone) : name === 'to' ? end : end - UNIT['s']!;
  return instantText(instant + shift, zone, format);
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
  if (/^\.{1,2}$/.test(value)) throw new SourceError('config', {url: template, detail: `${place} = “${value}”`});
  return encodeURIComponent(value);
}

const missing = (place: string, template: string): SourceError =>
  new SourceError('config', {url: template, detail: `${place} in ${template}`});
