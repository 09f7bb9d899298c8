import {OpenAPIHono} from '@hono/zod-openapi';
import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {methodNotAllowed} from 'hono/method-not-allowed';
import {conditionalRequests} from './http/caching.js';
import {compression, variesByEncoding} from './http/compression.js';
import type {Api} from './http/endpoint.js';
import {allowOrigins, refuseForeignWrites} from './http/origins.js';
import {Problem, problemResponse} from './http/problem.js';
import {securityHeaders} from './http/security.js';
import type {Env} from './http/visitor.js';
import {servePages} from './pages.js';
import {serveArticles} from './routes/articles.js';
import {serveDescription} from './routes/description.js';
import {serveLists} from './routes/lists.js';
import {serveMedia} from './routes/media.js';
import {serveRatings} from './routes/ratings.js';
import {serveVisits} from './routes/visits.js';
import type {Services} from './services.js';

/** Bytes that a request may carry; a rating needs a few. */
const LARGEST_BODY = 16 * 1024;

/** The whole server but for its socket: API, pages and files. */
export function createApp(services: Services): Api {
  const app = new OpenAPIHono<Env>();
  addRules(app, services);
  serveArticles(app, services);
  serveLists(app, services);
  serveRatings(app, services);
  serveVisits(app, services);
  serveDescription(app, services);
  serveMedia(app, services);
  servePages(app, services);
  app.onError((error, c) => problemResponse(c, asProblem(error)));
  return app;
}

/** What holds for every request, from the outside in. */
function addRules(app: Api, {allowedOrigins}: Services): void {
  app.use(securityHeaders());
  app.use(compression());
  for (const shared of ['/api/*', '/media/*', '/cdn/*']) app.use(shared, allowOrigins(allowedOrigins));
  app.use(methodNotAllowed({app, onMethodNotAllowed: refuseMethod}));
  app.use(refuseForeignWrites(allowedOrigins));
  app.use(bodyLimit({maxSize: LARGEST_BODY, onError: (c) => problemResponse(c, new Problem('body-too-large'))}));
  app.use(conditionalRequests());
  app.use(variesByEncoding());
}

function refuseMethod(c: Context, allowed: string[]): Response | Promise<Response> {
  c.header('Allow', allowed.join(', '));
  return problemResponse(c, new Problem('wrong-method'));
}

/** What failed is told to the server's keeper alone. */
function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  console.error(error);
  return new Problem('server-fault');
}
