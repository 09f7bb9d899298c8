import {textOf} from './text-of.js';
import {isRecord} from '../own-value.js';
import {type Context, known} from './articles.js';
import {instantOf} from './facts.js';
import {guessOf, reasonsOf} from './guess.js';
import type {Place} from './lists.js';
import type {FieldGuess, Reason} from './report.js';
import {assign, type Match} from './score.js';

/** A way to read days. */
export interface FoundDays {
  place: Place;
  map: Record<string, string>;
  fields: FieldGuess[];
  score: number;
}

/** Tries to read a list as days with news. */
export function readDays(place: Place, context: Context): FoundDays | undefined {
  if (place.isKeyed) return readKeyed(place, context);
  return place.items.every(isRecord) ? readRecords(place, context) : readBare(place, context);
}

const isNumber = (value: unknown): boolean =>
  /^\d{1,2}$/.test(textOf(value)) && Number(value) > 0 && Number(value) < 32;

/** How many values are days: dates, or the numbers of days; 0 as soon as one is not. */
function countDays(values: readonly unknown[], zone: string): number {
  const isDay = (value: unknown): boolean => isNumber(value) || instantOf(value, zone) !== undefined;
  return values.length > 0 && values.every(isDay) && new Set(values.map(textOf)).size === values.length
    ? values.length
    : 0;
}

function readBare(place: Place, context: Context): FoundDays | undefined {
  const count = countDays(place.items, context.zone);
  return count > 0 ? found(place, context, {day: ['@', [{code: 'only'}, dated(count)]]}, 0.8) : undefined;
}

const dated = (count: number): Reason => ({code: 'value-date', detail: `${count}/${count}`});

function readKeyed(place: Place, context: Context): FoundDays | undefined {
  const entries = place.items.filter(isRecord);
  const count = countDays(
    entries.map(({key}) => key),
    context.zone,
  );
  if (count === 0) return undefined;
  const day: Guess = ['key', [dated(count)]];
  if (entries.every(({value}) => typeof value === 'number' || isNumber(value)))
    return found(place, context, {day, count: ['value', [{code: 'only'}]]}, 0.9);
  const inside = assign(['count'], known(place, context)).get('count')?.[0];
  return found(
    place,
    context,
    {day, ...(inside && {count: [inside.column.expression, reasonsOf(inside)] as Guess})},
    0.8,
  );
}

function readRecords(place: Place, context: Context): FoundDays | undefined {
  const columns = known(place, context);
  const matches = assign(['day', 'count'], columns);
  const [day] = matches.get('day') ?? [];
  const [count] = matches.get('count') ?? [];
  const values = day?.column.values.filter((value) => value !== undefined) ?? [];
  if (!day || countDays(values, context.zone) === 0 || (!count && !isDateOnly(day))) return undefined;
  const isCounted = count && count.name > 0.4;
  const guesses = {day: of(day), ...(isCounted && {count: of(count)})};
  return found(place, context, guesses, day.score - (columns.length > 4 ? 0.3 : 0) + (isCounted ? 0.1 : 0));
}

/** Times are those of articles. */
const isDateOnly = ({column}: Match): boolean =>
  column.facts.dateOnly === 1 || column.values.every((value) => value === undefined || isNumber(value));

type Guess = [expression: string, reasons: Reason[]];
const of = (match: Match): Guess => [match.column.expression, reasonsOf(match)];

function found(place: Place, {root}: Context, guesses: Record<string, Guess>, score: number): FoundDays {
  const all = Object.entries(guesses);
  const map = Object.fromEntries(all.map(([field, [expression]]) => [field, expression]));
  const fields = all.map(([field, [expression, reasons]]) =>
    guessOf(field, expression, {confidence: score, reasons}, {root, items: place.items}),
  );
  return {place, map, fields, score: score - place.depth * 0.05};
}
