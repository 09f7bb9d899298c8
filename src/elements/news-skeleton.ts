import {css, html, nothing, type TemplateResult} from 'lit';
import type {NewsListOptions} from './news-list.js';

const LINE = html`<span class="line"><span class="bar"></span></span>`;
const LAST_LINE = html`<span class="line"><span class="bar last"></span></span>`;

/** Bars in the size of a list of `count` articles of usual length: at small widths their titles and leads take more lines. */
export function renderNewsSkeleton(
  count: number,
  {layout, hasLeads}: Pick<NewsListOptions, 'layout' | 'hasLeads'>,
): TemplateResult {
  const item = layout === 'cards' ? renderCard() : renderLines(hasLeads);
  const items = Array<TemplateResult>(count).fill(item);
  const kind = layout === 'cards' ? 'list cards' : hasLeads ? 'list leads' : 'list';
  return html`<div class="items"><div class=${kind}>${items}</div></div>`;
}

const renderLines = (hasLeads = false): TemplateResult => html`
  <div>
    ${LINE}
    <div class="narrow">${LAST_LINE}</div>
    ${
      hasLeads
        ? html`<div class="lead">
            ${LINE}
            <div class="narrow">${LINE}${LINE}</div>
            ${LAST_LINE}
          </div>`
        : nothing
    }
  </div>
`;

const renderCard = (): TemplateResult => html`
  <div>
    <span class="bar photo"></span>${LINE}${LINE}${LAST_LINE}${LAST_LINE}
    <div class="lead">${LINE}${LINE}${LAST_LINE}</div>
  </div>
`;

/**
 * A line is as high as one of the surrounding text, because it holds a letter of it, one that few fonts have. An element whose list has another gap gives it
 * as `--_news-gap`.
 */
export const newsSkeleton = css`
  .items {
    container-type: inline-size;
  }
  .list {
    display: grid;
    gap: var(--_news-gap, 0.6em);
  }
  .leads {
    gap: var(--_news-gap, 1em);
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: var(--_news-gap, 1.25em);
  }
  .line {
    display: block;
    position: relative;
  }
  .line::before {
    content: '\\1ed9';
    visibility: hidden;
  }
  .line .bar {
    position: absolute;
    inset-block: 0.2em;
    inset-inline: 0;
    block-size: auto;
  }
  .line .last {
    inset-inline-end: 35%;
  }
  .photo {
    block-size: auto;
    aspect-ratio: 16 / 10;
    margin-block-end: 0.5em;
  }
  .lead {
    margin-block-start: 0.25em;
  }
  @container (min-width: 34em) {
    .list:not(.cards) .narrow {
      display: none;
    }
  }
`;
