import {type CivilDate, type CivilMonth, monthAfter, monthOf} from '../../dates/civil.js';
import type {DayCounts} from '../../models/day-counts.js';
import {clampMonth, hasMonth, type Limits} from './limits.js';

/** What is known of the days with news, month by month. */
export class NewsDays {
  /** The first and the last day with news of all time, where the backend says so. */
  first: CivilDate | undefined;
  last: CivilDate | undefined;
  /** Whether the backend says that there is no news at all. */
  isBare = false;
  readonly #months = new Map<CivilMonth, DayCounts>();

  /** Whether nothing is known at all. */
  get isEmpty(): boolean {
    return this.#months.size === 0;
  }

  add(month: CivilMonth, counts: DayCounts): void {
    this.#months.set(month, counts);
    this.first = counts.first ?? this.first;
    this.last = counts.last ?? this.last;
    this.isBare = counts.isBare ?? false;
  }

  has(month: CivilMonth): boolean {
    return this.#months.has(month);
  }

  /** Number of articles of a day; `true` when only known to be some, `undefined` when not known. */
  count(day: CivilDate): number | true | undefined {
    const month = this.#months.get(monthOf(day));
    return month && (month.days.get(day) ?? (month.isPartial ? undefined : 0));
  }

  /** The days with news of a month, in order; `undefined` when not known. */
  inMonth(month: CivilMonth): CivilDate[] | undefined {
    const {days} = this.#months.get(month) ?? {};
    return days && [...days.keys()].sort();
  }
}

/** The nearest day with news, or the month that has to be asked for before that can be said. */
export interface Nearest {
  day?: CivilDate;
  month?: CivilMonth;
}

/**
 * Looks for the nearest day with news before (`step` -1) or after (1) a day, within limits.
 * @returns `undefined` when there is none
 */
export function nearestNews(news: NewsDays, from: CivilDate, step: 1 | -1, limits: Limits): Nearest | undefined {
  if (news.isBare) return undefined;
  const isFarther = (day: CivilDate): boolean => (step > 0 ? day > from : day < from);
  const isWanted = (day: CivilDate): boolean => isFarther(day) && day >= limits.from && day <= limits.to;
  const [near, far] = step > 0 ? [news.first, news.last] : [news.last, news.first];
  if (near && isWanted(near)) return {day: near};
  if (far && !isFarther(far)) return undefined;
  for (let month = clampMonth(limits, monthOf(from)); hasMonth(limits, month); month = monthAfter(month, step)) {
    const days = news.inMonth(month)?.filter(isWanted);
    if (!days) return {month};
    const day = days.at(step > 0 ? 0 : -1);
    if (day) return {day};
  }
  return undefined;
}
