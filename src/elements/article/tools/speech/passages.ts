import {sentenceRanges} from '../../../../text/sentences.js';

/** A sentence of an article, with where it stands. */
export interface Passage {
  text: string;
  range: Range;
}

/** What is read together, without a stop within. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, caption, blockquote, pre, div, section, header, summary';
/** What is not read: it is not text, or said otherwise. */
const SILENT =
  'script, style, template, button, select, textarea, audio, video, iframe, [hidden], [aria-hidden="true"], .portal-contents';

/** The sentences of an article, in the order in which they stand. */
export function passagesOf(article: Element): Passage[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const passages: Passage[] = [];
  let texts: Text[] = [];
  let block: Element | null = null;
  const end = (): void => {
    passages.push(...sentencesOf(texts));
    texts = [];
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) end();
    if (!(node instanceof Text)) continue;
    const holder = node.parentElement?.closest(BLOCKS) ?? article;
    if (holder !== block) end();
    block = holder;
    texts.push(node);
  }
  end();
  return passages;
}

function sentencesOf(texts: readonly Text[]): Passage[] {
  const whole = texts.map(({data}) => data).join('');
  return sentenceRanges(whole).map(({start, end}) => ({
    text: whole.slice(start, end).replace(/\s+/g, ' ').trim(),
    range: rangeOf(texts, start, end),
  }));
}

function rangeOf(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const text of texts) {
    const after = before + text.length;
    if (start >= before && start < after) range.setStart(text, start - before);
    if (end > before && end <= after) range.setEnd(text, end - before);
    before = after;
  }
  return range;
}
