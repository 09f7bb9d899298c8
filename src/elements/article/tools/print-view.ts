import {standalone, standaloneStyles} from './standalone.js';
import type {Toolbox} from './tool.js';

/** How long photos may keep the paper waiting, in milliseconds. */
const PATIENCE = 8000;

/**
 * Prints an article from a frame of its own that nobody sees, so that nothing of the page comes along and nothing of the page changes.
 * @param shelf what the frame is put into; it stays until the next one, because some browsers print later than they say
 * @returns the frame, once it has been handed to the printer
 */
export async function printView(
  box: Pick<Toolbox, 'reading' | 'words'>,
  shelf: ShadowRoot | HTMLElement,
  print: (view: Window) => void = (view) => view.print(),
): Promise<HTMLIFrameElement> {
  const source = standalone(box);
  const {activeElement} = shelf.getRootNode() as Document | ShadowRoot;
  const frame = await openFrame(shelf);
  const {contentDocument: doc, contentWindow: view} = frame;
  if (!doc || !view) throw new Error('no frame');
  doc.title = source.title;
  doc.documentElement.lang = source.documentElement.lang;
  doc.documentElement.dir = source.documentElement.dir;
  doc.adoptedStyleSheets = [sheetOf(view as Window & typeof globalThis, box.reading.article)];
  doc.body.append(...[...source.body.childNodes].map((node) => doc.importNode(node, true)));
  await Promise.race([Promise.all([...doc.images].map(arrival)), pause(PATIENCE)]);
  view.focus();
  print(view);
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return frame;
}

/** A frame without an address is empty again when it has loaded in some browsers, in others it has at once. */
async function openFrame(shelf: ShadowRoot | HTMLElement): Promise<HTMLIFrameElement> {
  shelf.querySelector('iframe.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const arrival = new Promise((resolve) => (frame.onload = resolve));
  shelf.append(frame);
  await Promise.race([arrival, pause(PATIENCE)]);
  return frame;
}

/** A sheet made by script is not forbidden by a page's policy, as a `<style>` is. */
function sheetOf(view: Window & typeof globalThis, article: Element): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${standaloneStyles} body { font-family: ${getComputedStyle(article).fontFamily}; padding: 0; }`);
  return sheet;
}

/** Settles when a photo is there, or will not come. */
const arrival = (image: HTMLImageElement): Promise<void> =>
  image.complete
    ? Promise.resolve()
    : new Promise((resolve) => {
        image.onload = image.onerror = () => resolve();
      });

const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));
