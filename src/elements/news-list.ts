import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../i18n/strings.js';
import type {ArticleSummary, Picture} from '../models/article.js';
import {matchRanges} from '../text/fold.js';

export {newsListStyles} from './news-list.styles.js';

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
  /** What the list is called, where no heading says it. */
  label?: string | undefined;
  /** Whether all articles are of one day that is named already: the time stands in place of the date. */
  isOneDay?: boolean;
}

/* eslint-disable lit-a11y/no-redundant-role -- to VoiceOver a list without bullets is a list only if it says so */
/** A list of articles as ordinary HTML, for the light DOM. */
export function renderNewsList(items: readonly ArticleSummary[], options: NewsListOptions): TemplateResult {
  return html`
    <ul role="list" class=${classOf(options)} aria-label=${options.label ?? nothing}>
      ${items.map((item) => html`<li>${renderItem(item, options)}</li>`)}
    </ul>
  `;
}
/* eslint-enable lit-a11y/no-redundant-role */

function classOf({layout, hasLeads}: NewsListOptions): string {
  if (layout === 'cards') return 'portal-news portal-news-cards';
  return hasLeads ? 'portal-news portal-news-leads' : 'portal-news';
}

function renderItem(item: ArticleSummary, options: NewsListOptions): TemplateResult {
  const hasLead = options.hasLeads || options.layout === 'cards';
  return html`
    ${renderTitle(item, options)} ${renderDay(item, options)}
    ${hasLead && item.lead ? html`<p>${mark(item.lead, options.query)}</p>` : nothing}
  `;
}

/** In a card the photo belongs to the link. */
function renderTitle({title, url, slug, id, image}: ArticleSummary, {query, layout}: NewsListOptions): TemplateResult {
  const text = mark(title || slug || id || '\u2026', query);
  const content = layout === 'cards' && image ? [renderPhoto(image), text] : text;
  return url ? html`<a href=${url}>${content}</a>` : html`<span>${content}</span>`;
}

/** The title says what the photo shows, so the photo is silent. */
function renderPhoto({url, width, height}: Picture): TemplateResult {
  return html`
    <img
      src=${url}
      alt=""
      width=${width ?? 16}
      height=${height ?? 10}
      loading="lazy"
      decoding="async"
      @error=${leaveBlank}
    />
  `;
}

/** A photo that can't be had keeps its place, without the browser's sign for it. */
function leaveBlank({target}: Event): void {
  (target as HTMLImageElement).removeAttribute('src');
}

function renderDay({date}: ArticleSummary, {strings, isOneDay}: NewsListOptions): unknown {
  if (!date) return nothing;
  if (!isOneDay) return html`<time datetime=${date.day}>${`(${strings.formatDay(date.day)})`}</time>`;
  return date.time ? html`<time datetime=${`${date.day}T${date.time}`}>${date.time}</time>` : nothing;
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
