import type {Endpoint, FieldMap, Preset} from './config.js';
import {compile} from './expression.js';
import {VARIABLES} from './template.js';

/** What is filled into an endpoint once and for all. */
export interface Statics {
  base: string;
  params: Readonly<Record<string, string>>;
  headers?: Endpoint['headers'];
  derive?: Preset['derive'];
}

/** What else of an endpoint is an expression, besides its fields. */
const EXPRESSIONS = ['items', 'total', 'pages', 'next', 'ok'] as const;
const BASE = '{base}';
const PLACE = /\{(map\.)?([a-z]\w*)\}/gi;

/**
 * Fills the parameters of a source into an endpoint: `{list}` by its value, `{map.date}` by the last name of the path that the mapping
 * has for the date, with which backends sort and filter. Where the base ends as the address goes on (`…/api` and
 * `/api/articles`), that is not said twice.
 * @throws MappingError for a mistake in the expressions that come out
 */
export function fillStatic(endpoint: Endpoint, {base, headers, derive, ...statics}: Statics): void {
  const params = {...derive?.(endpoint.map), ...statics.params};
  const fill = (template: string): string =>
    template.replace(PLACE, (whole, isField: string | undefined, name: string) => {
      if (isField) return lastName(endpoint.map[name]) ?? whole;
      return Object.hasOwn(params, name) && !VARIABLES.includes(name) ? (params[name] ?? whole) : whole;
    });
  endpoint.url = joinBase(fill(endpoint.url), base);
  if (endpoint.body) endpoint.body = fill(endpoint.body);
  if (endpoint.items) endpoint.items = fill(endpoint.items);
  for (const key of EXPRESSIONS) if (endpoint[key]) compile(endpoint[key]);
  if (headers) endpoint.headers = {...headers, ...endpoint.headers};
}

/** `publishedOn` of `attributes.publishedOn | utc ?? createdAt`. */
const lastName = (expression: FieldMap[string]): string | undefined =>
  typeof expression === 'string' ? /([\w-]+)\s*$/.exec(expression.split(/[|?]/)[0] ?? '')?.[1] : undefined;

/** An address that has nothing but a query after the base is the base's own, with the slash at its end. */
function joinBase(template: string, base: string): string {
  if (!template.startsWith(BASE)) return template;
  const rest = template.slice(BASE.length);
  if (rest === '' || rest.startsWith('?')) return base + rest;
  const path = new URL(base).pathname.replace(/\/+$/, '');
  for (let end = rest.search(/[?#{]|$/); end > 0; end = rest.lastIndexOf('/', end - 1))
    if (path.endsWith(rest.slice(0, end))) return BASE + rest.slice(end);
  return template;
}
