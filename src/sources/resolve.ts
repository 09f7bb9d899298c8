import {isZone, VIETNAM} from '../dates/zone.js';
import {type Endpoint, type EndpointName, ENDPOINTS, type Source, type SourceConfig} from './config.js';
import {portal} from './presets/portal.js';
import {SourceError} from './source-error.js';

const PRESETS: Record<string, SourceConfig> = {portal};
const TIMEOUT = 15_000;
const TTL = 60_000;

/** The page's own `fetch`, looked up at each call so that a page that wraps it later is respected. */
const pageFetch: Source['fetch'] = (input, init) => fetch(input, init);

/** The names of the presets. */
const presetNames = (): string[] => Object.keys(PRESETS);

/**
 * Fills in a source: its preset first, then what is given.
 * @throws SourceError `config` for an unknown preset or zone, or a base or assets that are no address
 */
export function resolveSource(config: SourceConfig): Source {
  const preset = presetOf(config.preset ?? 'portal');
  const zone = config.zone ?? preset.zone ?? VIETNAM;
  const assets = config.assets ?? preset.assets;
  if (!isZone(zone)) throw new SourceError('config', {url: '', detail: `zone="${zone}"`});
  return {
    // Without the slash at its end, so that templates read `{base}/articles`.
    base: absolute('base', config.base ?? preset.base ?? '').replace(/\/+$/, ''),
    zone,
    assets: assets === undefined ? undefined : absolute('assets', assets),
    articlePage: config.articlePage ?? preset.articlePage,
    credentials: config.credentials ?? preset.credentials ?? 'same-origin',
    timeout: config.timeout ?? preset.timeout ?? TIMEOUT,
    ttl: config.ttl ?? preset.ttl ?? TTL,
    fetch: config.fetch ?? pageFetch,
    endpoints: endpointsOf(preset, config),
  };
}

function presetOf(name: string): SourceConfig {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset) return preset;
  throw new SourceError('config', {url: '', detail: `preset="${name}" (${presetNames().join(', ')})`});
}

function endpointsOf(preset: SourceConfig, config: SourceConfig): Source['endpoints'] {
  const endpoints: Partial<Record<EndpointName, Endpoint>> = {};
  for (const name of ENDPOINTS) {
    const model = preset[name] ?? (LISTS.includes(name) ? readingOf(preset.list, config.list) : undefined);
    const merged = {...model, ...config[name]};
    if (merged.url) endpoints[name] = {...merged, url: merged.url, map: {...model?.map, ...config[name]?.map}};
  }
  return endpoints;
}

/** These are lists of articles too: where only their address is given, they are read as `list` is. */
const LISTS: readonly EndpointName[] = ['day', 'related', 'search'];

const readingOf = (preset: Partial<Endpoint> = {}, config: Partial<Endpoint> = {}): Partial<Endpoint> => ({
  ...preset,
  ...config,
  url: '',
  map: {...preset.map, ...config.map},
});

/** An address that a page gives, which may be relative to the page. */
function absolute(name: string, url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    throw new SourceError('config', {url, detail: `${name}="${url}"`});
  }
}
