import {html, nothing, type TemplateResult} from 'lit';
import {isoText} from '../../dates/iso.js';
import type {NewsDate} from '../../dates/parse.js';
import type {Strings} from '../../i18n/strings.js';
import type {Article, Picture} from '../../models/article.js';
import {renderHeading} from '../heading.js';
import {renderAttachments} from './attachments.js';
import {renderContents} from './contents.js';
import {renderLink} from './link.js';
import type {ReadyArticle} from './load-article.js';
import {readingMinutes} from './reading-time.js';

export interface ArticleViewOptions {
  strings: Strings;
  /** Level of the title. */
  level: number;
  hasTime: boolean;
  hasWeekday: boolean;
  hasViews: boolean;
  hasReadingTime: boolean;
  hasContents: boolean;
}

/** An article as ordinary HTML, for the light DOM. */
export function renderArticle(ready: ReadyArticle, options: ArticleViewOptions): TemplateResult {
  const {article, body} = ready;
  const {strings, level, hasContents} = options;
  return html`
    <article class="portal-article" lang=${article.lang ?? nothing}>
      ${renderHeader(ready, options)} ${renderPhoto(ready, strings)}
      ${hasContents ? renderContents(ready.chapters, strings.article.contents) : nothing} ${body ?? nothing}
      ${article.author ? html`<div class="portal-article-author" dir="auto">${article.author}</div>` : nothing}
      ${renderFacts(article, strings)} ${renderAttachments(article.attachments, {strings, level: level + 1})}
      ${renderViews(article, options)}
    </article>
  `;
}

/** Title and lead may be in a language that is written from right to left, whatever the page is. */
function renderHeader(ready: ReadyArticle, options: ArticleViewOptions): TemplateResult {
  const {title, lead} = ready.article;
  return html`
    <header dir="auto">
      ${title ? renderHeading(options.level, title) : nothing} ${renderDate(ready.article, options)}
      ${options.hasReadingTime ? renderReadingTime(ready, options.strings) : nothing}
      ${lead ? html`<p class="portal-article-lead">${lead}</p>` : nothing}
    </header>
  `;
}

function renderDate({updated, date}: Article, options: ArticleViewOptions): unknown {
  const shown = updated ?? date;
  if (!shown) return nothing;
  const {strings} = options;
  const text = dateText(shown, options);
  return html`<p class="portal-article-date">
    ${strings.article.updated} <time datetime=${isoText(shown)}>${text}</time>
  </p>`;
}

function dateText({day, time}: NewsDate, {strings, hasTime, hasWeekday}: ArticleViewOptions): string {
  if (!hasWeekday) return hasTime ? strings.formatMoment(day, time) : strings.formatDay(day);
  return [strings.formatLongDay(day), hasTime && time].filter(Boolean).join(', ');
}

function renderReadingTime({article, body}: ReadyArticle, {article: words}: Strings): unknown {
  const minutes = readingMinutes(article.lead ?? '', body?.textContent ?? '');
  return minutes > 0 ? html`<p class="portal-article-time">${words.readingTime(minutes)}</p>` : nothing;
}

function renderPhoto({photo, mayLoadPhoto}: ReadyArticle, strings: Strings): unknown {
  if (!photo) return nothing;
  return html`
    <figure class="portal-article-photo">
      ${mayLoadPhoto ? renderImage(photo) : renderLink(photo.url, linkText(photo, strings))}
      ${photo.caption ? html`<figcaption dir="auto">${photo.caption}</figcaption>` : nothing}
    </figure>
  `;
}

const renderImage = ({url, width, height, alt}: Picture): TemplateResult =>
  html`<img src=${url} alt=${alt ?? ''} width=${width ?? nothing} height=${height ?? nothing} decoding="async" />`;

const linkText = ({url, alt}: Picture, {article}: Strings): string =>
  article.elsewhere('picture', new URL(url).host, alt ?? '');

function renderFacts({sourceName, sourceUrl, category, tags}: Article, {article: words}: Strings): unknown {
  const source = sourceName ?? sourceUrl;
  if (!source && !category && tags.length === 0) return nothing;
  return html`
    <dl class="portal-article-facts">
      ${source ? renderFact(words.source, sourceUrl ? renderLink(sourceUrl, source) : source) : nothing}
      ${category ? renderFact(words.category, category) : nothing}
      ${tags.length > 0 ? renderFact(words.tags, ...tags.map((tag) => html`<span>${tag}</span>`)) : nothing}
    </dl>
  `;
}

const renderFact = (name: string, ...values: unknown[]): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>
`;

const renderViews = ({views}: Article, {strings, hasViews}: ArticleViewOptions): unknown =>
  hasViews && views !== undefined ? html`<p class="portal-article-views">${strings.article.views(views)}</p>` : nothing;

/** Bars in the size of an article to come. */
export const renderArticleSkeleton = (): TemplateResult => html`
  <span class="lines"><span class="bar title"></span><span class="bar title last"></span></span>
  <span class="bar date"></span>
  <span class="lines"><span class="bar"></span><span class="bar"></span><span class="bar last"></span></span>
  <span class="bar photo"></span>
  <span class="lines">${[1, 2, 3, 4].map(() => html`<span class="bar"></span>`)}<span class="bar last"></span></span>
`;
