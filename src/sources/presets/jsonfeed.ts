import type {Preset} from '../config.js';

/** JSON Feed 1.0 and 1.1; the base is the address of the feed. */
export const preset: Preset = {
  items: 'items',
  next: 'next_url',
  map: {
    id: 'id',
    title: 'title',
    lead: 'summary',
    body: 'content_html ?? content_text',
    date: 'date_published',
    updated: 'date_modified',
    author: 'authors[0].name ?? author.name',
    category: 'tags[0]',
    tags: 'tags',
    image: 'image ?? banner_image ?? content_html|img',
    url: 'url ?? external_url',
    attachments: 'attachments',
  },
  list: '{base}',
};
