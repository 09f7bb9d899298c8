import {nearestLang} from '../../controllers/language.js';
import type {NewsDate} from '../../dates/parse.js';
import type {Article} from '../../models/article.js';
import type {ReadyArticle} from './load-article.js';
import {ownAddress, siteName} from './page.js';

/** The article that is shown, as its tools know it. Texts are plain; what is not known is empty or absent. */
export interface Reading {
  /** What holds the article in the page. */
  article: HTMLElement;
  title: string;
  /** Absolute address by which the article is known, whatever page it stands on. */
  url: string;
  /** Name of the portal. */
  site: string;
  /** BCP 47 tag of the article's language. */
  lang: string;
  author?: string | undefined;
  date?: NewsDate | undefined;
  /** Address of a recording. */
  audio?: string | undefined;
}

/** The address by which the page itself is known, without the part behind `#`. */
export const pageUrl = (): string => (ownAddress() ?? location.href).replace(/#.*/, '');

/** What a portal is called: as the element says, as the page says, or else by its host. */
export const portalName = (publisher: string | undefined): string => publisher?.trim() || siteName() || location.host;

/** An article that was loaded, as its tools know it. */
export function readingOf(
  article: Article,
  {holder, publisher}: {holder: HTMLElement; publisher: string | undefined},
): Reading {
  const {title, url, author, audio, updated, date, lang} = article;
  return {
    article: holder,
    title,
    url: url ?? pageUrl(),
    site: portalName(publisher),
    lang: lang ?? (nearestLang(holder) || 'vi'),
    author,
    date: updated ?? date,
    audio,
  };
}

const inPages = new WeakMap<Element, ReadyArticle>();

/** What is known of an article that stands in the page, as of one that was loaded; the same as long as its title and address are. */
export function articleIn({article: element, title, url, author, date, lang}: Reading): ReadyArticle {
  const known = inPages.get(element);
  if (known?.article.title === title && known.article.url === url) return known;
  const article: Article = {title, url, author, date, lang, tags: [], attachments: []};
  const ready = {article, mayLoadPhoto: false, chapters: []};
  inPages.set(element, ready);
  return ready;
}
