/** What an expression can see. */
export interface Scope {
  /** The whole answer: `$`. */
  root: unknown;
  /** The item: `@`, and where a path without either begins. */
  item: unknown;
  headers?: Headers | undefined;
}

/** An expression that has been read. */
export type Evaluate = (scope: Scope) => unknown;
