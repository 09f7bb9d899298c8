import {
  type Endpoint,
  type EndpointConfig,
  type EndpointName,
  type EndpointParts,
  ENDPOINTS,
  type FieldMap,
  type Load,
  type Preset,
  type Source,
  type SourceConfig,
} from './config.js';
import {ARTICLE_FIELDS, DAY_FIELDS, LINK_FIELDS, RATING_FIELDS, STATS_FIELDS} from './field-names.js';
import {readMap} from './map.js';
import {readParams} from './params.js';

/** Lists of articles: where only an address is given, they are read as `list` is. */
const LISTS: readonly EndpointName[] = ['list', 'day', 'month', 'related', 'search'];
const ARTICLES: readonly EndpointName[] = [...LISTS, 'one', 'bySlug'];

/** Answers that are one thing and no list. */
const SINGLE: readonly EndpointName[] = ['one', 'bySlug', 'stats', 'online', 'rate'];

/** Data of the page leaves nothing to ask for. */
const DATA_ONLY = {url: '', body: undefined, load: undefined};

/** All endpoints of a source: what the page gives goes over what the preset gives. @throws MappingError */
export function endpointsOf(preset: Preset, config: SourceConfig): Source['endpoints'] {
  const endpoints: Partial<Record<EndpointName, Endpoint>> = {};
  for (const name of ENDPOINTS) {
    const {url = '', ...endpoint} = merge(name, [...layersOf(preset, name), ...layersOf(config, name)]);
    if (!url && !endpoint.load && endpoint.data === undefined) continue;
    endpoints[name] = {...endpoint, url, isOpen: isOpen(preset, config, endpoint)};
  }
  return endpoints;
}

/** A preset with what a source that is named after it says of itself. */
export function extendPreset(preset: Preset, source: SourceConfig): Preset {
  const endpoints = ENDPOINTS.map((name) => [
    name,
    merge(name, [...layersOf(preset, name), ...layersOf(source, name)]),
  ]);
  const params = {...preset.params, ...readParams(source.params)};
  return {...preset, ...withoutMissing(source), ...(Object.fromEntries(endpoints) as Preset), params};
}

/** A mapping says how answers are read, unless the page asks by name for the rest to be worked out. */
function isOpen({isAuto = false}: Preset, {preset}: SourceConfig, endpoint: Omit<Endpoint, 'url'>): boolean {
  const isSaid = endpoint.load !== undefined || (preset === undefined && Object.keys(endpoint.map).length > 0);
  return endpoint.isOpen ?? (isAuto && !isSaid);
}

/** An endpoint in parts, however it was given. */
export function partsOf(name: EndpointName, given: EndpointConfig | undefined): EndpointParts {
  if (typeof given === 'string') return {url: given};
  return typeof given === 'function' ? partsOfFunction(name, given) : (given ?? {});
}

/** What one configuration says of an endpoint, from the general to the particular. */
function layersOf(config: SourceConfig, name: EndpointName): EndpointParts[] {
  const own = {method: config.method, ...partsOf(name, config[name])};
  if (!ARTICLES.includes(name)) return [own];
  const {items, total, pages, next, map} = config;
  const list = partsOf('list', config.list);
  const asList = {items: list.items, total: list.total, pages: list.pages, next: list.next, entries: list.entries};
  return [{items, total, pages, next, map}, {...(LISTS.includes(name) && asList), map: list.map}, own];
}

/** What a layer says of where answers come from takes the place of all that the layers below say of it. */
function merge(name: EndpointName, layers: readonly EndpointParts[]): Omit<Endpoint, 'url'> & {url?: string} {
  let merged: EndpointParts = {};
  let map: FieldMap = {};
  for (const layer of layers.map(withoutMissing)) {
    if (layer.url !== undefined) merged = {...merged, load: undefined, data: undefined};
    if (layer.map) map = {...map, ...readMap(layer.map, fieldNames(name))};
    merged = {...merged, ...layer, ...(layer.data !== undefined && DATA_ONLY)};
  }
  return {...merged, map};
}

/** Without the keys that have no value. */
export const withoutMissing = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/** What a function gives has the names of the model's own fields. */
const partsOfFunction = (name: EndpointName, load: Load): EndpointParts => ({
  load,
  ...(!SINGLE.includes(name) && {items: 'items', total: 'total', next: 'hasNext'}),
  map: Object.fromEntries(fieldNames(name).map((field) => [field, field])),
});

/** The fields that the mapping of an endpoint can have. */
function fieldNames(name: EndpointName): readonly string[] {
  if (ARTICLES.includes(name)) return ARTICLE_FIELDS;
  if (name === 'days') return DAY_FIELDS;
  if (name === 'rate') return RATING_FIELDS;
  return name === 'links' || name === 'linkGroups' ? LINK_FIELDS : STATS_FIELDS;
}
