import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LightContentController} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import {diagnose, reportOnce} from '../../controllers/report.js';
import type {SourceConfig} from '../../sources/config.js';
import {flag} from '../flag.js';
import {PortalElement} from '../portal-element.js';
import {renderArticle} from './article-view.js';
import {lightStyles, styles} from './article.styles.js';
import {loadArticle, type ReadyArticle} from './load-article.js';

/** What an article depends on: where from, which one, the level of its title, whose media may be loaded. */
type Args = [config: SourceConfig, id: string, level: number, mediaHosts: string, embedHosts: string];

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
 * @csspart skeleton - The bars that are shown while waiting.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-article-gap=1em] - Space between photo, text, author and what follows.
 * @fires portal-load - The article has arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There is none; `detail` is `{code, url, status}`. Does not bubble.
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
   * Sites whose films in the text can be played in the article once they are pressed, separated by spaces; `none` for none.
   * `youtube.com`, `vimeo.com`, `facebook.com` and `dailymotion.com` are known; films of others are links.
   */
  @property({attribute: 'embed-hosts'}) embedHosts = 'youtube.com vimeo.com facebook.com dailymotion.com';

  protected readonly loading: LoadingController<ReadyArticle, Args> = new LoadingController(this, this.language, {
    args: (): Args | undefined => {
      const {config} = this.sources;
      return config && [config, this.articleId.trim(), this.#level, this.mediaHosts, this.embedHosts];
    },
    load: async ([config, id, headingLevel, mediaHosts, embedHosts], signal) => {
      const {strings} = this;
      const loaded = await loadArticle({config, id, headingLevel, mediaHosts, embedHosts, strings}, signal);
      if (loaded.value.flaw) reportOnce(this, await diagnose(strings, loaded.value.flaw));
      return loaded;
    },
    isEmpty: ({article, photo, body}) => !body && !photo && !article.lead && article.attachments.length === 0,
  });

  constructor() {
    super();
    new LightContentController(this, 'article', () => this.#renderArticle(), lightStyles);
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

  protected override renderContent(): TemplateResult {
    return html`<div class="frame" part="article"><slot name="article"></slot></div>`;
  }

  /** An article that could not be replaced by the next one is taken away: it must not pass for it. */
  #renderArticle(): unknown {
    const {state, value} = this.loading;
    if (!value || (state !== 'content' && state !== 'stale')) return nothing;
    return renderArticle(value, {
      strings: this.strings,
      level: this.#level,
      hasTime: this.showTime,
      hasViews: this.showViews,
    });
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
