import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {reportOnce} from '../../controllers/report.js';
import {SOURCE_CHANGE} from '../../controllers/source.js';
import type {SourceConfig} from '../../sources/config.js';

/**
 * Says once for a page which backend its elements talk to. Shows nothing itself; what stands between its tags stays where it is.
 * A `<script type="application/json">` between the tags may hold the details of the source: addresses and mappings.
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

  /** IANA name of the zone of the backend's dates. */
  @property() zone?: string;

  /** What relative addresses of pictures and links belong to. */
  @property() assets?: string;

  /** Address of the page that shows an article, with `{id}` or `{slug}` in it, when the backend gives none. */
  @property({attribute: 'article-page'}) articlePage?: string;

  /** Whether cookies go along: `same-origin`, `include` or `omit`. */
  @property() credentials?: RequestCredentials;

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
    const {preset, base, zone, assets, articlePage, credentials} = this;
    const given = Object.entries({preset, base, zone, assets, articlePage, credentials}).filter(([, value]) => value);
    return Object.fromEntries(given);
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
