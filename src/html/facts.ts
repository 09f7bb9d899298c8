import {webUrl} from '../text/url.js';
import {escapeBraces, type Place} from './checks.js';

const CAPTION_STYLE = /text-align\s*:\s*(?:-\w+-)?center|font-style\s*:\s*(?:italic|oblique)/i;
/** Classes that editors and portals give to captions. */
const CAPTION_CLASS = /caption|chu-?thich|ghi-?chu|(?:^|\s)image(?:\s|$)/i;
const CAPTION_ALIGN = /^(?:center|middle)$/i;
const STYLED_SIZE = /(?:^|;)\s*(width|height)\s*:\s*(\d{1,5})(?:\.\d+)?px/gi;
const MEDIA = new Set(['audio', 'img', 'source', 'video']);

/** What elements said before their attributes were cleaned away, for the steps after the cleaning. */
export class Facts {
  /** Elements that were styled as captions are: centred, italic, or by name. */
  readonly captions = new WeakSet<Element>();
  /** Addresses of media that the page may not load. */
  readonly elsewhere = new WeakMap<Element, string>();

  constructor(readonly place: Place) {}

  /** Reads an element that has all of its attributes still. */
  note(element: Element): void {
    if (isCaption(element)) this.captions.add(element);
    if (!MEDIA.has(element.localName)) return;
    this.#noteAddress(element);
    for (const [, name = '', size = ''] of (element.getAttribute('style') ?? '').matchAll(STYLED_SIZE))
      if (!element.hasAttribute(name)) element.setAttribute(name.toLowerCase(), size);
  }

  #noteAddress(element: Element): void {
    const url = webUrl(element.getAttribute('src'), this.place.base);
    if (url && !this.place.mayLoad(url)) this.elsewhere.set(element, escapeBraces(url));
  }
}

function isCaption(element: Element): boolean {
  if (element.localName === 'center') return true;
  const says = (name: string, shape: RegExp): boolean => shape.test(element.getAttribute(name) ?? '');
  return (
    element.hasAttributes() &&
    (says('style', CAPTION_STYLE) || says('class', CAPTION_CLASS) || says('align', CAPTION_ALIGN))
  );
}
