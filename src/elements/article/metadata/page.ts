import type {Article} from '../../../models/article.js';
import {isExternal} from '../../../text/url.js';

/**
 * The one address of an article, under whichever category it is shown. One on another site is no better than the page's own: an API often
 * knows only itself.
 */
export function canonicalOf({url}: Article): string | undefined {
  return url && /^https?:/.test(url) && !isExternal(url) ? url : undefined;
}

const ARTICLE = /"@type"\s*:\s*\[?[^\]},]*"\w*(?:Article|BlogPosting)"/;

/** Whether the page describes an article in JSON-LD itself. */
export const hasArticleData = (): boolean =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({textContent}) =>
    ARTICLE.test(textContent ?? ''),
  );
