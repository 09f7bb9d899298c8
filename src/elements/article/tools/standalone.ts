import type {Toolbox} from './tool.js';
import {today} from './cite.js';

/** What is of no use on paper or in a file, or could run. */
const LEFT_OUT =
  'script, style, link, meta, base, template, noscript, iframe, object, embed, form, input, button, select, textarea, [hidden], .portal-contents';
/** Attributes that could run, fetch, or have no meaning elsewhere. */
const DROPPED = /^(?:on|ng-|data-|style$|srcset$|sizes$|loading$|decoding$|tabindex$|role$|aria-|slot$)/;

/** Looks of an article that stands alone: on paper, or in a file. */
export const standaloneStyles = `
  body { max-width: 46em; margin: 0 auto; padding: 1em; color: #000; background: #fff; line-height: 1.55; overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  figure { margin: 1em 0; text-align: center; break-inside: avoid; }
  figcaption, .portal-article-date, small, footer { font-size: .875em; }
  .portal-article-lead { font-weight: 700; }
  .portal-article-author { text-align: end; font-weight: 700; }
  dl > div { display: flex; flex-wrap: wrap; gap: .4em; }
  dd { margin: 0; }
  table { border-collapse: collapse; max-width: 100%; }
  td, th { padding: .3em .5em; border: 1px solid #777; text-align: start; vertical-align: top; }
  caption { padding-bottom: .3em; text-align: start; font-weight: 700; }
  tr { break-inside: avoid; }
  h1, h2, h3, h4 { line-height: 1.3; break-after: avoid; }
  footer { margin-top: 2em; padding-top: .5em; border-top: 1px solid #777; }
`;

/**
 * The article alone as a document: as it stands in the page, without what is operated, with absolute addresses, and at its foot where and
 * when it was taken from. Nothing in it is fetched or run.
 */
export function standalone({reading, words}: Pick<Toolbox, 'reading' | 'words'>): Document {
  const doc = document.implementation.createHTMLDocument(reading.title);
  doc.documentElement.lang = reading.lang;
  doc.documentElement.dir = getComputedStyle(reading.article).direction;
  doc.body.append(...plainCopy(reading.article, doc, words.media).childNodes, footer(doc, {reading, words}));
  return doc;
}

function footer(doc: Document, {reading, words}: Pick<Toolbox, 'reading' | 'words'>): HTMLElement {
  const foot = doc.createElement('footer');
  const link = doc.createElement('a');
  link.href = link.textContent = reading.url;
  foot.append(words.takenFrom(reading.site, today()), doc.createElement('br'), link);
  return foot;
}

function plainCopy(article: HTMLElement, doc: Document, media: string): HTMLElement {
  const copy = doc.importNode(article, true);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const link of copy.querySelectorAll('a.portal-photo')) link.replaceWith(...link.childNodes);
  for (const player of copy.querySelectorAll<HTMLMediaElement>('video, audio')) spellOut(player, media);
  for (const element of copy.querySelectorAll('*')) settleAttributes(element);
  dropComments(copy);
  return copy;
}

/** In place of a film or a sound comes its address. */
function spellOut(player: HTMLMediaElement, media: string): void {
  const url = absolute(player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? '');
  if (!url) return player.remove();
  const line = player.ownerDocument.createElement('p');
  const link = player.ownerDocument.createElement('a');
  link.href = link.textContent = url;
  line.append(`${media} `, link);
  player.replaceWith(line);
}

function settleAttributes(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    if (DROPPED.test(name)) element.removeAttribute(name);
    else if (name === 'href' || name === 'src') element.setAttribute(name, absolute(value) ?? '');
  }
}

/** @returns `undefined` for what could run */
function absolute(address: string): string | undefined {
  try {
    const {href, protocol} = new URL(address, document.baseURI);
    return /^(?:https?|mailto|tel|data):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function dropComments(root: Node): void {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}
