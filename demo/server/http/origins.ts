import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';
import {Problem} from './problem.js';

/** How long a browser may remember what it was allowed, in seconds. */
const REMEMBERED = 86_400;

/** Lets the pages of the listed origins read answers. */
export const allowOrigins = (allowed: readonly string[]): MiddlewareHandler =>
  cors({
    origin: [...allowed],
    allowMethods: ['GET', 'HEAD', 'POST'],
    exposeHeaders: ['ETag'],
    maxAge: REMEMBERED,
  });

/**
 * Refuses what another site's page wants to change here. Browsers send such requests without asking first, so that not
 * being allowed to read the answer would come too late.
 */
export const refuseForeignWrites =
  (allowed: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('Origin');
    const isKnown = !origin || origin === originOf(c.req.url, origin) || allowed.includes(origin);
    if (c.req.method === 'POST' && !isKnown) throw new Problem('foreign-origin');
    await next();
  };

/** Our origin as the caller should see it. Its scheme is taken from the caller: a proxy in front may have ended TLS. */
function originOf(url: string, origin: string): string {
  return `${origin.split(':', 1)[0]}://${new URL(url).host}`;
}
