import {civilDate, type CivilDate} from './civil.js';
import {instantOf, VIETNAM, zonedTime} from './zone.js';

/** The date of a piece of news, read once where data enters. */
export interface NewsDate {
  /** The civil day in the portal's zone. */
  day: CivilDate;
  /** `HH:mm` in the portal's zone; absent when the backend gave only a day. */
  time?: string | undefined;
  /** The instant; the beginning of the day when only a day is known. */
  epochMs: number;
}

/** Backends write "no date" as year 1, 1753 or 1900; nothing on a portal is older than this. */
const FIRST_YEAR = 1902;
const LAST_YEAR = 2999;
const MINUTE = 60_000;
/** A smaller number is a count or an id; as seconds it would be before March 1973. */
const LEAST_EPOCH = 100_000_000;

const YEAR_FIRST = /(?<![\d-])(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?!\d)/;
const VIETNAMESE = /(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s+năm|,)?\s+(?<y>\d{4})/i;
const ENGLISH_DAY_FIRST = /(?<d>\d{1,2})[\s-]+(?<name>[a-z]{3})[a-z]*[\s,-]+(?<y>\d{4})/i;
const ENGLISH_MONTH_FIRST = /(?<name>[a-z]{3})[a-z]*\.?\s+(?<d>\d{1,2}),?\s+(?<y>\d{4})/i;
const COMPACT =
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:T?(?<H>\d\d)(?<M>\d\d)(?<S>\d\d)?(?:[.,]\d+)?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const TIME =
  /(?<H>\d{1,2})\s*(?::|h|g(?:iờ)?)\s*(?<M>\d{1,2})(?::(?<S>\d{1,2})(?:[.,](?<f>\d+))?)?\s*(?<half>SA|CH|AM|PM)?/i;
const OFFSET = /^\s*(?:(?<utc>Z|UTC|GMT)(?![+\w-])|\[?(?:GMT|UTC)?\s*(?<sign>[+-])(?<H>\d{1,2}):?(?<M>\d\d)?)/i;
const EPOCH = /^-?\d{9,13}$/;
const MICROSOFT = /^\\?\/Date\((?<ms>-?\d+)(?:[+-]\d{4})?\)\\?\/$/;
/** Browsers of old put direction marks between the parts of a date. */
const INVISIBLE = /\p{Cf}/gu;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

type Groups = Record<string, string | undefined>;

/**
 * Reads a date in any form that Vietnamese portals and common backends send: ISO 8601, dd/MM/yyyy with a time before or
 * after it (`9:54 CH`, `10:8`), `28 tháng 12 năm 2019`, RFC 822, `/Date(…)/`, epoch seconds or milliseconds, and the parts of
 * a local time (`[2019, 12, 28, 9, 30]`).
 * A time without a zone is a time of `zone` (an IANA name).
 * @returns `undefined` for anything that is no date, and for the values that mean "none" (year 1, 1900, 0, `-1`, `null`)
 */
export function parseDate(value: unknown, zone: string = VIETNAM): NewsDate | undefined {
  if (typeof value === 'number') return fromEpoch(value, zone);
  if (Array.isArray(value)) return fromParts(value, zone);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(INVISIBLE, '').normalize('NFC').trim();
  const microsoft = MICROSOFT.exec(text);
  if (microsoft?.groups) return fromInstant(Number(microsoft.groups['ms']), zone);
  if (EPOCH.test(text)) return fromEpoch(Number(text), zone);
  return parseText(text, zone);
}

/** Java sends a local time as its parts, year first. */
function fromParts(parts: readonly unknown[], zone: string): NewsDate | undefined {
  const [year, month, day, hour, minute = 0, second = 0] = parts;
  if (!parts.every(Number.isInteger)) return undefined;
  const clock = hour === undefined ? '' : ` ${Number(hour)}:${Number(minute)}:${Number(second)}`;
  return parseText(`${Number(year)}-${Number(month)}-${Number(day)}${clock}`, zone);
}

function fromEpoch(value: number, zone: string): NewsDate | undefined {
  if (Math.abs(value) < LEAST_EPOCH) return undefined;
  const isSeconds = Math.abs(value) < 1e11;
  return fromInstant(isSeconds ? value * 1000 : value, zone);
}

function fromInstant(epochMs: number, zone: string): NewsDate | undefined {
  if (!Number.isFinite(epochMs) || epochMs === 0 || Math.abs(epochMs) > 8.64e15) return undefined;
  const zoned = zonedTime(epochMs, zone);
  return isNewsYear(Number(zoned.day.slice(0, 4))) && /^\d{4}-/.test(zoned.day) ? {...zoned, epochMs} : undefined;
}

function parseText(text: string, zone: string): NewsDate | undefined {
  if (text.startsWith('-')) return undefined;
  const compact = COMPACT.exec(text);
  const found = compact ?? findDay(text);
  const day = found?.groups && dayOf(found.groups);
  if (!found || !day) return undefined;
  const rest = text.slice(0, found.index) + ' ' + text.slice(found.index + found[0].length).replace(/^T/, ' ');
  const clock = compact?.groups?.['H'] ? compact : TIME.exec(rest);
  const minutes = clock?.groups && timeOf(clock.groups);
  if (!clock || minutes === undefined) return {day, epochMs: instantOf(Date.parse(`${day}T00:00:00Z`), zone)};
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE + secondsOf(clock.groups) * 1000;
  const after = compact ? (compact.groups?.['offset'] ?? '') : rest.slice(clock.index + clock[0].length);
  const offset = offsetOf(after);
  return fromInstant(offset === undefined ? instantOf(wall, zone) : wall - offset * MINUTE, zone);
}

function findDay(text: string): RegExpExecArray | undefined {
  for (const shape of [YEAR_FIRST, DAY_FIRST, VIETNAMESE, ENGLISH_DAY_FIRST, ENGLISH_MONTH_FIRST]) {
    const found = shape.exec(text);
    if (found) return found;
  }
  return undefined;
}

function dayOf({y, m, d, name}: Groups): CivilDate | undefined {
  const month = name ? MONTHS.indexOf(name.toLowerCase()) / 3 + 1 : Number(m);
  return isNewsYear(Number(y)) && Number.isInteger(month) ? civilDate(Number(y), month, Number(d)) : undefined;
}

/** Minutes since midnight; `undefined` when the clock cannot show that. */
function timeOf({H, M, S = '0', half}: Groups): number | undefined {
  const hour = Number(H);
  const minute = Number(M);
  if (hour > 23 || minute > 59 || Number(S) > 59) return undefined;
  const isAfternoon = /^(CH|PM)$/i.test(half ?? '');
  const isMorning = /^(SA|AM)$/i.test(half ?? '');
  const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return hours * 60 + minute;
}

const secondsOf = (groups: Groups | undefined): number => Number(`${groups?.['S'] ?? 0}.${groups?.['f'] ?? 0}`);

/** Minutes ahead of UTC; `undefined` when the text names no offset. */
function offsetOf(text: string): number | undefined {
  const groups = OFFSET.exec(text)?.groups;
  if (!groups) return undefined;
  if (groups['utc']) return 0;
  const size = Number(groups['H']) * 60 + Number(groups['M'] ?? 0);
  return groups['sign'] === '-' ? -size : size;
}

const isNewsYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
