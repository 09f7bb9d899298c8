/** What a frame's window has besides a document's own. */
type Page = Window & typeof globalThis & Record<string, unknown>;

/** Names by which hostile code calls home. */
const CALLS = ['ran', 'alert', 'confirm', 'prompt', 'print', 'open'];

/** Notes whatever happens in a page that an article must not cause. */
export class Traps {
  readonly #sprung: string[] = [];
  readonly #page: Page;

  constructor(page: Window) {
    this.#page = page as Page;
    for (const name of CALLS) this.#trap(this.#page, name);
    this.#trap(window as unknown as Page, 'ran');
    this.#watchRequests();
    this.#watchNavigation();
    this.#defineElements();
  }

  /** What happened since the last time. */
  take(): string[] {
    return this.#sprung.splice(0);
  }

  readonly #note = (what: string): void => {
    if (!this.#sprung.includes(what)) this.#sprung.push(what);
  };

  #trap(page: Page, name: string): void {
    Object.defineProperty(page, name, {configurable: true, get: () => () => this.#note(`execution: ${name}()`)});
  }

  /** The policy of the page refuses what is not of this site, and tells. */
  #watchRequests(): void {
    this.#page.document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
      this.#note(`request: ${[effectiveDirective, blockedURI, sample].filter(Boolean).join(' ')}`);
    });
    this.#page.Element.prototype.requestFullscreen = () => Promise.reject(new Error('trapped'));
  }

  #watchNavigation(): void {
    this.#page.addEventListener('beforeunload', () => this.#note('navigation: away'));
    const {navigation} = this.#page as unknown as {navigation?: EventTarget};
    navigation?.addEventListener('navigate', (event) => {
      const {destination} = event as Event & {destination: {url: string}};
      this.#note(`navigation: ${destination.url}`);
      event.preventDefault();
    });
  }

  /** Elements of the site: nothing of a body may become one. */
  #defineElements(): void {
    const note = this.#note;
    const {HTMLElement, HTMLParagraphElement, customElements} = this.#page;
    class Chat extends HTMLElement {
      connectedCallback(): void {
        note('execution: <x-chat>');
      }
    }
    class Paragraph extends HTMLParagraphElement {
      connectedCallback(): void {
        note('execution: <x-p>');
      }
    }
    customElements.define('x-chat', Chat);
    customElements.define('x-p', Paragraph, {extends: 'p'});
  }
}
