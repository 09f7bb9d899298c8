import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Loaded} from '../sources/read.js';
import {isAbort, SourceError} from '../sources/source-error.js';
import type {LanguageController} from './language.js';
import {diagnose, reportOnce} from './report.js';

type Host = ReactiveControllerHost & HTMLElement;

/** `idle`: nothing has been asked. The other five are what a reader can see. */
export type LoadState = 'idle' | 'waiting' | 'content' | 'empty' | 'failed' | 'stale';

export interface LoadingOptions<T, Args extends readonly unknown[]> {
  /** What the content depends on; it is asked for again when one of these changes. `undefined`: nothing to ask. */
  args: () => Args | undefined;
  load: (args: Args, signal: AbortSignal) => Promise<Loaded<T>>;
  isEmpty?: (value: T) => boolean;
}

/** `detail` of `portal-load`. */
export interface LoadDetail {
  /** The address that answered. */
  url: string;
  isStale: boolean;
}

/** `detail` of `portal-error`. */
export interface ErrorDetail {
  code: SourceError['code'];
  url: string;
  status?: number | undefined;
}

/** What is shown of a loading controller, whatever it loads. */
export type Loading = Pick<LoadingController<unknown>, 'state' | 'isBusy' | 'loaded' | 'value' | 'error' | 'retry'>;

/**
 * Loads what an element shows: only the newest answer counts, an element that leaves the page gives up and asks again when
 * it comes back, what was shown stays until there is something newer, and a failure is a state that can be left.
 */
export class LoadingController<T, Args extends readonly unknown[] = readonly unknown[]> implements ReactiveController {
  readonly #task: Task<readonly unknown[], Loaded<T>>;
  #isInterrupted = false;
  #isRetry = false;
  #isRenewal = false;
  /** What is shown is a little old and could not be brought up to date. */
  #isOutdated = false;
  #failure: SourceError | undefined;

  constructor(
    readonly host: Host,
    readonly language: LanguageController,
    readonly options: LoadingOptions<T, Args>,
  ) {
    host.addController(this);
    this.#task = new Task<readonly unknown[], Loaded<T>>(host, {
      args: () => options.args() ?? NOTHING,
      task: (args, {signal}) => this.#run(args, signal),
      onComplete: (loaded) => this.#succeed(loaded),
      onError: (error) => this.#fail(error),
    });
  }

  /** What the reader sees. While something newer is under way, or a failure is tried again, it is what was there before. */
  get state(): LoadState {
    const {status, value} = this.#task;
    if (status === TaskStatus.INITIAL) return 'idle';
    if (this.#failure) return 'failed';
    if (!value) return 'waiting';
    if (this.options.isEmpty?.(value.value)) return 'empty';
    return value.isStale || this.#isOutdated ? 'stale' : 'content';
  }

  /** Whether something is under way. */
  get isBusy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** The last answer, where there is one. */
  get loaded(): Loaded<T> | undefined {
    return this.#task.value;
  }

  get value(): T | undefined {
    return this.#task.value?.value;
  }

  /** Why there is no content, in the state `failed`. */
  get error(): SourceError | undefined {
    return this.#failure;
  }

  /** Asks again. */
  retry(): void {
    this.#isRetry = true;
    void this.#task.run();
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    if (this.#isInterrupted) this.retry();
    this.#isInterrupted = false;
  }

  /** An element that is only being moved is back before the microtask runs, and keeps its request. */
  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    queueMicrotask(() => {
      if (this.host.isConnected || !this.isBusy) return;
      this.#isInterrupted = true;
      this.#task.abort();
    });
  }

  readonly #onOnline = (): void => {
    if (this.state === 'failed' || this.state === 'stale') this.retry();
  };

  #run(args: readonly unknown[], signal: AbortSignal): Promise<Loaded<T>> | typeof initialState {
    if (!this.#isRetry) this.#failure = undefined;
    this.#isRetry = false;
    this.#isOutdated = false;
    return args === NOTHING ? initialState : this.options.load(args as Args, signal);
  }

  #succeed(loaded: Loaded<T>): void {
    const {url, isStale} = loaded;
    this.#failure = undefined;
    this.#tell('portal-load', {url, isStale});
    void this.#renew(loaded);
  }

  /** What is a little old is shown at once, and again when the newer answer is there. */
  async #renew(loaded: Loaded<T>): Promise<void> {
    if (!loaded.newer || this.#isRenewal) return;
    const isHere = await loaded.newer.then(
      () => true,
      () => false,
    );
    if (loaded !== this.#task.value || !this.host.isConnected) return;
    this.#isOutdated = !isHere;
    if (!isHere) return this.host.requestUpdate();
    this.#isRenewal = true;
    await this.#task.run();
    this.#isRenewal = false;
  }

  #fail(error: unknown): void {
    if (isAbort(error)) return;
    this.#failure = error instanceof SourceError ? error : new SourceError('shape', {url: '', detail: String(error)});
    const {code, facts} = this.#failure;
    void diagnose(this.language.strings, this.#failure).then((sentence) => reportOnce(this.host, sentence));
    this.#tell('portal-error', {code, url: facts.url, status: facts.status});
  }

  #tell(type: string, detail: LoadDetail | ErrorDetail): void {
    this.host.dispatchEvent(new CustomEvent(type, {detail}));
  }
}

const NOTHING: readonly unknown[] = [];
