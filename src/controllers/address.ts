import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {withParameter} from '../text/url.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * One parameter of the page's address (`?ngay=2025-12-28`), so that what a reader chose can be shared, reloaded and gone back from.
 */
export class AddressController implements ReactiveController {
  /**
   * @param parameter its name; empty for none
   * @param follow told of the parameter's value when the reader goes back or forward
   */
  constructor(
    readonly host: Host,
    readonly parameter: () => string,
    readonly follow: (value: string | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** What the address says now. */
  get value(): string | undefined {
    const name = this.parameter();
    return name ? (new URL(location.href).searchParams.get(name) ?? undefined) : undefined;
  }

  /**
   * Adds an entry to the history with another value, or without the parameter when the value is empty; the page's own state
   * of the entry is kept.
   */
  write(value: string): void {
    const name = this.parameter();
    if (!name || value === (this.value ?? '')) return;
    try {
      history.pushState(history.state, '', withParameter(location.href, name, value));
    } catch {
      // A sandboxed frame or too many calls in a short time: the choice works without the address.
    }
  }

  readonly #onPopState = (): void => {
    if (this.parameter()) this.follow(this.value);
  };
}
