import type {ArticleField, DayField, LinkField, RatingField, StatsField} from './field-names.js';
import type {Query} from './query.js';

/** Calls a backend; same as the platform's `fetch`. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Takes a value out of an item of an answer. JavaScript only. */
export type Reader = {read(item: unknown, answer: unknown): unknown}['read'];

/** An expression, or in JavaScript a function. */
export type Expression = string | Reader;

/** Expressions by the name of the model field they fill. */
export type FieldMap<Field extends string = string> = Readonly<Partial<Record<Field, Expression>>>;

/** What a function that answers in place of a backend can use. */
export interface LoadContext {
  /** The source's `base`, absolute and without the slash at its end. */
  base: string;
  zone: string;
  params: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Asks for JSON as elements do: any charset, errors told apart. Its type is not checked. @throws SourceError */
  json: <T = unknown>(url: string, init?: RequestInit) => Promise<T>;
}

/** Answers in place of an address. */
export type Load = (query: Query, context: LoadContext) => unknown;

/** How a list stands in an answer, and how far it goes. Values are expressions. */
export interface Paging {
  /** The list inside the answer; the whole answer when absent. */
  items?: string;
  /** Number of results on all pages. */
  total?: string;
  /** Number of pages. */
  pages?: string;
  /** Address of the next page, or anything that is missing on the last one. */
  next?: string;
}

/** Where one kind of content comes from, and how to read it. Addresses are URL templates, values are expressions. */
export interface Endpoint<Field extends string = string> extends Paging {
  /** `#id` is a `<script type="application/json">` of the page. */
  url: string;
  /** `GET` unless said; some backends read by `POST`. */
  method?: 'GET' | 'POST';
  /** Template of the body of a `POST`. */
  body?: string;
  /** HTTP headers. Any but `Accept` makes browsers ask a backend of another origin for permission first. */
  headers?: Readonly<Record<string, string>>;
  /** The answer itself, in place of an address. JavaScript only. */
  data?: unknown;
  /** Answers in place of an address. JavaScript only. */
  load?: Load;
  /** The list is an object whose keys count: each entry becomes `{key, value}`. */
  entries?: boolean;
  /** Present only in a good answer, for backends that put errors into a 200. */
  ok?: string;
  /** HTTP statuses that count as an empty answer. */
  accept?: readonly number[];
  /**
   * Whether the backend is known to give exactly the days asked for. Otherwise it is asked for a day more on either side
   * and what is too much is left out here, because backends disagree on where a day begins.
   */
  exact?: boolean;
  /** The most results that the backend gives at once. 100 unless said. */
  maxLimit?: number;
  /** Whether to put the newest first here, for backends that can't. Only for lists that come whole. */
  newestFirst?: boolean;
  /** Nobody has said how the answers are read: it is worked out from the first one. What is said holds. */
  isOpen?: boolean;
  map: FieldMap<Field>;
}

/** The kinds of content that a source can have. */
export const CONTENTS = [
  'list',
  'day',
  'month',
  'one',
  'bySlug',
  'related',
  'search',
  'days',
  'links',
  'linkGroups',
  'stats',
  'online',
] as const;

/** All that a source can be asked for: its content, and to take a reader's rating. */
export const ENDPOINTS = [...CONTENTS, 'rate'] as const;
export type EndpointName = (typeof ENDPOINTS)[number];

/** What a function gives. */
type Given<T> = T | Promise<T>;

/** Fields of an article as a function gives them: texts, dates in any form, addresses. */
export type ArticleInput = Partial<Record<ArticleField, unknown>>;

/** A page of articles as a function gives it. A list alone is all there is. */
export type ArticlesInput =
  readonly ArticleInput[] | {items: readonly ArticleInput[]; total?: number; hasNext?: boolean};

/** A link, or a group that holds links and groups in `children`. */
export interface LinkInput extends Partial<Record<LinkField, unknown>> {
  children?: readonly LinkInput[];
}

/** An endpoint in parts; what is missing is taken from the preset. A map may be text: `title: TieuDe; date: NgayDang`. */
export type EndpointParts<Field extends string = string> = Partial<Omit<Endpoint<Field>, 'map'>> & {
  map?: FieldMap<Field> | string;
};

/** An endpoint as a page describes it: an address, parts of what an endpoint can be, or in JavaScript a function that answers. */
export type EndpointConfig<Field extends string = string, Input = unknown> =
  string | EndpointParts<Field> | ((query: Query, context: LoadContext) => Given<Input>);

