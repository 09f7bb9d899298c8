import {isRecord} from './own-value.js';

/** Names of what opens a door, without what stands between their words. */
const SECRET =
  /token$|^tokenauth$|secret(?:key)?$|passw(?:or)?d$|^pwd$|matkhau|(?:api|access|private|subscription)key$|authorization$/;

/** Tokens that lead through a list, guard a form, or are meant to be given away. */
const HARMLESS = /page|next|prev|cursor|continu|skip|sync|resume|[cx]srf|verification|share/;

/** `name=value` and `name: value` in an address, in parameters or in the body of a request; not `[name=value]` of an expression. */
const PAIR = /(?:^|[?&#;,{\s])["']?([\w$.-]+)["']?\s*[=:]\s*["']?([^\s"'&;#{}\]]+)/g;
const LOGIN = /\/\/[^/?#\s@]+:[^/?#\s@]+@/;

/** Shorter values are no secrets, and those with braces are filled in later. */
const SECRET_VALUE = /^[^{}]{6,}$/;

/** Configurations are not deeper: a source, its endpoints, their headers. */
const DEEPEST = 4;

/**
 * The name of something secret in the configuration of a source, such as an address with `?access_token=…`, a parameter, or a header
 * `Authorization`. Everybody who opens the page can read it, also where a script gives it.
 */
export function secretIn(config: unknown, depth = 0): string | undefined {
  if (typeof config === 'string') return secretInText(config);
  if (!isRecord(config) || depth > DEEPEST) return undefined;
  for (const [name, value] of Object.entries(config)) {
    if (name === 'data') continue;
    const found = isSecret(name, value) ? name : secretIn(value, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function secretInText(text: string): string | undefined {
  for (const [, name = '', value] of text.matchAll(PAIR)) if (isSecret(name, value)) return name;
  return LOGIN.exec(text)?.[0];
}

function isSecret(name: string, value: unknown): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return typeof value === 'string' && SECRET_VALUE.test(value) && SECRET.test(letters) && !HARMLESS.test(letters);
}
