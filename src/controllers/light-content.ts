import {type CSSResult, nothing, type ReactiveController, type ReactiveControllerHost, render} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Draws what people read as ordinary HTML under the host, so that the site's typography, search engines, translation and
 * reader mode see it. It stands in a named slot beside the author's own content, which is never touched.
 */
export class LightContentController implements ReactiveController {
  #container: HTMLElement | undefined;

  /**
   * @param slot name of the slot in which the content shows
   * @param template what to draw; `undefined` keeps what was drawn last
   * @param styles rules for the content; each selector must begin with the name of the host's tag
   */
  constructor(
    readonly host: Host,
    readonly slot: string,
    readonly template: () => unknown,
    readonly styles?: CSSResult,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    adoptStyles(this.host.getRootNode(), this.styles);
  }

  hostUpdated(): void {
    const template = this.template();
    if (template === undefined || (template === nothing && !this.#container)) return;
    render(template, this.container);
  }

  /** The element that holds the content. */
  get container(): HTMLElement {
    this.#container ??= this.#adoptContainer();
    if (this.#container.parentNode !== this.host) this.host.append(this.#container);
    return this.#container;
  }

  /** A copy of the host (`cloneNode`, a restored page) brings its old content along: draw over it. */
  #adoptContainer(): HTMLElement {
    const old = this.host.querySelector<HTMLElement>(`:scope > [slot="${this.slot}"]`);
    old?.replaceChildren();
    const container = old ?? document.createElement('div');
    container.slot = this.slot;
    // AngularJS and Vue would take braces in a backend's texts for their own expressions and run them.
    for (const name of ['ng-non-bindable', 'v-pre']) container.setAttribute(name, '');
    return container;
  }
}

/** Elements that readers don't see while scripts run. */
const UNSEEN = /^(?:noscript|script|style|template)$/;

/** Whether the author of the page put something of their own between the tags. */
export function hasAuthorContent(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element ? !node.hasAttribute('slot') && !UNSEEN.test(node.localName) : isVisibleText(node),
  );
}

const isVisibleText = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';

/** Adds rules to the document or shadow root, once. */
export function adoptStyles(root: Node, styles: CSSResult | undefined): void {
  const sheet = styles?.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
