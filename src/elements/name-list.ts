/** The names in an attribute that takes several: separated by spaces or commas, capitals don't count. */
export const namesIn = (list: string): string[] =>
  list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** The names in such an attribute that mean nothing; `none` always means none. */
export const unknownNames = (list: string, known: readonly string[]): string[] =>
  namesIn(list).filter((name) => name !== 'none' && !known.includes(name));
