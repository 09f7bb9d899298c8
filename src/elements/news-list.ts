import {css, type CSSResult, html, nothing, type TemplateResult, unsafeCSS} from 'lit';
import type {Strings} from '../i18n/strings.js';
import type {ArticleSummary, Picture} from '../models/article.js';
import {matchRanges} from '../text/fold.js';

/** How a list of articles is drawn: titles with their dates, or cards with photo and lead. */
export const NEWS_LAYOUTS = ['list', 'cards'] as const;
export type NewsLayout = (typeof NEWS_LAYOUTS)[number];

export interface NewsListOptions {
  strings: Strings;
  layout?: NewsLayout;
  /** Whether leads are shown in a list; cards always have them. */
  hasLeads?: boolean;
  /** What was searched for: its words are marked in titles and leads. */
  query?: string;
}

/** A list of articles as ordinary HTML, for the light DOM. */
export function renderNewsList(items: readonly ArticleSummary[], options: NewsListOptions): TemplateResult {
  const isCards = options.layout === 'cards';
  return html`
    <ul class=${isCards ? 'portal-news portal-news-cards' : 'portal-news'}>
      ${items.map((item) => html`<li>${isCards ? renderCard(item, options) : renderLine(item, options)}</li>`)}
    </ul>
  `;
}

function renderLine(item: ArticleSummary, {hasLeads, ...options}: NewsListOptions): TemplateResult {
  return html`
    ${renderTitle(item, options)} ${renderDay(item, options)}
    ${hasLeads && item.lead ? html`<p>${mark(item.lead, options.query)}</p>` : nothing}
  `;
}

function renderCard(item: ArticleSummary, options: NewsListOptions): TemplateResult {
  return html`
    ${item.image ? renderPhoto(item.image) : nothing}
    <div class="portal-news-text">
      ${renderTitle(item, options)} ${renderDay(item, options)}
      ${item.lead ? html`<p>${mark(item.lead, options.query)}</p>` : nothing}
    </div>
  `;
}

/** The title says what the photo shows, so the photo is silent. */
function renderPhoto({url, width, height}: Picture): TemplateResult {
  return html`<img src=${url} alt="" width=${width ?? 16} height=${height ?? 10} loading="lazy" decoding="async" />`;
}

function renderTitle({title, url, slug, id}: ArticleSummary, {query}: NewsListOptions): TemplateResult {
  const text = mark(title || slug || id || '…', query);
  return url ? html`<a href=${url}>${text}</a>` : html`<span>${text}</span>`;
}

function renderDay({date}: ArticleSummary, {strings}: NewsListOptions): unknown {
  return date ? html`<time datetime=${date.day}>(${strings.formatDay(date.day)})</time>` : nothing;
}

function mark(text: string, query: string | undefined): unknown {
  if (!query) return text;
  const pieces: unknown[] = [];
  let at = 0;
  for (const {start, end} of matchRanges(text, query)) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** Rules for the lists inside one kind of element. They weigh nothing, so that every rule of the site wins. */
export const newsListStyles = (tag: string): CSSResult => css`
  :where(${unsafeCSS(tag)} .portal-news) {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(${unsafeCSS(tag)} .portal-news li) {
    overflow-wrap: anywhere;
  }
  :where(${unsafeCSS(tag)} .portal-news time) {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
  :where(${unsafeCSS(tag)} .portal-news p) {
    margin: 0.25em 0 0;
  }
  :where(${unsafeCSS(tag)} .portal-news mark) {
    background: var(--_tint);
    color: inherit;
    font-weight: 700;
  }
  :where(${unsafeCSS(tag)} .portal-news-cards) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 1.25em;
  }
  :where(${unsafeCSS(tag)} .portal-news-cards img) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 10;
    margin-block-end: 0.5em;
    border-radius: var(--_radius);
    object-fit: cover;
    background: var(--_line);
  }
  :where(${unsafeCSS(tag)} .portal-news-text > a, ${unsafeCSS(tag)} .portal-news-text > span) {
    display: block;
    font-weight: 700;
  }
`;
