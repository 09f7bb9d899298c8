import type {Preset} from '../config.js';
import {ARTICLE} from './common.js';

const ITEMS = '{base}/api/2sxc/app/{app}/data/{list}';

/** An app of 2sxc on DNN. The list comes whole and in no order, so it is sorted and chosen from here. */
export const preset: Preset = {
  params: {app: '', list: 'TinTuc'},
  required: ['app'],
  map: {
    ...ARTICLE,
    lead: 'Lead ?? Summary ?? Teaser',
    date: 'PublishDate ?? Created',
    category: 'Category[0].Title ?? Category',
    image: 'Image',
  },
  list: {url: ITEMS, newestFirst: true},
  one: `${ITEMS}/{id}`,
};
