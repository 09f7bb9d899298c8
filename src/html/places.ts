import {isBlank, unwrap} from './nodes.js';

const HASH = /#(.+)$/;
const BLOCK = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, blockquote, div';

/** The places of a body that links of the same body lead to: footnotes, what leads back from them, entries of contents. */
export class Places {
  readonly #targets = new Map<string, Element>();
  readonly #links = new Map<Element, string>();

  /** @param base the address that the body belongs to */
  constructor(readonly base: string) {}

  /** Reads an element that has all of its attributes still. */
  note(element: Element): void {
    for (const attribute of ['id', 'name']) {
      const name = element.getAttribute(attribute);
      if (name && !this.#targets.has(name)) this.#targets.set(name, element);
    }
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
    const hash = HASH.exec(href)?.[1];
    if (hash && this.#isHere(href)) this.#links.set(element, decoded(hash));
  }

  /**
   * Connects links with their places again, by ids that nothing else in the page has.
   * @param prefix what the ids begin with, before a number
   */
  connect(root: DocumentFragment, prefix: string): void {
    let count = 0;
    for (const [link, name] of this.#links) {
      const place = holderOf(this.#targets.get(name), root);
      if (!place || place === link || !root.contains(link)) continue;
      place.id ||= `${prefix}${++count}`;
      link.setAttribute('href', `#${place.id}`);
      link.removeAttribute('rel');
    }
  }

  /** Word writes where the file was; others write the whole address of the article. */
  #isHere(href: string): boolean {
    if (/^(?:#|file:)/i.test(href)) return true;
    try {
      return new URL(href, this.base).host === new URL(this.base).host;
    } catch {
      return false;
    }
  }
}

/** Takes away links to places that are not in the body any more. */
export function dropLostLinks(root: DocumentFragment): void {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({id}) => id));
  for (const link of root.querySelectorAll('a[href^="#"]'))
    if (!ids.has(link.getAttribute('href')!.slice(1))) unwrap(link);
}

/** An empty anchor is no element that stays: what it stands in, or before, is the place. */
function holderOf(place: Element | undefined, root: DocumentFragment): Element | undefined {
  if (!place || !root.contains(place)) return undefined;
  if (place.localName !== 'a' || !isBlank(place.textContent)) return place;
  return place.closest(BLOCK) ?? place.nextElementSibling ?? undefined;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
