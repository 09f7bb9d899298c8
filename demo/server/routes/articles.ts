import {createRoute, z} from '@hono/zod-openapi';
import {NEWS} from '../http/caching.js';
import {type Api, json, problems, serve} from '../http/endpoint.js';
import {articleId, articleIdOrSlug, day, inOrder, integer, paging, slug} from '../http/parameters.js';
import {Problem} from '../http/problem.js';
import {ArticlePageSchema, ArticleSchema} from '../schemas.js';
import type {Services} from '../services.js';
import {articleIdOf, findArticle, listArticles, relatedArticles} from '../store/articles.js';
import {nextPage} from './next-page.js';

const filters = {
  category: slug().optional().openapi({description: 'Slug of a category.', example: 'thong-bao'}),
  q: z.string().max(200).optional().openapi({
    description:
      'Words that must all occur in title, lead or body, without regard to accents; the last may be only begun.',
    example: 'chuyen doi so',
  }),
  date: day().optional().openapi({description: 'News of this civil day in Viet Nam.', example: '2026-03-15'}),
  from: day().optional().openapi({description: 'News of this day or later.', example: '2026-01-01'}),
  to: day().optional().openapi({description: 'News of this day or earlier.', example: '2026-12-31'}),
  exclude: articleId().optional().openapi({description: 'Number of an article to leave out.', example: 7}),
  sort: z.enum(['newest', 'most-read']).optional().openapi({
    description: 'Without it: newest first; with q, articles that have the words in the title come before.',
  }),
};

const list = createRoute({
  method: 'get',
  path: '/api/articles',
  operationId: 'listArticles',
  tags: ['News'],
  summary: 'A page of articles',
  description: 'Past the last page there are no items.',
  request: {query: z.strictObject({...paging, ...filters}).refine(inOrder.check, inOrder.options)},
  responses: {...json(ArticlePageSchema, 'Summaries of the articles'), ...problems(400)},
});

const params = z.object({
  idOrSlug: articleIdOrSlug().openapi({description: 'Number or slug of the article.', example: '7'}),
});

const one = createRoute({
  method: 'get',
  path: '/api/articles/{idOrSlug}',
  operationId: 'getArticle',
  tags: ['News'],
  summary: 'One article',
  request: {params},
  responses: {...json(ArticleSchema, 'The article with its body'), ...problems(400, 404)},
});

const related = createRoute({
  method: 'get',
  path: '/api/articles/{idOrSlug}/related',
  operationId: 'listRelatedArticles',
  tags: ['News'],
  summary: 'Articles related to one',
  description: 'All the others: those of the same category or with shared tags come first, then the newest.',
  request: {
    params,
    query: z.strictObject({
      page: paging.page,
      limit: integer(1, 100).default(5).openapi({description: 'Articles on a page.', example: 5}),
    }),
  },
  responses: {...json(ArticlePageSchema, 'Summaries of the articles'), ...problems(400, 404)},
});

export function serveArticles(api: Api, {database}: Services): void {
  serve(api, list, {
    caching: NEWS,
    answer: async ({query: {page, limit, ...filter}}) => {
      const found = await listArticles(database, filter, {page, limit});
      return {...found, next: nextPage('/api/articles', found, filter)};
    },
  });
  serve(api, one, {
    caching: NEWS,
    answer: async ({params}) => orNotFound(await findArticle(database, params.idOrSlug)),
  });
  serve(api, related, {
    caching: NEWS,
    answer: async ({params, query}) => {
      const id = orNotFound(await articleIdOf(database, params.idOrSlug));
      const found = await relatedArticles(database, id, query);
      return {...found, next: nextPage(`/api/articles/${id}/related`, found, {})};
    },
  });
}

function orNotFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Problem('no-such-article');
  return found;
}
