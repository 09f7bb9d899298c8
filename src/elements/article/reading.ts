import {nearestLang} from '../../controllers/language.js';
import type {NewsDate} from '../../dates/parse.js';
import type {Article} from '../../models/article.js';

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
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return (canonical || location.href).replace(/#.*/, '');
}

/** What the page calls its site, or else its host. */
export function siteName(): string {
  const named = document.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"][content], meta[name="application-name"][content]',
  );
  return named?.content.trim() || location.host;
}

/** An article that was loaded, as its tools know it. */
export function readingOf(article: Article, holder: HTMLElement): Reading {
  const {title, url, author, audio, updated, date, lang} = article;
  return {
    article: holder,
    title,
    url: url ?? pageUrl(),
    site: siteName(),
    lang: lang ?? (nearestLang(holder) || 'vi'),
    author,
    date: updated ?? date,
    audio,
  };
}
