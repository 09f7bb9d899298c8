import {html, nothing, type TemplateResult} from 'lit';
import {isoText} from '../../dates/iso.js';
import type {Strings} from '../../i18n/strings.js';
import type {Article, Picture} from '../../models/article.js';
import {renderHeading} from '../heading.js';
import {renderAttachments} from './attachments.js';
import {renderLink} from './link.js';
import type {ReadyArticle} from './load-article.js';

export interface ArticleViewOptions {
  strings: Strings;
  /** Level of the title. */
  level: number;
  hasTime: boolean;
  hasViews: boolean;
}

/** An article as ordinary HTML, for the light DOM. */
export function renderArticle(ready: ReadyArticle, options: ArticleViewOptions): TemplateResult {
  const {article, body} = ready;
  const {strings, level} = options;
  return html`
    <article class="portal-article">
      ${renderHeader(article, options)} ${renderPhoto(ready, strings)} ${body ?? nothing}
      ${article.author ? html`<div class="portal-article-author" dir="auto">${article.author}</div>` : nothing}
      ${renderFacts(article, strings)} ${renderAttachments(article.attachments, {strings, level: level + 1})}
      ${renderViews(article, options)}
    </article>
  `;
}

/** Title and lead may be in a language that is written from right to left, whatever the page is. */
function renderHeader(article: Article, options: ArticleViewOptions): TemplateResult {
  const {title, lead} = article;
  return html`
    <header dir="auto">
      ${title ? renderHeading(options.level, title) : nothing} ${renderDate(article, options)}
      ${lead ? html`<p class="portal-article-lead">${lead}</p>` : nothing}
    </header>
  `;
}

function renderDate({updated, date}: Article, {strings, hasTime}: ArticleViewOptions): unknown {
  const shown = updated ?? date;
  if (!shown) return nothing;
  const text = hasTime ? strings.formatMoment(shown.day, shown.time) : strings.formatDay(shown.day);
  return html`<p class="portal-article-date">
    ${strings.article.updated} <time datetime=${isoText(shown)}>${text}</time>
  </p>`;
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
