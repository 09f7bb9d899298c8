import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {AddressController} from '../../controllers/address.js';
import {reportOnce} from '../../controllers/report.js';
import {flag} from '../flag.js';
import {more} from '../more.js';
import {newsSkeleton, renderNewsSkeleton} from '../news-skeleton.js';
import {renderNotice} from '../notice.js';
import {pageSize} from '../page-size.js';
import {PortalElement} from '../portal-element.js';
import {fieldInUse} from './author-field.js';
import {renderField} from './field.js';
import {cleanQuery, isTooShort, resultsAddress} from './query.js';
import {ResultsController} from './results.js';
import {styles} from './search.styles.js';

const LIMIT = 10;

/** `detail` of `portal-search`. */
export interface SearchDetail {
  query: string;
}

/**
 * A search field, and below it the articles that were found, as ordinary HTML in the page with the words marked. Accents may be
 * left out. With `results-page` the field leads to that page instead.
 *
 * What stands between the tags, such as a link or a form that leads to a search page, is what readers use until the script has
 * come. From then on the field is there in its place: it works at once, and a search that fails says so and can be tried
 * again, so the author's content does not come back. What a reader has begun to type in it goes along.
 *
 * @summary A search field with its results.
 * @tagname portal-search
 * @slot - The author's own content, such as a link or a form: used until the script has come.
 * @slot heading - Filled by the `heading` attribute.
 * @slot results-heading - Filled with the heading of the results.
 * @slot results - Filled with the results.
 * @csspart search - What holds the field with its label and message.
 * @csspart label - The label.
 * @csspart field - What holds the field and its buttons.
 * @csspart input - The field.
 * @csspart clear - The button that empties the field.
 * @csspart submit - The button that searches.
 * @csspart message - What is wrong with the text in the field.
 * @csspart notice - What holds the number of results, or the sentence about the state.
 * @csspart count - The number of results.
 * @csspart body - What holds the results.
 * @csspart more - The button that adds results; after a failure it tries again.
 * @csspart error - The sentence about results that could not be had.
 * @csspart end - The sentence that all results are shown.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-search-size=40em] - Greatest width of the field with its button.
 * @cssprop [--portal-search-gap=1em] - Space between two results.
 * @cssprop [--portal-mark] - Background of the words searched for, where they were found.
 * @fires portal-search - A reader searches; `detail` is `{query}`. Bubbles. Canceled, nothing is searched here: the page does it.
 * @fires portal-load - Results have arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There are none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalSearch extends PortalElement {
  static override styles = [PortalElement.styles, newsSkeleton, more, styles];

  /** What was searched for last. Setting it searches; empty shows no results. */
  @property() query = '';

  /** Name of the parameter of the page's address that carries the query, such as `q`. None when empty. */
  @property({attribute: 'query-param'}) queryParam = '';

  /** Address of a page of results, with `{q}` where the query goes. Searching leads there, and nothing is listed here. */
  @property({attribute: 'results-page'}) resultsPage = '';

  /** Searches only a category, as the backend names it. */
  @property() category?: string;

  /** How many results are shown at once, from 1 to 100. */
  @property({type: Number}) limit = LIMIT;

  /** Hint in the empty field, instead of the built-in one. */
  @property() placeholder?: string;

  /** Shows the label above the field; otherwise it is only spoken. */
  @property({attribute: 'show-label', ...flag}) showLabel = false;

  /** What stands in the field. */
  @state() private text = '';

  @state() private isFaulty = false;

  readonly #results = new ResultsController(this, this.language, () => ({
    config: this.sources.config,
    query: this.#searched,
    category: this.category || undefined,
    limit: pageSize(this, LIMIT),
    strings: this.strings,
    headingLevel: this.heading ? Math.min(this.headingLevel + 1, 6) : this.headingLevel,
  }));
  protected readonly loading = this.#results.loading;
  readonly #address = new AddressController(
    this,
    () => this.queryParam,
    () => this.#followAddress(),
  );
  #inAddress = '';
  #needsFocus = false;

  /** Puts the cursor into the field. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('input')?.focus(options);
  }

  protected override urls(): {search: string | undefined} {
    return {search: this.src};
  }

  protected override emptyText(): string {
    return this.strings.search.empty(this.#results.query);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('queryParam')) this.#followAddress();
    if (changed.has('query')) this.#showQuery(cleanQuery(this.query));
    if (!this.hasUpdated) this.#takeOver();
    if (this.resultsPage && !this.#leadsAway)
      reportOnce(this, this.strings.unknownValue('results-page', this.resultsPage, '/tim-kiem?q={q}'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#needsFocus) this.focus({preventScroll: true});
    this.#needsFocus = false;
  }

  protected override render(): unknown {
    return html`
      <slot name="heading"></slot>
      ${this.#renderField()}
      <slot name="results-heading"></slot>
      <div class="wall" part="notice" role="status">
        ${this.#results.renderStatus(renderNotice(this, this.#results.state))}
      </div>
      <div part="body" tabindex="-1" aria-busy=${this.loading.isBusy ? 'true' : 'false'}>${this.renderState()}</div>
    `;
  }

  protected override renderState(): unknown {
    if (this.#results.isShown) return this.renderContent();
    return this.#results.state === 'waiting'
      ? html`<div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`
      : nothing;
  }

  protected override renderSkeleton(): TemplateResult {
    return renderNewsSkeleton(pageSize(this, LIMIT), {hasLeads: true});
  }

  protected override renderContent(): unknown {
    return this.#results.render();
  }

  #renderField(): TemplateResult {
    const {strings, text} = this;
    return renderField({
      strings,
      text,
      placeholder: this.placeholder ?? strings.search.placeholder,
      isLabelShown: this.showLabel,
      name: this.heading,
      fault: this.isFaulty ? strings.search.tooShort : '',
      change: this.#change,
      submit: this.#submit,
      clear: this.#clear,
    });
  }

  /** What is searched for here; nothing when the query is too short, or another page does it. */
  get #searched(): string {
    const query = cleanQuery(this.query);
    return isTooShort(query) || this.#leadsAway ? '' : query;
  }

  get #leadsAway(): boolean {
    return resultsAddress(this.resultsPage, 'q', this.category) !== undefined;
  }

  #showQuery(query: string): void {
    this.text = query;
    this.isFaulty = query !== '' && isTooShort(query);
  }

  #takeOver(): void {
    const field = fieldInUse(this);
    this.text = field?.text || this.text;
    this.#needsFocus = field?.hasFocus ?? false;
  }

  /** Only a change of the parameter counts: going to an anchor of the page changes nothing here. */
  #followAddress(): void {
    const query = this.#address.value ?? '';
    if (query !== this.#inAddress) this.query = query;
    this.#inAddress = query;
  }

  readonly #change = (text: string): void => {
    this.text = text;
    this.isFaulty = false;
  };

  readonly #submit = (): void => {
    const query = cleanQuery(this.text);
    this.isFaulty = isTooShort(query);
    if (this.isFaulty) return this.focus();
    const detail: SearchDetail = {query};
    const event = new CustomEvent('portal-search', {detail, bubbles: true, composed: true, cancelable: true});
    if (!this.dispatchEvent(event)) return;
    const address = resultsAddress(this.resultsPage, query, this.category);
    if (address) location.assign(address);
    else this.#search(query);
  };

  readonly #clear = (): void => {
    this.text = '';
    this.isFaulty = false;
    this.focus();
    if (!this.#leadsAway) this.#search('');
  };

  /** The same query again asks again. */
  #search(query: string): void {
    this.text = query;
    if (query && query === cleanQuery(this.query)) this.loading.retry();
    this.query = query;
    this.#address.write(query);
    this.#inAddress = this.#address.value ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-search': PortalSearch;
  }
}
