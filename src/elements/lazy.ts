import type {LitElement, ReactiveController} from 'lit';

/**
 * What an element needs only where a page asks for it: fetched when that is so for the first time. Where it can't be fetched the
 * element does without.
 */
export class LazyController<T> implements ReactiveController {
  #value: T | undefined;
  #isAsked = false;

  constructor(
    readonly host: LitElement,
    readonly isWanted: () => boolean,
    readonly make: () => Promise<T>,
  ) {
    host.addController(this);
  }

  /** What was fetched; absent until then. */
  get value(): T | undefined {
    return this.#value;
  }

  hostUpdate(): void {
    if (this.#isAsked || !this.isWanted()) return;
    this.#isAsked = true;
    this.make().then(
      (value) => {
        this.#value = value;
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }
}
