import type {Preset} from '../config.js';
import {ARTICLE, LINK} from './common.js';

const ENTRIES = '{base}/api/{list}';
const PAGE = 'sort={map.date}:desc&pagination[page]={page}&pagination[pageSize]={limit}';
const DAYS = 'filters[{map.date}][$gte]={from}&filters[{map.date}][$lt]={to}';

/** Strapi 5. Relations and pictures come only when they are asked for. */
export const preset: Preset = {
  params: {list: 'articles', links: 'link-groups'},
  items: 'data',
  total: 'meta.pagination.total',
  pages: 'meta.pagination.pageCount',
  map: {...ARTICLE, id: 'documentId ?? id', date: 'publishedAt'},
  list: `${ENTRIES}?${PAGE}&filters[category][slug][$eq]={category?}&populate=*`,
  day: `${ENTRIES}?${PAGE}&${DAYS}&populate=*`,
  month: `${ENTRIES}?${PAGE}&${DAYS}&fields[0]={map.date}`,
  search: `${ENTRIES}?${PAGE}&filters[{map.title}][$containsi]={q}&populate=*`,
  one: `${ENTRIES}/{id}?populate=*`,
  bySlug: `${ENTRIES}?filters[slug][$eq]={slug}&populate=*`,
  links: {
    url: '{base}/api/{links}?pagination[page]={page}&pagination[pageSize]={limit}&populate=*',
    items: 'data',
    pages: 'meta.pagination.pageCount',
    map: LINK,
  },
};
