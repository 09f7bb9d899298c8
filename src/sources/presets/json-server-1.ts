import type {Preset} from '../config.js';
import {preset as before} from './json-server.js';

/** json-server 1.0, which pages in another way and chooses by numbers only. */
export const preset: Preset = {
  ...before,
  items: 'data',
  total: 'items',
  pages: 'pages',
  next: 'next',
  list: '{base}/{list}?_sort=-{map.date}&_page={page}&_per_page={limit}',
  day: '',
};
