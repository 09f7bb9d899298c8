import {toolWords} from '../../../i18n/article-tools.js';
import type {Strings} from '../../../i18n/strings.js';
import {plainText} from '../../../text/plain.js';
import type {Photo} from './viewer/viewer.js';

const CLASS = 'portal-photo';
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** A picture of fewer CSS pixels is an icon. */
const SMALLEST = 160;

/** A link that opens the viewer. */
interface Opening {
  article: HTMLElement;
  strings: Strings;
  shelf: Node;
  /** Whether the link was made here. */
  isOurs: boolean;
}

const openings = new WeakMap<HTMLAnchorElement, Opening>();

/**
 * Makes a link to itself of each photo, which works without script; pressed, it opens the viewer. Photos that lead somewhere else stay.
 * Called again, it brings names and addresses up to date.
 * @param shelf where the viewer is put
 */
export function linkPhotos(article: HTMLElement, strings: Strings, shelf: Node): void {
  const words = toolWords(strings);
  for (const image of article.querySelectorAll<HTMLImageElement>('img[src]')) {
    const old = image.closest('a');
    const link = old?.classList.contains(CLASS) ? old : newLinkOf(image);
    if (!link) continue;
    const isOurs = openings.get(link)?.isOurs ?? link !== old;
    openings.set(link, {article, strings, shelf, isOurs});
    if (isOurs) link.href = image.src;
    link.classList.add(CLASS);
    link.setAttribute('aria-label', words.photo(describe(image)));
    link.addEventListener('click', onClick);
  }
}

/** Leaves the photos as they were. */
export function unlinkPhotos(article: HTMLElement): void {
  for (const link of article.querySelectorAll<HTMLAnchorElement>(`a.${CLASS}`)) {
    link.removeEventListener('click', onClick);
    link.classList.remove(CLASS);
    link.removeAttribute('aria-label');
    if (openings.get(link)?.isOurs) link.replaceWith(...link.childNodes);
    openings.delete(link);
  }
}

const isIcon = (image: Element): boolean => {
  const width = Number(image.getAttribute('width') ?? SMALLEST);
  return width < SMALLEST && Number(image.getAttribute('height') ?? 0) < SMALLEST;
};

/** The link that leads to a photo; a new one where there is none. */
function newLinkOf(image: HTMLImageElement): HTMLAnchorElement | undefined {
  if (isIcon(image)) return undefined;
  const old = image.closest('a');
  if (old) return leadsToPhoto(old, image) ? old : undefined;
  if (image.closest('button, summary, label')) return undefined;
  const link = image.ownerDocument.createElement('a');
  // What takes the whole width has to keep it.
  link.className = image.classList.contains('portal-unsized') ? 'portal-whole' : '';
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

const onClick = (event: MouseEvent): void => void open(event);

async function open(event: MouseEvent): Promise<void> {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const opener = event.currentTarget as HTMLAnchorElement;
  const opening = openings.get(opener);
  if (!opening) return;
  event.preventDefault();
  const {article, strings, shelf} = opening;
  const links = [...article.querySelectorAll<HTMLAnchorElement>(`a.${CLASS}`)];
  try {
    const {openViewer} = await import('./viewer/define.js');
    openViewer({photos: links.map(photoOf), at: links.indexOf(opener), opener, strings, shelf});
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
