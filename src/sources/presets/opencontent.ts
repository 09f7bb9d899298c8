import type {Preset} from '../config.js';
import {ARTICLE} from './common.js';

const ITEMS = '{base}/DesktopModules/OpenContent/API/Rest/v2/{list}';
const MODULE = 'ModuleId={module}&TabId={tab}';
const PAGE = 'pageIndex={page0}&pageSize={limit}&sort=[{"field":"{map.date}","desc":true}]';
const DAYS =
  'filter={"condition":"AND","rules":[{"field":"{map.date}","operator":"BETWEEN","lowerValue":"{from:naive}","upperValue":"{last:naive}"}]}';

/** The OpenContent module of DNN. Dates have no zone, and the first page is 0. */
export const preset: Preset = {
  params: {list: 'Items', module: '', tab: ''},
  required: ['module', 'tab'],
  items: '{list}',
  total: 'meta.total',
  map: {
    ...ARTICLE,
    body: 'Description',
    date: 'publishstartdate',
    category: 'Category.Title ?? Category',
    image: 'Image.url ?? Image',
    url: 'Context.DetailUrl',
  },
  list: `${ITEMS}?${MODULE}&${PAGE}`,
  day: `${ITEMS}?${MODULE}&${PAGE}&${DAYS}`,
  one: `${ITEMS}/{id}?${MODULE}`,
};
