import type {MistakeCode} from '../i18n/strings.js';
import {type Filter, FILTERS} from './filters.js';
import {headerValue} from './header.js';
import {MappingError, unknownName} from './mistake.js';
import {asList, isPresent, ownValue, textOf} from './own-value.js';
import type {Evaluate, Scope} from './scope.js';

/** One step of a path, or a filter. */
type Step = (value: unknown, scope: Scope) => unknown;

/** Longer expressions are a mistake; the bound keeps reading them from going too deep. */
const LONGEST = 2000;

const NAME = /[^\s.[\]{}|?'"()=$@]+/y;
const SPACE = /\s*/y;
const INDEX = /-?\d+(?=\])/y;
const HEADER = /header\(\s*([\w-]+)(?:\s+rel=([\w-]+))?\s*\)/y;
const KEY = /'([^']*)'|"([^"]*)"/y;
const ORIGIN = /[$@]/y;

/** Reads an expression from left to right. */
export class Parser {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): Evaluate {
    if (this.text.length > LONGEST) this.#fail('long');
    const alternatives = [this.#alternative()];
    while (this.#take('??')) alternatives.push(this.#alternative());
    if (this.#at < this.text.length) this.#fail('extra');
    return (scope) => firstPresent(alternatives, scope);
  }

  #alternative(): Evaluate {
    this.#match(SPACE);
    const value = this.#header() ?? this.#template() ?? this.#path();
    const steps: Step[] = [];
    while (this.#take('|')) steps.push(...this.#filter());
    return (scope) => follow(steps, value(scope), scope);
  }

  /** A filter by its name, or more steps of the path. */
  #filter(): Step[] {
    this.#match(SPACE);
    const steps = this.#steps();
    if (steps.length > 0) return steps;
    const index = this.#at;
    const found = this.#match(NAME)?.[0] ?? '';
    if (!Object.hasOwn(FILTERS, found))
      throw unknownName('filter', {text: this.text, index, found}, Object.keys(FILTERS));
    return [FILTERS[found] as Filter];
  }

  #header(): Evaluate | undefined {
    const found = this.#match(HEADER);
    return found && (({headers}) => headerValue(headers, found[1] ?? '', found[2]));
  }

  /** `'text with {path}'`: missing as soon as one of its paths is. */
  #template(): Evaluate | undefined {
    let start = this.#at + 1;
    const quoted = this.#match(KEY);
    if (!quoted) return undefined;
    const parts = (quoted[1] ?? quoted[2] ?? '').split(/(\{[^{}]*\})/).map((part, index) => {
      const read = index % 2 === 1 ? this.#inner(part.slice(1, -1), start + 1) : (): string => part;
      start += part.length;
      return read;
    });
    return (scope) => {
      const values = parts.map((part) => textOf(part(scope)));
      return values.every((value, index) => index % 2 === 0 || isPresent(value)) ? values.join('') : undefined;
    };
  }

  /** An expression inside this one. */
  #inner(text: string, start: number): Evaluate {
    try {
      return new Parser(text).whole();
    } catch (error) {
      throw error instanceof MappingError ? error.within(this.text, start) : error;
    }
  }

  #path(): Evaluate {
    const origin = this.#match(ORIGIN)?.[0];
    const first = origin ? undefined : this.#match(NAME)?.[0];
    const steps = this.#steps();
    if (first !== undefined) steps.unshift((value) => ownValue(value, first));
    if (!origin && steps.length === 0) this.#fail('name');
    return (scope) => follow(steps, origin === '$' ? scope.root : scope.item, scope);
  }

  #steps(): Step[] {
    const steps: Step[] = [];
    for (let step = this.#step(); step; step = this.#step()) steps.push(step);
    return steps;
  }

  #step(): Step | undefined {
    if (this.#take('[', false)) return this.#bracket();
    if (!this.#take('.', false)) return undefined;
    const name = this.#match(NAME)?.[0] ?? this.#fail('name');
    return (value) => ownValue(value, name);
  }

  #bracket(): Step {
    const key = this.#match(KEY);
    if (key) return this.#closed((value) => ownValue(value, key[1] ?? key[2] ?? ''));
    const index = this.#match(INDEX);
    if (index) return this.#closed((value) => asList(value).at(Number(index[0])));
    return this.#take('*') ? this.#every() : this.#where();
  }

  /** `[*]`: the rest of the path for each item of a list, without the missing ones. */
  #every(): Step {
    this.#closed(() => undefined);
    const rest = this.#steps();
    return (value, scope) =>
      asList(value)
        .map((item) => follow(rest, item, scope))
        .filter(isPresent);
  }

  /** `[path=value]` and `[path={path}]`: the first item of a list whose path has that value. */
  #where(): Step {
    const path = this.#path();
    if (!this.#take('=')) this.#fail(this.#at < this.text.length ? 'equals' : 'bracket');
    const wanted = this.#wanted();
    return this.#closed((value, scope) => {
      const target = textOf(wanted(scope));
      return target && asList(value).find((item) => textOf(path({...scope, item})) === target);
    });
  }

  #wanted(): Evaluate {
    const quoted = this.#match(KEY);
    if (quoted) return () => quoted[1] ?? quoted[2];
    const isPath = this.#take('{');
    const start = this.#at;
    this.#at = this.text.indexOf(isPath ? '}' : ']', start);
    if (this.#at < 0) {
      this.#at = this.text.length;
      this.#fail(isPath ? 'brace' : 'bracket');
    }
    const text = this.text.slice(start, this.#at);
    if (!isPath) return () => text.trim();
    this.#at++;
    return this.#inner(text, start);
  }

  #closed(step: Step): Step {
    if (!this.#take(']')) this.#fail('bracket');
    return step;
  }

  #take(token: string, maySpace = true): boolean {
    if (maySpace) this.#match(SPACE);
    const isHere = this.text.startsWith(token, this.#at);
    if (isHere) this.#at += token.length;
    return isHere;
  }

  #match(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = this.#at;
    const found = shape.exec(this.text) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  #fail(code: MistakeCode): never {
    throw new MappingError({code, text: this.text, index: this.#at, found: this.text.slice(this.#at, this.#at + 12)});
  }
}

const follow = (steps: readonly Step[], start: unknown, scope: Scope): unknown =>
  steps.reduce((value, step) => (isPresent(value) ? step(value, scope) : undefined), start);

function firstPresent(alternatives: readonly Evaluate[], scope: Scope): unknown {
  let empty: unknown;
  for (const alternative of alternatives) {
    const value = alternative(scope);
    if (isPresent(value)) return value;
    if (Array.isArray(value)) empty = value;
  }
  return empty;
}
