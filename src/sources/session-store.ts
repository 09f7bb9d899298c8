import {attempt} from './attempt.js';
import type {AnswerStore, StoredAnswer} from './config.js';
import {isRecord} from './own-value.js';

const PREFIX = 'portal-elements:';

/** The most that one answer, and all together, may take, in characters. */
const LARGEST = 200_000;
const LARGEST_SUM = 1_000_000;

/**
 * Keeps answers in the browser's session storage, so that the reader's next page has content at once. When they get too many the
 * oldest go. Where storage is blocked or full, nothing is kept.
 */
export const sessionStore: AnswerStore = {
  get(key) {
    return attempt(() => asAnswer(JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null')));
  },
  set(key, answer) {
    const text = JSON.stringify(answer);
    if (text.length > LARGEST) return;
    attempt(() => {
      makeRoom(text.length);
      sessionStorage.setItem(PREFIX + key, text);
    });
  },
};

function makeRoom(length: number): void {
  const kept = ownKeys().map((key) => ({key, text: sessionStorage.getItem(key) ?? ''}));
  kept.sort((a, b) => timeOf(a.text) - timeOf(b.text));
  let sum = kept.reduce((all, {text}) => all + text.length, length);
  for (const {key, text} of kept) {
    if (sum <= LARGEST_SUM) return;
    sessionStorage.removeItem(key);
    sum -= text.length;
  }
}

const ownKeys = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

/** When a stored answer was said: `at` is written first. */
const timeOf = (text: string): number => Number(/^\{"at":(\d+)/.exec(text)?.[1] ?? 0);

function asAnswer(value: unknown): StoredAnswer | undefined {
  const isWhole = isRecord(value) && typeof value['at'] === 'number' && typeof value['url'] === 'string';
  return isWhole && Array.isArray(value['headers']) ? (value as unknown as StoredAnswer) : undefined;
}
