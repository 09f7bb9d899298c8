import {reportOnce} from '../controllers/report.js';
import type {Strings} from '../i18n/strings.js';

const MOST = 100;

/** How many articles an element shows at once: its `limit`, a whole number from 1 to 100. The webmaster is told once of any other. */
export function pageSize(host: HTMLElement & {limit: number; strings: Strings}, fallback: number): number {
  const {limit, strings} = host;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  reportOnce(host, strings.unknownValue('limit', host.getAttribute('limit') ?? String(limit), `1–${MOST}`));
  return fallback;
}
