import {attempt} from '../attempt.js';
import {evaluate} from '../expression.js';
import {isPresent} from '../own-value.js';
import {isOfPages} from './paging.js';
import type {InferAnswer, PlatformGuess, Reason} from './report.js';

/** A preset, the addresses of its backend with what their groups are, and what its answers have. */
type Sign = [preset: string, address: RegExp, params: string, shape: string];

const API = /^(.*)\/api\/([\w-]+)\/?(?:[?#]|$)/;
const ANY = /^([^?#]*)/;

/** The surest first. */
const SIGNS: readonly Sign[] = [
  ['wordpress', /^(.*)\/wp-json\/wp\/v2\/([\w-]+)/, 'list', '[0].id ?? id'],
  ['drupal', /^(.*)\/jsonapi\/node\/([\w-]+)/, 'list', 'jsonapi'],
  [
    'liferay',
    /^(.*)\/o\/headless-delivery\/v1\.0\/sites\/([\w-]+)\/structured-contents/,
    'site',
    'items ?? contentFields',
  ],
  ['sharepoint', /^(.*)\/_api\/web\/lists\/getbytitle\('([^']+)'\)\/items/i, 'list', 'value ?? d ?? Id'],
  [
    'opencontent',
    /^(.*)\/DesktopModules\/OpenContent\/API\/Rest\/v2\/(\w+)\?(?:.*&)?ModuleId=(\d+)&TabId=(\d+)/i,
    'list module tab',
    'meta',
  ],
  ['2sxc', /^(.*)\/api\/2sxc\/app\/([^/?]+)\/data\/([^/?]+)/, 'app list', '[0].Id'],
  ['matomo', /^(.*)\/index\.php\?(?:.*&)?idSite(?:=|%3d)(\d+)/i, 'site', '$'],
  ['jsonfeed', ANY, '', 'version|json ?? home_page_url ?? feed_url'],
  ['rss', ANY, '', 'rss.channel ?? feed.entry ?? rdf:RDF'],
  ['portal', /^(.*)\/articles(?:[?#]|$)/, '', 'items[0].publishedAt'],
  ['strapi', API, 'list', 'meta.pagination.pageCount'],
  ['spring', API, 'list', 'data.content[0] ?? content[0]'],
  ['hal', API, 'list', '_embedded'],
  ['laravel', API, 'list', 'last_page ?? meta.last_page'],
  ['drf', API, 'list', 'results[0]'],
  ['asmx', /^(.*\.as[mp]x)\/(\w+)/, 'list', 'd'],
  ['json-server-1', /^(.*)\/([\w-]+)\?/, 'list', 'pages'],
  ['json-server', /^(.*)\/([\w-]+)\?(?:.*&)?_(?:page|limit|sort|start)=/, 'list', '[0].id'],
  ['odata', ANY, '', "['@odata.context']"],
];

/** More that answers of a preset must have. */
const ALSO: Record<string, readonly string[]> = {
  jsonfeed: ['version', 'items'],
  portal: ['total', 'items[0].lead'],
  strapi: ['data[0].documentId'],
  spring: ['data.totalElements ?? totalElements ?? page.totalElements'],
  hal: ['page.totalElements'],
  laravel: ['data[0]'],
  drf: ['count'],
  'json-server-1': ['items', 'data[0]', 'first'],
  odata: ['value'],
};

/** What of an address chooses in which order and form things come, and not which. */
const FORM =
  /^(?:_?sort|_order|order(?:by)?|ordering|_?embed|_?fields(?:\[.*)?|populate(?:\[.*)?|include|expand|flatten|\$(?:select|expand|orderby|count)|pagination.*|format|lang|locale|moduleid|tabid|module|method|idsite|urls.*|period|date|lastminutes|token_auth)$/i;

/** The preset whose backend answers so, where its address follows from this one. */
export function platformOf({json, headers}: InferAnswer, address: string): PlatformGuess | undefined {
  const scope = {root: json, item: json, headers};
  const has = (expression: string): boolean => isPresent(attempt(() => evaluate(expression, scope)));
  for (const [preset, shape, names, sign] of SIGNS) {
    const found = shape.exec(address);
    if (found && [sign, ...(ALSO[preset] ?? [])].every(has)) return tell(preset, found, names, address, headers);
  }
  return undefined;
}

function tell(
  preset: string,
  [, base = '', ...values]: RegExpExecArray,
  names: string,
  address: string,
  headers: Headers,
): PlatformGuess {
  const isCertain =
    headers.has('x-wp-total') || /^(?:wordpress|drupal|liferay|sharepoint|opencontent|2sxc|jsonfeed|rss)$/.test(preset);
  const keys = names.split(' ').filter(Boolean);
  const params = Object.fromEntries(keys.map((key, at) => [key, plain(values[at] ?? '')]));
  const chosen = [...new URLSearchParams(address.split('#')[0]?.split('?')[1] ?? '').keys()].filter(
    (name) => !FORM.test(name) && !isOfPages(name),
  );
  const isWhole = preset === 'jsonfeed' || preset === 'rss';
  const reasons: Reason[] = [
    {code: 'platform', detail: preset},
    ...(headers.has('x-wp-total') ? [{code: 'header', detail: 'X-WP-Total'} as const] : []),
    ...(isWhole ? [] : chosen.map((name) => ({code: 'filter', detail: name}) as const)),
  ];
  return {
    preset,
    base: isWhole ? address : base,
    ...(keys.length > 0 && {params}),
    confidence: isCertain ? 0.95 : 0.7,
    reasons,
  };
}

const plain = (text: string): string => attempt(() => decodeURIComponent(text)) ?? text;
