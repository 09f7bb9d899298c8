import {addDays as addDaysTo} from 'date-fns/addDays';
import {addMonths as addMonthsTo} from 'date-fns/addMonths';
import {endOfMonth as endOfMonthOf} from 'date-fns/endOfMonth';

/** A day of the calendar without a time zone: `yyyy-MM-dd`. Compares correctly as a string. */
export type CivilDate = string;

/** A month of the calendar: `yyyy-MM`. Compares correctly as a string. */
export type CivilMonth = string;

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Writes a number with leading zeros. */
export const pad = (value: number | string, length = 2): string => String(value).padStart(length, '0');

/** Builds a civil date; `undefined` when there is no such day (30 February, month 13, a year before 1000). */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? fromDate(date) : undefined;
}

/** Whether the value is a day that exists, written `yyyy-MM-dd`. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string') return false;
  const parts = SHAPE.exec(value);
  return parts !== null && civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}

/** Whether the value is a month written `yyyy-MM`. */
export const isCivilMonth = (value: unknown): value is CivilMonth =>
  typeof value === 'string' && isCivilDate(`${value}-01`);

/** The day that many days later; a negative number goes back. */
export const addDays = (day: CivilDate, amount: number): CivilDate => fromDate(addDaysTo(toDate(day), amount));

/** The same day of another month, or that month's last day where it is shorter. */
export const addMonths = (day: CivilDate, amount: number): CivilDate => fromDate(addMonthsTo(toDate(day), amount));

/** The month that many months later; a negative number goes back. */
export const monthAfter = (month: CivilMonth, amount: number): CivilMonth =>
  monthOf(addMonths(firstOfMonth(month), amount));

export const monthOf = (day: CivilDate): CivilMonth => day.slice(0, 7);
export const firstOfMonth = (month: CivilMonth): CivilDate => `${month}-01`;
export const lastOfMonth = (month: CivilMonth): CivilDate => fromDate(endOfMonthOf(toDate(firstOfMonth(month))));

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (day: CivilDate): number => toDate(day).getDay() || 7;

/** The first day of the week that holds `day`, for weeks that start on `firstDayOfWeek` (1 is Monday, 7 is Sunday). */
export const startOfWeek = (day: CivilDate, firstDayOfWeek: number): CivilDate =>
  addDays(day, -((weekday(day) - firstDayOfWeek + 7) % 7));

/** The day no earlier than `min` and no later than `max` that is nearest to `day`. */
export function clampDay(day: CivilDate, min?: CivilDate, max?: CivilDate): CivilDate {
  if (max && day > max) return max;
  return min && day < min ? min : day;
}

/** Local noon never falls into a gap of daylight saving time, so adding days to it is safe in every zone. */
function toDate(day: CivilDate): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

function fromDate(date: Date): CivilDate {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
