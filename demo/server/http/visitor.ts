import type {Context} from 'hono';
import type {HttpBindings} from '@hono/node-server';

/** What the server hands to the app with a request; absent when a test calls the app directly. */
export interface Env {
  Bindings: Partial<HttpBindings>;
}

export interface Visitor {
  address: string;
  userAgent: string;
}

/** Longer ones are no browser's. */
const USER_AGENT_LENGTH = 512;

/**
 * Who asks, as far as the connection tells. It is never stored.
 * @param behindProxy whether to believe the last proxy's X-Forwarded-For, which any caller could write without one
 */
export function visitorOf(c: Context<Env>, behindProxy: boolean): Visitor {
  const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return {
    address: forwarded || (c.env?.incoming?.socket.remoteAddress ?? ''),
    userAgent: (c.req.header('User-Agent') ?? '').slice(0, USER_AGENT_LENGTH),
  };
}

/** Whether the reader asks not to be counted: Do Not Track, or Global Privacy Control. */
export const wantsNoCount = (c: Context): boolean => c.req.header('DNT') === '1' || c.req.header('Sec-GPC') === '1';
