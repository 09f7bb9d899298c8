import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {LightContentController} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import {diagnose, reportOnce} from '../../controllers/report.js';
import type {SourceConfig} from '../../sources/config.js';
import {LazyController} from '../lazy.js';
import {idInAddress} from './address-id.js';
import {ArticleProperties} from './article-properties.js';
import {renderArticle, renderArticleSkeleton} from './article-view.js';
import {lightStyles, styles} from './article.styles.js';
import {followHash} from './contents.js';
import {readingInPage} from './in-page.js';
import {loadArticle, type ReadyArticle} from './load-article.js';
import type {MetadataFacts} from './metadata/article-metadata.js';
import type {RatingFacts} from './rating/article-rating.js';
import {isScale, SCALES} from './rating/scale.js';
import {articleIn, type Reading, readingOf} from './reading.js';
import {Toolbars} from './toolbars.js';
import {toolsIn} from './tools/names.js';

/** What an article depends on: where from, which one, how it is shown. */
type Args = [
  config: SourceConfig,
  id: string,
  level: number,
  mediaHosts: string,
  embedHosts: string,
  hasContents: boolean,
];

/**
 * Shows one article as ordinary HTML in the page: title, date, lead, photo, text, author, source, category, tags and
 * attachments. The backend's HTML is cleaned: nothing in it can run, fetch from other hosts, look like a part of the
 * page or leave the article's place. Around it stand tools to read it by and to take it along.
 *
 * @summary One article of a portal.
 * @tagname portal-article
 * @slot - The author's own content, shown until the article is there and when it can't be had.
 * @slot heading - Filled by the `heading` attribute.
 * @slot article - Filled with the article.
 * @csspart body - What holds the article.
 * @csspart article - The frame of the article; nothing of it shows outside.
 * @csspart tools - A row of tools, above or below the article.
 * @csspart list - The link to other articles, where this one is not there.
 * @csspart rating - The rating below the article, with `rating-heading`, `rating-choices`, `rating-send`, `rating-status` and `rating-average`.
 * @csspart skeleton - The bars that are shown while waiting.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-article-gap=1em] - Space between photo, text, author and what follows.
 * @fires portal-load - The article has arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There is none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalArticle extends ArticleProperties {
  static override styles = [ArticleProperties.styles, styles];

  readonly #toolbars = new Toolbars(this, () => ({
    names: toolsIn(this.tools),
    reading: this.#reading,
    strings: this.strings,
  }));

  protected readonly loading: LoadingController<ReadyArticle, Args> = new LoadingController(this, this.language, {
    args: (): Args | undefined => {
      const config = this.inPage === undefined ? this.sources.config : undefined;
      const {titleLevel, mediaHosts, embedHosts, showContents} = this;
      return config && [config, this.#id, titleLevel, mediaHosts, embedHosts, showContents];
    },
    load: async ([config, id, headingLevel, mediaHosts, embedHosts, hasContents], signal) => {
      const {strings} = this;
      const tools = this.#toolbars.arrive();
      const question = {config, id, headingLevel, mediaHosts, embedHosts, hasContents, strings, place: this};
      const loaded = await loadArticle(question, signal);
      if (loaded.value.flaw) reportOnce(this, await diagnose(strings, loaded.value.flaw));
      // The rows come with the article, so that nothing moves when they do.
      await tools;
      return loaded;
    },
    isEmpty: ({article, photo, body}) => !body && !photo && !article.lead && article.attachments.length === 0,
  });

  readonly #rating = new LazyController(
    this,
    () => isScale(this.rating),
    async () => {
      const {ArticleRating} = await import('./rating/article-rating.js');
      return new ArticleRating(this, () => this.#ratingFacts());
    },
  );

  readonly #content = new LightContentController(this, 'article', () => this.#renderArticle(), lightStyles);
  /** The address whose place in the article has been gone to: a reader who went on since is not taken back. */
  #followed = '';

  constructor() {
    super();
    new LazyController(
      this,
      () => this.inPage !== undefined,
      async () => {
        const {InPageWatch} = await import('./in-page-watch.js');
        return new InPageWatch(this, () => this.inPage);
      },
    );
    new LazyController(
      this,
      () => Boolean(this.metadata),
      async () => {
        const {ArticleMetadata} = await import('./metadata/article-metadata.js');
        return new ArticleMetadata(this, () => this.#metadataFacts());
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onAddress);
  }

  protected override urls(): {one: string | undefined} {
    return {one: this.src};
  }

  protected override choices(): Record<string, readonly string[]> {
    return {rating: SCALES};
  }

  protected override emptyText(): string {
    return this.strings.article.empty;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#toolbars.settle();
    const {value} = this.loading;
    if (value && this.#followed !== location.href) followHash(value.chapters);
    if (value) this.#followed = location.href;
  }

  protected override renderSkeleton(): TemplateResult {
    return renderArticleSkeleton();
  }

  protected override renderState(): unknown {
    if (this.inPage !== undefined) return this.#withTools(html`<slot></slot>`);
    const {state, error} = this.loading;
    const isGone = error?.code === 'not-found' && this.listHref;
    const isWaiting = state === 'waiting' || state === 'idle';
    return html`${isWaiting ? this.#toolbars.renderPlace() : nothing} ${super.renderState()}
    ${isGone ? this.#renderListLink() : nothing}`;
  }

  protected override renderContent(): unknown {
    return this.#withTools(html`<div class="frame" part="article"><slot name="article"></slot></div>`);
  }

  #withTools(content: TemplateResult): TemplateResult {
    return html`
      ${this.#toolbars.render('above')} ${content} ${this.#toolbars.render('below')}
      ${this.#rating.value?.render() ?? nothing}
    `;
  }

  #renderListLink(): TemplateResult {
    return html`<p class="wall"><a part="list" href=${this.listHref}>${this.strings.article.toList}</a></p>`;
  }

  /** An article that could not be replaced by the next one is taken away: it must not pass for it. */
  #renderArticle(): unknown {
    const ready = this.#shown;
    if (!ready) return nothing;
    return renderArticle(ready, {
      strings: this.strings,
      level: this.titleLevel,
      hasTime: this.showTime,
      hasWeekday: this.showWeekday,
      hasViews: this.showViews,
      hasReadingTime: this.showReadingTime,
      hasContents: this.showContents,
    });
  }

  get #shown(): ReadyArticle | undefined {
    const {state, value} = this.loading;
    return state === 'content' || state === 'stale' ? value : undefined;
  }

  /** What the tools work on. */
  get #reading(): Reading | undefined {
    const {inPage, publisher} = this;
    if (inPage !== undefined) return readingInPage(this, {selector: inPage, publisher});
    return this.#shown && readingOf(this.#shown.article, {holder: this.#content.container, publisher});
  }

  get #id(): string {
    return this.articleId.trim() || idInAddress(this.idFrom, location.href) || '';
  }

  #ratingFacts(): RatingFacts {
    const {rating, ratingSrc, strings} = this;
    return {
      scale: isScale(rating) ? rating : undefined,
      url: ratingSrc,
      config: this.sources.config,
      article: this.#described?.article,
      id: this.#id,
      level: Math.min(this.titleLevel + 1, 6),
      strings,
    };
  }

  #metadataFacts(): MetadataFacts {
    const {metadata, publisher, strings} = this;
    return {ready: this.#described, groups: metadata ?? '', publisher: publisher?.trim() || undefined, strings};
  }

  /** What is rated and described: what was loaded, or what stands in the page. */
  get #described(): ReadyArticle | undefined {
    if (this.inPage === undefined) return this.#shown;
    const reading = this.#reading;
    return reading && articleIn(reading);
  }

  readonly #onAddress = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article': PortalArticle;
  }
}
