import type {Endpoint, EndpointName, Source} from './config.js';
import {evaluate} from './expression.js';
import {Fields} from './fields.js';
import {type Answer, ask} from './request.js';
import {SourceError} from './source-error.js';
import {fillBody, fillUrl, type TemplateValues} from './template.js';

/** A model as the backend gave it, and how fresh it is. */
export interface Loaded<T> {
  value: T;
  /** When the backend said it, in epoch milliseconds; not a number when unknown. */
  at: number;
  /** Whether it is an earlier answer, because the backend can't be reached now. */
  isStale: boolean;
  /** The address it came from. */
  url: string;
}

/** What varies from question to question. */
export type Query = Omit<TemplateValues, 'base' | 'zone'>;

/** Asks one endpoint of a source and checks that the backend calls its answer good. */
export async function askEndpoint(
  source: Source,
  endpoint: Endpoint,
  query: Query,
  signal?: AbortSignal,
): Promise<Answer> {
  const values = {...query, base: source.base, zone: source.zone};
  const {method, accept} = endpoint;
  const url = fillUrl(endpoint.url, values);
  const body = endpoint.body === undefined ? undefined : fillBody(endpoint.body, values);
  const answer = await ask(source, {url, method, body, accept}, signal);
  if (endpoint.ok && evaluate(endpoint.ok, scopeOf(answer)) === undefined)
    throw new SourceError('shape', {url: answer.url, detail: endpoint.ok});
  return answer;
}

/** The endpoint of a source by name, or the first of the alternatives that it has. */
export function endpointOf(source: Source, ...names: readonly EndpointName[]): Endpoint {
  for (const name of names) {
    const endpoint = source.endpoints[name];
    if (endpoint) return endpoint;
  }
  throw new SourceError('config', {url: source.base, detail: names.join(', ')});
}

/** The items of a list: none when the list is missing, one when it is an object. */
function itemsOf(answer: Answer, {items, entries}: Endpoint): unknown[] {
  const found = items ? evaluate(items, scopeOf(answer)) : answer.json;
  if (entries && isRecord(found)) return Object.keys(found).map((key) => ({key, value: found[key]}));
  if (Array.isArray(found)) return found;
  return isRecord(found) ? [found] : [];
}

/** The fields of each item of a list. */
export function fieldsOf(source: Source, endpoint: Endpoint, answer: Answer): Fields[] {
  return itemsOf(answer, endpoint).map((item) => new Fields(endpoint.map, source, answer, item));
}

/** Wraps a model with what is known of its answer. */
export const loaded = <T>(value: T, {at, isStale, url}: Answer): Loaded<T> => ({value, at, isStale, url});

export const scopeOf = ({json, headers}: Answer): {root: unknown; item: unknown; headers: Headers} => ({
  root: json,
  item: json,
  headers,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
