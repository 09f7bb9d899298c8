import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SourceConfig} from '../sources/config.js';
import {definedSource, SOURCE_CHANGE} from '../sources/define-source.js';
import {combineSources, type OwnSource} from '../sources/own-source.js';
import {secretIn} from '../sources/secrets.js';

/** What an element itself says of its backend, with the source it names. */
export interface ElementSource extends OwnSource {
  /** Id of a `<portal-source>`, or a whole configuration. */
  source?: string | SourceConfig | undefined;
}

/** A `<portal-source>`, as elements see it. */
interface SourceElement extends Element {
  readonly config?: SourceConfig;
}

const TAG = 'portal-source';
const DATA = ':scope > script[type="application/json"]';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds out which backend an element talks to: what stands inside it and its own attributes first, then the `<portal-source>` it
 * names, stands in, or shares the page with.
 */
export class SourceController implements ReactiveController {
  #parts: readonly unknown[] = [];
  #config: SourceConfig | undefined;

  /** @param onSecret told of something secret in each new configuration, which is public in a page */
  constructor(
    readonly host: Host,
    readonly own: () => ElementSource,
    readonly onSecret: (name: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(SOURCE_CHANGE, this.#onChange);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#onChange, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener(SOURCE_CHANGE, this.#onChange);
    document.removeEventListener('DOMContentLoaded', this.#onChange);
  }

  /** The configuration; the same object until something in it changes. `undefined` while the page is still arriving. */
  get config(): SourceConfig | undefined {
    const {source, urls = {}, ...own} = this.own();
    const shared = typeof source === 'object' ? source : this.#shared(source);
    if (!shared && document.readyState === 'loading') return undefined;
    own.data ??= this.host.querySelector(DATA) ?? undefined;
    const definition = definedSource(own.preset ?? shared?.preset);
    const parts = [shared, definition, ...Object.values(own), ...Object.entries(urls).flat()];
    if (!this.#config || !isSame(parts, this.#parts)) {
      this.#parts = parts;
      this.#config = combineSources(shared ?? {}, {...own, urls});
      const secret = secretIn(this.#config) ?? secretIn(definition);
      if (secret) this.onSecret(secret);
    }
    return this.#config;
  }

  #shared(id: string | undefined): SourceConfig | undefined {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    const named = id
      ? (root.querySelector(`${TAG}[id="${CSS.escape(id)}"]`) ?? document.getElementById(id))
      : undefined;
    const found = id ? named : (this.host.closest(TAG) ?? root.querySelector(TAG) ?? document.querySelector(TAG));
    return (found as SourceElement | null)?.config;
  }

  readonly #onChange = (): void => this.host.requestUpdate();
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
