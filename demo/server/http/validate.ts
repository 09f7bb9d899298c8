import type {Context} from 'hono';
import {z} from 'zod';
import {type Fault, faultsOf} from './faults.js';
import {Problem} from './problem.js';

export interface RequestSchemas {
  params?: z.ZodType | undefined;
  query?: z.ZodType | undefined;
  /** Of the JSON that the request carries. */
  body?: z.ZodType | undefined;
}

/** The request's parts as their schemas give them; a problem that names every fault of the request otherwise. */
export async function validate(
  c: Context,
  {params, query = z.strictObject({}), body}: RequestSchemas,
): Promise<Record<keyof RequestSchemas, unknown>> {
  const faults: Fault[] = [];
  const read = {
    params: params && check(params, c.req.param(), faults),
    query: check(query, queryOf(c), faults),
    body: body && checkBody(body, await readJson(c), faults),
  };
  if (faults.length > 0) throw new Problem('invalid-parameters', faults);
  return read;
}

function check(schema: z.ZodType, given: unknown, faults: Fault[]): unknown {
  const result = schema.safeParse(given, {reportInput: true});
  if (!result.success) faults.push(...faultsOf(result.error, namesOf(schema)));
  return result.data;
}

/** JSON of any kind says what is wrong in it; what is no object has no parts to name. */
function checkBody(schema: z.ZodType, given: unknown, faults: Fault[]): unknown {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return check(schema, given, faults);
  faults.push({parameter: 'body', kind: 'json'});
  return undefined;
}

/** Nothing where it can't be read. */
const readJson = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined);

const namesOf = (schema: z.ZodType): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

/** The query's parameters; those without a value count as absent, as a form sends them. One that is repeated is a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  const given = Object.entries(c.req.queries()).map(([name, values]) => [name, values.filter(Boolean)] as const);
  const present = given.filter(([, values]) => values.length > 0);
  return Object.fromEntries(present.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]));
}
