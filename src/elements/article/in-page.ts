import {nearestLang} from '../../controllers/language.js';
import {parseDate} from '../../dates/parse.js';
import {plainText} from '../../text/plain.js';
import {pageUrl, portalName, type Reading} from './reading.js';

const AUTHOR = '[rel~="author"], [itemprop="author"], .author, .tac-gia';

/** The article that stands in the page, where a selector finds it or between the tags of its element. */
export const articleInPage = (host: Element, selector: string): HTMLElement | undefined =>
  selector ? find(selector) : (host.querySelector<HTMLElement>(':scope > article') ?? inside(host));

/**
 * An article that stands in the page already, as its tools know it. Nothing of it is changed.
 * @param place where it stands, empty for what is between the element's tags; and who publishes it, where the element says that
 * @returns `undefined` when there is none
 */
export function readingInPage(
  host: Element,
  {selector, publisher}: {selector: string; publisher: string | undefined},
): Reading | undefined {
  const article = articleInPage(host, selector);
  if (!article) return undefined;
  const time = article.querySelector('time');
  return {
    article,
    title: textOf(article.querySelector('h1, h2, h3')) || plainText(document.title),
    url: pageUrl(),
    site: portalName(publisher),
    lang: nearestLang(article) || 'vi',
    author: textOf(article.querySelector(AUTHOR)),
    date: time ? parseDate(time.dateTime || time.textContent) : undefined,
  };
}

/** The host itself holds what its author wrote, where that is not one element. */
const inside = (host: Element): HTMLElement | undefined =>
  host instanceof HTMLElement && plainText(host.textContent) ? host : undefined;

function find(selector: string): HTMLElement | undefined {
  try {
    return document.querySelector<HTMLElement>(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

const textOf = (element: Element | null): string => plainText(element?.textContent ?? '');
