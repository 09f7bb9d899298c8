import {type CivilDate, type CivilMonth, firstOfMonth, isCivilDate, lastOfMonth, monthOf, pad} from '../dates/civil.js';
import type {DayCounts} from '../models/day-counts.js';
import {collect} from './collect.js';
import type {Endpoint, EndpointName, Source} from './config.js';
import {dateOf} from './field-values.js';
import {Fields} from './fields.js';
import {textOf} from './own-value.js';
import {canAskDays, isWhole} from './paging.js';
import type {DayRange} from './query.js';
import {askEndpoint, endpointOf, fieldsOf, type Loaded, loaded, nameOf} from './read.js';
import {workOut} from './work-out.js';

/** Asks on which days of a month there is news: where the backend does not say, they are counted from its articles. */
export async function fetchDays(source: Source, month: CivilMonth, signal?: AbortSignal): Promise<Loaded<DayCounts>> {
  const range = {from: firstOfMonth(month), to: lastOfMonth(month)};
  const known = await workOut(source, daysFor(source, range), {range}, signal);
  const {days} = known.endpoints;
  if (days) return askDays(known, days, range, signal);
  return countDays(known, endpointOf(known, articlesFor(known, range)), range, signal);
}

const daysFor = (source: Source, range: DayRange): EndpointName =>
  source.endpoints.days ? 'days' : articlesFor(source, range);

async function askDays(
  source: Source,
  endpoint: Endpoint,
  range: DayRange,
  signal?: AbortSignal,
): Promise<Loaded<DayCounts>> {
  const answer = await askEndpoint(source, endpoint, {range, limit: 100}, signal);
  const days = new Map<CivilDate, number | true>();
  for (const fields of fieldsOf(source, endpoint, answer)) addDay(days, fields, monthOf(range.from));
  const whole = new Fields(endpoint.map, source, answer, answer.json);
  const last = dayOf(whole, 'last');
  const isBare = 'last' in endpoint.map && last === undefined && days.size === 0;
  return loaded({days, first: dayOf(whole, 'first'), last, isBare}, answer);
}

function addDay(days: Map<CivilDate, number | true>, fields: Fields, month: CivilMonth): void {
  const day = dayOf(fields, 'day', month);
  const count = fields.count('count') ?? true;
  if (day && monthOf(day) === month && count !== 0) days.set(day, count);
}

/** A date, or the number of a day of the month that was asked for. */
function dayOf(fields: Fields, name: string, month?: CivilMonth): CivilDate | undefined {
  const value = fields.raw(name);
  const day = month && /^\d{1,2}$/.test(textOf(value) ?? '') ? `${month}-${pad(String(value))}` : value;
  return isCivilDate(day) ? day : dateOf(fields, name)?.day;
}

/** The articles from which days are counted: those of a month, or else the list with whatever it holds. */
function articlesFor(source: Source, range: DayRange): EndpointName {
  const able = (['month', 'day', 'list'] as const).find((name) => {
    const endpoint = source.endpoints[name];
    return endpoint && canAskDays(endpoint, range);
  });
  return able ?? nameOf(source, 'month', 'list');
}

async function countDays(
  source: Source,
  endpoint: Endpoint,
  range: DayRange,
  signal?: AbortSignal,
): Promise<Loaded<DayCounts>> {
  const {entries, answers, isComplete} = await collect(source, endpoint, {range}, {keep: () => true}, signal);
  const all = entries.flatMap(({summary}) => summary.date?.day ?? []).sort();
  const isPartial = !isComplete || !endpoint.map['date'];
  const days = new Map<CivilDate, number | true>();
  for (const day of all.filter((one) => one >= range.from && one <= range.to))
    days.set(day, isPartial || Number(days.get(day) ?? 0) + 1);
  return loaded({days, isPartial, ...(isWhole(endpoint) && {first: all[0], last: all.at(-1)})}, ...answers);
}
