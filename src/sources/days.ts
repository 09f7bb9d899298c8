import {type CivilDate, type CivilMonth, firstOfMonth, isCivilDate, lastOfMonth, monthOf} from '../dates/civil.js';
import type {DayCounts} from '../models/day-counts.js';
import type {Source} from './config.js';
import {Fields} from './fields.js';
import {askEndpoint, endpointOf, fieldsOf, type Loaded, loaded} from './read.js';

/** Asks on which days of a month there is news. */
export async function fetchDays(source: Source, month: CivilMonth, signal?: AbortSignal): Promise<Loaded<DayCounts>> {
  const endpoint = endpointOf(source, 'days');
  const range = {from: firstOfMonth(month), to: lastOfMonth(month)};
  const answer = await askEndpoint(source, endpoint, {range, limit: 100}, signal);
  const days = new Map<CivilDate, number | true>();
  for (const fields of fieldsOf(source, endpoint, answer)) addDay(days, fields, month);
  const whole = new Fields(endpoint.map, source, answer, answer.json);
  const last = dayOf(whole, 'last');
  const isBare = 'last' in endpoint.map && last === undefined && days.size === 0;
  return loaded({days, first: dayOf(whole, 'first'), last, isBare}, answer);
}

function addDay(days: Map<CivilDate, number | true>, fields: Fields, month: CivilMonth): void {
  const day = dayOf(fields, 'day');
  const count = fields.count('count') ?? true;
  if (day && monthOf(day) === month && count !== 0) days.set(day, count);
}

function dayOf(fields: Fields, name: string): CivilDate | undefined {
  const value = fields.raw(name);
  return isCivilDate(value) ? value : fields.date(name)?.day;
}
