import {toolWords} from '../../../i18n/article-tools.js';
import type {Strings} from '../../../i18n/strings.js';
import {plainText} from '../../../text/plain.js';
import type {Photo} from './viewer/viewer.js';

const CLASS = 'portal-photo';
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** A picture of fewer CSS pixels is an icon. */
const SMALLEST = 160;

/**
 * Makes a link to itself of each photo, which works without script; pressed, it opens the viewer. Photos that lead somewhere else stay.
 * @param shelf where the viewer is put
 */
export function linkPhotos(article: HTMLElement, strings: Strings, shelf: Node): void {
  const words = toolWords(strings);
  for (const image of article.querySelectorAll<HTMLImageElement>('img[src]')) {
    if (image.closest(`.${CLASS}`) || isIcon(image)) continue;
    const link = linkOf(image);
    if (!link) continue;
    link.classList.add(CLASS);
    link.setAttribute('aria-label', words.photo(describe(image)));
    link.addEventListener('click', (event) => void open(event, {article, strings, shelf}));
  }
}

const isIcon = (image: Element): boolean => {
  const width = Number(image.getAttribute('width') ?? SMALLEST);
  return width < SMALLEST && Number(image.getAttribute('height') ?? 0) < SMALLEST;
};

/** The link that leads to the photo; a new one where there is none. */
function linkOf(image: HTMLImageElement): HTMLAnchorElement | undefined {
  const old = image.closest('a');
  if (old) return leadsToPhoto(old, image) ? old : undefined;
  if (image.closest('button, summary, label')) return undefined;
  const link = image.ownerDocument.createElement('a');
  link.href = image.src;
  const photo = image.parentElement?.localName === 'picture' ? image.parentElement : image;
  photo.replaceWith(link);
  link.append(photo);
  return link;
}

/** Of a picture on another host nothing is fetched into the page: its link leads there. */
const leadsToPhoto = (link: HTMLAnchorElement, image: HTMLImageElement): boolean =>
  PICTURE_FILE.test(link.pathname) &&
  link.host === new URL(image.src).host &&
  link.querySelectorAll('img').length === 1;

async function open(event: MouseEvent, place: {article: HTMLElement; strings: Strings; shelf: Node}): Promise<void> {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  const opener = event.currentTarget as HTMLAnchorElement;
  const links = [...place.article.querySelectorAll<HTMLAnchorElement>(`a.${CLASS}`)];
  try {
    const {openViewer} = await import('./viewer/define.js');
    openViewer({photos: links.map(photoOf), at: links.indexOf(opener), opener, ...place});
  } catch {
    location.assign(opener.href);
  }
}

function photoOf(link: HTMLAnchorElement): Photo {
  const image = link.querySelector('img');
  return {url: link.href, alt: image?.alt ?? '', caption: captionOf(link)};
}

const captionOf = (element: Element): string =>
  plainText(element.closest('figure')?.querySelector('figcaption')?.textContent ?? '');

const describe = (image: HTMLImageElement): string => plainText(image.alt) || captionOf(image);
