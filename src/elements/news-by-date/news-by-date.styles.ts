import {css} from 'lit';
import {newsListStyles} from '../news-list.js';

/**
 * The calendar, beside the list where there is room for both. It has the same height in every month: five rows of full size,
 * and six a little lower.
 */
export const styles = css`
  slot[hidden] {
    display: none;
  }
  .layout {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .calendar {
    --_day: max(var(--portal-news-by-date-day-size, var(--_target)), 2.75em);
    flex: 0 1 var(--portal-news-by-date-size, 26em);
    min-inline-size: 0;
  }
  .list-of-day {
    flex: 1 1 22em;
    min-inline-size: min(100%, 22em);
  }

  .navigation,
  .choices,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .navigation {
    justify-content: space-between;
    margin-block-end: 0.35em;
  }
  .steps {
    flex-wrap: nowrap;
    margin-inline-start: auto;
  }
  select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    margin: 0;
    padding: 0.35em 0.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    padding: 0;
  }
  .arrow {
    border: 0.4em solid transparent;
    border-inline-width: 0.55em;
    forced-color-adjust: none;
  }
  .arrow.previous {
    border-inline-start-width: 0;
    border-inline-end-color: currentColor;
  }
  .arrow.next {
    border-inline-end-width: 0;
    border-inline-start-color: currentColor;
  }

  @media (forced-colors: active) {
    .arrow {
      color: ButtonText;
    }
    [aria-disabled='true'] > .arrow {
      color: GrayText;
    }
  }

  table {
    --_row: var(--_day);
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    color: inherit;
    font: inherit;
  }
  th,
  td {
    padding: 0;
    text-align: center;
    vertical-align: middle;
  }
  th {
    block-size: 2em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  td {
    block-size: var(--_row);
    padding: 1px;
  }
  .weeks-4 {
    --_row: calc(var(--_day) * 5 / 4);
  }
  .weeks-6 {
    --_row: calc(var(--_day) * 5 / 6);
  }
`;

/** A day: a number in bold with a count for news, a plain number for none, a number over a dash while not known. */
export const dayStyles = css`
  .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1px;
    inline-size: 100%;
    block-size: calc(var(--_row) - 2px);
    min-block-size: 0;
    padding: 0;
    border: 2px solid transparent;
    background: none;
    color: inherit;
    line-height: 1.2;
  }
  .day.news {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 700;
  }
  .day[aria-disabled='true'] {
    border-color: transparent;
  }
  .day:not([aria-disabled]):hover {
    border-color: currentColor;
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 0.25em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.6875em;
    white-space: nowrap;
  }
  .count::after {
    content: attr(data-count);
  }
  .dot {
    border: 0.2em solid currentColor;
    border-radius: 50%;
  }
  .dash {
    inline-size: 0.6em;
    margin-block: 0.3em;
    border-block-start: 2px solid var(--_border);
  }
  .day[aria-current] {
    border-color: currentColor;
  }
  .day[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .day[aria-pressed='true'] .count {
    background: var(--_on-accent);
    color: var(--_accent);
  }
  .day[aria-pressed='true'][aria-current] {
    box-shadow: inset 0 0 0 2px var(--_on-accent);
  }
  @media (forced-colors: active) {
    .day:not(.news) {
      border-color: Canvas;
    }
    .day[aria-disabled='true'] {
      color: GrayText;
    }
    .day[aria-current] {
      border: 2px dashed CanvasText;
    }
    .day[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .day[aria-pressed='true'] .count {
      background: none;
      color: inherit;
    }
  }
`;

/** What stands below the grid, and below an empty list. */
export const footerStyles = css`
  .footer,
  .jumps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  .footer {
    min-block-size: var(--_target);
    margin-block-start: 0.35em;
  }
  .footer p {
    flex: 1 1 8em;
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media print {
    .calendar {
      display: none;
    }
  }
`;

/** The list of a day, in the light DOM. */
export const lightStyles = css`
  ${newsListStyles('portal-news-by-date')}
  :where(portal-news-by-date > [slot='news']) :where(h1, h2, h3, h4, h5, h6) {
    margin-block: 0 0.5em;
  }
`;
