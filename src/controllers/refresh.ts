import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const LEAST_SECONDS = 30;

/** Calls back at intervals while the page is looked at and online; nothing happens in the background. */
export class RefreshController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seconds = 0;

  /**
   * @param seconds time between two calls; 0 for none, otherwise at least 30
   * @param refresh what to do
   */
  constructor(
    readonly host: Host,
    readonly seconds: () => number,
    readonly refresh: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#start);
    this.#start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#start);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (this.seconds() !== this.#seconds) this.#start();
  }

  readonly #start = (): void => {
    clearTimeout(this.#timer);
    this.#seconds = this.seconds();
    if (!(this.#seconds > 0) || document.hidden) return;
    this.#timer = setTimeout(this.#tick, Math.max(this.#seconds, LEAST_SECONDS) * 1000);
  };

  readonly #tick = (): void => {
    if (navigator.onLine) this.refresh();
    this.#start();
  };
}
