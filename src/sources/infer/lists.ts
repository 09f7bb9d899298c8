import {textOf} from './text-of.js';
import {evaluate} from '../expression.js';
import {isPresent, isRecord} from '../own-value.js';
import {wordsOf} from './names.js';
import {join, parsed, type Pool} from './paths.js';

/** Where a list, or one thing, stands in an answer. */
export interface Place {
  expression: string;
  keys: readonly string[];
  value: unknown;
  items: unknown[];
  isList: boolean;
  /** Whether the items are the entries of an object. */
  isKeyed: boolean;
  depth: number;
}

const DEEPEST = 8;
const MOST_PLACES = 200;
const SAMPLE = 40;

/** What is said of errors, and beside what is meant. */
const ASIDE = /^(?:errors?|included|includes|_links|highlighting|schema|columns|cols|filters?)$/i;
const PLAIN = /^[\w./:-]+$/;
const TYPE = /^@?[\w-]*(?:type|component|kind|layout)$/i;
const ID = /^(?:\d[\d/.-]*|[\da-f-]{16,}|[a-z_]*\d+|-\w{6,})$/i;

/** All places of an answer where there may be a list, breadth first. */
export function placesOf(root: unknown): Place[] {
  const places: Place[] = [];
  const queue: Omit<Place, 'items' | 'isList' | 'isKeyed'>[] = [{expression: '$', keys: [], value: root, depth: 0}];
  for (let at = 0; at < queue.length && places.length < MOST_PLACES; at++) {
    const here = queue[at]!;
    const value = parsed(here.value) ?? here.value;
    const expression = value === here.value ? here.expression : `${here.expression}|json`;
    places.push(...placesHere({...here, expression, value}));
    if (here.depth < DEEPEST) queue.push(...below({...here, expression, value}));
  }
  return places;
}

function placesHere(here: Omit<Place, 'items' | 'isList' | 'isKeyed'>): Place[] {
  const {value} = here;
  if (Array.isArray(value))
    return value.length > 0 ? [{...here, items: sample(value), isList: true, isKeyed: false}] : [];
  if (!isRecord(value)) return [];
  const one = {...here, items: [value], isList: false, isKeyed: false};
  const entries = Object.keys(value)
    .slice(0, SAMPLE)
    .map((key) => ({key, value: value[key]}));
  return isKeyed(value) ? [one, {...here, items: entries, isList: true, isKeyed: true}] : [one];
}

/** The first items, and of long lists some of the rest. */
function sample(list: readonly unknown[]): unknown[] {
  const step = Math.max(1, Math.floor((list.length - SAMPLE / 2) / (SAMPLE / 2)));
  return list.filter((_, at) => at < SAMPLE / 2 || (at - SAMPLE / 2) % step === 0).slice(0, SAMPLE);
}

/** Whether the values of an object are things of one kind, or lists of them, so that its keys are their names. */
function isKeyed(record: Record<string, unknown>): boolean {
  const keys = Object.keys(record).slice(0, SAMPLE);
  const values = keys.map((key) => record[key]);
  if (keys.length < 2) return false;
  if (values.every(isRecord) || values.every(isRecordList))
    return keys.every((key) => ID.test(key)) || areAlike(values.flat());
  return sameType(values) && keys.every((key) => wordsOf(key).length !== 1 || ID.test(key));
}

const isRecordList = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const sameType = (values: readonly unknown[]): boolean =>
  values.every((value) => Array.isArray(value)) ||
  values.every((value) => typeof value === typeof values[0] && !isRecord(value));

function areAlike(records: readonly Record<string, unknown>[]): boolean {
  const all = new Set(records.flatMap((record) => Object.keys(record).slice(0, SAMPLE)));
  const average = records.reduce((sum, record) => sum + Object.keys(record).length, 0) / records.length;
  return average > 1 && average >= all.size * 0.6;
}

/** The steps to what stands for the items of a list: the first of each type, as pages of blocks have them. */
function stepsInto(list: readonly unknown[]): [step: string, inner: unknown][] {
  const records = list.slice(0, SAMPLE).filter(isRecord);
  for (const key of Object.keys(records[0] ?? {}).filter((one) => TYPE.test(one))) {
    const types = new Set(records.map((record) => textOf(record[key])).filter((type) => PLAIN.test(type)));
    if (types.size > 1)
      return [...types].map((type) => [
        `[${join('', key)}=${type}]`,
        records.find((record) => textOf(record[key]) === type),
      ]);
  }
  const at = list.slice(0, 6).findIndex((inner) => typeof inner === 'object' && inner !== null);
  return at < 0 ? [] : [[`[${at}]`, list[at]]];
}

function below({
  value,
  expression,
  keys,
  depth,
}: Omit<Place, 'items' | 'isList' | 'isKeyed'>): Parameters<typeof placesHere>[0][] {
  if (Array.isArray(value))
    return stepsInto(value).map(([step, inner]) => ({
      expression: expression + step,
      keys,
      value: inner,
      depth: depth + 1,
    }));
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .slice(0, 100)
    .flatMap((key) => {
      const inner = join(expression === '$' ? '' : expression.endsWith('|json') ? `${expression}|` : expression, key);
      const isOpen = typeof value[key] === 'object' ? isPresent(value[key]) : parsed(value[key]) !== undefined;
      if (!inner || !isOpen || ASIDE.test(key)) return [];
      return [{expression: inner, keys: [...keys, key], value: value[key], depth: depth + 1}];
    });
}

/** What items refer to: `included` of JSON:API, `includes` of Contentful. */
export function poolsOf(root: unknown): Pool[] {
  if (!isRecord(root)) return [];
  const {included, includes} = root;
  const named = isRecord(includes)
    ? Object.entries(includes).map(([key, list]) => [join('$.includes', key), list])
    : [];
  return [['$.included', included], ...named].flatMap(([expression, list]) =>
    Array.isArray(list) && typeof expression === 'string' ? poolOf(expression, list) : [],
  );
}

function poolOf(expression: string, list: readonly unknown[]): Pool[] {
  const records = list.slice(0, 1000).filter(isRecord);
  return ['id', 'sys.id'].flatMap((id) => {
    const read = (record: unknown): string => textOf(evaluate(id, {root: record, item: record}));
    const byId = new Map(records.filter(read).map((record) => [read(record), record]));
    // Ids that several kinds of things share can't be told apart by an expression.
    return byId.size > 0 && byId.size === records.length ? [{expression, id, byId}] : [];
  });
}
