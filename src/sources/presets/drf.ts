import type {Preset} from '../config.js';
import {ARTICLE, LINK, STATS} from './common.js';

const LIST = '{base}/api/{list}/?ordering=-{map.date}&page={page}';

/** Django REST Framework with its own kind of pages. It overlooks filters that it does not know. */
export const preset: Preset = {
  params: {list: 'articles', links: 'links', stats: 'stats'},
  items: 'results',
  total: 'count',
  next: 'next',
  map: {...ARTICLE, date: 'published'},
  list: `${LIST}&search={q?}`,
  day: `${LIST}&day={date}`,
  one: '{base}/api/{list}/{id}/',
  bySlug: '{base}/api/{list}/?slug={slug}',
  links: {url: '{base}/api/{links}/', items: 'results ?? $', map: LINK},
  stats: {url: '{base}/api/{stats}/', map: STATS},
};
