import type {CivilDate} from '../dates/civil.js';

/** On which days of a month there is news. */
export interface DayCounts {
  /** Day to number of articles, or `true` where the backend tells only that there are some. */
  days: ReadonlyMap<CivilDate, number | true>;
  /** The first and the last day with news of all time, where the backend says so. */
  first?: CivilDate | undefined;
  last?: CivilDate | undefined;
  /** Whether the backend, which could say the last day, says that there is none: no news at all. */
  isBare?: boolean | undefined;
  /** Whether only some of the news could be looked at: a day that is missing may have news all the same. */
  isPartial?: boolean | undefined;
}
