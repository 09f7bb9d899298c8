import {etag, RETAINED_304_HEADERS} from 'hono/etag';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long an answer is fresh, how long it may then be shown while asked again, and how long while the server fails; in seconds. */
const shared = (fresh: number, revalidating: number, failing: number): string =>
  `public, max-age=${fresh}, stale-while-revalidate=${revalidating}, stale-if-error=${failing}`;

export const NEWS = shared(MINUTE, 10 * MINUTE, DAY);
export const CALENDAR = shared(5 * MINUTE, HOUR, DAY);
export const DIRECTORY = shared(HOUR, DAY, 7 * DAY);
export const FIGURES = shared(15, MINUTE, HOUR);
export const DESCRIPTION = shared(HOUR, DAY, 7 * DAY);
export const PAGE = shared(MINUTE, 10 * MINUTE, DAY);
export const ASSET = shared(MINUTE, 10 * MINUTE, DAY);
export const MEDIA = shared(30 * DAY, 30 * DAY, 30 * DAY);
export const NEVER = 'no-store';

/**
 * Gives every answer an ETag and answers 304 to who has it already. The tag is weak: the same content travels in several
 * encodings. A 304 keeps what lets another site's script read it.
 */
export const conditionalRequests = () =>
  etag({
    weak: true,
    retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
  });
