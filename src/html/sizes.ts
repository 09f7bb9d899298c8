import {hasOnePicture} from './nodes.js';

/** What WordPress and others put at the end of a photo's name. */
const NAMED_SIZE = /-(\d{2,4})x(\d{2,4})\.\w{3,4}$/;
const BLOCKS = 'p, div, figure, li, td, th';

/**
 * Sees to it that each picture has its place before it arrives: by the size in its name, or, where a picture stands alone
 * and nothing tells its size, by a class of ours that stands for the ratio of most photos.
 */
export function reserveSizes(root: DocumentFragment): void {
  for (const image of root.querySelectorAll('img')) {
    if (image.hasAttribute('width') && image.hasAttribute('height')) continue;
    const [, width, height] = NAMED_SIZE.exec(image.src.replace(/[?#].*/, '')) ?? [];
    if (width && height) setSize(image, Number(width), Number(height));
    else if (!image.hasAttribute('width') && !image.hasAttribute('height') && isAlone(image))
      image.className = 'portal-unsized';
  }
}

/** The width that the HTML says is kept, the height follows. */
function setSize(image: HTMLImageElement, width: number, height: number): void {
  const said = Number(image.getAttribute('width')) || width;
  image.setAttribute('width', String(said));
  image.setAttribute('height', String(Math.round((said * height) / width)));
}

/** Whether nothing else stands in a picture's block but its caption. */
function isAlone(image: HTMLImageElement): boolean {
  const block = image.closest(BLOCKS);
  if (!block) return image.parentNode instanceof DocumentFragment;
  if (!hasOnePicture(block)) return false;
  const caption = block.querySelector(':scope > figcaption')?.textContent ?? '';
  return block.textContent.trim() === caption.trim();
}
