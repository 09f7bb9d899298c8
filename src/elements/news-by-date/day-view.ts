import type {CivilDate} from '../../dates/civil.js';
import type {Strings} from '../../i18n/strings.js';
import type {Limits} from './limits.js';
import type {NewsDays} from './news-days.js';

/** What is known of a day. Only a day without news can't be chosen. */
type DayKind = 'news' | 'none' | 'unknown';

export interface DayFacts {
  strings: Strings;
  news: NewsDays;
  limits: Limits;
  today: CivilDate;
  chosen: CivilDate | undefined;
}

/** A day of the calendar, ready to be drawn. */
export interface DayView {
  kind: DayKind;
  /** What the calendar shows: the day of the month. */
  text: string;
  /** What is spoken: `28 tháng 12, 4 tin`. */
  label: string;
  /** The number of articles, where known; kept to three characters. */
  count: string;
  isToday: boolean;
  isChosen: boolean;
  /** The names of its part: `day`, then what it is. */
  part: string;
}

export function dayView(day: CivilDate, {strings, news, limits, today, chosen}: DayFacts): DayView {
  const isOutside = day < limits.from || day > limits.to;
  const count = isOutside ? undefined : news.count(day);
  const kind = isOutside || count === 0 ? 'none' : count ? 'news' : 'unknown';
  const isToday = day === today;
  const isChosen = day === chosen;
  return {
    kind,
    text: String(Number(day.slice(8))),
    label: strings.calendar.day(day, count),
    count: typeof count === 'number' && count > 0 ? (count > 99 ? '99+' : String(count)) : '',
    isToday,
    isChosen,
    part: ['day', kind, isToday && 'today', isChosen && 'selected'].filter(Boolean).join(' '),
  };
}
