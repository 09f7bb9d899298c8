import {CleanError} from '../../html/clean-error.js';
import type {CleanOptions} from '../../html/clean.js';
import type {Strings} from '../../i18n/strings.js';
import {SourceError} from '../../sources/source-error.js';
import {LIVELY} from './lively.js';

/** What a text is prepared with. */
export interface BodyQuestion extends Pick<CleanOptions, 'base' | 'mayLoad' | 'mayEmbed' | 'headingLevel'> {
  /** The address that answered. */
  url: string;
  /** The article's own page, where there is one. */
  page?: string | undefined;
  strings: Strings;
}

/** What became of the text of an article. */
export interface Body {
  element: HTMLElement;
  /** Why a sentence stands there in place of the text. */
  flaw?: SourceError;
}

let count = 0;

/**
 * Makes of a backend's text, whatever it is, what can stand in the page. What cleans it is fetched only by those who have
 * something to clean.
 * @throws SourceError where the cleaning can't be fetched or the page allows no HTML
 */
export async function prepareBody(text: string, question: BodyQuestion): Promise<Body> {
  const {cleanHtml, htmlFrom} = await importCleaner();
  const {strings} = question;
  const element = document.createElement('div');
  element.className = 'portal-article-body';
  element.dir = 'auto';
  try {
    element.append(cleanHtml(await htmlFrom(text), {...question, idPrefix: nextPrefix(), words: strings.article}));
  } catch (error) {
    const flaw = explain(error, question);
    element.append(...excuse(question));
    return {element, flaw};
  }
  if (element.querySelector(LIVELY)) void enliven(element);
  return {element};
}

/** No two texts of a page have places of the same names, whichever copy of the library drew them. */
function nextPrefix(): string {
  do count++;
  while (document.getElementById(`portal-note-${count}-1`));
  return `portal-note-${count}-`;
}

/** The text can be read without it. */
async function enliven(element: HTMLElement): Promise<void> {
  const events = await import('./body-events.js').catch(() => undefined);
  events?.enliven(element);
}

async function importCleaner(): Promise<typeof import('../../html/clean.js')> {
  try {
    return await import('../../html/clean.js');
  } catch (error) {
    throw new SourceError('unreachable', {url: error instanceof Error ? error.message : String(error)});
  }
}

/** What the webmaster is told of a text that is too much. @throws what is no such thing */
function explain(error: unknown, {url, strings}: BodyQuestion): SourceError {
  if (!(error instanceof CleanError)) throw error;
  const {article} = strings;
  if (error.reason === 'refused') throw new SourceError('config', {url, detail: article.needsPolicy(error.detail)});
  return new SourceError('too-large', {url, detail: error.reason === 'too-deep' ? article.tooDeep : error.detail});
}

/** What the reader is told in its place. */
function excuse({page, strings: {article}}: BodyQuestion): Element[] {
  const sentence = document.createElement('p');
  sentence.textContent = article.tooMuch;
  if (!page) return [sentence];
  const link = document.createElement('a');
  link.href = page;
  link.textContent = article.openPage;
  sentence.append(' ', link);
  return [sentence];
}
