import {createRoute, z} from '@hono/zod-openapi';
import {FIGURES} from '../http/caching.js';
import {type Api, json, nothing, problems, serve} from '../http/endpoint.js';
import {articleId} from '../http/parameters.js';
import {Problem} from '../http/problem.js';
import {visitorOf, wantsNoCount} from '../http/visitor.js';
import {StatsSchema} from '../schemas.js';
import type {Services} from '../services.js';
import {articleIdOf, countView} from '../store/articles.js';
import {visitFigures} from '../store/visit-figures.js';
import {countVisit} from '../store/visits.js';

const UNCOUNTED = 'Readers who send DNT: 1 or Sec-GPC: 1 get the same answer and are not counted.';

const stats = createRoute({
  method: 'get',
  path: '/api/stats',
  operationId: 'getStats',
  tags: ['Visits'],
  summary: 'Figures of a visit counter',
  responses: {...json(StatsSchema, 'The figures'), ...problems(400)},
});

const visits = createRoute({
  method: 'post',
  path: '/api/visits',
  operationId: 'countVisit',
  tags: ['Visits'],
  summary: 'Count a visit',
  description:
    'A visitor counts once a day. No cookie is set and no address stored: only a hash, with a salt that is deleted after the day. ' +
    UNCOUNTED,
  responses: {...nothing('Counted'), ...problems(400, 403, 413)},
});

const views = createRoute({
  method: 'post',
  path: '/api/articles/{id}/views',
  operationId: 'countView',
  tags: ['Visits'],
  summary: 'Count that an article was opened',
  description: `Nothing is stored but the number. ${UNCOUNTED}`,
  request: {params: z.object({id: articleId().openapi({description: 'Number of the article.', example: 7})})},
  responses: {...nothing('Counted'), ...problems(400, 403, 404, 413)},
});

export function serveVisits(api: Api, {database, now, behindProxy}: Services): void {
  serve(api, stats, {caching: FIGURES, answer: () => visitFigures(database, now())});
  serve(api, visits, {
    answer: async (_, c) => {
      if (!wantsNoCount(c)) await countVisit(database, visitorOf(c, behindProxy), now());
    },
  });
  serve(api, views, {
    answer: async ({params: {id}}, c) => {
      const isKnown = wantsNoCount(c) ? await articleIdOf(database, id) : await countView(database, id);
      if (!isKnown) throw new Problem('no-such-article');
    },
  });
}
