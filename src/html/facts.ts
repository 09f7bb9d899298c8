import {webUrl} from '../text/url.js';
import {escapeBraces, type Place} from './checks.js';

const CENTRED = /text-align\s*:\s*(?:-\w+-)?center/i;
const ITALIC = /font-style\s*:\s*(?:italic|oblique)/i;
/** Classes that editors and portals give to captions. */
const CAPTION_CLASS = /caption|chu-?thich|ghi-?chu|^image$/i;
const STYLED_SIZE = /(?:^|;)\s*(width|height)\s*:\s*(\d{1,5})(?:\.\d+)?px/gi;
const MEDIA = 'img, video, audio, source';

/** What elements said before their attributes were cleaned away, for the steps after the cleaning. */
export class Facts {
  /** Elements that were styled as captions are: centred, italic, or by name. */
  readonly captions = new WeakSet<Element>();
  /** Addresses of media that the page may not load. */
  readonly elsewhere = new WeakMap<Element, string>();

  constructor(readonly place: Place) {}

  /** Reads an element that has all of its attributes still. */
  note(element: Element): void {
    const style = element.getAttribute('style') ?? '';
    if (CENTRED.test(style) || ITALIC.test(style) || isCaptionByName(element)) this.captions.add(element);
    if (!element.matches(MEDIA)) return;
    this.#noteAddress(element);
    for (const [, name = '', size = ''] of style.matchAll(STYLED_SIZE))
      if (!element.hasAttribute(name)) element.setAttribute(name.toLowerCase(), size);
  }

  #noteAddress(element: Element): void {
    const url = webUrl(element.getAttribute('src'), this.place.base);
    if (url && !this.place.mayLoad(url)) this.elsewhere.set(element, escapeBraces(url));
  }
}

function isCaptionByName(element: Element): boolean {
  if (element.localName === 'center' || /^(?:center|middle)$/i.test(element.getAttribute('align') ?? '')) return true;
  return [...element.classList].some((name) => CAPTION_CLASS.test(name));
}
