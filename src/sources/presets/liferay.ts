import type {Preset} from '../config.js';

const API = '{base}/o/headless-delivery/v1.0';
const CONTENTS = `${API}/sites/{site}/structured-contents?flatten=true&sort=datePublished:desc&page={page}&pageSize={limit}`;
const DAYS = 'filter=datePublished ge {from:utc} and datePublished lt {to:utc}';

/**
 * Web contents of Liferay 7.2 and newer. Lead, body and picture are fields that a site defines: `contentFields[fieldReference=noiDung].contentFieldValue.data`,
 * in 7.2 `contentFields[name=noiDung].value.data`.
 */
export const preset: Preset = {
  params: {site: ''},
  required: ['site'],
  items: 'items',
  total: 'totalCount',
  pages: 'lastPage',
  map: {
    id: 'id',
    slug: 'friendlyUrlPath',
    title: 'title',
    lead: 'description|text',
    date: 'datePublished',
    updated: 'dateModified',
    author: 'creator.name',
    category: 'taxonomyCategoryBriefs[0].taxonomyCategoryName',
    tags: 'keywords',
    url: "'/-/{friendlyUrlPath}'",
  },
  list: `${CONTENTS}&search={q?}`,
  day: `${CONTENTS}&${DAYS}`,
  month: `${CONTENTS}&${DAYS}&fields=id,datePublished`,
  one: `${API}/structured-contents/{id}`,
};
