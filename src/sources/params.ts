import {CONTENTS, type Endpoint, type Preset, type SourceConfig} from './config.js';
import {readPairs} from './map.js';
import {unknownName} from './mistake.js';
import {SourceError} from './source-error.js';

/** Reads the parameters of a source, as an object or as text: `site: 20125; list: TinTuc`. @throws MappingError */
export const readParams = (params: SourceConfig['params'] = {}): Readonly<Record<string, string>> =>
  typeof params === 'string' ? Object.fromEntries(readPairs(params).map(({name, value}) => [name, value])) : params;

/**
 * @throws MappingError for a parameter that neither the preset nor an address has
 * @throws SourceError `config` for one that the preset's addresses can't do without
 */
export function checkParams(
  config: SourceConfig,
  {params: known = {}, required = []}: Preset,
  endpoints: readonly Endpoint[],
): void {
  const params = readParams(config.params);
  const templates = endpoints.map(({url, body = ''}) => url + body);
  for (const found of Object.keys(params)) {
    if (Object.hasOwn(known, found) || templates.some((template) => template.includes(`{${found}}`))) continue;
    const text = typeof config.params === 'string' ? config.params : found;
    throw unknownName('parameter', {text, index: text.indexOf(found), found}, Object.keys(known));
  }
  const missing = required.filter((name) => !params[name]);
  const hasOwn = CONTENTS.some((name) => config[name] !== undefined);
  if (missing.length > 0 && !hasOwn)
    throw new SourceError('config', {url: '', detail: `params="${missing.join(': …; ')}: …"`});
}
