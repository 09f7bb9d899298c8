import {dataText} from '../../../html/policy.js';

/** Name and content of a `<meta>`; one without content is left out. */
export type Meta = readonly [name: string, content: string | undefined];

/** Adds to the head of the page what it does not have, and takes it away again. What the page has itself stays, and wins. */
export class Head {
  readonly #added: Element[] = [];
  #title: {own: string; ours: string} | undefined;

  /** @param attribute what holds the names: `name`, or `property` as Open Graph has it */
  metas(attribute: 'name' | 'property', all: readonly Meta[]): void {
    const missing = all.filter(
      ([name, content]) => content && !has(`meta[name="${name}" i], meta[property="${name}" i]`),
    );
    for (const [name, content = ''] of missing) {
      const meta = this.#add('meta');
      meta.setAttribute(attribute, name);
      meta.content = content;
    }
  }

  link(rel: string, href: string): void {
    if (!has(`link[rel~="${rel}" i]`)) Object.assign(this.#add('link'), {rel, href});
  }

  /** A block of data, which no browser runs. @throws CleanError where the page's Trusted Types refuse even that */
  data(type: string, json: string): void {
    const script = document.createElement('script');
    script.type = type;
    script.text = dataText(json);
    document.head.append(script);
    this.#added.push(script);
  }

  /** @param title made of the page's own */
  title(title: (own: string) => string): void {
    const own = document.title;
    document.title = title(own);
    this.#title = {own, ours: document.title};
  }

  /** Takes away what was added. A title that the page has changed since is the page's. */
  clear(): void {
    for (const element of this.#added.splice(0)) element.remove();
    if (this.#title && document.title === this.#title.ours) document.title = this.#title.own;
    this.#title = undefined;
  }

  #add<Tag extends 'meta' | 'link'>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    document.head.append(element);
    this.#added.push(element);
    return element;
  }
}

const has = (selector: string): boolean => document.querySelector(selector) !== null;
