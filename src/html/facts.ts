import {webUrl} from '../text/url.js';
import {escapeBraces, type Place} from './checks.js';
import {alignmentOf, type Emphasis, emphasisOf, isPlain, styleOf} from './looks.js';
import {Places} from './places.js';

const CAPTION_STYLE = /text-align\s*:\s*(?:-\w+-)?center|font-style\s*:\s*(?:italic|oblique)/i;
/** Classes that editors and portals give to captions. */
const CAPTION_CLASS = /caption|chu-?thich|ghi-?chu|(?:^|\s)image(?:\s|$)/i;
const CAPTION_ALIGN = /^(?:center|middle)$/i;
const STYLED_SIZE = /(?:^|;)\s*(width|height)\s*:\s*(\d{1,5})(?:\.\d+)?px/gi;
const MEDIA = new Set(['audio', 'img', 'source', 'video']);
/** Elements whose style can be one of emphasis. */
const INLINE = new Set(['span', 'font', 'a', 'b', 'strong', 'i', 'em', 'u']);

/** What elements said before their attributes were cleaned away, for the steps after the cleaning. */
export class Facts {
  /** Elements that were styled as captions are: centred, italic, or by name. */
  readonly captions = new WeakSet<Element>();
  /** Addresses of media that the page may not load. */
  readonly elsewhere = new WeakMap<Element, string>();
  /** Emphasis that was said by a style. */
  readonly emphasis = new Map<Element, readonly Emphasis[]>();
  /** Elements of emphasis that a style makes ordinary: Google Docs puts a bold of that kind around everything. */
  readonly plain = new WeakSet<Element>();
  readonly alignment = new Map<Element, 'center' | 'right'>();
  readonly places: Places;

  constructor(readonly place: Place) {
    this.places = new Places(place.base);
  }

  /** Reads an element that has all of its attributes still. */
  note(element: Element): void {
    if (element.localName === 'center') this.alignment.set(element, 'center');
    if (isCaption(element)) this.captions.add(element);
    if (!element.hasAttributes()) return;
    this.places.note(element);
    this.#noteLooks(element);
    if (!MEDIA.has(element.localName)) return;
    this.#noteAddress(element);
    for (const [, name = '', size = ''] of styleOf(element).matchAll(STYLED_SIZE))
      if (!element.hasAttribute(name)) element.setAttribute(name.toLowerCase(), size);
  }

  #noteLooks(element: Element): void {
    const side = alignmentOf(element);
    if (side) this.alignment.set(element, side);
    if (!INLINE.has(element.localName)) return;
    const emphasis = emphasisOf(element);
    if (emphasis.length > 0) this.emphasis.set(element, emphasis);
    if (isPlain(element)) this.plain.add(element);
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
    (CAPTION_STYLE.test(styleOf(element)) || says('class', CAPTION_CLASS) || says('align', CAPTION_ALIGN))
  );
}
