import {addDays, addMonths, type CivilDate, firstOfMonth, monthOf, weekday} from '../../src/dates/civil.js';
import {offsetAt, offsetText, todayIn, VIETNAM} from '../../src/dates/zone.js';

/** Tells the time; tests give their own. */
export type Clock = () => Date;

/** The civil day of an instant in Viet Nam. */
export const civilDay = (instant: Date): CivilDate => todayIn(VIETNAM, instant.getTime());

/** The instant as Viet Nam's clocks show it: `yyyy-MM-ddTHH:mm:ss+07:00`. */
export function vietnamTime(instant: Date): string {
  const epochMs = instant.getTime();
  const shown = new Date(epochMs + offsetAt(epochMs, VIETNAM));
  return shown.toISOString().slice(0, 19) + offsetText(epochMs, VIETNAM);
}

/** dd/MM/yyyy, as Vietnamese readers write a day. */
export const writtenDay = (day: CivilDate): string => day.split('-').reverse().join('/');

/** The periods that a visit counter tells about, each from its first day up to and without its end. */
export function periodsAround(today: CivilDate): Record<Period, {from: CivilDate; end: CivilDate}> {
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, 1 - weekday(today));
  const month = firstOfMonth(monthOf(today));
  return {
    today: {from: today, end: tomorrow},
    yesterday: {from: addDays(today, -1), end: today},
    thisWeek: {from: monday, end: tomorrow},
    lastWeek: {from: addDays(monday, -7), end: monday},
    thisMonth: {from: month, end: tomorrow},
    lastMonth: {from: addMonths(month, -1), end: month},
    thisYear: {from: `${today.slice(0, 4)}-01-01`, end: tomorrow},
  };
}

export const PERIODS = ['today', 'yesterday', 'thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisYear'] as const;
export type Period = (typeof PERIODS)[number];
