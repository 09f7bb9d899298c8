import type {FieldMap, SourceConfig} from '../config.js';

const SUMMARY: FieldMap = {
  id: 'id',
  slug: 'slug',
  title: 'title',
  lead: 'lead',
  date: 'publishedAt',
  author: 'author',
  category: 'category.name',
  image: 'image.url',
  imageWidth: 'image.width',
  imageHeight: 'image.height',
  imageAlt: 'image.alt',
  caption: 'image.caption',
  url: 'url',
  views: 'views',
};

const PAGE = {items: 'items', total: 'total', pages: 'pages', next: 'next', map: SUMMARY} as const;

/** The reference backend of the demo portal. */
export const portal: SourceConfig = {
  base: '/api',
  list: {
    url: '{base}/articles?page={page}&limit={limit}&category={category?}&q={q?}&from={from?:yyyy-MM-dd}&to={last?:yyyy-MM-dd}&exclude={exclude?}',
    ...PAGE,
  },
  related: {url: '{base}/articles/{id}/related?page={page}&limit={limit}', ...PAGE},
  one: {
    url: '{base}/articles/{id}',
    map: {
      ...SUMMARY,
      body: 'body',
      updated: 'updatedAt',
      sourceName: 'source.name',
      sourceUrl: 'source.url',
      tags: 'tags',
      attachments: 'attachments',
    },
  },
  days: {
    url: '{base}/days?month={from:yyyy-MM}',
    items: 'days',
    map: {day: 'day', count: 'count', first: '$.first', last: '$.last'},
  },
  links: {
    url: '{base}/links',
    items: 'groups',
    map: {name: 'name'},
    children: 'links',
    link: {title: 'title', url: 'url', description: 'description'},
  },
  stats: {
    url: '{base}/stats',
    map: {
      total: 'total',
      online: 'online',
      today: 'today',
      yesterday: 'yesterday',
      thisWeek: 'thisWeek',
      lastWeek: 'lastWeek',
      thisMonth: 'thisMonth',
      lastMonth: 'lastMonth',
      thisYear: 'thisYear',
      onlineWindow: 'onlineWindow',
    },
  },
};
