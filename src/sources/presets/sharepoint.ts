import type {Preset} from '../config.js';

const LIST = "{base}/_api/web/lists/getbytitle('{list}')/items";
const FIELDS = '$select=*,Author/Title{lookups}&$expand=Author{expand}';
const NEWEST = '$orderby={map.date} desc&$top={limit}';
const DAYS = "$filter={map.date} ge datetime'{from:utc}' and {map.date} lt datetime'{to:utc}'";

/**
 * Lists of SharePoint 2013 and newer. Further pages come only by their link. Columns that refer to another list (`ChuyenMuc.Title` in
 * the mapping) must be asked for by name.
 */
export const preset: Preset = {
  params: {list: 'TinTuc', links: 'LienKet'},
  derive(map) {
    const lookups = Object.values(map).flatMap((path) => /^(\w+)\.(?:Title|Name)\b/.exec(String(path))?.[1] ?? []);
    const names = [...new Set(lookups)].filter((name) => name !== 'Author');
    return {
      lookups: names.map((name) => `,${name}/Title`).join(''),
      expand: names.map((name) => `,${name}`).join(''),
    };
  },
  headers: {Accept: 'application/json;odata=nometadata'},
  items: 'value ?? d.results',
  next: "['odata.nextLink'] ?? d.__next",
  map: {id: 'Id', title: 'Title', date: 'Created', updated: 'Modified', author: 'Author.Title'},
  list: `${LIST}?${FIELDS}&${NEWEST}`,
  day: `${LIST}?${FIELDS}&${NEWEST}&${DAYS}`,
  month: `${LIST}?$select=Id,{map.date}&${NEWEST}&${DAYS}`,
  search: `${LIST}?${FIELDS}&${NEWEST}&$filter=substringof('{q:odata}',{map.title})`,
  one: {url: `${LIST}({id})?${FIELDS}`, items: 'd'},
  links: {
    url: "{base}/_api/web/lists/getbytitle('{links}')/items?$top={limit}",
    items: 'value ?? d.results',
    next: "['odata.nextLink'] ?? d.__next",
    map: {title: 'Title ?? URL.Description', url: 'URL.Url'},
  },
};
