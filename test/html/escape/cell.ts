import type {PortalArticle} from '../../../src/index.js';
import {runGadgets} from './gadgets.js';
import {inspect} from './inspect.js';
import {openPage} from './page.js';
import {Traps} from './traps.js';

/** Events that handlers in a body could wait for. */
const EVENTS =
  'click dblclick auxclick contextmenu mousedown mouseover mouseenter mousemove mouseup pointerenter pointerdown pointerover touchstart focus blur focusin keydown copy cut paste load error toggle beforetoggle animationstart transitionend scroll scrollend wheel submit change input start finish begin loadstart hashchange message popstate pageshow'.split(
    ' ',
  );

/** Members of the document that a body must not replace. */
const MEMBERS = [
  'title',
  'URL',
  'cookie',
  'body',
  'head',
  'forms',
  'images',
  'getElementById',
  'querySelector',
  'write',
];

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page of its own that shows one body after the other, and tells what got out of the article. */
export class Cell {
  readonly #document: Document;
  readonly #traps: Traps;
  readonly #before: Readonly<Record<string, unknown>>;
  #count = 0;

  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly article: PortalArticle,
    readonly hasGadgets: boolean,
  ) {
    this.#document = frame.contentDocument!;
    this.#traps = new Traps(frame.contentWindow!);
    this.#before = this.#state();
  }

  /** @param policy added to the page's Content-Security-Policy; where there is one, gadgets don't run */
  static async open(policy?: string): Promise<Cell> {
    const frame = await openPage(policy);
    const {document: doc, customElements} = frame.contentWindow!;
    await customElements.whenDefined('portal-article');
    const article = doc.createElement('portal-article');
    article.setAttribute('tools', 'none');
    doc.getElementById('place')!.append(article);
    return new Cell(frame, article, !policy);
  }

  close(): void {
    this.frame.remove();
  }

  /** Shows a body as articles do. @returns what got out */
  async show(body: string): Promise<string[]> {
    const {article} = this;
    const answer = {id: ++this.#count, title: `Bài ${this.#count}`, lead: 'Tóm tắt', body};
    const shown = new Promise((resolve) => {
      for (const type of ['portal-load', 'portal-error']) article.addEventListener(type, resolve, {once: true});
    });
    article.source = {fetch: () => Promise.resolve(Response.json(answer))};
    article.articleId = String(answer.id);
    await shown;
    await article.updateComplete;
    return this.look();
  }

  /** Puts HTML into the article as it is, so that what is looked for can be seen to be found. */
  async showUncleaned(html: string): Promise<string[]> {
    const place = this.article.querySelector('.portal-article')!;
    place.append(this.#document.createRange().createContextualFragment(html));
    return this.look();
  }

  /** Does what readers and the site's scripts do, and looks at what came of it. */
  async look(): Promise<string[]> {
    const {article} = this;
    for (const element of [article, ...article.querySelectorAll<HTMLElement>('.portal-article, .portal-article *')])
      for (const type of EVENTS) element.dispatchEvent(new Event(type));
    for (const link of article.querySelectorAll<HTMLElement>('a[href^="javascript" i], form *')) link.click();
    if (this.hasGadgets) runGadgets(article);
    await turn();
    const after = this.#state();
    const changed = Object.keys(after).filter((name) => this.#before[name] !== after[name]);
    const found = [...inspect(article), ...changed.map((name) => `page: ${name}`), ...this.#traps.take()];
    return [...new Set(found)];
  }

  #state(): Record<string, unknown> {
    const {documentElement: root, body} = this.#document;
    const doc = this.#document as unknown as Record<string, unknown>;
    const members = MEMBERS.map((name): [string, unknown] => [name, doc[name]]);
    const attributes = [...root.attributes, ...body.attributes].map(({name, value}) => `${name}=${value}`).join();
    return {
      ...Object.fromEntries<unknown>(members),
      attributes,
      parts: body.children.length,
      around: body.firstElementChild,
    };
  }
}
