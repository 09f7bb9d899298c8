import type {Preset} from '../config.js';
import {ARTICLE, LINK, STATS} from './common.js';

const LIST = '{base}/{list}?_sort={map.date}&_order=desc&_page={page}&_limit={limit}';

/** json-server 0.17, for trying things out. It compares dates as texts. */
export const preset: Preset = {
  params: {list: 'articles', links: 'links', days: 'days', stats: 'stats'},
  total: 'header(X-Total-Count)',
  next: 'header(Link rel=next)',
  map: {...ARTICLE, date: 'publishedAt'},
  list: `${LIST}&q={q?}`,
  day: `${LIST}&{map.date}_gte={from}&{map.date}_lte={last}`,
  one: '{base}/{list}/{id}',
  days: {url: '{base}/{days}', map: {day: 'day ?? id', count: 'count'}},
  links: {url: '{base}/{links}', map: LINK},
  stats: {url: '{base}/{stats}', map: STATS},
};
