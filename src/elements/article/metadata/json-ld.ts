import type {Picture} from '../../../models/article.js';
import type {Description} from './description.js';

/** An article as https://schema.org/NewsArticle, in JSON that can stand in a page. */
export function jsonLd(article: Description): string {
  const {url, title, text, published, modified, authors, publisher, lang, image, section, tags} = article;
  const office = publisher && {'@type': 'Organization', name: publisher};
  const json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: {'@type': 'WebPage', '@id': url},
    url,
    identifier: article.id,
    headline: title,
    description: text || undefined,
    image: image && imageObject(image),
    datePublished: published,
    dateModified: modified ?? published,
    author: authors.length > 0 ? authors.map((name) => ({'@type': 'Person', name})) : office,
    publisher: office,
    articleSection: section,
    keywords: tags.length > 0 ? tags : undefined,
    inLanguage: lang,
    isBasedOn: article.sourceUrl,
  };
  // A page that is saved and opened again reads it as HTML.
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

const imageObject = ({url, width, height, caption, alt}: Picture): object => ({
  '@type': 'ImageObject',
  url,
  width,
  height,
  caption: caption ?? alt,
});
