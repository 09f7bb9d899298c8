import {
  addDays,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  startOfWeek,
} from '../../dates/civil.js';

/** Seven places; one without a day belongs to another month. */
export type Week = readonly (CivilDate | undefined)[];

const PLACES = [0, 1, 2, 3, 4, 5, 6] as const;

/** The weeks of a month, four to six. `firstDayOfWeek` is 1 for Monday to 7 for Sunday. */
export function monthGrid(month: CivilMonth, firstDayOfWeek: number): Week[] {
  const weeks: Week[] = [];
  const last = lastOfMonth(month);
  for (let start = startOfWeek(firstOfMonth(month), firstDayOfWeek); start <= last; start = addDays(start, 7))
    weeks.push(PLACES.map((place) => dayIn(month, addDays(start, place))));
  return weeks;
}

/** The days of the week as a calendar shows them from start to end: 1 is Monday, 7 is Sunday. */
export const weekdayOrder = (firstDayOfWeek: number): number[] =>
  PLACES.map((place) => ((firstDayOfWeek - 1 + place) % 7) + 1);

const dayIn = (month: CivilMonth, day: CivilDate): CivilDate | undefined => (monthOf(day) === month ? day : undefined);
