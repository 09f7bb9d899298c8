import {fetchJson} from './tries.js';
import type {Endpoint, EndpointName, LoadContext, Source} from './config.js';
import {parseJson} from './decode.js';
import {evaluate} from './expression.js';
import {Fields, homeOf} from './fields.js';
import {asList, isRecord} from './own-value.js';
import type {Query} from './query.js';
import {type Answer, ask, type Question} from './request.js';
import type {Scope} from './scope.js';
import {SourceError} from './source-error.js';
import {fillBody, fillForm, fillUrl, type TemplateValues} from './template.js';

export type {Query} from './query.js';

/** A model as the backend gave it, and how fresh it is. */
export interface Loaded<T> {
  value: T;
  /** When the backend said it, in epoch milliseconds; not a number when unknown. */
  at: number;
  /** Whether it is an earlier answer, because the backend can't be reached now. */
  isStale: boolean;
  /** The address it came from. */
  url: string;
  /** There when this is a little old: settles when a newer answer has come, which asking again gives, or fails when none comes. */
  newer?: Promise<unknown> | undefined;
}

/** Asks one endpoint of a source, and checks that the backend calls its answer good. */
export async function askEndpoint(
  source: Source,
  endpoint: Endpoint,
  query: Query & Pick<TemplateValues, 'reach'>,
  signal?: AbortSignal,
): Promise<Answer> {
  if (endpoint.data !== undefined || endpoint.url.startsWith('#')) return inlineAnswer(endpoint);
  return ask(source, questionOf(source, endpoint, query), signal);
}

/** What is asked of an endpoint, filled in. @throws SourceError `config` where the address lacks a value */
export function questionOf(source: Source, endpoint: Endpoint, query: Query): Question {
  if (endpoint.load) return functionQuestion(source, endpoint, query);
  const values = {...query, base: source.base, zone: source.zone};
  const {method, headers, accept} = endpoint;
  const url = fillUrl(endpoint.url, values);
  return {url, method, headers, body: bodyOf(source, endpoint, values), accept, isGood: goodness(endpoint)};
}

const FORM = /^application\/x-www-form-urlencoded/i;

/** The body of a request, as JSON unless its header says that it is written as forms are. */
function bodyOf(source: Source, {body, headers}: Endpoint, values: TemplateValues): string | undefined {
  if (body === undefined) return undefined;
  return FORM.test(contentType({...source.headers, ...headers}) ?? '')
    ? fillForm(body, values)
    : fillBody(body, values);
}

/** The header that says of what kind a request's body is, however its name is written. */
export const contentType = (headers: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1];

/** What the page itself holds: data given in JavaScript, or a script with JSON. */
async function inlineAnswer({url, data}: Endpoint): Promise<Answer> {
  const holder = data instanceof Element ? data : data === undefined && document.getElementById(url.slice(1));
  if (holder === null) throw new SourceError('config', {url: '', detail: `src="${url}"`});
  const address = new URL(url.startsWith('#') ? url : '#', document.baseURI).href;
  const json = holder ? await parseJson(holder.textContent ?? '', address) : data;
  return {url: address, headers: new Headers(), json, at: Date.now(), isStale: false};
}

function functionQuestion(source: Source, {load, ...endpoint}: Endpoint, query: Query): Question {
  const {base, zone, params} = source;
  const json =
    (signal: AbortSignal): LoadContext['json'] =>
    async <T>(url: string, init?: RequestInit) =>
      (await fetchJson(source, url, {signal, ...init})) as T;
  return {
    url: base,
    body: JSON.stringify(query),
    owner: load,
    load: (signal) => load?.(query, {base, zone, params, signal, json: json(signal)}),
    isGood: goodness(endpoint),
  };
}

/** Whether an answer is one, where the source says how to tell. */
const goodness = ({ok}: Pick<Endpoint, 'ok'>): Question['isGood'] =>
  ok === undefined ? undefined : (answer) => evaluate(ok, scopeOf(answer)) !== undefined;

/** The first of the alternatives that a source has. @throws SourceError `config` when it has none */
export function nameOf(source: Source, ...names: readonly EndpointName[]): EndpointName {
  const name = names.find((one) => source.endpoints[one]);
  if (!name) throw new SourceError('config', {url: source.base, detail: names.join(', ')});
  return name;
}

/** The endpoint of a source by name, or the first of the alternatives that it has. */
export const endpointOf = (source: Source, ...names: readonly EndpointName[]): Endpoint =>
  source.endpoints[nameOf(source, ...names)]!;

/**
 * The items of a list: none when the list is missing, one when it is a single value. An answer that is a list itself, and does not
 * hold another where one is expected, is the list.
 */
export function itemsOf({json, headers}: Answer, {items, entries}: Endpoint): unknown[] {
  const inside = items ? evaluate(items, {root: json, item: json, headers}) : json;
  const found = inside === undefined && Array.isArray(json) ? json : inside;
  if (entries && isRecord(found)) return Object.keys(found).map((key) => ({key, value: found[key]}));
  return asList(found);
}

/** The fields of each item of a list. */
export function fieldsOf(source: Source, endpoint: Endpoint, answer: Answer): Fields[] {
  const home = homeOf(source, answer.url);
  return itemsOf(answer, endpoint).map((item) => new Fields(endpoint.map, source, answer, item, home));
}

/** Wraps a model with what is known of the answers it was made of; the first of them counts, unless another is older. */
export function loaded<T>(value: T, ...answers: readonly Answer[]): Loaded<T> {
  const {at = Number.NaN, url = ''} = answers[0] ?? {};
  const newer = answers.flatMap((answer) => answer.newer ?? []);
  const isStale = answers.some((answer) => answer.isStale);
  return {value, at, isStale, url, ...(newer.length > 0 && {newer: Promise.all(newer)})};
}

export const scopeOf = ({json, headers}: Answer): Scope => ({root: json, item: json, headers});
