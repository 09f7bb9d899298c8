import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LightContentController} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import {reportOnce} from '../../controllers/report.js';
import type {SourceConfig} from '../../sources/config.js';
import {flag} from '../flag.js';
import {PortalElement} from '../portal-element.js';
import {idInAddress} from './address-id.js';
import {renderArticle} from './article-view.js';
import {lightStyles, styles} from './article.styles.js';
import {followHash} from './contents.js';
import {readingInPage} from './in-page.js';
import {loadArticle, type ReadyArticle} from './load-article.js';
import {type Reading, readingOf} from './reading.js';
import {Toolbars} from './toolbars.js';
import {TOOLS, toolsIn, unknownIn} from './tools/names.js';

/** What an article depends on: where from, which one, the level of its title, whose media may be loaded, whether it has a table of contents. */
type Args = [config: SourceConfig, id: string, level: number, mediaHosts: string, hasContents: boolean];

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

  /**
   * Where the page's own address has the id: `?tc={id}`, `/newsid/{id}/`, `/tin-tuc/{slug}-{id}.html`. Several, separated by spaces, are
   * tried in turn. `article-id` goes first.
   */
  @property({attribute: 'id-from'}) idFrom = '';

  /**
   * The article stands in the page already, and is given its tools without any request: between the tags, or where a CSS selector finds
   * it.
   */
  @property({attribute: 'in-page'}) inPage?: string;

  /** Level of the article's title, from 1 to 6; with a `heading` above, of that one. */
  @property({attribute: 'heading-level', type: Number}) override headingLevel = 1;

  /** Whether the date is shown with the time of day. */
  @property({attribute: 'show-time', ...flag}) showTime = false;

  /** Whether the date is shown with the day of the week. */
  @property({attribute: 'show-weekday', ...flag}) showWeekday = false;

  /** Whether it is shown how often the article was read. */
  @property({attribute: 'show-views', ...flag}) showViews = false;

  /** Whether it is shown how many minutes the article takes to read. */
  @property({attribute: 'show-reading-time', ...flag}) showReadingTime = false;

  /** Whether an article with several headings has a table of contents. */
  @property({attribute: 'show-contents', ...flag}) showContents = false;

  /**
   * The tools, separated by spaces: `text-size`, `contrast` and `speech` above the article; `print`, `save`, `cite` and `share` below it;
   * `photos` opens photos in a viewer. `none` for none.
   */
  @property() tools = TOOLS.join(' ');

  /** Address of a page with other articles, offered where this one is not there. */
  @property({attribute: 'list-href'}) listHref = '';

  /**
   * Other hosts whose pictures, films and sounds are shown, separated by spaces: `cdn.example.vn`, `*.gov.vn`, or `*`
   * for all. Those of the page's own host and of the backend always are; in place of others stands a link.
   */
  @property({attribute: 'media-hosts'}) mediaHosts = '';

  readonly #toolbars = new Toolbars(this, () => ({
    names: toolsIn(this.tools),
    reading: this.#reading,
    strings: this.strings,
  }));

  protected readonly loading: LoadingController<ReadyArticle, Args> = new LoadingController(this, this.language, {
    args: (): Args | undefined => {
      const config = this.inPage === undefined ? this.sources.config : undefined;
      return config && [config, this.#id, this.#level, this.mediaHosts, this.showContents];
    },
    load: async ([config, id, headingLevel, mediaHosts, hasContents], signal) => {
      const tools = this.#toolbars.arrive();
      const question = {config, id, headingLevel, mediaHosts, hasContents, strings: this.strings};
      const loaded = await loadArticle(question, signal);
      // The rows come with the article, so that nothing moves when they do.
      await tools;
      return loaded;
    },
    isEmpty: ({article, photo, body}) => !body && !photo && !article.lead && article.attachments.length === 0,
  });

  readonly #content = new LightContentController(this, 'article', () => this.#renderArticle(), lightStyles);
  #followed: ReadyArticle | undefined;

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

  protected override emptyText(): string {
    return this.strings.article.empty;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    for (const name of unknownIn(this.tools))
      reportOnce(this, this.strings.unknownValue('tools', name, `${TOOLS.join(', ')}, none`));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#toolbars.settle();
    const {value} = this.loading;
    if (value && value !== this.#followed) followHash(value.chapters);
    this.#followed = value;
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
    return html`${this.#toolbars.render('above')} ${content} ${this.#toolbars.render('below')}`;
  }

  #renderListLink(): TemplateResult {
    return html`<p class="wall"><a part="list" href=${this.listHref}>${this.strings.article.toList}</a></p>`;
  }

  /** An article that could not be replaced by the next one is taken away: it must not pass for it. */
  #renderArticle(): unknown {
    const value = this.#shown;
    if (!value) return nothing;
    return renderArticle(value, {
      strings: this.strings,
      level: this.#level,
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
    if (this.inPage !== undefined) return readingInPage(this, this.inPage);
    return this.#shown && readingOf(this.#shown.article, this.#content.container);
  }

  get #id(): string {
    return this.articleId.trim() || idInAddress(this.idFrom, location.href) || '';
  }

  /** Level of the title. */
  get #level(): number {
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.trunc(this.headingLevel) : 1;
    return this.heading ? Math.min(level + 1, 6) : level;
  }

  readonly #onAddress = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article': PortalArticle;
  }
}
