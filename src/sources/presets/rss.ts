import type {Preset} from '../config.js';

/** RSS 2.0, RSS 1.0 and Atom; the base is the address of the feed. Many feeds put the picture into the description. */
export const preset: Preset = {
  items: 'rss.channel.item ?? feed.entry ?? rdf:RDF.item',
  next: 'feed.link[rel=next].href',
  map: {
    id: 'guid ?? id ?? link',
    title: 'title|text',
    lead: 'description|text ?? summary|text',
    body: 'content:encoded ?? content ?? description ?? summary',
    date: 'pubDate ?? published ?? dc:date ?? updated',
    updated: 'updated',
    author: 'dc:creator ?? author.name ?? author',
    category: 'category[0].term ?? category[0]',
    image:
      'media:content[0].url ?? media:thumbnail[0].url ?? enclosure[0].url ?? description|img ?? content:encoded|img ?? content|img',
    url: 'link[rel=alternate].href ?? link[0].href ?? link',
  },
  list: '{base}',
};
