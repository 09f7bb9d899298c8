import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {EndpointName, SourceConfig} from '../sources/config.js';

/** What an element itself says of its backend. */
export interface OwnSource {
  /** Id of a `<portal-source>`, or a whole configuration. */
  source?: string | SourceConfig | undefined;
  preset?: string | undefined;
  base?: string | undefined;
  /** Addresses that take the place of the preset's. */
  urls?: Partial<Record<EndpointName, string | undefined>>;
}

/** A `<portal-source>`, as elements see it. */
interface SourceElement extends Element {
  readonly config?: SourceConfig;
}

/** Dispatched on the document when a `<portal-source>` comes, goes or changes. */
export const SOURCE_CHANGE = 'portal-source-change';
const TAG = 'portal-source';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds out which backend an element talks to: its own attributes first, then the `<portal-source>` it names, stands in,
 * or shares the page with.
 */
export class SourceController implements ReactiveController {
  #parts: readonly unknown[] = [];
  #config: SourceConfig | undefined;

  constructor(
    readonly host: Host,
    readonly own: () => OwnSource,
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
    const {source, preset, base, urls = {}} = this.own();
    const shared = typeof source === 'object' ? source : this.#shared(source);
    if (!shared && document.readyState === 'loading') return undefined;
    const parts = [shared, preset, base, ...Object.entries(urls).flat()];
    if (!this.#config || !isSame(parts, this.#parts)) {
      this.#parts = parts;
      this.#config = combine(shared ?? {}, preset, base, urls);
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

/** An address of its own changes where an endpoint is, not how it is read. */
function combine(
  shared: SourceConfig,
  preset: string | undefined,
  base: string | undefined,
  urls: NonNullable<OwnSource['urls']>,
): SourceConfig {
  const config: SourceConfig = {...shared};
  if (preset) config.preset = preset;
  if (base) config.base = base;
  for (const [name, url] of Object.entries(urls) as [EndpointName, string | undefined][])
    if (url) config[name] = {...config[name], url};
  return config;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
