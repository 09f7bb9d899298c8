import {CleanError} from './clean-error.js';
import {moveChildren, unwrap} from './nodes.js';
import type {HtmlPolicy} from './policy.js';

/** In UTF-16 code units. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ELEMENTS = 100_000;
/** Of elements in elements; what word processors paste stays below 60. */
const MOST_DEPTH = 200;
/** Of one element; what has more is no more than its content. */
const MOST_ATTRIBUTES = 500;
/** HTML is parsed in pieces of so many code units. */
const PIECE = 4096;
/**
 * Honest HTML makes at most one element of three characters. Parsers make more only of formatting that is never closed:
 * a copy in each block.
 */
const MOST_IN_PIECE = PIECE / 2;
/**
 * Elements that are parsed under another name, which is dropped as well: what a template holds can't be counted, and of a
 * base and of subtitles browsers take notice in any document, so that a page's policy reports them.
 */
const RENAMED: Readonly<Record<string, string>> = {template: 'xml', base: 'bgsound', track: 'bgsound'};
const RENAMED_TAG = /(?<=<\/?)(?:template|base|track)(?![^\s/>])/gi;

/**
 * Parses HTML as the content of a body, in a document of its own in which nothing runs and nothing is fetched. The
 * result is as hostile as the HTML was.
 *
 * Parsers need quadratic time for deep nesting, and unclosed formatting multiplies, so that 300 kB can keep a page busy
 * for minutes. Therefore the HTML is written piece by piece, and given up as soon as it goes beyond what articles are.
 * @throws CleanError `too-large` or `too-deep`
 */
export function parseHtml(html: string, policy: HtmlPolicy | null): DocumentFragment {
  if (html.length > MOST_CHARACTERS) throw new CleanError('too-large', `${(html.length / 1_000_000).toFixed(1)} MB`);
  const doc = document.implementation.createHTMLDocument('');
  // Elements with a name hide the document's own members, so what is needed is taken before there are any.
  const write = doc.write.bind(doc);
  const close = doc.close.bind(doc);
  const fragment = doc.createDocumentFragment();
  const meter = new Meter(doc);
  const writeHtml = (text: string): void => write(policy ? (policy.createHTML(text) as unknown as string) : text);

  doc.open();
  writeHtml('<!doctype html><body>');
  const text = html.replace(RENAMED_TAG, (name) => RENAMED[name.toLowerCase()]!);
  for (let at = 0; at < text.length; at += PIECE) {
    writeHtml(text.slice(at, at + PIECE));
    meter.check();
  }
  close();
  moveChildren(meter.body, fragment);
  // Copies of scripts, even where none can run, are reported by pages with Trusted Types.
  for (const script of fragment.querySelectorAll('script')) script.remove();
  for (const element of fragment.querySelectorAll('*')) if (isOverloaded(element)) unwrap(element);
  return fragment;
}

/** Taking away attributes one by one takes quadratic time. Forms, whose members names can hide, go as a whole anyway. */
const isOverloaded = (element: Element): boolean =>
  !(element instanceof HTMLFormElement) && element.hasAttributes() && element.attributes.length > MOST_ATTRIBUTES;

/** Follows how a document grows while it is being parsed. */
class Meter {
  readonly #elements: HTMLCollectionOf<Element>;
  readonly #walker: TreeWalker;
  #count = 0;

  constructor(doc: Document) {
    this.#elements = doc.getElementsByTagName('*');
    this.#walker = doc.createTreeWalker(doc, NodeFilter.SHOW_ELEMENT);
  }

  get body(): Element {
    return this.#elements[0]!.lastElementChild!;
  }

  /** After each piece. */
  check(): void {
    const count = this.#elements.length;
    if (count > MOST_ELEMENTS) throw new CleanError('too-large', `${count} elements`);
    if (count - this.#count > MOST_IN_PIECE || this.#depth() > MOST_DEPTH)
      throw new CleanError('too-deep', `${count} elements`);
    this.#count = count;
  }

  /**
   * How deep the parser is: it adds to the last element, or, what has no place in a table, right before that table. By
   * the walker, because names in a form hide the form's own members.
   */
  #depth(): number {
    const path: Node[] = [];
    this.#walker.currentNode = this.#elements[this.#elements.length - 1]!;
    do path.push(this.#walker.currentNode);
    while (this.#walker.parentNode());
    const depths = path.map((node, steps) => path.length - steps + this.#depthBefore(node));
    return Math.max(path.length, ...depths);
  }

  /** How deep the last element before a table is, within what stands there. */
  #depthBefore(table: Node): number {
    this.#walker.currentNode = table;
    if (!(table instanceof HTMLTableElement) || !this.#walker.previousSibling()) return 0;
    let depth = 0;
    while (this.#walker.lastChild()) depth++;
    return depth;
  }
}
