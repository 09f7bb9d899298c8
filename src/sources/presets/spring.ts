import type {Preset} from '../config.js';
import {ARTICLE, LINK, STATS} from './common.js';

/** Pages of Spring Data, with or without an envelope around them. The first page is 0. */
export const preset: Preset = {
  params: {list: 'articles', links: 'links', stats: 'stats'},
  items: 'data.content ?? content',
  total: 'data.totalElements ?? totalElements ?? data.page.totalElements ?? page.totalElements',
  pages: 'data.totalPages ?? totalPages ?? data.page.totalPages ?? page.totalPages',
  map: ARTICLE,
  list: '{base}/api/{list}?page={page0}&size={limit}',
  one: {url: '{base}/api/{list}/{id}', items: 'data'},
  links: {url: '{base}/api/{links}', items: 'data ?? $', map: LINK},
  stats: {url: '{base}/api/{stats}', items: 'data ?? $', map: STATS},
};
