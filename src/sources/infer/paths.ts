import {textOf} from './text-of.js';
import {attempt} from '../attempt.js';
import {compile, evaluate} from '../expression.js';
import {isPresent, isRecord, ownValue} from '../own-value.js';
import {isPrivate} from './names.js';

/** Where values stand in the items of a list. */
export interface Column {
  expression: string;
  /** The keys on the way there. */
  keys: readonly string[];
  /** For each item; `undefined` where there is none. */
  values: unknown[];
  /** Whether the values are the first ones of several in each item. */
  isFirst: boolean;
}

/** What is referred to from elsewhere in an answer, as in JSON:API and Contentful. */
export interface Pool {
  expression: string;
  /** Path of the id in what is there, and in what refers to it. */
  id: string;
  byId: ReadonlyMap<string, unknown>;
}

const DEEPEST = 9;
const MOST_PATHS = 300;
const MOST_KEYS = 80;
/** How many items show which paths there are. */
const LOOKED_AT = 12;

const PLAIN_KEY = /^[^\s.[\]{}|?'"()=$@;]+$/;
/** What backends say of themselves. */
const MACHINERY = /^(?:_links|links|self|__\w+|@?odata\..*|_meta|_version|avatar_urls)$/;
/** What names the fields of a list of fields. */
const FIELD_NAMES =
  'fieldreference fielddefinitionidentifier fieldname field key code ma rel property languagescode lang language locale name ten label'.split(
    ' ',
  );
/** What names the rows of a table of figures. */
const ROW_NAMES = [...FIELD_NAMES, 'title', 'tieude', 'text', 'type', 'loai', 'chitieu'];

/** The path of a key in what another path leads to. @returns `undefined` for a key that can't be written */
export function join(path: string, key: string): string | undefined {
  if (PLAIN_KEY.test(key)) return path === '' ? key : `${path}.${key}`;
  if (/[{}]/.test(key)) return undefined;
  return key.includes("'") ? (key.includes('"') ? undefined : `${path}["${key}"]`) : `${path}['${key}']`;
}

/** JSON in a text. */
export const parsed = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*[[{]/.test(value) && value.length < 2e6
    ? attempt(() => JSON.parse(value) as unknown)
    : undefined;

/** All paths to values in items, with the values. */
export function columnsOf(items: readonly unknown[], root: unknown, pools: readonly Pool[], isRoot = false): Column[] {
  const finder = new PathFinder(pools, isRoot);
  for (const item of items.slice(0, LOOKED_AT)) finder.look(item);
  const columns: Column[] = [];
  const lists = [...finder.several];
  for (const [expression, keys] of finder.found) {
    if (!attempt(() => compile(expression))) continue;
    const values = items.map((item) => present(attempt(() => evaluate(expression, {root, item}))));
    const isFirst = lists.some((path) => expression.startsWith(`${path}[0]`));
    if (values.some(isPresent)) columns.push({expression, keys, values, isFirst});
  }
  return columns;
}

const present = (value: unknown): unknown => (isPresent(value) ? value : undefined);

class PathFinder {
  readonly found = new Map<string, readonly string[]>();
  /** Lists that hold more than one thing. */
  readonly several = new Set<string>();

  constructor(
    readonly pools: readonly Pool[],
    /** Whether all items of lists are looked at by their place, too. */
    readonly isRoot: boolean,
  ) {}

  look(item: unknown): void {
    this.#walk(item, '', [], 0);
  }

  #walk(value: unknown, path: string, keys: readonly string[], depth: number): void {
    if (!isPresent(value) || depth > DEEPEST || this.found.size > MOST_PATHS) return;
    if (Array.isArray(value)) return this.#walkList(value as unknown[], path, keys, depth);
    if (isRecord(value)) return this.#walkRecord(value, path, keys, depth);
    this.found.set(path || '@', keys);
    const inner = path && parsed(value);
    if (inner) this.#walk(inner, `${path}|json|`, keys, depth + 1);
  }

  #walkRecord(record: Record<string, unknown>, path: string, keys: readonly string[], depth: number): void {
    for (const key of Object.keys(record).slice(0, MOST_KEYS)) {
      const inner = MACHINERY.test(key) || isPrivate(key) ? undefined : join(path, key);
      if (inner) this.#walk(record[key], inner, [...keys, key], depth + 1);
    }
    if (path && !path.includes('$')) this.#follow(record, path, keys, depth);
  }

  /** What a record refers to by its id. */
  #follow(record: Record<string, unknown>, path: string, keys: readonly string[], depth: number): void {
    for (const {expression, id, byId} of this.pools) {
      const target = byId.get(textOf(evaluate(id, {root: record, item: record})));
      if (!isRecord(target) || target === record) continue;
      this.#walk(target, `${expression}[${id}={${path}.${id}}]`, keys, Math.max(depth, DEEPEST - 5));
    }
  }

  #walkList(list: readonly unknown[], path: string, keys: readonly string[], depth: number): void {
    if (path && depth > 0 && !this.isRoot) this.#addList(list, path, keys);
    const reach = this.isRoot ? 6 : 1;
    const start = path || '$';
    if (list.length > 1) this.several.add(start);
    list.slice(0, reach).forEach((inner, at) => this.#walk(inner, `${start}[${at}]`, keys, depth + 1));
    const records = list.slice(0, 40).filter(isRecord);
    if (records.length < 2) return;
    const own = Object.keys(records[0]!);
    for (const name of this.isRoot ? ROW_NAMES : FIELD_NAMES)
      for (const key of own)
        if (key.replace(/[\W_]/g, '').toLowerCase() === name) this.#walkFields(records, key, start, keys, depth);
  }

  /** A list of fields, each of which says its own name. */
  #walkFields(
    records: Record<string, unknown>[],
    key: string,
    path: string,
    keys: readonly string[],
    depth: number,
  ): void {
    const names = records.map((record) => ownValue(record, key));
    if (new Set(names).size < names.length || !names.every(isShort)) return;
    records.forEach((record, at) => {
      const name = names[at] as string;
      const wanted = PLAIN_KEY.test(name) ? name : name.includes("'") ? `"${name}"` : `'${name}'`;
      const {[key]: _, ...rest} = record;
      if (!/["{}]/.test(name) && !isPrivate(name))
        this.#walkRecord(rest, `${path}[${join('', key)}=${wanted}]`, [...keys, name], depth + 1);
    });
  }

  /** Lists as a whole: of texts, of things with a name. */
  #addList(list: readonly unknown[], path: string, keys: readonly string[]): void {
    this.found.set(path, keys);
    const [first] = list;
    if (!isRecord(first)) return;
    const name = Object.keys(first).find(
      (key) => /^(?:name|title|ten|label|tag)\w*$/i.test(key) && typeof first[key] === 'string',
    );
    if (name && PLAIN_KEY.test(name)) this.found.set(`${path}[*].${name}`, keys);
  }
}

const isShort = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 60;
