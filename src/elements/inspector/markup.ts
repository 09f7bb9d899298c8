import type {EndpointParts} from '../../sources/config.js';
import {partsOf} from '../../sources/endpoints.js';
import type {InspectedEndpoint, Inspection} from './inspection.js';

/** What an element can say of its endpoint by attributes. */
const ATTRIBUTES = ['items', 'total', 'pages', 'next'] as const;
const SAYABLE: readonly string[] = ['url', 'map', 'isOpen', ...ATTRIBUTES];

/** What of a source can be written down; the rest are functions of the page. */
const WRITTEN = ['preset', 'base', 'params', 'zone', 'assets', 'articlePage', 'credentials', 'headers', 'ttl'] as const;

/**
 * The tag of an element that says all of what was understood, ready to be pasted; `undefined` where attributes can't say it.
 */
export function tagMarkup({tag, config}: Inspection, {name, isOwn}: InspectedEndpoint): string | undefined {
  const {url, map, ...parts} = partsOf(name, config[name]);
  const hasMore = Object.keys(definedOnly(parts)).some((key) => !SAYABLE.includes(key));
  if (!isOwn || !url || hasMore) return undefined;
  const params =
    config.params &&
    Object.entries(config.params)
      .map(([key, value]) => `${key}: ${value}`)
      .join('; ');
  const lines = [
    ['src', fromPage(url)],
    ['preset', config.preset],
    ['base', config.preset && config.base],
    ['params', params],
    ...ATTRIBUTES.map((attribute) => [attribute, parts[attribute]]),
    ['map', mapText(map)],
  ].flatMap(([attribute, value]) => (value ? [`\n  ${attribute}="${escapeAttribute(value)}"`] : []));
  return `<${tag}${lines.join('')}></${tag}>`;
}

/** The same for all elements of the page, as a `<portal-source>`. */
export function sourceMarkup({config, endpoints}: Inspection): string {
  const general = WRITTEN.map((key) => [key, config[key]]);
  const parts = endpoints.map(({name}) => [name, written(partsOf(name, config[name]))]);
  const json = JSON.stringify(Object.fromEntries([...general, ...parts]), undefined, 2);
  const safe = json.replaceAll('</', '<\\/');
  return `<portal-source>\n<script type="application/json">\n${safe}\n</script>\n</portal-source>`;
}

function mapText(map: EndpointParts['map']): string {
  if (typeof map !== 'object') return map ?? '';
  const lines = Object.entries(map).flatMap(([field, expression]) =>
    typeof expression === 'string' ? [`\n    ${field}: ${expression}`] : [],
  );
  return lines.length > 0 ? `${lines.join(';')}\n  ` : '';
}

const written = ({isOpen: _isOpen, url = '', ...parts}: EndpointParts): EndpointParts =>
  definedOnly({url: fromPage(url), ...parts});

/** An address of the page's own site without its host, so that it holds where the site has several. */
const fromPage = (url: string): string =>
  url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url;

const definedOnly = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
