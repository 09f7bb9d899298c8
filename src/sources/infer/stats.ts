import {FIGURES} from '../../models/visit-stats.js';
import {parseCount} from '../../text/numbers.js';
import {attempt} from '../attempt.js';
import {isRecord} from '../own-value.js';
import {guessOf} from './guess.js';
import {nameScore} from './names.js';
import {type Column, columnsOf} from './paths.js';
import type {FieldGuess, Reason} from './report.js';

/** Figures, and how to read them. */
export interface FoundStats {
  map: Record<string, string>;
  fields: FieldGuess[];
}

interface Candidate {
  figure: (typeof FIGURES)[number];
  column: Column;
  score: number;
}

const ONLINE =
  /online|active|realtime|live\b|live\.|getcounters|dangtruycap|dang-truy-cap|truc-?tuyen|current|hien-?tai/i;
const TODAY = /today|hom-?nay/i;
/** Names that say no more than that it is a number. */
const GENERAL = /(?:^|[._\]])(?:value|count|number|visits|visitors|hits|data|result|d|total|so|soluong|@)$/i;

/** How long a list is. */
const OF_LIST = /^total_?(?:count|items|records|results|elements|rows|pages?)$/i;

/** Reads the figures of a visit counter. */
export function readStats(root: unknown, address: string): FoundStats | undefined {
  const numbers = columnsOf([root], root, [], true).filter(
    ({values, keys}) => (parseCount(values[0]) ?? -1) >= 0 && !OF_LIST.test(keys.at(-1) ?? ''),
  );
  const candidates = numbers.flatMap((column) =>
    FIGURES.map((figure) => ({figure, column, score: Math.round(nameScore(figure, column.keys) * 100) / 100})),
  );
  const chosen = choose(candidates.filter(({score}) => score >= 0.5));
  const [only] = numbers;
  if (chosen.length === 0 && numbers.length === 1 && only && (GENERAL.test(only.expression) || !isRecord(root)))
    chosen.push({figure: 'total', column: only, score: 0.5});
  const rest = numbers.find(({expression}) => /^\$\[\d\]\.value$/.test(expression));
  if (rest && chosen.length > 0 && !chosen.some(({column}) => column === rest))
    chosen.push({figure: 'total', column: rest, score: 0.5});
  const placed = chosen.map((candidate) => ({...candidate, figure: byAddress(candidate, address)}));
  const figures = placed.filter(({figure}, at) => placed.findIndex((other) => other.figure === figure) === at);
  if (figures.length === 0) return undefined;
  return {
    map: Object.fromEntries(figures.map(({figure, column}) => [figure, column.expression])),
    fields: figures.map((candidate) => tell(candidate, root)),
  };
}

/** Each figure has one column, and each column is one figure. */
function choose(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of candidates.sort((a, b) => b.score - a.score))
    if (!chosen.some(({figure, column}) => figure === one.figure || column === one.column)) chosen.push(one);
  return chosen;
}

/** A number with a name of no meaning is what the address asks for. */
function byAddress({figure, column}: Candidate, address: string): Candidate['figure'] {
  const key = column.keys.at(-1)?.toLowerCase() ?? '';
  if (figure !== 'total' || (!GENERAL.test(column.expression) && key !== '') || /^tong/.test(key)) return figure;
  const index = /^\$\[(\d)\]/.exec(column.expression)?.[1];
  const plain = attempt(() => decodeURIComponent(address)) ?? address;
  const own =
    index === undefined ? undefined : new RegExp(`urls\\[${index}\\]=([^&]*(?:&(?!urls)[^&]*)*)`).exec(plain)?.[1];
  const asked = own ?? plain.replace(/^https?:\/\/[^/]*/, '');
  return ONLINE.test(asked) ? 'online' : TODAY.test(asked) && !/range/.test(asked) ? 'today' : figure;
}

function tell({figure, column, score}: Candidate, root: unknown): FieldGuess {
  const named: Reason[] =
    score > 0.5
      ? [{code: score > 0.7 ? 'name' : 'nearName', detail: `${column.keys.join('.')}:${figure}`}]
      : [{code: 'only'}];
  return guessOf(
    figure,
    column.expression,
    {confidence: score, reasons: [...named, {code: 'value-number', detail: '1/1'}]},
    {root, items: [root]},
  );
}
