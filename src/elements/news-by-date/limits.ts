import {type CivilDate, type CivilMonth, firstOfMonth, lastOfMonth, monthOf} from '../../dates/civil.js';

/** The days between which a reader can move, both included. */
export interface Limits {
  from: CivilDate;
  to: CivilDate;
}

export interface LimitFacts {
  /** What the page allows. */
  min?: CivilDate | undefined;
  max?: CivilDate | undefined;
  /** The first and the last day with news, where the backend says so. */
  first?: CivilDate | undefined;
  last?: CivilDate | undefined;
  today: CivilDate;
}

/** Where nothing else is known: no news of a portal is older, or dated later. */
const EARLIEST: CivilDate = '1902-01-01';
const LATEST: CivilDate = '2999-12-31';

/** How many years a list offers before the present one when it is not known how far back the news goes. */
const YEARS_BACK = 10;

/**
 * The months from the first news to the last or the present one, in whole, cut down to what the page allows. What the page
 * allows stands alone where there is no news in it, and where the backend does not say how far its news goes.
 */
export function limitsOf({min = EARLIEST, max, first, last, today}: LimitFacts): Limits {
  const end = lastOfMonth(monthOf(later(last ?? today, today)));
  const from = first ? later(min, firstOfMonth(monthOf(first))) : min;
  const to = max && last ? earlier(max, end) : (max ?? end);
  return from <= to ? {from, to} : {from: min, to: max ?? LATEST};
}

/** Whether part of a month lies within the limits. */
export const hasMonth = ({from, to}: Limits, month: CivilMonth): boolean =>
  month >= monthOf(from) && month <= monthOf(to);

/** The month within the limits that is nearest to `month`. */
export function clampMonth({from, to}: Limits, month: CivilMonth): CivilMonth {
  if (month < monthOf(from)) return monthOf(from);
  return month > monthOf(to) ? monthOf(to) : month;
}

/** The years to choose from, oldest first; the year shown is always among them. */
export function yearsOf({from, to}: Limits, shown: CivilMonth, today: CivilDate): number[] {
  const here = yearOf(shown);
  const now = yearOf(monthOf(today));
  const start = from === EARLIEST ? Math.min(here, now) - YEARS_BACK : yearOf(monthOf(from));
  const end = to === LATEST ? Math.max(here, now) : yearOf(monthOf(to));
  const years: number[] = [];
  for (let year = Math.min(start, here); year <= Math.max(end, here); year++) years.push(year);
  return years;
}

export const yearOf = (month: CivilMonth): number => Number(month.slice(0, 4));

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
