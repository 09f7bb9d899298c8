import type {Facts} from './facts.js';

type MediaKind = 'picture' | 'video' | 'audio';

/** The words of a link to a picture, film or sound of another host. */
export type ElsewhereWords = (kind: MediaKind, host: string, title: string) => string;

/** Pictures up to this size, in CSS pixels, hold space or count readers. */
const SPECK = 2;
/** A picture that is so many times longer than wide is none. */
const LONGEST_SHAPE = 20;

/**
 * Leaves the media that can be shown; in place of those of other hosts comes a link, and of those without an address
 * nothing.
 */
export function settleMedia(root: DocumentFragment, facts: Facts, words: ElsewhereWords): void {
  for (const source of root.querySelectorAll('source')) settleSource(source, facts);
  for (const image of root.querySelectorAll('img')) if (!isPicture(image)) replace(image, 'picture', facts, words);
  for (const player of root.querySelectorAll<HTMLMediaElement>('video, audio'))
    if (!player.hasAttribute('src') && !player.querySelector('source[src]'))
      replace(player, player.localName as MediaKind, facts, words);
}

/** A player whose only address is in its source is known by it. */
function settleSource(source: Element, facts: Facts): void {
  const {parentElement: parent} = source;
  const url = facts.elsewhere.get(source);
  if (parent && url && !facts.elsewhere.has(parent)) facts.elsewhere.set(parent, url);
  if (!source.hasAttribute('src') && !source.hasAttribute('srcset')) source.remove();
}

function isPicture(image: HTMLImageElement): boolean {
  if (!image.hasAttribute('src') && !image.hasAttribute('srcset')) return false;
  const width = Number(image.getAttribute('width') ?? Number.NaN);
  const height = Number(image.getAttribute('height') ?? Number.NaN);
  if (width <= SPECK && height <= SPECK) return false;
  if (Math.max(width / height, height / width) > LONGEST_SHAPE) dropSize(image);
  return true;
}

function dropSize(image: Element): void {
  image.removeAttribute('width');
  image.removeAttribute('height');
}

function replace(element: Element, kind: MediaKind, facts: Facts, words: ElsewhereWords): void {
  const url = facts.elsewhere.get(element);
  if (!url) return element.remove();
  const text = words(kind, new URL(url).host, element.getAttribute('alt') ?? '');
  element.replaceWith(element.closest('a') ? text : linkTo(url, text, element.ownerDocument));
}

function linkTo(url: string, text: string, doc: Document): HTMLAnchorElement {
  const link = doc.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}
