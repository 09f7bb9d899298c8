import type {z} from 'zod';

export type FaultKind =
  | 'missing'
  | 'repeated'
  | 'unknown'
  | 'integer'
  | 'least'
  | 'most'
  | 'length'
  | 'choice'
  | 'day'
  | 'month'
  | 'slug'
  | 'article'
  | 'order'
  | 'origin'
  | 'database'
  | 'json'
  | 'text';

/** What is wrong with one parameter, in no language yet. */
export interface Fault {
  parameter: string;
  kind: FaultKind;
  /** What would have been right, where the kind alone doesn't say it: a limit, the choices, another parameter. */
  expected?: string | undefined;
}

type Issue = z.core.$ZodIssue;
type Unnamed = Omit<Fault, 'parameter'>;

/** What a schema's own check says with `params`, such as that one parameter must not come before another. */
export const faultParams = (kind: FaultKind, expected?: string): {fault: Unnamed} => ({fault: {kind, expected}});

/**
 * The faults that a schema found.
 * @param error from a parse with `reportInput`
 * @param known the names of the parameters that there are
 */
export const faultsOf = (error: z.ZodError, known: readonly string[]): Fault[] =>
  error.issues.flatMap((issue) => faultsOfIssue(issue, known));

function faultsOfIssue(issue: Issue, known: readonly string[]): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((parameter) => ({parameter, kind: 'unknown', expected: known.join(', ')}));
  return [{parameter: String(issue.path[0] ?? ''), ...describe(issue)}];
}

function describe(issue: Issue): Unnamed {
  // A command-line option that is named without its value reads as true.
  if (issue.input === undefined || issue.input === true) return {kind: 'missing'};
  if (Array.isArray(issue.input)) return {kind: 'repeated'};
  switch (issue.code) {
    case 'invalid_value':
      return {kind: 'choice', expected: issue.values.join(', ')};
    case 'too_small':
      return {kind: 'least', expected: String(issue.minimum)};
    case 'too_big':
      return {kind: issue.origin === 'string' ? 'length' : 'most', expected: String(issue.maximum)};
    case 'invalid_format':
      return {kind: FORMATS[issue.format] ?? 'text'};
    case 'custom':
      return (issue.params?.['fault'] as Unnamed | undefined) ?? {kind: 'text'};
    case 'invalid_type':
      return {kind: issue.expected === 'number' || issue.expected === 'int' ? 'integer' : 'text'};
    default:
      return {kind: 'text'};
  }
}

/** The formats that parameters have, by their names in the schemas. */
const FORMATS: Record<string, FaultKind> = {
  date: 'day',
  month: 'month',
  slug: 'slug',
  article: 'article',
  origin: 'origin',
  database: 'database',
};
