import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {reportOnce} from '../../controllers/report.js';
import {flag, text} from '../flag.js';
import {unknownNames} from '../name-list.js';
import {PortalElement} from '../portal-element.js';
import {TOOLS} from './tools/names.js';

/** Also below in so many words: the documentation is made of those. */
const FILM_SITES = 'youtube.com vimeo.com facebook.com dailymotion.com';

/** What a page can say of an article. */
export abstract class ArticleProperties extends PortalElement {
  /**
   * Id of the article, or its slug where the backend knows articles by it. Not needed when `src` is the address of one
   * article.
   */
  @property({attribute: 'article-id', ...text('')}) articleId = '';

  /**
   * Where the page's own address has the id: `?tc={id}`, `/newsid/{id}/`, `/tin-tuc/{slug}-{id}.html`. Several, separated by spaces, are
   * tried in turn. `article-id` goes first.
   */
  @property({attribute: 'id-from', ...text('')}) idFrom = '';

  /**
   * The article stands in the page already, and is given its tools without any request: between the tags, or where a CSS selector finds
   * it.
   */
  @property({attribute: 'in-page', ...text(undefined)}) inPage?: string;

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
   * `photos` opens photos in a viewer. All of them unless said; `none` for none.
   */
  @property(text(TOOLS.join(' '))) tools = TOOLS.join(' ');

  /** Address of a page with other articles, offered where this one is not there. */
  @property({attribute: 'list-href', ...text('')}) listHref = '';

  /**
   * Other hosts whose pictures, films and sounds are shown, separated by spaces: `cdn.example.vn`, `*.gov.vn`, or `*`
   * for all. Those of the page's own host and of the backend always are; in place of others stands a link.
   */
  @property({attribute: 'media-hosts', ...text('')}) mediaHosts = '';

  /**
   * Sites whose films in the text can be played in the article once they are pressed, separated by spaces; `none` for none.
   * `youtube.com`, `vimeo.com`, `facebook.com` and `dailymotion.com` are known; films of others are links.
   */
  @property({attribute: 'embed-hosts', ...text(FILM_SITES)}) embedHosts =
    'youtube.com vimeo.com facebook.com dailymotion.com';

  /**
   * Asks readers what they think of the article: `levels` for three levels of satisfaction, `stars` for five stars. Needs a `rating-src`,
   * or a source that takes ratings.
   */
  @property(text('')) rating = '';

  /** Address that takes ratings by `POST`, where the source has none. */
  @property({attribute: 'rating-src'}) ratingSrc?: string;

  /**
   * What machines are told of the article in the head of the page: some of `json-ld dublin-core open-graph title canonical`, or `all`. What
   * the page has itself stays.
   */
  @property(text('')) metadata = '';

  /** Who publishes the article, for metadata and citations; the page's `og:site_name` or `application-name` unless said. */
  @property() publisher?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#checkNames('tools', this.tools, TOOLS);
    this.#checkNames('embed-hosts', this.embedHosts, FILM_SITES.split(' '));
  }

  /** Tells the webmaster of names that mean nothing. */
  #checkNames(attribute: string, list: string, known: readonly string[]): void {
    for (const name of unknownNames(list, known))
      reportOnce(this, this.strings.unknownValue(attribute, name, [...known, 'none'].join(', ')));
  }

  /** Level of the title. */
  protected get titleLevel(): number {
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.trunc(this.headingLevel) : 1;
    return this.heading ? Math.min(level + 1, 6) : level;
  }
}
