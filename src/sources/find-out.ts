import type {EndpointName, Source} from './config.js';
import {withoutMissing} from './endpoints.js';
import {inferEndpoint} from './infer/index.js';
import type {Inference, Kind} from './infer/report.js';
import {isRecord} from './own-value.js';
import type {Answer} from './request.js';
import {SourceError} from './source-error.js';
import type {Finding} from './work-out.js';

const KINDS: Partial<Record<EndpointName, Kind>> = {
  one: 'article',
  bySlug: 'article',
  days: 'days',
  links: 'links',
  linkGroups: 'links',
  stats: 'stats',
  online: 'stats',
};

/** Works out how an endpoint answers. @returns `undefined` when nothing in the answer is what is looked for */
export function findOut(source: Source, name: EndpointName, answer: Answer): Finding | undefined {
  const {url} = source.endpoints[name]!;
  const template = url ? absoluteTemplate(url, source.base) : answer.url;
  const inference = inferEndpoint(answer, {kind: KINDS[name] ?? 'articles', zone: source.zone, url: template});
  return inference && describe(source, name, inference);
}

/** A template with the address of the page or the API filled in, and its variables as they were. */
function absoluteTemplate(template: string, base: string): string {
  const {href} = new URL(template.replace('{base}', base), document.baseURI);
  return href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

/** An empty list says nothing of its shape, but it is an answer. @throws SourceError `shape` for any other */
export function withoutItems(source: Source, name: EndpointName, {url, json}: Answer): Source {
  if (!holdsEmptyList(json)) throw new SourceError('shape', {url, detail: outline(json)});
  const list = name === 'days' ? 'list' : name;
  return {...source, endpoints: {...source.endpoints, [name]: undefined, [list]: {url: '', data: [], map: {}}}};
}

const holdsEmptyList = (value: unknown, depth = 4): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : depth > 0 && isRecord(value) && Object.values(value).some((inner) => holdsEmptyList(inner, depth - 1));

/** What an answer holds, for the webmaster: its first keys. */
function outline(json: unknown): string {
  const [first = json] = Array.isArray(json) ? (json as unknown[]) : [];
  return isRecord(first) ? `{${Object.keys(first).slice(0, 8).join(', ')}}` : typeof first;
}

/** The source with what was found out written into it; what the page says itself holds. */
function describe(source: Source, asked: EndpointName, inference: Inference): Finding {
  const {kind, platform, parts} = inference;
  const {[asked]: _asGiven, ...config} = source.config;
  const {url: _url, map, ...given} = source.endpoints[asked]!;
  const known = {...parts, ...withoutMissing(given), map: {...(parts.map as object), ...map}, isOpen: false};
  const name = asked === 'days' && kind === 'articles' ? 'list' : asked;
  // The preset's other addresses would not choose what this one chooses.
  const isFiltered = platform?.reasons.some(({code}) => code === 'filter');
  if (!platform || isFiltered) return {name, inference, config: {...config, [name]: known}};
  const {preset, base, params} = platform;
  const all = {base, ...config, preset, params: {...params, ...source.params}, [name]: known};
  return {name, inference, config: all};
}
