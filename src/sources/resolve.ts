import {isZone, VIETNAM} from '../dates/zone.js';
import {CONTENTS, type Preset, type Source, type SourceConfig} from './config.js';
import {endpointsOf, partsOf, withoutMissing} from './endpoints.js';
import {checkParams, readParams} from './params.js';
import {loadPreset} from './presets/index.js';
import {explainMistakes, SourceError} from './source-error.js';
import {fillStatic} from './static.js';

/** The page's own `fetch`, looked up at each call so that a page that wraps it later is respected. */
const pageFetch: Source['fetch'] = (input, init) => fetch(input, init);

/** What holds where neither the page nor the preset says otherwise. */
const DEFAULTS = {
  base: '',
  zone: VIETNAM,
  credentials: 'same-origin',
  timeout: 15_000,
  ttl: 60_000,
  fetch: pageFetch,
} as const;

const resolved = new WeakMap<SourceConfig, Promise<Source>>();

/**
 * Fills in a source: its preset first, which is fetched when it is used for the first time, then what is given. A configuration
 * is read once; a changed one is a new object.
 * @throws SourceError `config` for an unknown preset or zone, `mapping` for a mistake in a mapping or an expression
 */
export function resolveSource(config: SourceConfig): Promise<Source> {
  const known = resolved.get(config);
  if (known) return known;
  const source = readConfig(config);
  resolved.set(config, source);
  source.catch(() => resolved.delete(config));
  return source;
}

async function readConfig(config: SourceConfig): Promise<Source> {
  const preset = await loadPreset(config.preset ?? (saysWhere(config) ? 'auto' : 'portal'));
  const source = await explainMistakes(() => combine(preset, config));
  // Answers to requests with headers of their own may be meant for one reader: they are not left in the browser.
  if (config.cache !== 'session' || config.headers) return source;
  const store = await import('./session-store.js').then(
    ({sessionStore}) => sessionStore,
    () => undefined,
  );
  return {...source, store};
}

/** Whether a page without a preset names addresses of content; otherwise the backend is one of our own kind, at its base. */
const saysWhere = (config: SourceConfig): boolean =>
  config.base === undefined &&
  CONTENTS.some((name) => {
    const {url, load, data} = partsOf(name, config[name]);
    return Boolean(url ?? load) || data !== undefined;
  });

function combine(preset: Preset, config: SourceConfig): Source {
  const {zone, assets, articlePage, credentials, timeout, ttl, fetch, ...rest} = {
    ...DEFAULTS,
    ...withoutMissing(preset),
    ...withoutMissing(config),
  };
  if (!isZone(zone)) throw new SourceError('config', {url: '', detail: `zone="${zone}"`});
  const address = absolute('base', rest.base);
  const params = {...preset.params, ...readParams(config.params)};
  const endpoints = endpointsOf(preset, config);
  checkParams(config, preset, Object.values(endpoints));
  for (const endpoint of Object.values(endpoints))
    fillStatic(endpoint, {base: address, params, headers: preset.headers, derive: preset.derive});
  // Without the slash at its end, so that templates read `{base}/articles`.
  const base = address.replace(/\/+$/, '');
  return {
    config,
    base,
    params,
    zone,
    assets: assets && absolute('assets', assets),
    articlePage,
    credentials,
    headers: config.headers,
    timeout,
    ttl,
    fetch,
    endpoints,
  };
}

/** An address that a page gives, which may be relative to the page. */
function absolute(name: string, url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    throw new SourceError('config', {url, detail: `${name}="${url}"`});
  }
}
