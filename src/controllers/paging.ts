import type {LitElement, ReactiveController} from 'lit';
import type {ArticleSummary} from '../models/article.js';
import {isComplete, joinPages, type NewsPage} from '../models/news-page.js';
import type {Loaded} from '../sources/read.js';
import {isPastTheEnd} from '../sources/source-error.js';
import type {LanguageController} from './language.js';
import {LoadingController} from './loading.js';

export interface PagingOptions<Args extends readonly unknown[]> {
  /** What the list depends on; it begins anew when one of these changes. `undefined`: nothing to ask. */
  args: () => Args | undefined;
  /** How many articles a page has. */
  limit: () => number;
  /** Asks for a page, from 1. */
  load: (args: Args, page: number, signal: AbortSignal) => Promise<Loaded<NewsPage>>;
}

/** A page with the question that it answers. */
export interface AnsweredPage<Args> extends NewsPage {
  args: Args;
  page: number;
}

/**
 * A list of articles that grows by a page when the reader asks for it. What is shown stays while a further page is under way
 * and when it fails. A backend that sends more than was asked for is asked again only when all of that is shown.
 */
export class PagingController<Args extends readonly unknown[] = readonly unknown[]> implements ReactiveController {
  /** Loads the first page. */
  readonly first: LoadingController<AnsweredPage<Args>, Args>;
  /** Loads the page after those that are there. */
  readonly further: LoadingController<AnsweredPage<Args>, readonly [Args, number]>;
  /** How many articles the reader has added last; absent until then. */
  added: number | undefined;

  #pages: AnsweredPage<Args>[] = [];
  #articles: ArticleSummary[] = [];
  #most = 0;
  #wanted = 1;
  /** What came for a list that is no more. */
  #outdated: AnsweredPage<Args> | undefined;
  #focus: number | undefined;

  constructor(
    readonly host: LitElement,
    language: LanguageController,
    readonly options: PagingOptions<Args>,
  ) {
    // First of the three, so that what has come is taken in before the others look at what to ask.
    host.addController(this);
    this.first = new LoadingController<AnsweredPage<Args>, Args>(host, language, {
      args: options.args,
      load: (args, signal) => this.#load(args, 1, signal),
      isEmpty: ({items}) => items.length === 0,
    });
    this.further = new LoadingController<AnsweredPage<Args>, readonly [Args, number]>(host, language, {
      args: () => (this.start && this.#wanted > 1 ? [this.start.args, this.#wanted] : undefined),
      load: ([args, page], signal) => this.#loadFurther(args, page, signal),
    });
  }

  /** The first page of those shown: what it says of the whole list, and the question that the list answers. */
  get start(): AnsweredPage<Args> | undefined {
    return this.#pages[0];
  }

  /** The articles to show. */
  get items(): readonly ArticleSummary[] {
    return this.#articles.slice(0, this.#most);
  }

  /** Whether there may be articles that are not shown yet. */
  get hasMore(): boolean {
    return this.#articles.length > this.#most || !isComplete(this.#pages);
  }

  /** Shows more articles: those that have come already, otherwise those of the next page. */
  more(): void {
    if (this.first.isBusy || this.further.isBusy) return;
    if (this.#articles.length > this.#most) this.#grow(this.#pages);
    else if (this.further.state === 'failed') this.further.retry();
    else this.#wanted = this.#pages.length + 1;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.options.args()) return this.#reset([]);
    const {value} = this.first;
    if (value && value !== this.start) this.#begin(value);
    const {value: next} = this.further;
    const isNext = next?.args === this.start?.args && next?.page === this.#pages.length + 1;
    if (next && isNext && next !== this.#outdated) this.#grow([...this.#pages, next]);
  }

  /**
   * Takes a reader who pressed the button on to the first of the articles that were added, or to the last one when there
   * are none. To be called when they have been drawn.
   * @param list the elements of all articles shown, in order
   */
  moveFocus(list: ArrayLike<HTMLElement>): void {
    if (this.#focus === undefined) return;
    const item = list[Math.min(this.#focus, list.length - 1)];
    this.#focus = undefined;
    const link = item?.querySelector('a');
    if (item && !link) item.tabIndex = -1;
    (link ?? item)?.focus();
  }

  /** A newer answer to the same question takes the place of the first page only. */
  #begin(page: AnsweredPage<Args>): void {
    if (!this.start || !isSame(this.start.args, page.args)) return this.#reset([page]);
    page.args = this.start.args;
    this.#pages = [page, ...this.#pages.slice(1)];
    this.#articles = joinPages(this.#pages);
  }

  #reset(pages: AnsweredPage<Args>[]): void {
    this.#pages = pages;
    this.#articles = joinPages(pages);
    this.#most = this.options.limit();
    this.#wanted = 1;
    this.#outdated = this.further.value;
    this.added = undefined;
  }

  #grow(pages: AnsweredPage<Args>[]): void {
    const before = this.items.length;
    this.#pages = pages;
    this.#articles = joinPages(pages);
    this.#most += this.options.limit();
    this.added = this.items.length - before;
    const {activeElement} = this.host.shadowRoot ?? {};
    if (activeElement?.getAttribute('part') === 'more') this.#focus = before;
  }

  async #load(args: Args, page: number, signal: AbortSignal): Promise<Loaded<AnsweredPage<Args>>> {
    const {value, ...rest} = await this.options.load(args, page, signal);
    return {value: {...value, args, page}, ...rest};
  }

  /** A backend that did not say whether there is a further page, and refuses it, has none. */
  async #loadFurther(args: Args, page: number, signal: AbortSignal): Promise<Loaded<AnsweredPage<Args>>> {
    try {
      return await this.#load(args, page, signal);
    } catch (error) {
      if (!isPastTheEnd(error) || this.#pages.at(-1)?.hasNext) throw error;
      return {value: {items: [], hasNext: false, args, page}, at: Date.now(), isStale: false, url: error.facts.url};
    }
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, index) => Object.is(value, b[index]));
