import type {ArticleSummary} from './article.js';

/** One page of results. */
export interface NewsPage {
  items: ArticleSummary[];
  /** How many articles there are on all pages, where the backend says so. */
  total?: number | undefined;
  /** Whether the backend is known to have another page, or not; absent when it does not say. */
  hasNext?: boolean | undefined;
}
