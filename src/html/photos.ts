import type {Facts} from './facts.js';
import {hasOnePicture, isBlank, moveChildren, textsOf, unwrap} from './nodes.js';

/** A longer text is no caption, in characters. */
const LONGEST_CAPTION = 300;
const BLOCKS = 'p, div, center, h1, h2, h3, h4, h5, h6';
const NOT_IN_CAPTIONS = 'img, video, audio, table, ul, ol, dl, p p, blockquote, figure, hr';

/**
 * Makes figures of what old editors write for a photo with its caption: a table of both, a paragraph of both, or a
 * paragraph with the photo alone before a short one in italics or in the middle. Where it is not certain, everything
 * stays as it is.
 */
export function framePhotos(root: DocumentFragment, facts: Facts): void {
  for (const table of root.querySelectorAll('table')) frameTable(table);
  for (const image of root.querySelectorAll('img')) {
    if (image.closest('figure')) continue;
    const holder = image.closest(BLOCKS);
    // Only the first picture of a block can be its only one.
    const block = holder?.querySelector('img') === image ? holder : null;
    if (block && holdsOnly(block, image)) frameWithNext(image, block, facts);
    else if (block && isPhotoAndCaption(block, image, facts)) frameBlock(image, block);
    else if (isBlankBeside(image)) frameWithNext(image, photoOf(image), facts);
  }
}

/** A table of one column with the photo in its first row and the caption in its second, or both in its only cell. */
function frameTable(table: HTMLTableElement): void {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('td, th')];
  const images = table.querySelectorAll('img');
  const [first, second] = cells;
  const [image] = images;
  if (!first || !image || images.length > 1 || table.rows.length !== cells.length || table.querySelector('table'))
    return;
  if (second ? cells.length === 2 && holdsOnly(first, image) && isCaption(second) : isFirstIn(first, image))
    frame(table, image, second ?? first);
}

/** The photo alone, and the next element its caption. */
function frameWithNext(image: HTMLImageElement, holder: Element, facts: Facts): void {
  const next = holder.nextElementSibling;
  const isBetween = holder.nextSibling === next || isBlank(holder.nextSibling?.textContent ?? '');
  if (next?.matches(BLOCKS) && isBetween && isCaption(next) && isStyledAsCaption(next, facts)) {
    frame(holder, image, next);
    next.remove();
  }
}

const isPhotoAndCaption = (block: Element, image: HTMLImageElement, facts: Facts): boolean =>
  isFirstIn(block, image) && isStyledAsCaption(block, facts, true);

function frameBlock(image: HTMLImageElement, block: Element): void {
  frame(block, image, block);
}

/** The photo, or the link that holds nothing else. */
function photoOf(image: HTMLImageElement): Element {
  const link = image.closest('a');
  return link && holdsOnly(link, image) ? link : image;
}

/** Puts a figure in the place of `holder`; `caption` gives its content. */
function frame(holder: Element, image: HTMLImageElement, caption: Element): void {
  const figure = image.ownerDocument.createElement('figure');
  const figcaption = image.ownerDocument.createElement('figcaption');
  const photo = photoOf(image);
  holder.before(figure);
  figure.append(photo, figcaption);
  moveChildren(caption, figcaption);
  while (figcaption.firstElementChild?.localName === 'br') figcaption.firstElementChild.remove();
  const [paragraph, ...others] = figcaption.querySelectorAll(BLOCKS);
  if (paragraph && others.length === 0) unwrap(paragraph);
  if (holder !== photo) holder.remove();
}

const holdsOnly = (holder: Element, image: Element): boolean =>
  hasOnePicture(holder) &&
  isBlank(holder.textContent) &&
  holder.querySelectorAll('img, video, audio, table').length === 1 &&
  holder.contains(image);

/** Whether a block begins with the photo and holds a short text after it, and nothing else. */
function isFirstIn(block: Element, image: Element): boolean {
  const [text] = hasOnePicture(block) ? textsOf(block) : [];
  if (!text || !(image.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  return isShort(block) && block.querySelectorAll(NOT_IN_CAPTIONS).length === 1;
}

const isCaption = (element: Element): boolean =>
  !isBlank(element.textContent) && isShort(element) && !element.querySelector(NOT_IN_CAPTIONS);

const isShort = (element: Element): boolean => (element.textContent ?? '').trim().length <= LONGEST_CAPTION;

/** Whether all of the text is in italics, or the block or what holds all of its text was styled as captions are. */
function isStyledAsCaption(block: Element, {captions}: Facts, isItalicNeeded = false): boolean {
  if (!isItalicNeeded && captions.has(block)) return true;
  return textsOf(block).every((text) => {
    for (let at = text.parentElement; at && at !== block; at = at.parentElement)
      if (at.matches('em, i') || captions.has(at)) return true;
    return false;
  });
}

/** Whether a photo stands among blocks, with no text of its own line. */
function isBlankBeside(image: HTMLImageElement): boolean {
  const {previousSibling, nextSibling} = photoOf(image);
  return [previousSibling, nextSibling].every(
    (node) => !node || (node.nodeType === Node.TEXT_NODE ? isBlank(node.nodeValue) : (node as Element).matches(BLOCKS)),
  );
}
