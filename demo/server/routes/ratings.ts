import {createRoute, z} from '@hono/zod-openapi';
import {type Api, problems, result, serve} from '../http/endpoint.js';
import {articleId} from '../http/parameters.js';
import {Problem} from '../http/problem.js';
import {visitorOf} from '../http/visitor.js';
import {RatingSchema, RatingSummarySchema} from '../schemas.js';
import type {Services} from '../services.js';
import {articleIdOf} from '../store/articles.js';
import {countRating} from '../store/ratings.js';

const ratings = createRoute({
  method: 'post',
  path: '/api/articles/{id}/ratings',
  operationId: 'rateArticle',
  tags: ['Ratings'],
  summary: 'Rate an article',
  description:
    'Only how often each score was given is kept. So that nobody floods an article, a hash of the visitor and the article counts to five ' +
    'a day; it is deleted after the day, with its salt.',
  request: {
    params: z.object({id: articleId().openapi({description: 'Number of the article.', example: 7})}),
    body: {
      description: 'The rating. Other fields are left alone.',
      content: {'application/json': {schema: RatingSchema}},
      required: true,
    },
  },
  responses: {
    ...result(RatingSummarySchema, 'What all ratings on this scale come to'),
    ...problems(400, 403, 404, 413, 429),
  },
});

export function serveRatings(api: Api, {database, now, behindProxy}: Services): void {
  serve(api, ratings, {
    answer: async ({params: {id}, body}, c) => {
      if (!(await articleIdOf(database, id))) throw new Problem('no-such-article');
      const summary = await countRating(database, id, body, visitorOf(c, behindProxy), now());
      if (!summary) throw new Problem('too-many-ratings');
      return summary;
    },
  });
}
