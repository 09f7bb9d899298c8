import {type CivilDate, pad} from './civil.js';

/** The time zone of Viet Nam, in which the dates of its news are civil dates. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** What the clocks of a zone show at an instant. */
export interface ZonedTime {
  day: CivilDate;
  /** `HH:mm` */
  time: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of `zone` (an IANA name) show at an instant in epoch milliseconds. */
export function zonedTime(epochMs: number, zone: string = VIETNAM): ZonedTime {
  const shown = new Date(epochMs + offsetAt(epochMs, zone));
  return {
    day: `${pad(shown.getUTCFullYear(), 4)}-${pad(shown.getUTCMonth() + 1)}-${pad(shown.getUTCDate())}`,
    time: `${pad(shown.getUTCHours())}:${pad(shown.getUTCMinutes())}`,
  };
}

/** The civil date of today in `zone`. */
export const todayIn = (zone: string = VIETNAM, now: number = Date.now()): CivilDate => zonedTime(now, zone).day;

/**
 * The instant, in epoch milliseconds, at which the clocks of `zone` show the wall time.
 * @param wallMs the wall time as if it were UTC, in epoch milliseconds
 */
export function instantOf(wallMs: number, zone: string = VIETNAM): number {
  const guess = wallMs - offsetAt(wallMs, zone);
  return wallMs - offsetAt(guess, zone);
}

/** The instant at which a civil day begins in `zone`, in epoch milliseconds. */
export function startOfDay(day: CivilDate, zone: string = VIETNAM): number {
  return instantOf(Date.parse(`${day}T00:00:00Z`), zone);
}

/** How far the clocks of `zone` are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(epochMs: number, zone: string): number {
  const field: Record<string, number> = {};
  for (const {type, value} of formatter(zone).formatToParts(epochMs)) field[type] = Number(value);
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = field;
  const shown = Date.UTC(year, month - 1, day, hour % 24, minute, second);
  return shown - Math.floor(epochMs / SECOND) * SECOND;
}

/** The offset at an instant as `+07:00`. */
export function offsetText(epochMs: number, zone: string): string {
  const minutes = Math.round(offsetAt(epochMs, zone) / MINUTE);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Whether the browser knows the IANA name of a zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(formatter(zone));
  } catch {
    return false;
  }
}

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}
