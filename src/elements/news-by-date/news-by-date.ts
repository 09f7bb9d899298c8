import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {AddressController} from '../../controllers/address.js';
import {hasAuthorContent} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import {clampDay, type CivilDate, type CivilMonth, isCivilDate, monthAfter, monthOf} from '../../dates/civil.js';
import type {DayCounts} from '../../models/day-counts.js';
import type {SourceConfig} from '../../sources/config.js';
import {flag} from '../flag.js';
import {more} from '../more.js';
import {newsSkeleton} from '../news-skeleton.js';
import {renderNotice} from '../notice.js';
import {PortalElement} from '../portal-element.js';
import {type CalendarView, renderFooter, renderGrid, renderJumps, renderNavigation} from './calendar.js';
import {DayListController} from './day-list.js';
import {type Facts, factsOf} from './facts.js';
import {clampMonth} from './limits.js';
import {MonthsController} from './months.js';
import {PlaceController} from './place.js';
import {dayStyles, footerStyles, styles} from './news-by-date.styles.js';

/**
 * A month calendar that knows on which days there is news, and the list of articles of the day that a reader chooses. Without a
 * `value` it opens at the last month with news, where the backend says which, and at the present month otherwise.
 *
 * @summary News by date: a calendar, and the articles of a day.
 * @tagname portal-news-by-date
 * @slot - The author's own content, such as links to an archive: shown until the first month has come, and when it can't come.
 * @slot heading - Filled by the `heading` attribute.
 * @slot news - Filled with the articles of the chosen day.
 * @csspart body - What holds the calendar and the list.
 * @csspart calendar - The calendar with all its controls.
 * @csspart navigation - The line with month, year and the two buttons.
 * @csspart month - The choice of a month.
 * @csspart year - The choice of a year.
 * @csspart previous - The button to the month before.
 * @csspart next - The button to the month after.
 * @csspart grid - The table of days.
 * @csspart weekday - The name of a day of the week.
 * @csspart day - A day; with it stand `news`, `none` or `unknown`, and `today` and `selected` where they apply.
 * @csspart summary - The sentence about the month.
 * @csspart jump - A button to the present day, or to the nearest day with news.
 * @csspart list - What holds the list of the day.
 * @csspart more - The button that adds articles to the list.
 * @csspart notice - What holds a sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-news-by-date-size=26em] - Greatest width of the calendar.
 * @cssprop [--portal-news-by-date-day-size=44px] - Height of a day; more where the text is large, less in months of six weeks.
 * @fires change - A reader has chosen a day: it is in `value`. Bubbles.
 * @fires portal-month - A reader has gone to another month; `detail` is `{month, from, to}`. Bubbles.
 * @fires portal-load - Days or articles have arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There are none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalNewsByDate extends PortalElement {
  static override styles = [PortalElement.styles, newsSkeleton, more, styles, dayStyles, footerStyles];

  /** The chosen day, `yyyy-MM-dd`; empty for none. */
  @property() value = '';

  /** The first day that can be chosen, `yyyy-MM-dd`. */
  @property() min = '';

  /** The last day that can be chosen, `yyyy-MM-dd`. */
  @property() max = '';

  /** The present day, `yyyy-MM-dd`, instead of the clock's in the zone of the source. */
  @property() today = '';

  /** Where weeks start: 1 is Monday, 7 is Sunday. */
  @property({attribute: 'first-day-of-week', type: Number}) firstDayOfWeek = 1;

  /** Leaves out the list of the day's articles, for pages that answer to the `change` event themselves. */
  @property({attribute: 'no-list', ...flag}) noList = false;

  /** Name of the parameter of the page's address that carries the chosen day, such as `ngay`. None when empty. */
  @property({attribute: 'date-param'}) dateParam = '';

  readonly #months = new MonthsController(this);
  readonly #place = new PlaceController(
    this,
    () => this.#facts,
    () => this.#months.news,
  );
  readonly #address = new AddressController(
    this,
    () => this.dateParam,
    (text) => this.#follow(text, this.#valueWithoutAddress),
  );
  readonly #list = new DayListController(this, this.language, () => ({
    config: this.sources.config,
    day: this.noList ? undefined : this.#facts.chosen,
    strings: this.strings,
    headingLevel: this.heading ? this.headingLevel + 1 : this.headingLevel,
  }));
  protected readonly loading: LoadingController<DayCounts, [SourceConfig, CivilMonth]> = new LoadingController(
    this,
    this.language,
    {
      args: (): [SourceConfig, CivilMonth] | undefined =>
        this.sources.config && [this.sources.config, this.#place.month],
      load: ([config, month], signal) => this.#months.load(config, month, signal),
    },
  );

  #valueWithoutAddress = '';

  protected override urls(): {days: string | undefined} {
    return {days: this.src};
  }

  protected override choices(): Partial<Record<string, readonly string[]>> {
    return {'first-day-of-week': ['1', '7']};
  }

  protected override emptyText(): string {
    return this.strings.calendar.noNewsInMonth(this.#place.month);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('dateParam')) this.#follow(this.#address.value, this.value);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {month} = this.#place;
    if (this.#months.news.has(month)) this.#months.loadAhead(month, this.#facts.limits);
  }

  /** The sentence about the month belongs to the calendar, so it does not stand below the list. */
  protected override render(): unknown {
    return html`
      <slot name="heading"></slot>
      <div
        part="body"
        tabindex="-1"
        @click=${this.#onClick}
        @change=${this.#onChange}
        @keydown=${this.#place.onKeyDown}
        @focusin=${this.#place.onFocusIn}
      >
        ${this.renderState()}
      </div>
    `;
  }

  /** The calendar is of use from the start, with days that are not known yet; only the author's own content goes before. */
  protected override renderState(): unknown {
    if (!this.#months.news.isEmpty) return this.renderContent();
    const isAuthors = hasAuthorContent(this);
    return html`
      <slot ?hidden=${!isAuthors} @slotchange=${() => this.requestUpdate()}></slot>
      ${isAuthors ? html`<div class="wall">${this.#renderNotice()}</div>` : this.renderSkeleton()}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return this.renderContent();
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const {strings, chosen = view.today, news} = view;
    return html`
      <div class="layout">
        <div class="wall calendar" part="calendar" role="group" aria-label=${this.heading || strings.calendar.heading}>
          ${renderNavigation(view)} ${renderGrid(view)} ${renderFooter(view)} ${this.#renderNotice()}
        </div>
        ${this.#list.render(Number(news.count(chosen)) || 3, () => renderJumps(view, chosen, chosen))}
      </div>
    `;
  }

  #renderNotice(): TemplateResult {
    const {state} = this.loading;
    const isProblem = state === 'failed' || state === 'stale';
    return html`<div part="notice" role="status">${isProblem ? renderNotice(this, state) : nothing}</div>`;
  }

  get #facts(): Facts {
    return factsOf(this, this.#months.news, this.sources.config?.zone);
  }

  get #view(): CalendarView {
    const {month, tabStop, hasMoved} = this.#place;
    const facts = this.#facts;
    return {
      ...facts,
      strings: this.strings,
      news: this.#months.news,
      month,
      tabStop,
      isBusy: this.loading.isBusy || this.#months.isSearching,
      isSpoken: hasMoved,
      hasJumps: this.#list.state !== 'empty' || monthOf(facts.chosen ?? '') !== month,
    };
  }

  /** Takes over what the address says, if it says a day that can be chosen. */
  #follow(text: string | undefined, otherwise: string): void {
    const {min, max} = this.#facts;
    this.value = isCivilDate(text) && clampDay(text, min, max) === text ? text : otherwise;
  }

  /** The reader goes to a month, as far as there is news. */
  #show(month: CivilMonth): void {
    this.#place.show(clampMonth(this.#facts.limits, month));
  }

  /** The reader chooses a day. */
  #choose(day: CivilDate): void {
    this.#place.show(monthOf(day));
    if (day === this.value) return;
    if (this.#address.value === undefined) this.#valueWithoutAddress = this.value;
    this.#address.write(day);
    this.value = day;
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** The reader goes to the nearest day with news, or to where the search for it ended, unless gone elsewhere meanwhile. */
  async #jump(from: CivilDate, step: 1 | -1): Promise<void> {
    const {value} = this;
    const {month} = this.#place;
    const found = await this.#months.find(from, step, () => this.#facts.limits);
    if (this.value !== value || this.#place.month !== month) return;
    if (found?.month) this.#place.show(found.month);
    if (!found?.day) return;
    this.#place.focusOn(found.day);
    this.#choose(found.day);
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const {day, step, focus, before, after} = button.dataset;
    if (day) this.#choose(day);
    if (step) this.#show(monthAfter(this.#place.month, Number(step)));
    if (focus) this.#place.focusOn(focus);
    if (before) void this.#jump(before, -1);
    if (after) void this.#jump(after, 1);
  };

  readonly #onChange = (event: Event): void => this.#show((event.target as HTMLSelectElement).value);
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-news-by-date': PortalNewsByDate;
  }
}
