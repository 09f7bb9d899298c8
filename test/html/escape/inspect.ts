/** Elements that act on the page, ask the reader for something, or run by themselves. */
const ACTING =
  'script, style, link, meta, base, title, template, slot, iframe, frame, frameset, object, embed, applet, portal, fencedframe, svg, math, canvas';
const ASKING =
  'form, input, button, select, option, textarea, output, fieldset, label, keygen, dialog, [contenteditable], [popover], [autofocus], [accesskey]';

/** How far the frame of an article lets shadows and outlines show, in CSS pixels. */
const MARGIN = 6;

/** What a body has left in an article that it must not. */
export function inspect(article: Element): string[] {
  const elements = [...article.querySelectorAll('*')];
  return [
    ...[...article.querySelectorAll(ACTING)].map(({localName}) => `element: <${localName}>`),
    ...[...article.querySelectorAll(ASKING)].map(({localName}) => `form: <${localName}>`),
    ...elements.flatMap(clobbered),
    ...elements.flatMap(addressed),
    ...elements.flatMap((element) => [...placed(element), ...painted(element, article)]),
    ...covered(article),
  ];
}

/** Names that would stand before members of the window or the document. */
function clobbered(element: Element): string[] {
  const page = element.ownerDocument.defaultView as unknown as Record<string, unknown>;
  const doc = element.ownerDocument as unknown as Record<string, unknown>;
  return ['id', 'name'].flatMap((attribute) => {
    const name = element.getAttribute(attribute);
    if (!name) return [];
    const isPrefixed = /^portal-note-\d+-\d+$/.test(name) && page[name] === element;
    return isPrefixed && doc[name] === undefined ? [] : [`clobbering: ${attribute}="${name}"`];
  });
}

const ADDRESSES = ['href', 'src', 'poster', 'cite', 'action', 'formaction', 'data', 'background', 'ping'];

/** Addresses that do something else than lead to a page or a person. */
function addressed(element: Element): string[] {
  return ADDRESSES.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    const isHarmless = /^(?:https?:\/\/|mailto:|tel:|#portal-note-\d+-\d+$)/.test(value);
    return isHarmless ? [] : [`address: ${name}="${value}"`];
  });
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Styles that take an element out of its place, and classes that are the site's. */
function placed(element: Element): string[] {
  if (!isShown(element)) return [];
  const {position, transform, zIndex, float: side, filter} = getComputedStyle(element);
  const isStill =
    position === 'static' && transform === 'none' && zIndex === 'auto' && side === 'none' && filter === 'none';
  const foreign = [...element.classList].filter((name) => !name.startsWith('portal-'));
  return [
    ...(isStill ? [] : [`layout: <${element.localName}> is ${position}, ${transform}, ${zIndex}, ${side}`]),
    ...foreign.map((name) => `layout: class ${name}`),
  ];
}

/** What is painted of an element, within the frames in which it scrolls, has to be inside of the article. */
function painted(element: Element, article: Element): string[] {
  if (!isShown(element)) return [];
  const box = article.getBoundingClientRect();
  const frame = element.parentElement?.closest('.portal-scroll')?.getBoundingClientRect();
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const isInside =
    Math.max(left, frame?.left ?? left) >= box.left - MARGIN &&
    Math.min(right, frame?.right ?? right) <= box.right + MARGIN &&
    top >= box.top - MARGIN &&
    bottom <= box.bottom + MARGIN;
  return isInside ? [] : [`layout: <${element.localName}> reaches out of the article`];
}

/** Whether something else is met where the parts of the page around the article are. */
function covered(article: Element): string[] {
  const {ownerDocument: doc, parentElement: place} = article;
  const parts = [place!.previousElementSibling!, place!.nextElementSibling!];
  const hidden = parts.filter((part) => {
    part.scrollIntoView({block: 'center'});
    const {left, top} = part.getBoundingClientRect();
    return doc.elementFromPoint(left + 20, top + 20) !== part;
  });
  const beside = [20, 780].filter((x) => [100, 300, 500].some((y) => article.contains(doc.elementFromPoint(x, y))));
  return [
    ...hidden.map(({id}) => `layout: covers what is ${id}`),
    ...beside.map((x) => `layout: covers the page at ${x}`),
  ];
}
