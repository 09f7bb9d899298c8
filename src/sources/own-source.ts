import type {ArticleField} from './field-names.js';
import type {EndpointName, EndpointParts, Paging, SourceConfig} from './config.js';
import {partsOf} from './endpoints.js';

/** What an element itself says of its backend. */
export interface OwnSource extends Paging, Pick<SourceConfig, 'preset' | 'base' | 'params'> {
  /** Addresses that take the place of the preset's; the element asks for these kinds of content. */
  urls?: Partial<Record<EndpointName, string | undefined>>;
  /** How the answers are read. */
  map?: EndpointParts['map'];
  /** What takes the place of an answer: a value, or a script that holds JSON. */
  data?: unknown;
}

/** A source of its own does not take over what the shared one says of another backend, only what holds for the page. */
const GENERAL = ['zone', 'assets', 'articlePage', 'credentials', 'timeout', 'ttl', 'cache', 'fetch'] as const;

/**
 * The source of an element: what it says itself over what it shares with the page. An address of its own changes where an
 * endpoint is, not how it is read. What the shared source asks for beside it belongs to the other address, or to none.
 */
export function combineSources(shared: SourceConfig, own: OwnSource): SourceConfig {
  const {preset, base, params, urls = {}, data, map, items, total, pages, next} = own;
  const isOther = preset !== undefined && shared.preset !== undefined && preset !== shared.preset;
  const config: SourceConfig = isOther ? pick(shared, GENERAL) : {...shared};
  if (preset) config.preset = preset;
  if (base) config.base = base;
  if (params) config.params = params;
  const reading = given({map, items, total, pages, next});
  for (const name of Object.keys(urls) as EndpointName[]) {
    const parts = {...partsOf(name, config[name]), ...reading, ...given({url: urls[name], data})};
    if (Object.keys(parts).length > 0) config[name] = parts;
  }
  if (urls.one) config.bySlug = '';
  const isOfPage = data !== undefined || Object.values(urls).some((url) => url?.startsWith('#'));
  if (!isOfPage) return config;
  return 'days' in urls ? daysOfArticles(config) : {...config, bySlug: '', online: '', linkGroups: ''};
}

/** What a page holds for a calendar is a list of articles, from which days are counted and news are listed. */
function daysOfArticles(config: SourceConfig): SourceConfig {
  return {...config, list: config.days as EndpointParts<ArticleField>, days: '', day: '', month: ''};
}

/** Without what is missing or empty. */
const given = (parts: EndpointParts): EndpointParts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''));

const pick = <T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<T, Key>;
