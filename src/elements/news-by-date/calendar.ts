import {html, nothing, type TemplateResult} from 'lit';
import {type CivilDate, type CivilMonth, firstOfMonth, lastOfMonth, monthAfter, monthOf} from '../../dates/civil.js';
import {type DayFacts, type DayView, dayView} from './day-view.js';
import {hasMonth, yearOf, yearsOf} from './limits.js';
import {nearestNews} from './news-days.js';
import {monthGrid, type Week, weekdayOrder} from './month-grid.js';

/** What the calendar shows. */
export interface CalendarView extends DayFacts {
  month: CivilMonth;
  /** The day that the Tab key leads to. */
  tabStop: CivilDate;
  /** 1 is Monday, 7 is Sunday. */
  firstDayOfWeek: number;
  isBusy: boolean;
  /** Whether news of the month is announced: not before the reader has done something. */
  isSpoken: boolean;
  /** Whether a month without news offers the way to other news. */
  hasJumps: boolean;
}

/**
 * Month, year, and a step to either side. Nothing here listens: a button carries where it leads, in months as `data-step`, a
 * day of the grid itself as `data-day`, so that one listener serves them all.
 */
export function renderNavigation(view: CalendarView): TemplateResult {
  const {calendar} = view.strings;
  return html`
    <div class="navigation" part="navigation">
      <span class="choices">${renderMonths(view)}${renderYears(view)}</span>
      <span class="steps">
        ${renderStep(view, 'previous', calendar.previousMonth, -1)} ${renderStep(view, 'next', calendar.nextMonth, 1)}
      </span>
    </div>
  `;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function renderMonths({strings, month, limits}: CalendarView): TemplateResult {
  const first = `${month.slice(0, 4)}-01`;
  return html`
    <select part="month" aria-label=${strings.calendar.month}>
      ${MONTHS.map((number) => {
        const value = monthAfter(first, number - 1);
        return html`<option
          value=${value}
          .selected=${value === month}
          ?disabled=${value !== month && !hasMonth(limits, value)}
        >
          ${strings.calendar.monthName(number)}
        </option>`;
      })}
    </select>
  `;
}

function renderYears({strings, month, limits, today}: CalendarView): TemplateResult {
  return html`
    <select part="year" aria-label=${strings.calendar.year}>
      ${yearsOf(limits, month, today).map(
        (year) =>
          html`<option value=${`${year}${month.slice(4)}`} .selected=${year === yearOf(month)}>${year}</option>`,
      )}
    </select>
  `;
}

function renderStep({month, limits}: CalendarView, part: string, label: string, amount: number): TemplateResult {
  const target = monthAfter(month, amount);
  const isOpen = amount > 0 ? target <= monthOf(limits.to) : target >= monthOf(limits.from);
  return html`
    <button
      type="button"
      class="step"
      part=${part}
      aria-label=${label}
      aria-disabled=${isOpen ? 'false' : 'true'}
      data-step=${amount}
    >
      <span class=${`arrow ${part}`}></span>
    </button>
  `;
}

/** The month as a grid of days. */
export function renderGrid(view: CalendarView): TemplateResult {
  const {strings, month, firstDayOfWeek} = view;
  const weeks = monthGrid(month, firstDayOfWeek);
  return html`
    <table
      role="grid"
      class=${`weeks-${weeks.length}`}
      part="grid"
      aria-label=${strings.formatMonth(month)}
      aria-describedby="keys"
    >
      <thead>
        <tr>
          ${weekdayOrder(firstDayOfWeek).map((number) => renderWeekday(view, number))}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((week) => renderWeek(week, view))}
      </tbody>
    </table>
    <p class="hidden" id="keys">${strings.calendar.keys}</p>
  `;
}

function renderWeekday({strings}: CalendarView, number: number): TemplateResult {
  const {short = '', long = ''} = strings.calendar.weekdays[number - 1] ?? {};
  return html`<th scope="col" part="weekday" abbr=${long} aria-label=${long}>${short}</th>`;
}

const renderWeek = (week: Week, view: CalendarView): TemplateResult => html`
  <tr>
    ${week.map((day) => html`<td>${day ? renderDay(day, view) : nothing}</td>`)}
  </tr>
`;

/**
 * A button in each cell rather than a cell that takes the focus: it is announced once, with its label and whether it is pressed,
 * a screen reader on a phone says that it can be pressed, and speech control and the lists of buttons find it. Days without news
 * keep a button too, so that the arrow keys pass over every day.
 */
function renderDay(day: CivilDate, view: CalendarView): TemplateResult {
  const {kind, text, label, isToday, isChosen, part, count} = dayView(day, view);
  return html`
    <button
      type="button"
      class=${`day ${kind}`}
      part=${part}
      tabindex=${day === view.tabStop ? 0 : -1}
      aria-label=${label}
      aria-pressed=${isChosen ? 'true' : kind === 'none' ? nothing : 'false'}
      aria-disabled=${kind === 'none' ? 'true' : nothing}
      aria-current=${isToday ? 'date' : nothing}
      data-day=${day}
    >
      ${text}${renderMark(kind, count)}
    </button>
  `;
}

/**
 * What tells the three kinds of day apart without colour: a number or a dot, a dash, nothing. The number is drawn by the style:
 * as text it would count as part of the button's visible label, which speech control expects to hear as it stands.
 */
function renderMark(kind: DayView['kind'], count: string): unknown {
  if (kind === 'none') return nothing;
  const shape = kind === 'unknown' ? 'dash' : count ? 'count' : 'dot';
  return html`<span class=${shape} data-count=${count || nothing}></span>`;
}

/** What there is in the month, and ways to elsewhere. */
export function renderFooter(view: CalendarView): TemplateResult {
  const {strings, month, today, limits, news, isBusy, isSpoken, hasJumps} = view;
  const isAway = monthOf(today) !== month && today >= limits.from && today <= limits.to;
  const isEmpty = news.inMonth(month)?.length === 0;
  return html`
    <div class="footer" part="footer">
      <p part="summary" aria-live=${isSpoken ? 'polite' : 'off'} aria-busy=${isBusy ? 'true' : 'false'}>
        ${summaryOf(view)}
      </p>
      ${isAway ? html`<button type="button" part="jump" data-focus=${today}>${strings.calendar.today}</button>` : nothing}
      ${isEmpty && hasJumps ? renderJumps(view, firstOfMonth(month), lastOfMonth(month)) : nothing}
    </div>
  `;
}

function summaryOf({strings, month, news, isBusy}: CalendarView): string {
  const days = news.inMonth(month);
  if (!days) return isBusy ? strings.loading : '';
  return days.length ? strings.calendar.monthSummary(month, days.length) : strings.calendar.noNewsInMonth(month);
}

/** Buttons to the nearest news before one day and after another, as far as there is any. */
export function renderJumps(
  {strings, news, limits}: CalendarView,
  before: CivilDate,
  after: CivilDate,
): TemplateResult {
  const earlier = nearestNews(news, before, -1, limits);
  const later = nearestNews(news, after, 1, limits);
  const {earlierNews, laterNews} = strings.calendar;
  return html`
    ${earlier ? html`<button type="button" part="jump" data-before=${before}>${earlierNews(earlier.day)}</button>` : nothing}
    ${later ? html`<button type="button" part="jump" data-after=${after}>${laterNews(later.day)}</button>` : nothing}
  `;
}
