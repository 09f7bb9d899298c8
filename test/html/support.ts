import {cleanHtml, type CleanOptions} from '../../src/html/clean.js';

/** How the tests clean: a backend of its own, whose host is the only one that media may come from. */
export const OPTIONS: CleanOptions = {
  base: 'https://backend.example/api/articles/7',
  mayLoad: (url) => new URL(url).host === 'backend.example',
  mayEmbed: () => true,
  headingLevel: 1,
  idPrefix: 'portal-note-1-',
  words: {
    table: (caption) => `Bảng ${caption}`.trim(),
    elsewhere: (kind, host, title) => `[${kind} ${host} ${title}]`.replace(' ]', ']'),
    video: (site, title) => `[film ${site} ${title}]`.replace(' ]', ']'),
  },
};

/** What cleaning makes of HTML, in a document where nothing is fetched. */
export function cleanBox(html: string, options: Partial<CleanOptions> = {}): HTMLElement {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(cleanHtml(html, {...OPTIONS, ...options}));
  return box;
}

/** The same as HTML, without what every picture gets. */
export const cleaned = (html: string, options?: Partial<CleanOptions>): string =>
  cleanBox(html, options).innerHTML.replace(/ loading="lazy" decoding="async"| class="portal-unsized"/g, '');
