import {type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../controllers/language.js';
import {hasAuthorContent, LightContentController} from '../controllers/light-content.js';
import type {Loading} from '../controllers/loading.js';
import {reportOnce} from '../controllers/report.js';
import {SourceController} from '../controllers/source.js';
import {mergeStrings, type StringsPatch} from '../i18n/languages.js';
import type {Strings} from '../i18n/strings.js';
import type {EndpointName, EndpointParts, SourceConfig} from '../sources/config.js';
import type {Inference} from '../sources/infer/report.js';
import {base, skeleton} from '../styles/base.js';
import {flag} from './flag.js';
import {renderHeading} from './heading.js';
import {InspectionController} from './inspection.js';
import type {Inspection} from './inspector/inspection.js';
import {notice, renderNotice} from './notice.js';

/** What all elements that show content of a backend have in common. */
export abstract class PortalElement extends LitElement {
  static override styles: CSSResultGroup = [base, skeleton, notice];

  /** Address of the JSON, when the source's preset does not know it. May hold variables such as `{page}`. */
  @property() src?: string;

  /**
   * Id of the `<portal-source>` to use, or a whole configuration (JavaScript). Otherwise the page's own is used. Where nothing was set and
   * nobody says how the backend answers, this becomes what was worked out: a configuration that can be kept and corrected.
   */
  @property()
  set source(source: string | SourceConfig | undefined) {
    this.#source = source;
  }
  get source(): string | SourceConfig | undefined {
    return this.#source ?? this.#inspection.finding?.config;
  }

  /** Name of the preset that says how the backend answers. */
  @property() preset?: string;

  /** Address of the API, as the preset's `{base}`. */
  @property() base?: string;

  /** Values of the preset's own variables, such as `list: TinTuc`. */
  @property() params?: string;

  /** Which field of the answer is what, as expressions: `title: TieuDe; date: NgayDang`. An object in JavaScript. */
  @property() map?: EndpointParts['map'];

  /** Expression of the list in the answer. */
  @property() items?: string;

  /** Expression of the number of results on all pages. */
  @property() total?: string;

  /** Expression of the number of pages. */
  @property() pages?: string;

  /** Expression of the address of the next page. */
  @property() next?: string;

  /**
   * The data itself in place of an address (JavaScript). A `<script type="application/json">` between the tags does the same; `src="#id"`
   * takes one that stands elsewhere on the page.
   */
  @property({attribute: false}) data?: unknown;

  /** Shows below the element how it reads its backend, for the webmaster: where each field was found and how sure that is. */
  @property({attribute: 'portal-inspect', ...flag}) portalInspect = false;

  /** Title above the content. None when empty. */
  @property() heading = '';

  /** Level of the heading, from 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Words to use instead of the built-in ones (JavaScript). */
  @property({attribute: false}) words?: StringsPatch;

  protected readonly language = new LanguageController(this);
  protected readonly sources = new SourceController(
    this,
    () => ({
      source: this.#source,
      preset: this.preset,
      base: this.base,
      params: this.params,
      map: this.map,
      items: this.items,
      total: this.total,
      pages: this.pages,
      next: this.next,
      data: this.data,
      urls: this.urls(),
    }),
    (secret) => reportOnce(this, this.strings.secret(secret), secret),
  );

  /** What the element loads. */
  protected abstract readonly loading: Loading;

  readonly #inspection: InspectionController = new InspectionController(this, () => ({
    config: this.sources.config,
    names: Object.keys(this.urls()) as EndpointName[],
    loading: this.loading,
    strings: this.strings,
  }));
  #source: string | SourceConfig | undefined;
  #hadFocusOnRetry = false;
  #mergedFrom: readonly unknown[] = [];
  #merged: Strings | undefined;

  constructor() {
    super();
    new LightContentController(this, 'heading', () =>
      this.heading ? renderHeading(this.headingLevel, this.heading) : nothing,
    );
    this.addEventListener('keypress', keepEnter);
  }

  /** The words of the nearest language, with the element's own. */
  get strings(): Strings {
    const {strings} = this.language;
    if (!this.words) return strings;
    if (!this.#merged || this.#mergedFrom[0] !== strings || this.#mergedFrom[1] !== this.words) {
      this.#mergedFrom = [strings, this.words];
      this.#merged = mergeStrings(strings, this.words);
    }
    return this.#merged;
  }

  /** What was worked out of the backend's answers, field by field, with confidence and reasons; absent where nothing had to be. */
  get inference(): Inference | undefined {
    return this.#inspection.finding?.inference;
  }

  /** Writes to the console how the element reads its backend, and gives it back. @throws SourceError for a source that is not understood */
  inspect(): Promise<Inspection> {
    return this.#inspection.log();
  }

  /** The addresses that the element's attributes give. */
  protected abstract urls(): Partial<Record<EndpointName, string | undefined>>;

  /** What is shown while waiting: bars in the size of the content to come. */
  protected abstract renderSkeleton(): TemplateResult;

  /** What is shown when there is nothing to show. */
  protected abstract emptyText(): string;

  /** Content for the state `content`, and `stale`. */
  protected abstract renderContent(): unknown;

  /** The attributes that take one of a few values, with the values. */
  protected choices(): Partial<Record<string, readonly string[]>> {
    return {};
  }

  protected override willUpdate(_changed: PropertyValues): void {
    for (const [attribute, allowed = []] of Object.entries(this.choices())) {
      const value = this.getAttribute(attribute);
      if (value !== null && !allowed.includes(value))
        reportOnce(this, this.strings.unknownValue(attribute, value, allowed.join(', ')));
    }
    this.#hadFocusOnRetry = this.shadowRoot?.activeElement?.getAttribute('part') === 'retry';
  }

  /** When trying again has helped, the button is gone: the focus goes on to what has come. */
  protected override updated(_changed: PropertyValues): void {
    if (this.#hadFocusOnRetry && !this.shadowRoot?.activeElement)
      this.shadowRoot?.querySelector<HTMLElement>('[part="body"]')?.focus({preventScroll: true});
  }

  protected override render(): unknown {
    const {state, isBusy} = this.loading;
    return html`
      <slot name="heading"></slot>
      <div part="body" tabindex="-1" aria-busy=${isBusy ? 'true' : 'false'}>${this.renderState()}</div>
      <div class="wall" part="notice" role="status">${renderNotice(this, state)}</div>
    `;
  }

  /** The author's own content stays until there is something to show in its place. */
  protected renderState(): unknown {
    const {state} = this.loading;
    if (state === 'content' || state === 'stale') return this.renderContent();
    const isWaiting = state === 'waiting' || state === 'idle';
    const needsSkeleton = isWaiting && !hasAuthorContent(this);
    return html`
      <slot @slotchange=${() => this.requestUpdate()}></slot>
      ${
        needsSkeleton
          ? html`<div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`
          : nothing
      }
    `;
  }

  /** @internal what the notice needs to know */
  get noticeFacts(): NoticeFacts {
    return {strings: this.strings, loading: this.loading, emptyText: () => this.emptyText()};
  }
}

/** What the notice of an element tells about. */
export interface NoticeFacts {
  strings: Strings;
  loading: Loading;
  emptyText: () => string;
}

/** Keeps an Enter inside: old pages submit their form at any that reaches it (WebForms' DefaultButton). */
export function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation();
}
