import {decodeEntities} from '../../text/entities.js';
import {plainText} from '../../text/plain.js';
import {attempt} from '../attempt.js';
import {evaluate} from '../expression.js';
import {isPresent} from '../own-value.js';
import type {Column} from './paths.js';
import type {FieldGuess, Reason, ReasonCode} from './report.js';
import type {Known, Match} from './score.js';

/** Reads expressions of the items of a list. */
export interface Reading {
  root: unknown;
  items: readonly unknown[];
  headers?: Headers;
}

/** The values of a column that are there, as a part of all: `12/12`. */
const part = ({facts}: Known, share: number): string => `${Math.round(facts.count * share)}/${facts.count}`;

/** What speaks for a match. */
export function reasonsOf({field, column, name}: Match): Reason[] {
  const {facts, keys} = column;
  const key = keys.at(-1) ?? '';
  const named: Reason[] =
    name < 0.25 ? [] : [{code: name > 0.7 ? 'name' : 'nearName', detail: `${keys.join('.') || key}:${field}`}];
  return [
    ...named,
    ...VALUE_REASONS.flatMap(([code, fields, share]) => {
      const found = fields.includes(field) ? facts[share] : 0;
      return found > 0.5 ? [{code, detail: part(column, found)}] : [];
    }),
  ];
}

const VALUE_REASONS: readonly [ReasonCode, string, keyof Known['facts']][] = [
  ['value-date', 'date updated day', 'date'],
  ['value-html', 'body', 'html'],
  ['value-image', 'image', 'image'],
  ['value-url', 'url sourceUrl', 'url'],
  ['value-text', 'title lead', 'words'],
  ['value-number', 'views count order', 'number'],
  ['unique', 'id title slug', 'unique'],
];

/** What is told of a field. */
export function guessOf(
  field: string,
  expression: string,
  {confidence, reasons, others = []}: {confidence: number; reasons: Reason[]; others?: readonly Column[]},
  {root, items, headers}: Reading,
): FieldGuess {
  const values = items.map((item) => attempt(() => evaluate(expression, {root, item, headers})));
  const first = values.find(isPresent);
  const text = typeof first === 'string' ? decodeEntities(first) : first;
  const example = plainText(typeof text === 'object' ? JSON.stringify(text) : text).slice(0, 80);
  return {
    field,
    expression,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    reasons,
    ...(example && {example}),
    others: others.map((column) => column.expression),
  };
}
