import type {CivilDate} from '../dates/civil.js';

/** A stretch of whole civil days, both ends included. */
export interface DayRange {
  from: CivilDate;
  to: CivilDate;
}

/** What varies from question to question. */
export interface Query {
  /** What the backend calls the article; its slug where it is that. */
  id?: string | undefined;
  slug?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** How many results a page should have. */
  limit?: number | undefined;
  /** What is searched for. */
  q?: string | undefined;
  category?: string | undefined;
  /** Id of an article to leave out. */
  exclude?: string | undefined;
  lang?: string | undefined;
  range?: DayRange | undefined;
  /** How an article is rated: from 1 to `scale`, which is the best. */
  score?: number | undefined;
  scale?: number | undefined;
  /** The word that the reader chose. */
  rating?: string | undefined;
  /** Address of the article. */
  url?: string | undefined;
}
