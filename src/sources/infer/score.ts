import type {Facts} from './facts.js';
import {isOfThing, isUtc, nameScore} from './names.js';
import type {Column} from './paths.js';
import type {Named} from './synonyms.js';

/** A column with what is known of it. */
export interface Known extends Column {
  facts: Facts;
}

/** How likely a column is a field. */
export interface Match {
  field: Named;
  column: Known;
  /** From 0 to 1. */
  score: number;
  /** The part of the name in it. */
  name: number;
}

type Fit = (facts: Facts) => number;

/** Words: no address, no date, no number, no code. */
const plain = ({text, url, date, hash, code, list, slug}: Facts): number =>
  text < 0.3 || list > 0 ? 0 : (1 - url) * (1 - date) * (1 - hash) * (1 - code) * (1 - slug * 0.5);

const isShort = ({length}: Facts, most: number): number => (length <= most ? 1 : 0.15);
const several = ({count, unique}: Facts): number => (count > 2 && unique < 0.4 ? 0.5 : 1);
const address = ({url, image, api, document, date}: Facts): number =>
  url < 0.5 || date > 0.5 || image > 0.9 ? 0 : url * (1 - image * 0.8) * (1 - api) * (1 - document * 0.4);
const named = (facts: Facts): number =>
  facts.hash + facts.url > 0.5 ? 0 : plain(facts) * isShort(facts, 90) * (1 - facts.block);
const whole = ({number, date}: Facts): number => (date > 0.5 ? 0 : number);

/** Whether the values can be those of a field, from 0 to 1. */
const FITS: Partial<Record<Named, Fit>> = {
  title: (facts) =>
    plain(facts) * isShort(facts, 280) * several(facts) * (0.6 + facts.words * 0.4) * (1 - facts.block * 0.5),
  lead: (facts) =>
    plain(facts) *
    (facts.length < 12 ? 0.4 : 1) *
    (facts.length > 1500 ? 0.4 : 1) *
    (1 - facts.block * 0.2) *
    several(facts),
  body: (facts) => plain(facts) * Math.max(facts.html, facts.escaped, facts.length > 120 ? 0.7 : 0.35),
  date: ({date, days, count, list, dateOnly}) =>
    date < 0.5 || list > 0 ? (date > 0.9 ? 0.8 : 0) : date * (count > 3 && days < 2 ? 0.7 : 1) - dateOnly * 0.05,
  updated: ({date}) => (date < 0.5 ? 0 : date),
  author: named,
  category: (facts) =>
    named(facts) * (facts.count > 3 && (facts.unique > 0.9 || facts.unique * facts.count < 2) ? 0.7 : 1),
  image: ({image, picture, url, text, document}) =>
    picture > 0.5 ? picture : url < 0.5 || document > 0.5 ? 0 : Math.max(image, 0.25) * Math.min(1, text + 0.2),
  imageAlt: plain,
  caption: plain,
  imageWidth: whole,
  imageHeight: whole,
  url: (facts) => address(facts) * (facts.count > 2 && facts.unique * facts.count < 2 ? 0.3 : 1),
  slug: ({slug, url, text, date, hash, words}) =>
    date > 0.5 || hash > 0.5 || words > 0.5 ? 0 : slug || (url ? 0 : text * 0.7),
  id: ({number, hash, words, unique, date, list, length, url}) =>
    words > 0 || unique < 0.9 || date > 0.5 || list > 0 || length > 200 || url > 0.5 ? 0 : Math.max(number, hash, 0.8),
  views: whole,
  tags: ({list, texts, text, date, url}) => (date > 0.5 || url > 0.5 ? 0 : list ? texts : text * 0.7),
  attachments: ({files}) => files,
  sourceName: named,
  sourceUrl: address,

  day: ({date, number}) => Math.max(date, number * 0.7),
  count: whole,
  name: (facts) => plain(facts) * isShort(facts, 200),
  description: plain,
  order: whole,
  group: named,
  parent: ({number, text, hash, url, words}) => (url || words > 0.5 ? 0 : Math.max(number, text, hash)),
};

/** What is believed without a name that says so. */
const NAMELESS: Partial<Record<Named, Fit>> = {
  title: ({words, unique, length, html}) =>
    words > 0.8 && unique > 0.7 && length > 14 && length < 220 ? 0.34 - html * 0.1 : 0,
  date: ({date}) => (date > 0.8 ? 0.36 : 0),
  day: ({date}) => (date > 0.9 ? 0.6 : 0),
  image: ({image}) => (image > 0.8 ? 0.36 : 0),
  body: ({block, length}) => (block > 0.5 && length > 250 ? 0.36 : 0),
  lead: ({words, length, block}) => (words > 0.8 && length > 70 && length < 900 && block < 0.5 ? 0.26 : 0),
  url: ({absolute, unique, image, date}) => (absolute > 0.8 && unique > 0.8 && image < 0.3 && !date ? 0.3 : 0),
  slug: ({slug, unique, length, hash}) => (slug > 0.8 && unique > 0.9 && length > 14 && !hash ? 0.22 : 0),
};

/** How likely a column is a field. @returns nothing when it can't be */
export function match(field: Named, column: Known): Match | undefined {
  const fit = FITS[field]?.(column.facts) ?? 0;
  const isOne = column.isFirst && /^(?:id|slug|title|lead|body|date|updated|url|views|day|count)$/.test(field);
  const name = nameScore(field, column.keys) * (isOne ? 0.5 : 1);
  if (fit <= 0.1) return undefined;
  const guessed =
    name < 0.25 && !isOfThing(column.keys) && !column.isFirst
      ? (NAMELESS[field]?.(column.facts) ?? 0) * 0.95 ** column.keys.length
      : 0;
  const score = name < 0.25 ? guessed * fit : name * 0.7 + fit * 0.25 + nuance(field, column, name);
  return score > 0.15 ? {field, column, score: Math.min(1, score), name} : undefined;
}

/** What decides between columns of equally good names. */
function nuance(field: Named, {facts, keys}: Known, name: number): number {
  if (field === 'date') return (keys.some(isUtc) ? 0.02 : 0) - facts.system * 0.06;
  const isText = field === 'title' || field === 'lead' || field === 'body';
  const isMade = /^(?:processed|rendered|value)$/.test(keys.at(-1) ?? '') ? 0.01 : 0;
  const isMachines = keys.at(-1)?.startsWith('@') ? 0.01 : 0;
  return (
    isMade - isMachines + facts.absolute * 0.01 + (isText ? facts.vietnamese * 0.03 : 0) + facts.share * 0.04 * name
  );
}

/** Gives each field its most likely column, and each column one field. */
export function assign(fields: readonly Named[], columns: readonly Known[]): Map<Named, Match[]> {
  const all = fields.flatMap((field) => columns.flatMap((column) => match(field, column) ?? []));
  all.sort((a, b) => b.score - a.score);
  const taken = new Set<Column>();
  const chosen = new Map<Named, Match[]>();
  for (const one of all) {
    if (chosen.has(one.field) || taken.has(one.column)) continue;
    taken.add(one.column);
    chosen.set(one.field, [one]);
  }
  for (const one of all) {
    const mine = chosen.get(one.field);
    if (mine && !taken.has(one.column) && one.name >= 0.4 && mine.length < 4) mine.push(one);
  }
  return chosen;
}
