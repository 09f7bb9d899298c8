import type {OpenAPIHono, RouteConfig, z} from '@hono/zod-openapi';
import type {Context} from 'hono';
import {ProblemSchema} from '../schemas.js';
import {NEVER} from './caching.js';
import {type RequestSchemas, validate} from './validate.js';
import type {Env} from './visitor.js';

export type Api = OpenAPIHono<Env>;

type Part<R, Name extends string> = R extends {request: Record<Name, infer S extends z.ZodType>}
  ? z.output<S>
  : undefined;
type JsonBody<S> = {content: {'application/json': {schema: S}}};
type Body<R> = R extends {responses: {200: JsonBody<infer S extends z.ZodType>}} ? z.input<S> : void;
type Sent<R> = R extends {request: {body: JsonBody<infer S extends z.ZodType>}} ? z.output<S> : undefined;
type Request<R> = {params: Part<R, 'params'>; query: Part<R, 'query'>; body: Sent<R>};
type Route = RouteConfig & {getRoutingPath(): string};

interface Endpoint<R> {
  /** `Cache-Control` of a good answer. */
  caching?: string;
  /** Gives what to send as JSON, or nothing for 204. May throw a Problem. */
  answer: (request: Request<R>, c: Context<Env>) => Promise<Body<R>>;
}

/** Serves a route as its schemas describe it, and adds it to the API's description. */
export function serve<R extends Route>(api: Api, route: R, {caching = NEVER, answer}: Endpoint<R>): void {
  api.openAPIRegistry.registerPath(route);
  api.on(route.method.toUpperCase(), route.getRoutingPath(), async (c) => {
    const request = await validate(c, schemasOf(route.request));
    const body: unknown = await answer(request as Request<R>, c);
    const headers = {'Cache-Control': caching};
    return body === undefined ? c.body(null, 204, headers) : c.json(body as object, 200, headers);
  });
}

function schemasOf({params, query, body}: RouteConfig['request'] = {}): RequestSchemas {
  const media = body?.content['application/json'];
  return {params, query, body: media && 'schema' in media ? media.schema : undefined} as RequestSchemas;
}

/** The good answer of a route that does something and says what came of it. */
export const result = <S extends z.ZodType>(schema: S, description: string) => ({
  200: {description, content: {'application/json': {schema}}},
});

/** The good answer of a route that reads. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  ...result(schema, description),
  304: {description: 'Unchanged since the ETag sent in If-None-Match'},
});

/** The good answer of a route that counts. */
export const nothing = (description: string) => ({204: {description}});

type ProblemStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

const DESCRIPTIONS: Record<ProblemStatus, string> = {
  400: 'A parameter, or a field of the body, is wrong; all that are wrong are named',
  403: 'The calling site is not allowed',
  404: 'There is no such article',
  413: 'The request carries too much',
  429: 'There were too many of these requests today',
  500: 'The server failed',
  503: 'The database does not answer',
};

/** The answers of a route that fails; any can by the server's own fault. */
export function problems<S extends ProblemStatus>(...statuses: S[]) {
  const content = {'application/problem+json': {schema: ProblemSchema}};
  return Object.fromEntries(
    [...statuses, 500 as const].map((status) => [status, {description: DESCRIPTIONS[status], content}]),
  ) as Record<S | 500, {description: string; content: typeof content}>;
}
