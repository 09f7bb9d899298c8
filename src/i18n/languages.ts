import {en} from './en.js';
import type {Strings} from './strings.js';
import {vi} from './vi.js';

const languages = new Map<string, Strings>([
  ['vi', vi],
  ['en', en],
]);

/** The words for a BCP 47 tag: those of the tag, of its language, or Vietnamese when there are none. */
export function stringsFor(lang: string): Strings {
  const tag = lang.toLowerCase();
  return languages.get(tag) ?? languages.get(tag.split('-')[0] ?? '') ?? vi;
}

/**
 * Adds a language, or replaces words of one. What is left out is taken from the language as it was, or from Vietnamese.
 * Elements on the page show the change when they next draw, so call it before they are registered.
 */
export function defineStrings(lang: string, words: StringsPatch): void {
  languages.set(lang.toLowerCase(), mergeStrings(stringsFor(lang), {lang, ...words}));
}

/** Some of the words; groups may be given in part. */
export type StringsPatch = {
  [Key in keyof Strings]?: Strings[Key] extends (...args: never[]) => unknown
    ? Strings[Key]
    : Strings[Key] extends Record<string, unknown>
      ? Partial<Strings[Key]>
      : Strings[Key];
};

/** The words with some of them replaced. */
export function mergeStrings(base: Strings, patch: StringsPatch): Strings {
  const merged: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(patch)) {
    const old = merged[key];
    merged[key] = isGroup(old) && isGroup(value) ? {...old, ...value} : value;
  }
  return merged as unknown as Strings;
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
