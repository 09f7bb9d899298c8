import type {ArticleSummary} from './article.js';

/** One page of results. */
export interface NewsPage {
  items: ArticleSummary[];
  /** How many articles there are on all pages, where the backend says so. */
  total?: number | undefined;
  /** Whether the backend is known to have another page, or not; absent when it does not say. */
  hasNext?: boolean | undefined;
}

/**
 * The articles of several pages in their order. An article that an earlier page had is left out: what is published meanwhile
 * pushes the last one of a page onto the next.
 */
export function joinPages(pages: readonly NewsPage[]): ArticleSummary[] {
  const known = new Set<string>();
  return pages.flatMap(({items}) => {
    const fresh = items.filter((item) => !known.has(keyOf(item)));
    for (const item of items) known.add(keyOf(item));
    return fresh;
  });
}

/**
 * Whether there are no articles after these pages. Where the backend does not say, it is seen from the number of all articles, or from
 * a last page that is empty or brings only what was there: past the end many backends answer with their last page again.
 */
export function isComplete(pages: readonly NewsPage[]): boolean {
  const {hasNext, total = Infinity} = pages.at(-1) ?? {};
  const count = joinPages(pages).length;
  if (hasNext === false || (hasNext === undefined && count >= total)) return true;
  return count === joinPages(pages.slice(0, -1)).length;
}

const keyOf = ({id, slug, url, title, date}: ArticleSummary): string =>
  id ?? slug ?? url ?? `${title} ${date?.epochMs ?? ''}`;
