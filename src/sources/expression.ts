import {FILTERS, isPresent} from './filters.js';

/** What an expression can see. */
export interface Scope {
  /** The whole answer: `$`. */
  root: unknown;
  /** The item: `@`, and where a path without either begins. */
  item: unknown;
  headers?: Headers | undefined;
}

/** A mistake in an expression, with its place. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';

  /**
   * @param expression the whole text
   * @param index where the mistake is, in UTF-16 code units from 0
   * @param reason what is wrong there, in a few words
   */
  constructor(
    readonly expression: string,
    readonly index: number,
    readonly reason: string,
  ) {
    super(`${reason} at character ${index + 1} of: ${expression}`);
  }
}

type Evaluate = (scope: Scope) => unknown;
type Step = (value: unknown, scope: Scope) => unknown;

const compiled = new Map<string, Evaluate>();

/**
 * Takes a value out of an answer. The language: alternatives `a ?? b` (the first that is not missing), paths
 * `$.meta.total`, `author[0].name`, `['odata.nextLink']`, `fields[name=noiDung].value`, `$.included[id={ref.id}].url`, `all[*].name`, texts
 * `'/media/{image}'`, headers `header(X-Total)` and `header(Link rel=next)`, each with filters `| text | last`.
 * `null`, the empty string and the empty list count as missing; only own keys are read; no value is `undefined`.
 * @throws ExpressionError when the expression is not of the language
 */
export function evaluate(expression: string, scope: Scope): unknown {
  let run = compiled.get(expression);
  if (!run) compiled.set(expression, (run = new Parser(expression).whole()));
  return run(scope);
}

/** A key of an object or an index of a list; never what is inherited. */
function ownValue(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return typeof key === 'number' ? value.at(key) : undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

const NAME = /[^\s.[\]{}|?'"()=$@]+/y;
const SPACE = /\s*/y;
const INDEX = /-?\d+(?=\])/y;
const HEADER = /header\(\s*([\w-]+)(?:\s+rel=([\w-]+))?\s*\)/y;
const TEXT = /'([^']*)'/y;
const KEY = /'([^']*)'|"([^"]*)"/y;

/** Reads an expression from left to right. */
class Parser {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): Evaluate {
    const alternatives = [this.#alternative()];
    while (this.#take('??')) alternatives.push(this.#alternative());
    this.#space();
    if (this.#at < this.text.length) this.#fail('unexpected text');
    return (scope) => firstPresent(alternatives, scope);
  }

  #alternative(): Evaluate {
    this.#space();
    const value = this.#header() ?? this.#template() ?? this.#path(() => this.#at >= this.text.length);
    const filters: ((value: unknown) => unknown)[] = [];
    while (this.#take('|')) filters.push(this.#filter());
    return (scope) =>
      filters.reduce((result, filter) => (isPresent(result) ? filter(result) : undefined), value(scope));
  }

  #filter(): (value: unknown) => unknown {
    this.#space();
    const start = this.#at;
    const name = this.#match(NAME)?.[0] ?? '';
    if (Object.hasOwn(FILTERS, name)) return FILTERS[name]!;
    this.#at = start;
    return this.#fail(`unknown filter “${name}”, not one of ${Object.keys(FILTERS).join(' ')}`);
  }

  #header(): Evaluate | undefined {
    const found = this.#match(HEADER);
    const [, name = '', rel] = found ?? [];
    return found && (({headers}) => headerValue(headers?.get(name) ?? undefined, rel));
  }

  /** `'text with {path}'`: missing as soon as one of its paths is. */
  #template(): Evaluate | undefined {
    const start = this.#at;
    const content = this.#match(TEXT)?.[1];
    if (content === undefined) return undefined;
    const parts = content.split(/\{([^{}]*)\}/).map((part, index) => this.#part(part, index % 2 === 1, start));
    return (scope) => {
      const values = parts.map((part) => part(scope));
      return values.every((value, index) => index % 2 === 0 || isPresent(value)) ? values.join('') : undefined;
    };
  }