/** A backend, as a page describes it. A preset fills what is not given. */
export interface SourceConfig extends Paging {
  /**
   * Name of a preset, or of a source defined in JavaScript. `auto` works out how the backend answers from what it says; so does an
   * address without a mapping where neither a preset nor a base is named.
   */
  preset?: string;
  /** What `{base}` stands for in URL templates, usually the address of the API. */
  base?: string;
  /** Values of the preset's own variables, such as the name of a list. As text: `site: 20125; list: TinTuc`. */
  params?: Readonly<Record<string, string>> | string;
  /** IANA zone of dates without one, and of civil days. Asia/Ho_Chi_Minh unless said. */
  zone?: string;
  /** What relative addresses of pictures and links belong to. The site of the answer unless said. */
  assets?: string;
  /** Address of the page that shows an article, with `{id}` or `{slug}`, when the backend does not give one. */
  articlePage?: string;
  /** `same-origin` unless said. */
  credentials?: RequestCredentials;
  /** How all endpoints are asked that don't say it themselves: `GET` or `POST`. `GET` unless said. */
  method?: 'GET' | 'POST';
  /** HTTP headers of every request. Any but `Accept` makes browsers ask a backend of another origin for permission first. */
  headers?: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds. 15,000 unless said. */
  timeout?: number;
  /** How long an answer is used again without asking, in milliseconds. 60,000 unless said; 0 asks each time. */
  ttl?: number;
  /** `session` keeps answers for the reader's next page in the browser's session storage. Nothing is stored unless said. */
  cache?: 'session';
  /** Calls the backend instead of the page's `fetch`. JavaScript only. */
  fetch?: Fetch;

  /** The fields of an article, for all endpoints of articles. `items`, `total`, `pages` and `next` go with them. */
  map?: FieldMap<ArticleField> | string;
  /** The newest articles, by page. */
  list?: EndpointConfig<ArticleField, ArticlesInput>;
  /** The articles of a stretch of days. */
  day?: EndpointConfig<ArticleField, ArticlesInput>;
  /** The same with nothing but their dates, from which days are counted. */
  month?: EndpointConfig<ArticleField, ArticlesInput>;
  /** One article by its id. */
  one?: EndpointConfig<ArticleField, ArticleInput | undefined>;
  /** One article by its slug, where that is asked for in another way. */
  bySlug?: EndpointConfig<ArticleField, ArticleInput | undefined>;
  /** What is related to an article. */
  related?: EndpointConfig<ArticleField, ArticlesInput>;
  search?: EndpointConfig<ArticleField, ArticlesInput>;
  /** The days of a month with news. */
  days?: EndpointConfig<DayField, readonly Partial<Record<DayField, unknown>>[]>;
  links?: EndpointConfig<LinkField, readonly LinkInput[]>;
  /** The names of groups of links, where links have only their ids. */
  linkGroups?: EndpointConfig<LinkField, readonly LinkInput[]>;
  /** Visits. */
  stats?: EndpointConfig<StatsField, Partial<Record<StatsField, unknown>>>;
  /** Visitors now, where they are asked for apart. */
  online?: EndpointConfig<StatsField, Partial<Record<StatsField, unknown>>>;
  /** Takes a reader's rating of an article, always by `POST`; may answer with what all ratings add up to. */
  rate?: EndpointConfig<RatingField, Partial<Record<RatingField, unknown>> | undefined>;
}

/** A source that comes with the library. */
export interface Preset extends SourceConfig {
  /** How answers are read is worked out. */
  isAuto?: boolean;
  params?: Readonly<Record<string, string>>;
  /** Parameters that only the site itself can know. */
  required?: readonly string[];
  /** Parameters that follow from the fields that a site maps. */
  derive?: (map: FieldMap) => Readonly<Record<string, string>>;
}

/** A source with everything filled in. */
export interface Source {
  /** What it was made of. */
  config: SourceConfig;
  base: string;
  params: Readonly<Record<string, string>>;
  zone: string;
  assets?: string | undefined;
  articlePage?: string | undefined;
  credentials: RequestCredentials;
  headers?: Readonly<Record<string, string>> | undefined;
  timeout: number;
  ttl: number;
  store?: AnswerStore | undefined;
  fetch: Fetch;
  endpoints: Partial<Record<EndpointName, Endpoint>>;
}

/** Keeps answers beyond the page. */
export interface AnswerStore {
  get: (key: string) => StoredAnswer | undefined;
  set: (key: string, answer: StoredAnswer) => void;
}

/** An answer, as it can be stored. */
export interface StoredAnswer {
  url: string;
  headers: [string, string][];
  json: unknown;
  /** When it was said, in epoch milliseconds. */
  at: number;
}
