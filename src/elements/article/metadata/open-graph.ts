import type {Description} from './description.js';
import type {Meta} from './head.js';

/** How a language is written here: `vi_VN`. Of most languages without a country there is no such name. */
const LOCALES: Readonly<Record<string, string>> = {vi: 'vi_VN', en: 'en_US'};

/** What previews of shared links are made of; those without a value are left out. */
export function openGraph(article: Description): Meta[] {
  const {title, text, url, publisher, lang, image, published, modified, section, tags} = article;
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', text],
    ['og:url', url],
    ['og:site_name', publisher],
    ['og:locale', localeOf(lang)],
    ['og:image', image?.url],
    ['og:image:width', image?.width?.toString()],
    ['og:image:height', image?.height?.toString()],
    ['og:image:alt', image?.alt],
    ['article:published_time', published],
    ['article:modified_time', modified],
    ['article:section', section],
    ...tags.map((tag): Meta => ['article:tag', tag]),
  ];
}

function localeOf(lang: string): string | undefined {
  const [language = '', region] = lang.toLowerCase().split('-');
  return region?.length === 2 ? `${language}_${region.toUpperCase()}` : LOCALES[language];
}
