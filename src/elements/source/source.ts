import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {reportOnce} from '../../controllers/report.js';
import type {SourceConfig} from '../../sources/config.js';
import {SOURCE_CHANGE} from '../../sources/define-source.js';

/** What attributes can say of a source. */
const ATTRIBUTES = [
  'preset',
  'base',
  'params',
  'map',
  'items',
  'total',
  'pages',
  'next',
  'zone',
  'assets',
  'articlePage',
  'credentials',
  'timeout',
  'ttl',
  'cache',
] as const;

/**
 * Says once for a page which backend its elements talk to. Shows nothing itself; what stands between its tags stays where it is.
 * A `<script type="application/json">` between the tags may hold the details of the source: addresses and mappings. What it and the
 * attributes say is public, so they must not hold a token: the webmaster is warned of one in the console.
 *
 * @summary The backend that the elements of a page share.
 * @tagname portal-source
 * @slot - Elements that use this source; those elsewhere on the page use it too.
 */
export class PortalSource extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Name of the preset that says how the backend answers. */
  @property() preset?: string;

  /** Address of the API, as the preset's `{base}`. */
  @property() base?: string;

  /** Values of the preset's own variables, such as `site: 20125; list: TinTuc`. */
  @property() params?: string;

  /** The fields of an article, as expressions: `title: TieuDe; date: NgayDang`. */
  @property() map?: string;

  /** Expression of the list of articles in an answer. */
  @property() items?: string;

  /** Expression of the number of articles on all pages. */
  @property() total?: string;

  /** Expression of the number of pages. */
  @property() pages?: string;

  /** Expression of the address of the next page. */
  @property() next?: string;

  /** IANA name of the zone of the backend's dates. */
  @property() zone?: string;

  /** What relative addresses of pictures and links belong to. */
  @property() assets?: string;

  /** Address of the page that shows an article, with `{id}` or `{slug}` in it, when the backend gives none. */
  @property({attribute: 'article-page'}) articlePage?: string;

  /** Whether cookies go along: `same-origin`, `include` or `omit`. */
  @property() credentials?: RequestCredentials;

  /** How long to wait for an answer, in milliseconds; 15000 unless said. */
  @property({type: Number}) timeout?: number;

  /** How long an answer is used again without asking, in milliseconds; 60000 unless said. */
  @property({type: Number}) ttl?: number;

  /** `session` keeps answers in the browser's session storage, for the reader's next page. Nothing is stored unless said. */
  @property() cache?: 'session';

  /** Everything else, in JavaScript. Attributes win over it. */
  @property({attribute: false}) settings?: SourceConfig;

  #config: SourceConfig | undefined;

  /** The source as described by the script inside, then `settings`, then the attributes. A new object after each change. */
  get config(): SourceConfig {
    this.#config ??= {...this.#inside(), ...this.settings, ...this.#attributes()};
    return this.#config;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tell();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tell();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tell();
  }

  protected override render(): unknown {
    return html`<slot @slotchange=${this.#tell}></slot>`;
  }

  readonly #tell = (): void => {
    this.#config = undefined;
    document.dispatchEvent(new Event(SOURCE_CHANGE));
  };

  #attributes(): SourceConfig {
    const given = ATTRIBUTES.flatMap((name) => {
      const value = this[name];
      return value === undefined || value === '' || value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(given) as SourceConfig;
  }

  #inside(): SourceConfig {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return {};
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      return typeof value === 'object' && value !== null ? value : {};
    } catch (error) {
      reportOnce(this, String(error));
      return {};
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-source': PortalSource;
  }
}
