import {addDays, addMonths, type CivilDate, weekday} from '../../../src/dates/civil.js';

/** What the sample history adds up to. */
const TOTAL_VISITS = 7_103_112;
const MONTHS = 18;
/** Offices read on working days: Monday to Sunday. */
const WEEK = [1.12, 1.08, 1.05, 1.03, 1, 0.62, 0.55];

export interface DayVisits {
  day: CivilDate;
  visits: number;
}

/** Visits of the 18 months before a day: the same for the same day, a little more each month, and 7.103.112 in all. */
export function sampleHistory(today: CivilDate): DayVisits[] {
  const days = daysBetween(addMonths(today, -MONTHS), today);
  const weights = days.map((day, index) => weightOf(day, index / days.length));
  const perWeight = TOTAL_VISITS / weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  return days.map((day, index) => {
    const before = Math.round(weighed * perWeight);
    weighed += weights[index] ?? 0;
    return {day, visits: Math.round(weighed * perWeight) - before};
  });
}

function daysBetween(from: CivilDate, end: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day < end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** @param progress from 0 at the beginning of the history to 1 at its end */
function weightOf(day: CivilDate, progress: number): number {
  const growth = 1 + 0.35 * progress;
  const chance = 0.88 + 0.24 * fractionOf(day);
  return (WEEK[weekday(day) - 1] ?? 1) * growth * chance;
}

/** A number from 0 to 1 that looks like chance and is always the same for a text (FNV-1a, 32 bits). */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
