/** Calls a backend; same as the platform's `fetch`. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Expressions by the name of the model field they fill. */
export type FieldMap = Readonly<Record<string, string>>;

/** Where one kind of content comes from, and how to read it. Addresses are URL templates, values are expressions. */
export interface Endpoint {
  url: string;
  /** `GET` unless said; some backends read by `POST`. */
  method?: 'GET' | 'POST';
  /** Template of the body of a `POST`. */
  body?: string;
  /** The list inside the answer; the whole answer when absent. */
  items?: string;
  /** The list is an object whose keys count: each entry becomes `{key, value}`. */
  entries?: boolean;
  /** Number of results on all pages. */
  total?: string;
  /** Number of pages. */
  pages?: string;
  /** Address of the next page, or anything that is missing on the last one. */
  next?: string;
  /** Present only in a good answer, for backends that put errors into a 200. */
  ok?: string;
  /** HTTP statuses that count as an empty answer. */
  accept?: readonly number[];
  map: FieldMap;
  /** For links: expression of the nested links of a group. */
  children?: string;
  /** For links in nested groups: the fields of a link. */
  link?: FieldMap;
  /** For links in a flat list: the name of the group of each link. */
  group?: string;
  /** For links in a flat list of groups and links: the id of the group that holds an item. */
  parent?: string;
}

/** The kinds of content that a source can have. */
export const ENDPOINTS = ['list', 'day', 'one', 'related', 'search', 'days', 'links', 'stats'] as const;
export type EndpointName = (typeof ENDPOINTS)[number];

/** A backend, as a page describes it. A preset fills what is not given. */
export interface SourceConfig extends Partial<Record<EndpointName, Partial<Endpoint>>> {
  /** Name of a preset. */
  preset?: string;
  /** What `{base}` stands for in URL templates, usually the address of the API. */
  base?: string;
  /** IANA zone of dates without one, and of civil days. Asia/Ho_Chi_Minh unless said. */
  zone?: string;
  /** What relative addresses of pictures and links belong to. The address of the answer unless said. */
  assets?: string;
  /** Address of the page that shows an article, with `{id}` or `{slug}`, when the backend does not give one. */
  articlePage?: string;
  /** `same-origin` unless said. */
  credentials?: RequestCredentials;
  /** How long to wait for an answer, in milliseconds. 15,000 unless said. */
  timeout?: number;
  /** How long an answer is used again without asking, in milliseconds. 60,000 unless said. */
  ttl?: number;
  /** Calls the backend instead of the page's `fetch`. JavaScript only. */
  fetch?: Fetch;
}

/** A source with everything filled in. */
export interface Source {
  base: string;
  zone: string;
  assets?: string | undefined;
  articlePage?: string | undefined;
  credentials: RequestCredentials;
  timeout: number;
  ttl: number;
  fetch: Fetch;
  endpoints: Partial<Record<EndpointName, Endpoint>>;
}
