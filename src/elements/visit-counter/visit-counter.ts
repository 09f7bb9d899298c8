import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LoadingController} from '../../controllers/loading.js';
import {RefreshController} from '../../controllers/refresh.js';
import {zonedTime} from '../../dates/zone.js';
import {type Figure, FIGURES, type VisitStats} from '../../models/visit-stats.js';
import type {SourceConfig} from '../../sources/config.js';
import {resolveSource} from '../../sources/resolve.js';
import {fetchStats} from '../../sources/stats.js';
import {flag} from '../flag.js';
import {PortalElement} from '../portal-element.js';
import {styles} from './visit-counter.styles.js';

const DEFAULT_FIGURES: readonly Figure[] = ['total', 'online'];

/**
 * Shows how often a site is visited: total visits, visitors now, and whatever else the backend counts. It only reads: it never
 * counts a visit itself, sets no cookie and stores nothing.
 *
 * @summary Figures of a site's visits.
 * @tagname portal-visit-counter
 * @slot - The author's own content, shown until there are figures and when there are none.
 * @slot heading - Filled by the `heading` attribute.
 * @csspart body - What holds the figures.
 * @csspart figures - The list of figures.
 * @csspart label - The name of a figure.
 * @csspart value - A figure.
 * @csspart time - When the figures were read.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-visit-counter-gap=0.25em] - Space between two figures.
 * @fires portal-load - Figures have arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There are none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalVisitCounter extends PortalElement {
  static override styles = [PortalElement.styles, styles];

  /**
   * Which figures to show, in this order, separated by spaces or commas: total, online, today, yesterday, thisWeek, lastWeek, thisMonth,
   * lastMonth, thisYear, members, guests, bots. Those that the backend does not give are left out.
   */
  @property() figures = '';

  /** Seconds between two readings while the page is looked at; at least 30. 0 reads once. */
  @property({type: Number}) refresh = 60;

  /** Whether to show when the figures were read. */
  @property({attribute: 'show-time', ...flag}) showTime = false;

  protected readonly loading: LoadingController<VisitStats, [SourceConfig]> = new LoadingController(
    this,
    this.language,
    {
      args: (): [SourceConfig] | undefined => this.sources.config && [this.sources.config],
      load: async ([config], signal) => fetchStats(await resolveSource(config), signal),
      isEmpty: ({figures}) => this.#names().every((name) => figures[name] === undefined),
    },
  );

  constructor() {
    super();
    new RefreshController(
      this,
      () => this.refresh,
      () => this.loading.retry(),
    );
  }

  protected override urls(): {stats: string | undefined} {
    return {stats: this.src};
  }

  protected override emptyText(): string {
    return this.strings.counter.empty;
  }

  protected override renderSkeleton(): TemplateResult {
    return html` ${this.#names().map(() => html`<span class="bar"></span>`)} `;
  }

  protected override renderContent(): unknown {
    const stats = this.loading.value as VisitStats;
    const label = this.heading || this.strings.counter.heading;
    return html`
      <dl class="wall" part="figures" aria-label=${label}>
        ${this.#names().map((name) => this.#renderFigure(name, stats))}
      </dl>
      ${this.showTime ? this.#renderTime() : nothing}
    `;
  }

  #renderFigure(name: Figure, {figures, onlineWindow}: VisitStats): unknown {
    const value = figures[name];
    if (value === undefined) return nothing;
    const {counter, formatNumber} = this.strings;
    const isOnline = name === 'online';
    return html`
      <div>
        <dt part="label">${counter.labels[name]}</dt>
        <dd part="value" title=${isOnline && onlineWindow ? counter.within(onlineWindow) : nothing}>
          <span class="number">${formatNumber(value)}</span>
          ${isOnline ? ` ${counter.people}` : nothing}
        </dd>
      </div>
    `;
  }

  #renderTime(): unknown {
    const at = this.loading.loaded?.at ?? Number.NaN;
    if (!Number.isFinite(at)) return nothing;
    const {day, time} = zonedTime(at);
    return html`
      <p class="wall time" part="time">${this.strings.counter.readAt(this.strings.formatMoment(day, time))}</p>
    `;
  }

  #names(): readonly Figure[] {
    const wanted = this.figures.split(/[\s,]+/).filter((name): name is Figure => FIGURES.includes(name as Figure));
    return wanted.length ? wanted : DEFAULT_FIGURES;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-visit-counter': PortalVisitCounter;
  }
}
