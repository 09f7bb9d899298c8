import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {articleInPage} from './in-page.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Notices when an article comes into the page, goes, or gets other content: parts of old pages are replaced again and again (UpdatePanel), those
 * of others are drawn late (AngularJS), and an element may be there before the parser has read what is in it.
 */
export class InPageWatch implements ReactiveController {
  readonly #observer = new MutationObserver((changes) => this.#look(changes));
  #article: HTMLElement | undefined;

  /** @param selector where the article stands; `undefined` when it stands nowhere */
  constructor(
    readonly host: Host,
    readonly selector: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of [document, this.host]) this.#observer.observe(root, {childList: true, subtree: true});
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(changes: readonly MutationRecord[]): void {
    const selector = this.selector();
    if (selector === undefined) return;
    const article = articleInPage(this.host, selector);
    const isSame = article === this.#article && !changes.some(({target}) => article?.contains(target));
    this.#article = article;
    if (!isSame) this.host.requestUpdate();
  }
}
