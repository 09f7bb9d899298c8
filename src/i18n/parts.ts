import {type CivilDate, type CivilMonth, weekday} from '../dates/civil.js';

/** A civil date in its parts, and as `dd/MM/yyyy`. */
export function dayMonthYear(day: CivilDate): {year: number; month: number; date: number; text: string} {
  const [year = '', month = '', date = ''] = day.split('-');
  return {year: Number(year), month: Number(month), date: Number(date), text: `${date}/${month}/${year}`};
}

export function monthYear(month: CivilMonth): {year: number; month: number} {
  return {year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7))};
}

/** Index of the day of the week: Monday is 0. */
export const weekdayOf = (day: CivilDate): number => weekday(day) - 1;
