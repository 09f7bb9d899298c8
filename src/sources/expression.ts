import {Parser} from './parser.js';
import type {Evaluate, Scope} from './scope.js';

const compiled = new Map<string, Evaluate>();

/**
 * Takes a value out of an answer. The language: alternatives `a ?? b` (the first that is not missing), paths
 * `$.meta.total`, `author[0].name`, `['odata.nextLink']`, `fields[name=noiDung].value`, `$.included[id={ref.id}].url`, `all[*].name`, texts
 * `'/media/{image}'`, headers `header(X-Total)` and `header(Link rel=next)`, each with filters `| text | last`, between which a path may go
 * on: `d | json | .rows`.
 * `null`, the empty text and the empty list count as missing; only own keys are read. A single value is a list of one.
 * @returns `undefined` when there is no value, or an empty list when there is nothing else
 * @throws MappingError when the expression is not of the language
 */
export const evaluate = (expression: string, scope: Scope): unknown => compile(expression)(scope);

/** Reads an expression, once. @throws MappingError when it is not of the language */
export function compile(expression: string): Evaluate {
  let run = compiled.get(expression);
  if (!run) compiled.set(expression, (run = new Parser(expression).whole()));
  return run;
}
