import type {RatingWords} from '../../../i18n/rating.js';

/** How an article can be rated: in three levels of satisfaction or with five stars. */
export const SCALES = ['levels', 'stars'] as const;
export type Scale = (typeof SCALES)[number];

/** The best score of a scale; the worst is 1. */
const BEST = {levels: 3, stars: 5} as const;

/** A reader's rating: from 1 to `scale`, which is the best. */
export interface Score {
  score: number;
  scale: number;
}

export const bestOf = (scale: Scale): number => BEST[scale];

export const isScale = (value: string): value is Scale => SCALES.some((scale) => scale === value);

/** What a score is called. */
export function wordOf({score, scale}: Score, words: RatingWords): string {
  const name = SCALES.find((one) => BEST[one] === scale);
  return (name && words[name][score - 1]) ?? `${score}/${scale}`;
}
