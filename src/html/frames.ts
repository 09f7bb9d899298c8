import {webUrl} from '../text/url.js';
import {escapeBraces, type Place, spoken} from './checks.js';
import type {ElsewhereWords} from './media.js';
import {findVideo, type Video} from './videos.js';

/** The words of a link to a film that is shown in the article when it is pressed. */
type VideoWords = (site: string, title: string) => string;

/** How frames are replaced. */
export interface FrameOptions extends Place {
  /** Whether films of a site may be shown in the article. */
  mayEmbed(site: string): boolean;
  words: {elsewhere: ElsewhereWords; video: VideoWords};
}

/** By which attribute elements say what they show of other sites: frames, plug-ins, marks that editors leave. */
const ADDRESS: Readonly<Record<string, string>> = {iframe: 'src', embed: 'src', object: 'data', oembed: 'url'};
/** Titles that sites give to all of their frames. */
const EMPTY_TITLE = /^(?:(?:youtube|vimeo|facebook|dailymotion)\b.*(?:player|embed|video)?|embedded content)$/i;
/** What no browser shows any more. */
const FLASH = /\.swf(?:[?#]|$)/i;
/** Frames up to this size, in CSS pixels, count readers. */
const SPECK = 2;
/** Width to height below which a frame is nearly square, or higher than wide. */
const SQUARE = 1.5;
const TALL = 0.9;

/**
 * Puts a link before an element that would show something of another site; the element itself does not pass the cleaning.
 * Of a film that may be shown it looks like a poster and is followed by a press; see `videos.ts`.
 */
export function linkFrame(element: Element, options: FrameOptions): void {
  const url = webUrl(addressOf(element), options.base);
  if (!url || isSpeck(element) || FLASH.test(url)) return;
  const title = spoken(element.getAttribute('title') ?? '', options) ?? '';
  const link = linkTo(url, EMPTY_TITLE.test(title) ? '' : title, element.ownerDocument, options);
  const ratio = shapeOf(element);
  if (link.classList.contains('portal-video') && ratio) link.classList.add(ratio);
  element.before(link);
}

export const isFrame = (name: string): boolean => Object.hasOwn(ADDRESS, name);

/** Old plug-ins say their address in a parameter, or in an element for other browsers. */
function addressOf(element: Element): string {
  const own = element.getAttribute(ADDRESS[element.localName]!);
  const inner = element.querySelector('param[name="movie" i], param[name="src" i]')?.getAttribute('value');
  return own ?? inner ?? element.querySelector('embed, iframe')?.getAttribute('src') ?? '';
}

function linkTo(url: string, title: string, doc: Document, {mayEmbed, words}: FrameOptions): HTMLAnchorElement {
  const video = findVideo(url);
  if (video && mayEmbed(video.site)) return poster(video, words.video(video.site, title), doc);
  const {host} = new URL(url);
  return anchor(video?.page ?? escapeBraces(url), words.elsewhere(video ? 'video' : 'page', host, title), doc);
}

/** A link to a film's own page that looks like the film. */
function poster({page, isTall}: Video, text: string, doc: Document): HTMLAnchorElement {
  const link = anchor(page, text, doc);
  link.className = isTall ? 'portal-video portal-tall' : 'portal-video';
  return link;
}

function anchor(url: string, text: string, doc: Document): HTMLAnchorElement {
  const link = doc.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}

const sizeOf = (element: Element, name: string): number => {
  const size = /^\s*(\d{1,5})(?:px)?\s*$/.exec(element.getAttribute(name) ?? '')?.[1];
  return size === undefined ? Number.NaN : Number(size);
};

const isSpeck = (element: Element): boolean =>
  sizeOf(element, 'width') <= SPECK || sizeOf(element, 'height') <= SPECK || element.hasAttribute('hidden');

/** The class of a frame that is not as wide as films are. */
function shapeOf(element: Element): string {
  const ratio = sizeOf(element, 'width') / sizeOf(element, 'height');
  if (ratio < TALL) return 'portal-tall';
  return ratio < SQUARE ? 'portal-square' : '';
}

const ALONE =
  /^(?:\[(?:embed|video|youtube)\b[^\]]*\])?\s*(https?:\/\/[^\s[\]]+)\s*(?:\[\/(?:embed|video|youtube)\])?$/i;
/** A longer text is no address, in UTF-16 code units. */
const LONGEST_ADDRESS = 500;
const BLOCKS = 'p, div, figure';

/** Makes posters of the addresses of films that stand alone in a block, as WordPress and others write them. */
export function showAddresses(root: DocumentFragment, {mayEmbed, words}: FrameOptions): void {
  for (const block of root.querySelectorAll(BLOCKS)) {
    const text = block.children.length === 0 ? block.textContent.trim() : '';
    const address = text.length <= LONGEST_ADDRESS ? ALONE.exec(text)?.[1] : undefined;
    const video = address && findVideo(address);
    if (video && mayEmbed(video.site))
      block.replaceChildren(poster(video, words.video(video.site, ''), block.ownerDocument));
  }
}
