import {type CivilDate, type CivilMonth, weekday} from '../dates/civil.js';

/** A civil date in its parts, and as `dd/MM/yyyy`. */
export function dayMonthYear(day: CivilDate): {year: number; month: number; date: number; text: string} {
  const [year = '', month = '', date = ''] = day.split('-');
  return {year: Number(year), month: Number(month), date: Number(date), text: `${date}/${month}/${year}`};
}

/** The line of a text that holds a place, with a mark below the place, both on lines of their own. */
export function pointAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const [line = ''] = text.slice(start).split('\n');
  return `\n  ${line}\n  ${line.slice(0, index - start).replace(/[^\t]/g, ' ')}^`;
}

export function monthYear(month: CivilMonth): {year: number; month: number} {
  return {year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7))};
}

/** Index of the day of the week: Monday is 0. */
export const weekdayOf = (day: CivilDate): number => weekday(day) - 1;
