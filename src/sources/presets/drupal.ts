import type {Preset} from '../config.js';

const NODES = '{base}/jsonapi/node/{list}';
const PAGE = 'page[offset]={offset}&page[limit]={limit}&sort=-created';
const INCLUDE = 'include={include}';
const bound = (name: string, operator: string, value: string): string =>
  `filter[${name}][condition][path]=created&filter[${name}][condition][operator]=${operator}&filter[${name}][condition][value]=${value}`;
const DAYS = `${bound('from', '>=', '{from:s}')}&${bound('to', '<', '{to:s}')}`;

/** Drupal's JSON:API, which gives 50 nodes at most and no total. What a node refers to comes beside it. */
export const preset: Preset = {
  params: {list: 'article', include: 'field_image,uid,field_tags'},
  items: 'data',
  next: 'links.next.href',
  map: {
    id: 'id',
    title: 'attributes.title',
    lead: 'attributes.body.summary|text',
    body: 'attributes.body.processed',
    date: 'attributes.created',
    updated: 'attributes.changed',
    author: '$.included[id={relationships.uid.data.id}].attributes.display_name',
    category: '$.included[id={relationships.field_tags.data[0].id}].attributes.name',
    image: '$.included[id={relationships.field_image.data.id}].attributes.uri.url',
    imageWidth: 'relationships.field_image.data.meta.width',
    imageHeight: 'relationships.field_image.data.meta.height',
    imageAlt: 'relationships.field_image.data.meta.alt',
    caption: 'relationships.field_image.data.meta.title ?? relationships.field_image.data.meta.alt',
    url: 'attributes.path.alias',
  },
  list: {url: `${NODES}?${PAGE}&${INCLUDE}`, maxLimit: 50},
  day: {url: `${NODES}?${DAYS}&${PAGE}&${INCLUDE}`, maxLimit: 50},
  month: {url: `${NODES}?${DAYS}&${PAGE}&fields[node--{list}]=created`, maxLimit: 50},
  search: {url: `${NODES}?filter[title][operator]=CONTAINS&filter[title][value]={q}&${PAGE}&${INCLUDE}`, maxLimit: 50},
  one: `${NODES}/{id}?${INCLUDE}`,
};
