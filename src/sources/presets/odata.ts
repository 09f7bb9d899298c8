import type {Preset} from '../config.js';
import {ARTICLE} from './common.js';

const PAGE = '$orderby={map.date} desc&$top={limit}&$skip={offset}&$count=true';
const DAYS = '$filter={map.date} ge {from:utc} and {map.date} lt {to:utc}';

/** An entity set of OData 4, whose address is the base. */
export const preset: Preset = {
  items: 'value',
  total: "['@odata.count']",
  next: "['@odata.nextLink']",
  map: {...ARTICLE, date: 'PublishedAt'},
  list: `{base}?${PAGE}`,
  day: `{base}?${DAYS}&${PAGE}`,
  search: `{base}?$filter=contains({map.title},'{q:odata}')&${PAGE}`,
  one: '{base}({id})',
};
