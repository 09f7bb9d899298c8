/** What readers' ratings of an article come to. */
export interface RatingSummary {
  /** From 1 to the best score. */
  average: number;
  /** How many ratings there are, where that is known. */
  count?: number | undefined;
}

/**
 * A summary that can be shown; nothing where there is none, or where it is of another scale.
 * @param scale the best score that readers can give
 */
export function ratingSummary(
  given: {average?: number | undefined; count?: number | undefined; scale?: number | undefined},
  scale: number,
): RatingSummary | undefined {
  const {average, count} = given;
  const isOurs = (given.scale ?? scale) === scale;
  if (!isOurs || average === undefined || average < 1 || average > scale || count === 0) return undefined;
  return {average, count: count !== undefined && count > 0 ? count : undefined};
}
