import type {Endpoint, EndpointName, Source, SourceConfig} from './config.js';
import {withoutMissing} from './endpoints.js';
import type {Inference, Kind} from './infer/report.js';
import {isRecord} from './own-value.js';
import type {Query} from './query.js';
import {askEndpoint} from './read.js';
import type {Answer} from './request.js';
import {resolveSource} from './resolve.js';
import {SourceError} from './source-error.js';

/** What was found out about an endpoint that nobody has described. */
export interface Finding {
  /** The endpoint; `list` where days are counted from articles. */
  name: EndpointName;
  inference: Inference;
  /** The source as a page could have described it. */
  config: SourceConfig;
}

const KINDS: Partial<Record<EndpointName, Kind>> = {
  one: 'article',
  bySlug: 'article',
  days: 'days',
  links: 'links',
  linkGroups: 'links',
  stats: 'stats',
  online: 'stats',
};

const findings = new WeakMap<SourceConfig, Map<EndpointName, Finding>>();

/** What was found out about the endpoints of a source so far. */
export const findingsOf = (config: SourceConfig): Finding[] => [...(findings.get(config)?.values() ?? [])];

/**
 * Makes sure that it is known how an endpoint answers: where nobody has said it, from its answer to the question at hand.
 * @returns the source, with what was found out
 * @throws SourceError `shape` when nothing in the answer is what is looked for
 */
export async function workOut(source: Source, name: EndpointName, query: Query, signal?: AbortSignal): Promise<Source> {
  const endpoint = source.endpoints[name];
  if (!endpoint?.isOpen) return source;
  const known = findings.get(source.config)?.get(name);
  if (known) return resolveSource(known.config);
  const answer = await askEndpoint(source, endpoint, query, signal);
  const inference = await infer(source, endpoint, KINDS[name] ?? 'articles', answer);
  if (!inference) return withoutItems(source, name, answer);
  const finding = describe(source, name, inference);
  findings.set(source.config, (findings.get(source.config) ?? new Map<EndpointName, Finding>()).set(name, finding));
  return resolveSource(finding.config);
}

async function infer(source: Source, {url}: Endpoint, kind: Kind, answer: Answer): Promise<Inference | undefined> {
  const {inferEndpoint} = await importInference();
  return inferEndpoint(answer, {kind, zone: source.zone, url: url ? absoluteTemplate(url, source.base) : answer.url});
}

async function importInference(): Promise<typeof import('./infer/index.js')> {
  try {
    return await import('./infer/index.js');
  } catch (error) {
    throw new SourceError('unreachable', {url: 'infer/index.js', detail: String(error)});
  }
}

/** A template with the address of the page or the API filled in, and its variables as they were. */
function absoluteTemplate(template: string, base: string): string {
  const {href} = new URL(template.replace('{base}', base), document.baseURI);
  return href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

/** An empty list says nothing of its shape, but it is an answer. */
function withoutItems(source: Source, name: EndpointName, {url, json}: Answer): Source {
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
