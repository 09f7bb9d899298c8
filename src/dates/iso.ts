import {pad} from './civil.js';
import type {NewsDate} from './parse.js';

const MINUTE = 60_000;

/**
 * A date of news as machines read it (ISO 8601): `2019-12-28T09:30+07:00` in the portal's zone, or the day alone where
 * no time is known.
 */
export function isoText({day, time, epochMs}: NewsDate): string {
  if (!time) return day;
  const offset = Math.round((Date.parse(`${day}T${time}Z`) - Math.floor(epochMs / MINUTE) * MINUTE) / MINUTE);
  const size = Math.abs(offset);
  return `${day}T${time}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
