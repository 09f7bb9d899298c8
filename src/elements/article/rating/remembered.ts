import {attempt} from '../../../sources/attempt.js';
import type {Score} from './scale.js';

const PLACE = 'portal-elements:ratings';
/** The oldest are forgotten beyond this. */
const MOST = 200;

type Entry = readonly [article: string, score: number, scale: number];

/** What was rated on this page, for browsers that don't let it be stored. */
let ofPage: readonly Entry[] = [];

/** How a reader has rated an article in this browser. */
export function recallRating(article: string): Score | undefined {
  const [, score, scale] = [...stored(), ...ofPage].find(([name]) => name === article) ?? [];
  return score === undefined || scale === undefined ? undefined : {score, scale};
}

/** Keeps in the browser how its reader has rated an article. Nothing of it is ever sent. */
export function rememberRating(article: string, {score, scale}: Score): void {
  const entry: Entry = [article, score, scale];
  try {
    localStorage.setItem(PLACE, JSON.stringify(withEntry(stored(), entry)));
  } catch {
    ofPage = withEntry(ofPage, entry);
  }
}

const withEntry = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  [...entries.filter(([name]) => name !== entry[0]), entry].slice(-MOST);

function stored(): Entry[] {
  const value = attempt(() => JSON.parse(localStorage.getItem(PLACE) ?? '[]') as unknown);
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && isScore(value[1]) && isScore(value[2]);

const isScore = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;
