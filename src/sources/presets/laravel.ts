import type {Preset} from '../config.js';
import {ARTICLE, LINK, STATS} from './common.js';

/** Pages of Laravel, plain or as API resources. */
export const preset: Preset = {
  params: {list: 'posts', links: 'links', stats: 'stats'},
  items: 'data',
  total: 'total ?? meta.total',
  pages: 'last_page ?? meta.last_page',
  next: 'next_page_url ?? links.next',
  map: {...ARTICLE, date: 'published_at ?? created_at'},
  list: '{base}/api/{list}?page={page}',
  one: '{base}/api/{list}/{id}',
  links: {url: '{base}/api/{links}', items: 'data ?? $', map: LINK},
  stats: {url: '{base}/api/{stats}', items: 'data ?? $', map: STATS},
};
