import {textOf} from './text-of.js';
import {isPresent, isRecord, ownValue} from '../own-value.js';
import {known, type Context} from './articles.js';
import {guessOf, reasonsOf} from './guess.js';
import type {Place} from './lists.js';
import {keyScore} from './names.js';
import type {FieldGuess} from './report.js';
import {assign, type Known, type Match} from './score.js';
import type {Named} from './synonyms.js';

/** A way to read links. */
export interface FoundLinks {
  place: Place;
  map: Record<string, string>;
  fields: FieldGuess[];
  score: number;
}

const FIELDS: readonly Named[] = ['title', 'url', 'description', 'order', 'group', 'id', 'parent'];
const MOST = 200;

/** Tries to read a place as links, alone or in groups. */
export function readLinks(place: Place, context: Context & {site: string}): FoundLinks | undefined {
  if (!place.isList || !place.items.every(isRecord)) return undefined;
  const nested = childKeys(place.items).map((key) => readGroups(place, key, context));
  const all = [...nested, readFlat(place, context)].filter((found) => found !== undefined);
  return all.sort((a, b) => b.score - a.score)[0];
}

/** The keys under which items hold further items. */
function childKeys(items: readonly unknown[]): string[] {
  const keys = new Set(items.filter(isRecord).flatMap((item) => Object.keys(item).slice(0, 60)));
  return [...keys].filter((key) => items.some((item) => childrenOf(item, key).length > 0));
}

const childrenOf = (item: unknown, key: string): unknown[] => {
  const inside = ownValue(item, key);
  return Array.isArray(inside) ? inside.filter(isRecord) : [];
};

/** All links under a group, however deep. */
function leaves(items: readonly unknown[], key: string, depth = 0): unknown[] {
  return items.flatMap((item) => {
    const children = childrenOf(item, key);
    return children.length > 0 && depth < 8 ? leaves(children.slice(0, MOST), key, depth + 1) : depth > 0 ? [item] : [];
  });
}

function readGroups(place: Place, key: string, context: Context & {site: string}): FoundLinks | undefined {
  const inside = {...place, items: leaves(place.items, key).slice(0, MOST)};
  const links = linkMatches(known(inside, context), context.site, ['title', 'url', 'description']);
  const groups = assign(['name', 'order'], known({...place, items: place.items.map(withoutLists)}, context));
  const name = groups.get('name');
  if (!links || !name) return undefined;
  const report = new Report(context.root);
  report.add('name', name, place.items);
  report.put('children', key, keyScore('children', key), place.items);
  report.addAll(links, inside.items);
  report.addOrder(groups, place.items);
  return report.found(place, 0.6 + keyScore('children', key) * 0.3);
}

const withoutLists = (item: unknown): unknown =>
  isRecord(item) ? Object.fromEntries(Object.entries(item).filter(([, value]) => !Array.isArray(value))) : item;

function readFlat(place: Place, context: Context & {site: string}): FoundLinks | undefined {
  const matches = linkMatches(known(place, context), context.site, FIELDS);
  if (!matches) return undefined;
  const report = new Report(context.root);
  const isTree = holdsParents(matches);
  const group = matches.get('group')?.[0];
  if (!isTree) ['id', 'parent'].forEach((field) => matches.delete(field as Named));
  if (isTree || !group || (group.column.facts.unique > 0.9 && group.column.facts.count > 2) || group.name < 0.3)
    matches.delete('group');
  const {order: _, ...rest} = Object.fromEntries(matches) as Partial<Record<Named, Match[]>>;
  report.addAll(new Map(Object.entries(rest) as [Named, Match[]][]), place.items);
  report.addOrder(matches, place.items);
  return report.found(place, matches.has('group') || isTree ? 0.3 : 0);
}

/** Whether what is named as what holds an item is an item, too. */
function holdsParents(matches: Map<Named, Match[]>): boolean {
  const ids = new Set(matches.get('id')?.[0]?.column.values.filter(isPresent).map(textOf));
  const parent = matches.get('parent')?.[0];
  return parent !== undefined && parent.name > 0.4 && parent.column.values.some((value) => ids.has(textOf(value)));
}

/** Fields of links. @returns nothing without a title and an address */
function linkMatches(columns: Known[], site: string, fields: readonly Named[]): Map<Named, Match[]> | undefined {
  const away = columns.map((column) => ({...column, facts: {...column.facts, unique: 1}}));
  const matches = assign(fields, away);
  const [url] = (matches.get('url') ?? []).sort((a, b) => outside(b, site) - outside(a, site));
  if (url && url !== matches.get('url')![0]) matches.set('url', [url]);
  // What the values say of groups needs to know how many differ.
  for (const [field, all] of matches)
    matches.set(
      field,
      all.map((one) => ({...one, column: columns.find(({expression}) => expression === one.column.expression)!})),
    );
  return url && (matches.get('title')?.[0]?.score ?? 0) > 0.3 ? matches : undefined;
}

/** Links lead elsewhere: an address of the backend's own is rather that of its entry. */
const outside = ({column, score}: Match, site: string): number => {
  const values = column.values.filter((value) => typeof value === 'string');
  return (
    score +
    (values.filter((value) => /^(?:https?:)?\/\//i.test(value) && !value.startsWith(site)).length /
      (values.length || 1)) *
      0.8
  );
};

/** Collects the mapping and what is told of it. */
class Report {
  readonly map: Record<string, string> = {};
  readonly fields: FieldGuess[] = [];

  constructor(readonly root: unknown) {}

  put(
    field: string,
    expression: string,
    confidence: number,
    items: readonly unknown[],
    match?: readonly Match[],
  ): void {
    this.map[field] = expression;
    const reasons = match?.[0] ? reasonsOf(match[0]) : [];
    const others = match?.slice(1).map(({column}) => column) ?? [];
    this.fields.push(guessOf(field, expression, {confidence, reasons, others}, {root: this.root, items}));
  }

  add(field: string, match: readonly Match[], items: readonly unknown[]): void {
    const {column, score} = match[0]!;
    const text = /^(?:title|name|group|description)$/.test(field) && (column.facts.html > 0 || column.facts.entity > 0);
    this.put(field, column.expression + (text ? '|text' : ''), score, items, match);
  }

  addAll(matches: ReadonlyMap<Named, Match[]>, items: readonly unknown[]): void {
    for (const [field, match] of matches)
      if (match[0]!.name > 0.25 || field === 'title' || field === 'url') this.add(field, match, items);
  }

  addOrder(matches: ReadonlyMap<Named, Match[]>, items: readonly unknown[]): void {
    const order = matches.get('order');
    if (order && order[0]!.name > 0.4 && order[0]!.column.facts.unique * order[0]!.column.facts.count > 1)
      this.add('order', order, items);
  }

  found(place: Place, bonus: number): FoundLinks {
    const score = this.fields.reduce(
      (sum, {field, confidence}) => sum + (/title|url/.test(field) ? confidence : 0),
      bonus,
    );
    return {
      place,
      map: this.map,
      fields: this.fields,
      score: score - place.depth * 0.1 - (place.isKeyed ? 0.2 : 0) + Math.min(place.items.length, 8) * 0.03,
    };
  }
}
