import {readFile} from 'node:fs/promises';
import {createRoute, z} from '@hono/zod-openapi';
import {select} from '../database.js';
import {DESCRIPTION, NEVER} from '../http/caching.js';
import {type Api, json, problems, serve} from '../http/endpoint.js';
import {Problem} from '../http/problem.js';
import {HealthSchema} from '../schemas.js';
import type {Services} from '../services.js';
import {describeApi} from '../docs/openapi.js';
import {docsPage} from '../docs/page.js';

const OpenApi = z.record(z.string(), z.unknown()).openapi({description: 'OpenAPI 3.1'});

const document = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getDescription',
  tags: ['This API'],
  summary: 'This description, to be read by programs',
  responses: {...json(OpenApi, 'The OpenAPI document'), ...problems(400)},
});

const health = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'getHealth',
  tags: ['This API'],
  summary: 'Whether the server and its database work',
  responses: {...json(HealthSchema, 'They do'), ...problems(400, 503)},
});

const docs = createRoute({
  method: 'get',
  path: '/api/docs',
  operationId: 'readDescription',
  tags: ['This API'],
  summary: 'This description, to be read by people',
  responses: {200: {description: 'A page', content: {'text/html': {schema: z.string()}}}},
});

const STYLES = new URL('../docs/styles.css', import.meta.url);

export function serveDescription(api: Api, {database}: Services): void {
  serve(api, health, {
    caching: NEVER,
    answer: async () => {
      await select(database, 'SELECT 1').catch((error: unknown) => {
        console.error(error);
        throw new Problem('database-away');
      });
      return {status: 'ok' as const};
    },
  });
  serve(api, document, {caching: DESCRIPTION, answer: () => Promise.resolve({...describeApi(api)})});
  api.openAPIRegistry.registerPath(docs);
  api.get(docs.path, (c) => c.html(docsPage(describeApi(api)), 200, {'Cache-Control': DESCRIPTION}));
  api.get('/api/docs.css', async (c) =>
    c.body(await readFile(STYLES, 'utf8'), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': DESCRIPTION,
    }),
  );
}
