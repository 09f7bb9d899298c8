/** A value that is no object as text, otherwise nothing: what says of itself how it becomes a text may say something wrong. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
