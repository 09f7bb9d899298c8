import {createRoute, z} from '@hono/zod-openapi';
import {monthOf} from '../../../src/dates/civil.js';
import {civilDay} from '../civil-time.js';
import {CALENDAR, DIRECTORY} from '../http/caching.js';
import {type Api, json, problems, serve} from '../http/endpoint.js';
import {month} from '../http/parameters.js';
import {CategoriesSchema, DaysSchema, LinksSchema} from '../schemas.js';
import type {Services} from '../services.js';
import {listCategories} from '../store/categories.js';
import {daysOfMonth} from '../store/days.js';
import {listLinks} from '../store/links.js';

const days = createRoute({
  method: 'get',
  path: '/api/days',
  operationId: 'listDays',
  tags: ['News'],
  summary: 'Days of a month with news',
  request: {
    query: z.strictObject({
      month: month().optional().openapi({description: 'Without it: the current month.', example: '2026-03'}),
    }),
  },
  responses: {...json(DaysSchema, 'The days that have news, with the number of articles'), ...problems(400)},
});

const categories = createRoute({
  method: 'get',
  path: '/api/categories',
  operationId: 'listCategories',
  tags: ['News'],
  summary: 'Categories of news',
  responses: {...json(CategoriesSchema, "The categories in the editors' order"), ...problems(400)},
});

const links = createRoute({
  method: 'get',
  path: '/api/links',
  operationId: 'listLinks',
  tags: ['Links'],
  summary: 'Directory of links',
  responses: {...json(LinksSchema, 'Groups of links to other sites'), ...problems(400)},
});

export function serveLists(api: Api, {database, now}: Services): void {
  serve(api, days, {
    caching: CALENDAR,
    answer: ({query}) => daysOfMonth(database, query.month ?? monthOf(civilDay(now()))),
  });
  serve(api, categories, {caching: CALENDAR, answer: () => listCategories(database)});
  serve(api, links, {caching: DIRECTORY, answer: () => listLinks(database)});
}
