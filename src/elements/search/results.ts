import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {LanguageController} from '../../controllers/language.js';
import {LightContentController} from '../../controllers/light-content.js';
import type {LoadState} from '../../controllers/loading.js';
import {PagingController} from '../../controllers/paging.js';
import type {Strings} from '../../i18n/strings.js';
import {fetchArticles} from '../../sources/articles.js';
import type {SourceConfig} from '../../sources/config.js';
import {resolveSource} from '../../sources/resolve.js';
import {renderHeading} from '../heading.js';
import {renderMore} from '../more.js';
import {renderNewsList} from '../news-list.js';
import {lightStyles} from './search.styles.js';

/** What the results depend on. */
export interface ResultsFacts {
  config: SourceConfig | undefined;
  /** What to search for; empty for nothing. */
  query: string;
  category: string | undefined;
  /** Articles on a page. */
  limit: number;
  strings: Strings;
  headingLevel: number;
}

/** Source, query, category, articles on a page. */
type Question = [SourceConfig, string, string | undefined, number];

/** What was found: asked for when the query changes, and drawn into the light DOM under its own heading. */
export class ResultsController {
  readonly #paging: PagingController<Question>;
  readonly #list: LightContentController;

  constructor(
    readonly host: LitElement,
    language: LanguageController,
    readonly facts: () => ResultsFacts,
  ) {
    this.#paging = new PagingController<Question>(host, language, {
      args: () => this.#question(),
      limit: () => facts().limit,
      load: async ([config, q, category, limit], page, signal) =>
        fetchArticles(await resolveSource(config), {q, category, limit, page}, signal),
    });
    new LightContentController(host, 'results-heading', () => this.#renderHeading());
    this.#list = new LightContentController(host, 'results', () => this.#renderList(), lightStyles);
    host.addController({
      hostUpdated: () => this.isShown && this.#paging.moveFocus(this.#list.container.querySelectorAll('li')),
    });
  }

  /** Loads the first page. */
  get loading(): PagingController<Question>['first'] {
    return this.#paging.first;
  }

  get state(): LoadState {
    return this.#question() ? this.loading.state : 'idle';
  }

  /** Whether there are results to see. */
  get isShown(): boolean {
    return this.state === 'content' || this.state === 'stale';
  }

  /** The query that what is seen belongs to: the old one as long as what was found for it stays. */
  get query(): string {
    const isAnswered = this.isShown || this.state === 'empty';
    return (isAnswered && this.#paging.start?.args[1]) || this.facts().query;
  }

  /** @param notice the sentence about the state, when nothing is under way or a failure is tried again */
  renderStatus(notice: unknown): unknown {
    const {strings} = this.facts();
    const {state} = this;
    if (state !== 'idle' && state !== 'failed' && this.loading.isBusy)
      return html`<p class="notice">${strings.loading}</p>`;
    return this.isShown ? [notice, html`<p class="notice" part="count">${this.#count(strings)}</p>`] : notice;
  }

  render(): TemplateResult {
    return html`<slot name="results"></slot>${renderMore(this.#paging, this.facts().strings)}`;
  }

  #question(): Question | undefined {
    const {config, query, category, limit} = this.facts();
    return config && query ? [config, query, category, limit] : undefined;
  }

  #count({search}: Strings): string {
    const {start, items} = this.#paging;
    const total = start?.total;
    return total === undefined ? search.shown(items.length, this.query) : search.found(total, this.query);
  }

  #renderHeading(): unknown {
    const {strings, headingLevel} = this.facts();
    return this.state === 'idle' ? nothing : renderHeading(headingLevel, strings.search.heading(this.query));
  }

  #renderList(): unknown {
    const {strings} = this.facts();
    return this.isShown ? renderNewsList(this.#paging.items, {strings, hasLeads: true, query: this.query}) : nothing;
  }
}
