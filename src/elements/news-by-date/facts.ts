import {reportOnce} from '../../controllers/report.js';
import {type CivilDate, clampDay, isCivilDate} from '../../dates/civil.js';
import {isZone, todayIn} from '../../dates/zone.js';
import type {Strings} from '../../i18n/strings.js';
import {type Limits, limitsOf} from './limits.js';
import type {NewsDays} from './news-days.js';

/** What a page says about dates, as it wrote them. */
export interface DateAttributes extends Element {
  value: string;
  min: string;
  max: string;
  today: string;
  firstDayOfWeek: number;
  strings: Strings;
}

/** The same dates, those that exist, with what follows from them and from the news. */
export interface Facts {
  chosen: CivilDate | undefined;
  min: CivilDate | undefined;
  max: CivilDate | undefined;
  today: CivilDate;
  limits: Limits;
  /** The day that the calendar opens at. */
  start: CivilDate;
  /** 1 is Monday, 7 is Sunday. */
  firstDayOfWeek: 1 | 7;
}

/** @param zone IANA name of the zone whose clocks say what day it is */
export function factsOf(element: DateAttributes, news: NewsDays, zone: string | undefined): Facts {
  const chosen = dateIn(element, 'value');
  const [min, max] = rangeOf(element);
  const today = dateIn(element, 'today') ?? todayIn(zone && isZone(zone) ? zone : undefined);
  const {first, last} = news;
  return {
    chosen,
    min,
    max,
    today,
    limits: limitsOf({min, max, first, last, today}),
    start: chosen ?? clampDay(last ?? today, min, max),
    firstDayOfWeek: element.firstDayOfWeek === 7 ? 7 : 1,
  };
}

/** A range upside down holds no day at all, so it counts as none. */
function rangeOf(element: DateAttributes): [CivilDate | undefined, CivilDate | undefined] {
  const min = dateIn(element, 'min');
  const max = dateIn(element, 'max');
  if (!min || !max || min <= max) return [min, max];
  reportOnce(element, element.strings.unknownValue('max', max, `≥ ${min}`));
  return [undefined, undefined];
}

function dateIn(element: DateAttributes, attribute: 'value' | 'min' | 'max' | 'today'): CivilDate | undefined {
  const text = element[attribute];
  if (isCivilDate(text)) return text;
  if (text) reportOnce(element, element.strings.unknownValue(attribute, text, 'yyyy-MM-dd'));
  return undefined;
}
