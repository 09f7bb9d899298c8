import type {LitElement, ReactiveController} from 'lit';
import {type CivilDate, type CivilMonth, clampDay, firstOfMonth, lastOfMonth, monthOf} from '../../dates/civil.js';
import {dayForKey} from './day-key.js';
import type {Facts} from './facts.js';
import type {NewsDays} from './news-days.js';

/** `detail` of `portal-month`. */
export interface MonthDetail {
  /** `yyyy-MM` */
  month: CivilMonth;
  /** Its first and last day, `yyyy-MM-dd`. */
  from: CivilDate;
  to: CivilDate;
}

/** Where in the calendar the reader is: the month shown, and the day that has the focus or gets it next. */
export class PlaceController implements ReactiveController {
  /** Whether the reader has gone anywhere yet. */
  hasMoved = false;
  #month: CivilMonth | undefined;
  #day: CivilDate | undefined;
  #chosen: CivilDate | undefined;
  #needsFocus = false;

  /**
   * @param facts what the calendar opens at, and how far it goes
   * @param news what is known of the months: one that is known stays until something else is wanted
   */
  constructor(
    readonly host: LitElement,
    readonly facts: () => Facts,
    readonly news: () => NewsDays,
  ) {
    host.addController(this);
  }

  /** The month to show. */
  get month(): CivilMonth {
    return this.#month ?? monthOf(this.facts().start);
  }

  /** The day that the Tab key leads to. */
  get tabStop(): CivilDate {
    const {month} = this;
    const {chosen, today} = this.facts();
    const isHere = (candidate?: CivilDate): boolean => candidate?.startsWith(month) === true;
    return [this.#day, chosen, today].find(isHere) ?? firstOfMonth(month);
  }

  hostUpdate(): void {
    const {chosen} = this.facts();
    if (chosen && chosen !== this.#chosen) this.#month = monthOf((this.#day = chosen));
    this.#chosen = chosen;
    if (this.news().has(this.month)) this.#month = this.month;
    this.#needsFocus ||= dayOf(this.host.shadowRoot?.activeElement) !== undefined;
  }

  /** A day that had the focus has it again, wherever it or its successor is drawn now. */
  hostUpdated(): void {
    if (this.#needsFocus) this.host.shadowRoot?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
    this.#needsFocus = false;
  }

  /** The reader goes to a month. */
  show(month: CivilMonth): void {
    this.hasMoved = true;
    if (month === this.month) return;
    this.#month = month;
    this.host.requestUpdate();
    const detail: MonthDetail = {month, from: firstOfMonth(month), to: lastOfMonth(month)};
    this.host.dispatchEvent(new CustomEvent('portal-month', {detail, bubbles: true, composed: true}));
  }

  /** The reader goes to a day. */
  focusOn(day: CivilDate): void {
    this.#day = day;
    this.#needsFocus = true;
    this.show(monthOf(day));
    this.host.requestUpdate();
  }

  /** A key moves the reader from day to day. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const day = dayOf(event.target);
    const {limits, firstDayOfWeek} = this.facts();
    const isRtl = getComputedStyle(this.host).direction === 'rtl';
    const target = day && dayForKey(event, day, {firstDayOfWeek, isRtl});
    if (!target) return;
    event.preventDefault();
    this.focusOn(clampDay(target, limits.from, limits.to));
  };

  /** Whatever gave a day the focus, the keys go on from there. */
  readonly onFocusIn = (event: Event): void => {
    this.#day = dayOf(event.target) ?? this.#day;
  };
}

/** The day that a button of the grid stands for. */
const dayOf = (target: EventTarget | null | undefined): CivilDate | undefined =>
  target instanceof HTMLElement ? target.dataset['day'] : undefined;
