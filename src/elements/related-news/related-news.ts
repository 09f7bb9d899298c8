import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LightContentController} from '../../controllers/light-content.js';
import {PagingController} from '../../controllers/paging.js';
import type {NewsPage} from '../../models/news-page.js';
import {fetchRelated} from '../../sources/articles.js';
import type {SourceConfig} from '../../sources/config.js';
import type {Loaded} from '../../sources/read.js';
import {resolveSource} from '../../sources/resolve.js';
import {flag} from '../flag.js';
import {more, renderMore} from '../more.js';
import {NEWS_LAYOUTS, type NewsLayout, renderNewsList} from '../news-list.js';
import {newsSkeleton, renderNewsSkeleton} from '../news-skeleton.js';
import {pageSize} from '../page-size.js';
import {PortalElement} from '../portal-element.js';
import {lightStyles, styles} from './related-news.styles.js';

const LIMIT = 5;

/** Source, article, category, articles on a page. */
type Question = [SourceConfig, string | undefined, string | undefined, number];

/**
 * A list of other articles: those related to an article, the newest ones, or the newest of a category. It never has the article
 * itself, nor the one whose address the page has. The list is ordinary HTML in the page; with `load-more` the reader can make
 * it longer, and is then taken on to the first article that was added.
 *
 * @summary Other news, as a list or as cards.
 * @tagname portal-related-news
 * @slot - The author's own content, such as a list of links, shown until there are articles and when there are none.
 * @slot heading - Filled by the `heading` attribute.
 * @slot news - Filled with the list of articles.
 * @csspart body - What holds the list.
 * @csspart more - The button that adds articles; after a failure it tries again.
 * @csspart error - The sentence about articles that could not be added.
 * @csspart end - The sentence that all articles are shown.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-related-news-gap] - Space between two articles: 0.6em, with leads 1em, between cards 1.25em unless set.
 * @fires portal-load - Articles have arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There are none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalRelatedNews extends PortalElement {
  static override styles = [PortalElement.styles, newsSkeleton, more, styles];

  /** The article to which the others are related, as the backend names it. Without it the newest articles are listed. */
  @property({attribute: 'article-id'}) articleId?: string;

  /** Lists only the newest articles of a category, as the backend names it, instead of those that are related. */
  @property() category?: string;

  /** How many articles are shown at once, from 1 to 100. */
  @property({type: Number}) limit = LIMIT;

  /** `list` (titles with their dates) or `cards` (photo, title, date and lead). */
  @property() layout: NewsLayout = 'list';

  /** Shows the leads in a list; cards always have them. */
  @property({attribute: 'show-leads', ...flag}) showLeads = false;

  /** Has a button below that adds further articles. */
  @property({attribute: 'load-more', ...flag}) loadMore = false;

  readonly #paging = new PagingController<Question>(this, this.language, {
    args: () => this.#question(),
    limit: () => pageSize(this, LIMIT),
    load: loadOthers,
  });
  protected readonly loading = this.#paging.first;
  readonly #list = new LightContentController(this, 'news', () => this.#renderList(), lightStyles);

  protected override urls(): {list: string | undefined; related: string | undefined} {
    return {list: this.src, related: this.src};
  }

  protected override choices(): {layout: readonly string[]} {
    return {layout: NEWS_LAYOUTS};
  }

  protected override emptyText(): string {
    return this.strings.related.empty;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loading.value) this.#paging.moveFocus(this.#list.container.querySelectorAll('li'));
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      ${renderNewsSkeleton(pageSize(this, LIMIT), {layout: this.layout, hasLeads: this.showLeads})}
      ${this.loadMore ? html`<span class="bar more-space"></span>` : nothing}
    `;
  }

  protected override renderContent(): unknown {
    return html`
      <slot name="news"></slot>
      ${this.loadMore ? renderMore(this.#paging, this.strings) : nothing}
    `;
  }

  #renderList(): unknown {
    const {state} = this.loading;
    if (state !== 'content' && state !== 'stale') return nothing;
    const {strings, layout, showLeads: hasLeads, heading} = this;
    const label = heading ? undefined : strings.related.heading;
    return renderNewsList(this.#paging.items, {strings, layout, hasLeads, label});
  }

  #question(): Question | undefined {
    const {config} = this.sources;
    return config && [config, this.articleId || undefined, this.category || undefined, pageSize(this, LIMIT)];
  }
}

async function loadOthers(
  [config, id, category, limit]: Question,
  page: number,
  signal: AbortSignal,
): Promise<Loaded<NewsPage>> {
  const {value, ...rest} = await fetchRelated(await resolveSource(config), {id, category, limit, page}, signal);
  const [here] = location.href.split('#');
  return {value: {...value, items: value.items.filter(({url}) => url !== here)}, ...rest};
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-related-news': PortalRelatedNews;
  }
}
