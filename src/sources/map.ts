import type {FieldMap} from './config.js';
import {compile} from './expression.js';
import {MappingError, unknownName} from './mistake.js';

/** One `name: value` of a text, with where both begin. */
export interface Pair {
  name: string;
  nameAt: number;
  value: string;
  valueAt: number;
}

/** What stands between semicolons; those in quotes don't count. */
const PIECE = /(?:'[^']*'|"[^"]*"|[^;])+/g;
const PAIR = /^(\s*)([\w-]+)\s*:\s*/;

/**
 * Reads a mapping: expressions by field, as an object or as text such as `title: TieuDe; date: NgayDang`. Each is checked.
 * @param fields the fields there are
 * @throws MappingError with the place of the mistake in the text
 */
export function readMap(map: FieldMap | string, fields: readonly string[]): FieldMap {
  return typeof map === 'string' ? readTextMap(map, fields) : checkMap(map, fields);
}

function readTextMap(text: string, fields: readonly string[]): FieldMap {
  const pairs = readPairs(text);
  for (const {name, nameAt, value, valueAt} of pairs) {
    if (!fields.includes(name)) throw unknownName('field', {text, index: nameAt, found: name}, fields);
    checkWithin(value, text, valueAt);
  }
  return Object.fromEntries(pairs.map(({name, value}) => [name, value]));
}

function checkMap(map: FieldMap, fields: readonly string[]): FieldMap {
  for (const [name, expression] of Object.entries(map)) {
    if (!fields.includes(name)) throw unknownName('field', {text: name, index: 0, found: name}, fields);
    if (typeof expression === 'string' && expression) compile(expression);
  }
  return map;
}

/** The pairs of a text, in order. @throws MappingError for a piece without a colon */
export function readPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const {0: piece, index} of text.matchAll(PIECE)) {
    const [head = '', space = '', name] = PAIR.exec(piece) ?? [];
    if (!name && piece.trim()) throw new MappingError({code: 'colon', text, index, found: piece.trim()});
    const value = piece.slice(head.length).trim();
    if (name) pairs.push({name, nameAt: index + space.length, value, valueAt: index + head.length});
  }
  return pairs;
}

function checkWithin(expression: string, text: string, start: number): void {
  try {
    compile(expression);
  } catch (error) {
    throw error instanceof MappingError ? error.within(text, start) : error;
  }
}
