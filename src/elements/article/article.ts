import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LightContentController} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import type {SourceConfig} from '../../sources/config.js';
import {flag} from '../flag.js';
import {LazyController} from '../lazy.js';
import {PortalElement} from '../portal-element.js';
import {renderArticle} from './article-view.js';
import {lightStyles, styles} from './article.styles.js';
import {loadArticle, type ReadyArticle} from './load-article.js';
import type {MetadataFacts} from './metadata/article-metadata.js';
import type {RatingFacts} from './rating/article-rating.js';
import {isScale, SCALES} from './rating/scale.js';

/** What an article depends on: where from, which one, the level of its title, whose media may be loaded. */
type Args = [config: SourceConfig, id: string, level: number, mediaHosts: string];

/**
 * Shows one article as ordinary HTML in the page: title, date, lead, photo, text, author, source, category, tags and
 * attachments. The backend's HTML is cleaned: nothing in it can run, fetch from other hosts, look like a part of the
 * page or leave the article's place.
 *
 * @summary One article of a portal.
 * @tagname portal-article
 * @slot - The author's own content, shown until the article is there and when it can't be had.
 * @slot heading - Filled by the `heading` attribute.
 * @slot article - Filled with the article.
 * @csspart body - What holds the article.
 * @csspart article - The frame of the article; nothing of it shows outside.
 * @csspart rating - The rating below the article, with `rating-heading`, `rating-choices`, `rating-send`, `rating-status` and `rating-average`.
 * @csspart skeleton - The bars that are shown while waiting.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-article-gap=1em] - Space between photo, text, author and what follows.
 * @fires portal-load - The article has arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There is none; `detail` is `{code, url, status}`. Does not bubble.
 * @fires portal-rate - A reader is about to rate the article; `detail` is `{id, score, scale}`, `score` from 1 to the best, which is `scale`.
 * Bubbles; nothing is sent when it is cancelled.
 */
export class PortalArticle extends PortalElement {
  static override styles = [PortalElement.styles, styles];

  /**
   * Id of the article, or its slug where the backend knows articles by it. Not needed when `src` is the address of one
   * article.
   */
  @property({attribute: 'article-id'}) articleId = '';

  /** Level of the article's title, from 1 to 6; with a `heading` above, of that one. */
  @property({attribute: 'heading-level', type: Number}) override headingLevel = 1;

  /** Whether the date is shown with the time of day. */
  @property({attribute: 'show-time', ...flag}) showTime = false;

  /** Whether it is shown how often the article was read. */
  @property({attribute: 'show-views', ...flag}) showViews = false;

  /**
   * Other hosts whose pictures, films and sounds are shown, separated by spaces: `cdn.example.vn`, `*.gov.vn`, or `*`
   * for all. Those of the page's own host and of the backend always are; in place of others stands a link.
   */
  @property({attribute: 'media-hosts'}) mediaHosts = '';

  /**
   * Asks readers what they think of the article: `levels` for three levels of satisfaction, `stars` for five stars. Needs a `rating-src`,
   * or a source that takes ratings.
   */
  @property() rating = '';

  /** Address that takes ratings by `POST`, where the source has none. */
  @property({attribute: 'rating-src'}) ratingSrc?: string;

  /**
   * What machines are told of the article in the head of the page: some of `json-ld dublin-core open-graph title canonical`, or `all`. What
   * the page has itself stays.
   */
  @property() metadata = '';

  /** Who publishes the article, for the metadata; the page's `og:site_name` or `application-name` unless said. */
  @property() publisher?: string;

  protected readonly loading: LoadingController<ReadyArticle, Args> = new LoadingController(this, this.language, {
    args: (): Args | undefined => {
      const {config} = this.sources;
      return config && [config, this.articleId.trim(), this.#level, this.mediaHosts];
    },
    load: ([config, id, headingLevel, mediaHosts], signal) =>
      loadArticle({config, id, headingLevel, mediaHosts, strings: this.strings}, signal),
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

  constructor() {
    super();
    new LightContentController(this, 'article', () => this.#renderArticle(), lightStyles);
    new LazyController(
      this,
      () => Boolean(this.metadata),
      async () => {
        const {ArticleMetadata} = await import('./metadata/article-metadata.js');
        return new ArticleMetadata(this, () => this.#metadataFacts());
      },
    );
  }

  protected override urls(): {one: string | undefined} {
    return {one: this.src};
  }

  protected override emptyText(): string {
    return this.strings.article.empty;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      <span class="lines"><span class="bar title"></span><span class="bar title last"></span></span>
      <span class="bar date"></span>
      <span class="lines"><span class="bar"></span><span class="bar"></span><span class="bar last"></span></span>
      <span class="bar photo"></span>
      <span class="lines"
        >${[1, 2, 3, 4].map(() => html`<span class="bar"></span>`)}<span class="bar last"></span
      ></span>
    `;
  }

  protected override choices(): Record<string, readonly string[]> {
    return {rating: SCALES};
  }

  protected override renderContent(): TemplateResult {
    return html`
      <div class="frame" part="article"><slot name="article"></slot></div>
      ${this.#rating.value?.render() ?? nothing}
    `;
  }

  /** An article that could not be replaced by the next one is taken away: it must not pass for it. */
  #renderArticle(): unknown {
    const ready = this.#shown;
    if (!ready) return nothing;
    return renderArticle(ready, {
      strings: this.strings,
      level: this.#level,
      hasTime: this.showTime,
      hasViews: this.showViews,
    });
  }

  get #shown(): ReadyArticle | undefined {
    const {state, value} = this.loading;
    return state === 'content' || state === 'stale' ? value : undefined;
  }

  #ratingFacts(): RatingFacts {
    const {rating, ratingSrc, articleId, strings} = this;
    return {
      scale: isScale(rating) ? rating : undefined,
      url: ratingSrc,
      config: this.sources.config,
      article: this.#shown?.article,
      id: articleId.trim(),
      level: Math.min(this.#level + 1, 6),
      strings,
    };
  }

  #metadataFacts(): MetadataFacts {
    const {metadata, publisher, strings} = this;
    return {ready: this.#shown, groups: metadata ?? '', publisher: publisher?.trim() || undefined, strings};
  }

  /** Level of the title. */
  get #level(): number {
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.trunc(this.headingLevel) : 1;
    return this.heading ? Math.min(level + 1, 6) : level;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article': PortalArticle;
  }
}
