import type {Mistake} from '../i18n/strings.js';

/** A mistake in what a page says of its source, with its place. */
export class MappingError extends Error {
  override readonly name = 'MappingError';

  constructor(readonly mistake: Mistake) {
    super(`${mistake.code} at character ${mistake.index + 1} of: ${mistake.text}`);
  }

  /** The same mistake, as part of a longer text in which this one begins at `start`. */
  within(text: string, start: number): MappingError {
    return new MappingError({...this.mistake, text, index: this.mistake.index + start});
  }
}

/** A name that is not one of those that are known. */
export function unknownName(
  code: 'field' | 'filter' | 'parameter',
  {text, index, found}: {text: string; index: number; found: string},
  known: readonly string[],
): MappingError {
  return new MappingError({code, text, index, found, known: known.join(', ')});
}

/** A mistake with the name that was probably meant, where names are known. */
export async function withSuggestion(mistake: Mistake): Promise<Mistake> {
  const {found = '', known} = mistake;
  return known ? {...mistake, suggestion: await nearestOf(found, known.split(', '))} : mistake;
}

/** The name that was probably meant; nothing where what finds it can't be fetched. */
export const nearestOf = (found: string, names: readonly string[]): Promise<string | undefined> =>
  import('../text/nearest.js').then(
    ({nearest}) => nearest(found, names),
    () => undefined,
  );
