import {FIGURES} from '../models/visit-stats.js';

/** What a mapping can say of an article. */
export const ARTICLE_FIELDS = [
  'id',
  'slug',
  'title',
  'lead',
  'body',
  'date',
  'updated',
  'author',
  'category',
  'image',
  'imageWidth',
  'imageHeight',
  'imageAlt',
  'caption',
  'url',
  'views',
  'tags',
  'attachments',
  'audio',
  'lang',
  'sourceName',
  'sourceUrl',
  'ratingAverage',
  'ratingCount',
  'ratingScale',
] as const;

/** What a mapping can say of a day with news; `first` and `last` are of all time. */
export const DAY_FIELDS = ['day', 'count', 'first', 'last'] as const;

/**
 * What a mapping can say of a link or a group of links: nested groups have `children`, a flat list of links names its `group` or
 * the `groupId` of a group that is asked for apart, a flat list of both has `id` and `parent`.
 */
export const LINK_FIELDS = [
  'id',
  'name',
  'title',
  'url',
  'description',
  'order',
  'children',
  'group',
  'groupId',
  'parent',
] as const;

/** What a mapping can say of a site's visits. */
export const STATS_FIELDS = [...FIGURES, 'onlineWindow'] as const;

/** What a mapping can say of the ratings of an article; `scale` is the best score that there is. */
export const RATING_FIELDS = ['average', 'count', 'scale'] as const;

export type ArticleField = (typeof ARTICLE_FIELDS)[number];
export type DayField = (typeof DAY_FIELDS)[number];
export type LinkField = (typeof LINK_FIELDS)[number];
export type RatingField = (typeof RATING_FIELDS)[number];
export type StatsField = (typeof STATS_FIELDS)[number];
