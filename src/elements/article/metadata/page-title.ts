import {fold} from '../../../text/fold.js';

const SEPARATOR = /\s+[-–—|·•»]\s+|\s*::\s*/g;

/**
 * The title of a page that shows an article: `Khởi công cầu - Sở Xây dựng`. What stands behind the last separator of the page's own title
 * is the site; a title that has the article's already stays.
 * @param own the page's title as it was
 * @param site name of the site, where it is known
 */
export function pageTitle(title: string, own: string, site: string | undefined): string {
  if (title === '' || fold(own).includes(fold(title))) return own;
  return title + (suffixOf(own, site) ?? (site ? ` - ${site}` : ''));
}

function suffixOf(own: string, site: string | undefined): string | undefined {
  const separators = [...own.matchAll(SEPARATOR)];
  const ofSite = separators.find(({0: separator, index}) => own.slice(index + separator.length) === site);
  const {index} = ofSite ?? separators.at(-1) ?? {};
  return index === undefined || own === site ? undefined : own.slice(index);
}