  #part(part: string, isPath: boolean, start: number): Evaluate {
    if (!isPath) return () => part;
    try {
      return new Parser(part).whole();
    } catch (error) {
      if (error instanceof ExpressionError)
        this.#at = start + 1 + this.text.slice(start).indexOf(part) + error.index - 1;
      return this.#fail(error instanceof ExpressionError ? error.reason : String(error));
    }
  }

  #path(isOptional: () => boolean): Evaluate {
    const origin = this.#origin();
    const steps: Step[] = [];
    for (let step = this.#step(!origin); step; step = this.#step(false)) steps.push(step);
    if (!origin && steps.length === 0 && !isOptional()) this.#fail('a path was expected');
    const fromRoot = origin === '$';
    return (scope) => steps.reduce((value: unknown, step) => step(value, scope), fromRoot ? scope.root : scope.item);
  }

  #origin(): string | undefined {
    const character = this.text[this.#at];
    if (character !== '$' && character !== '@') return undefined;
    this.#at++;
    return character;
  }

  #step(isFirst: boolean): Step | undefined {
    if (this.#take('[')) return this.#bracket();
    if (!isFirst && !this.#take('.')) return undefined;
    const name = this.#match(NAME)?.[0];
    if (name === undefined) return isFirst ? undefined : this.#fail('a name was expected after the dot');
    return (value) => ownValue(value, name);
  }

  #bracket(): Step {
    const key = this.#match(KEY);
    if (key) return this.#closed((value) => ownValue(value, key[1] ?? key[2] ?? ''));
    const index = this.#match(INDEX);
    if (index) return this.#closed((value) => ownValue(value, Number(index[0])));
    if (this.#take('*')) return this.#every();
    return this.#where();
  }

  /** `[*]`: the rest of the path for each item of a list, without the missing ones. */
  #every(): Step {
    this.#closed(() => undefined);
    const rest: Step[] = [];
    for (let step = this.#step(false); step; step = this.#step(false)) rest.push(step);
    return (value, scope) =>
      Array.isArray(value)
        ? value.map((item: unknown) => rest.reduce((result, step) => step(result, scope), item)).filter(isPresent)
        : undefined;
  }

  /** `[path=value]` and `[path={path}]`: the first item of a list whose path has that value. */
  #where(): Step {
    const path = this.#path(() => false);
    if (!this.#take('=')) this.#fail(this.#at < this.text.length ? '“=” was expected' : '“]” is missing');
    const wanted = this.#wanted();
    return this.#closed((value, scope) => {
      const target = String(wanted(scope));
      const items: unknown[] = Array.isArray(value) ? value : [];
      return items.find((item) => String(path({...scope, item})) === target);
    });
  }

  #wanted(): Evaluate {
    const isPath = this.#take('{');
    const quoted = this.#match(KEY);
    const end = this.text.indexOf(isPath ? '}' : ']', this.#at);
    if (end < 0) this.#fail(isPath ? '“}” is missing' : '“]” is missing');
    const text = quoted ? (quoted[1] ?? quoted[2] ?? '') : this.text.slice(this.#at, end);
    if (!quoted) this.#at = isPath ? end + 1 : end;
    return isPath ? new Parser(text).whole() : () => text.trim();
  }

  #closed(step: Step): Step {
    if (!this.#take(']')) this.#fail('“]” is missing');
    return step;
  }

  #take(token: string): boolean {
    if (token !== '.' && token !== '[') this.#space();
    const isHere = this.text.startsWith(token, this.#at);
    if (isHere) this.#at += token.length;
    return isHere;
  }

  #match(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = this.#at;
    const found = shape.exec(this.text) ?? undefined;
    if (found) this.#at += found[0].length;
    return found;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #fail(reason: string): never {
    throw new ExpressionError(this.text, this.#at, reason);
  }
}

function firstPresent(alternatives: readonly Evaluate[], scope: Scope): unknown {
  for (const alternative of alternatives) {
    const value = alternative(scope);
    if (isPresent(value)) return value;
  }
  return undefined;
}

/** A header, or the address that its links (RFC 8288) give for a relation. */
function headerValue(value: string | undefined, rel: string | undefined): string | undefined {
  if (!rel || !value) return value;
  for (const link of value.split(/,\s*(?=<)/)) {
    const [, url, parameters = ''] = /^<([^>]*)>(.*)$/.exec(link) ?? [];
    const rels = /;\s*rel="?([^";]+)"?/.exec(parameters)?.[1]?.split(/\s+/);
    if (rels?.includes(rel)) return url;
  }
  return undefined;
}
