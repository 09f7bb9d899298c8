import type {Description} from './description.js';
import type {Meta} from './head.js';

/** Several values of one element. */
const SEPARATOR = '; ';

/** What the prefix of the names stands for. */
export const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The elements that Thông tư 24/2011/TT-BTTTT asks for, the mandatory ones first; those without a value are left out. */
export function dublinCore(article: Description): Meta[] {
  const {title, authors, publisher, published, text, url, lang, section, tags, sourceName, sourceUrl} = article;
  const values: Record<string, readonly (string | undefined)[]> = {
    title: [title],
    creator: authors.length > 0 ? authors : [publisher],
    date: [published],
    description: [text],
    publisher: [publisher],
    identifier: [url],
    language: [lang],
    source: [sourceUrl ?? sourceName],
    contributor: [sourceName],
    subject: [section, ...tags],
  };
  return Object.entries(values).map(([name, all]) => [`DC.${name}`, all.filter(Boolean).join(SEPARATOR)]);
}
