import type {Preset} from '../config.js';
import {ARTICLE} from './common.js';

/** HAL, as Spring Data REST speaks it: items stand in `_embedded`, and their ids only in their addresses. */
export const preset: Preset = {
  params: {list: 'articles'},
  items: '_embedded.{list}',
  total: 'page.totalElements',
  pages: 'page.totalPages',
  next: '_links.next.href',
  map: {
    ...ARTICLE,
    id: 'id ?? _links.self.href|last',
    category: '_embedded.category.name ?? category.name ?? category',
    date: 'publishedAt',
  },
  list: '{base}/api/{list}?page={page0}&size={limit}&sort={map.date},desc',
  one: '{base}/api/{list}/{id}',
};
