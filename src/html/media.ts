import type {Facts} from './facts.js';

type MediaKind = 'picture' | 'video' | 'audio' | 'page';

/** The words of a link to a picture, film, sound or page of another host. */
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
  for (const image of root.querySelectorAll('img')) settleImage(image, facts, words);
  for (const player of root.querySelectorAll<HTMLMediaElement>('video, audio'))
    if (!player.hasAttribute('src') && !player.querySelector('source[src]'))
      replace(player, player.localName as MediaKind, facts, words);
    else dropFallback(player);
}

/** What stands in a player for browsers that have none is seen by search engines alone. */
function dropFallback(player: Element): void {
  for (const node of [...player.childNodes]) if (node.nodeName !== 'SOURCE') player.removeChild(node);
}

/** A player whose only address is in its source is known by it. */
function settleSource(source: Element, facts: Facts): void {
  const {parentElement: parent} = source;
  const url = facts.elsewhere.get(source);
  if (parent && url && !facts.elsewhere.has(parent)) facts.elsewhere.set(parent, url);
  if (!source.hasAttribute('src') && !source.hasAttribute('srcset')) source.remove();
}

/** Pictures of emoji, which editors and networks put in place of the characters, are those characters again. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F){1,8}$/u;

function settleImage(image: HTMLImageElement, facts: Facts, words: ElsewhereWords): void {
  const alt = image.getAttribute('alt') ?? '';
  const width = Number(image.getAttribute('width') ?? Number.NaN);
  const height = Number(image.getAttribute('height') ?? Number.NaN);
  if (EMOJI.test(alt)) image.replaceWith(alt);
  else if (width <= SPECK && height <= SPECK) image.remove();
  else if (!image.hasAttribute('src') && !image.hasAttribute('srcset')) replace(image, 'picture', facts, words);
  else if (Math.max(width / height, height / width) > LONGEST_SHAPE) dropSize(image);
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
