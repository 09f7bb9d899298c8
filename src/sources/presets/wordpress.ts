import type {Preset} from '../config.js';

const POSTS = '{base}/wp-json/wp/v2/{list}';
const PAGE = 'per_page={limit}&page={page}';
const EMBED = '_embed=author,wp:featuredmedia,wp:term';
const DAYS = 'after={from-1s}&before={to}';

/**
 * WordPress 4.7 and newer. Its dates without a zone are of the site's zone, those in `_gmt` of UTC. `after` and `before` leave out
 * their own instant. Links are a custom post type, whose group is a taxonomy and whose address is a meta field.
 */
export const preset: Preset = {
  params: {list: 'posts', links: 'lien-ket'},
  total: 'header(X-WP-Total)',
  pages: 'header(X-WP-TotalPages)',
  next: 'header(Link rel=next)',
  map: {
    id: 'id',
    slug: 'slug',
    title: 'title.rendered|text',
    lead: 'excerpt.rendered|text',
    body: 'content.rendered',
    date: 'date_gmt|utc ?? date',
    updated: 'modified_gmt|utc ?? modified',
    author: '_embedded.author[0].name',
    category: '_embedded.wp:term[0][0].name',
    tags: '_embedded.wp:term[1][*].name',
    image: '_embedded.wp:featuredmedia[0].source_url',
    imageWidth: '_embedded.wp:featuredmedia[0].media_details.width',
    imageHeight: '_embedded.wp:featuredmedia[0].media_details.height',
    imageAlt: '_embedded.wp:featuredmedia[0].alt_text',
    caption: '_embedded.wp:featuredmedia[0].caption.rendered|text',
    url: 'link',
  },
  list: `${POSTS}?${PAGE}&categories={category?}&search={q?}&${EMBED}`,
  day: `${POSTS}?${DAYS}&${PAGE}&${EMBED}`,
  month: `${POSTS}?${DAYS}&${PAGE}&_fields=id,date,date_gmt`,
  one: `${POSTS}/{id}?${EMBED}`,
  bySlug: `${POSTS}?slug={slug}&${EMBED}`,
  links: {
    url: `{base}/wp-json/wp/v2/{links}?${PAGE}&orderby=menu_order&order=asc&_embed=wp:term`,
    pages: 'header(X-WP-TotalPages)',
    map: {title: 'title.rendered|text', url: 'meta.url ?? acf.url', group: '_embedded.wp:term[0][0].name'},
  },
};
