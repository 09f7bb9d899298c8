import type {Api} from '../http/endpoint.js';

export type Description = ReturnType<Api['getOpenAPI31Document']>;

/** The OpenAPI description of the routes that are served. */
export const describeApi = (api: Api): Description =>
  api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bình Hải portal API',
      version: '1.0.0',
      description:
        'News, links and visit counts of a portal, as the portal-elements read them. Dates are civil dates in Asia/Ho_Chi_Minh; ' +
        'addresses in answers are absolute paths.',
      license: {name: 'MIT'},
    },
    servers: [{url: '/'}],
    tags: [
      {name: 'News', description: 'Articles and where to find them.'},
      {name: 'Links', description: 'The directory of other sites.'},
      {name: 'Ratings', description: 'What readers think of articles, without logins.'},
      {name: 'Visits', description: 'Counting without cookies and stored addresses.'},
      {name: 'This API', description: 'Its description and its state.'},
    ],
  });
