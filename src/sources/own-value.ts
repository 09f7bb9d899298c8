/** Whether a value is an object that is no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of an object or an index of a list; never what is inherited. */
export function ownValue(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value.at(key) : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether there is something: not `null`, an empty text or an empty list. */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A text, a number or a truth value as text; nothing of lists and objects, which may not even be able to become text. */
export const textOf = (value: unknown): string | undefined =>
  /^(?:string|number|boolean)$/.test(typeof value) ? String(value) : undefined;

/** A list as it is, nothing as an empty one, anything else as a list of one. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
