import type {MiddlewareHandler} from 'hono';

/** What a page may do: run and style itself from here, and turn strings into HTML only by the policies it names. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html portal-elements 'allow-duplicates'",
].join('; ');

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const OF_PAGES = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Photos, bundles and JSON are meant for other sites too; opened by themselves they run nothing. */
const OF_RESOURCES = {'Cross-Origin-Resource-Policy': 'cross-origin'};
const INERT = {'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'"};
/** A drawing carries its own styles. */
const INERT_DRAWING = {'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'"};

/** Sets the security headers that suit the type of the answer. */
export const securityHeaders = (): MiddlewareHandler => async (c, next) => {
  await next();
  const headers = {...EVERYWHERE, ...headersFor(c.res.headers.get('Content-Type') ?? '')};
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
};

function headersFor(type: string): Record<string, string> {
  // "Not modified" has no type, and browsers would put what it says in place of the policy of the page they kept.
  if (type === '') return {};
  if (type.startsWith('text/html')) return OF_PAGES;
  // A browser's own viewer of PDF would be stopped by a policy.
  if (type.startsWith('application/pdf')) return OF_RESOURCES;
  return {...OF_RESOURCES, ...(type.startsWith('image/svg') ? INERT_DRAWING : INERT)};
}
