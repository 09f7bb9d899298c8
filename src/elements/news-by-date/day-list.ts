import {html, type LitElement, nothing} from 'lit';
import type {LanguageController} from '../../controllers/language.js';
import {LightContentController} from '../../controllers/light-content.js';
import type {LoadState} from '../../controllers/loading.js';
import {PagingController} from '../../controllers/paging.js';
import type {CivilDate} from '../../dates/civil.js';
import type {Strings} from '../../i18n/strings.js';
import {fetchArticles} from '../../sources/articles.js';
import type {SourceConfig} from '../../sources/config.js';
import {resolveSource} from '../../sources/resolve.js';
import {renderHeading} from '../heading.js';
import {renderMore} from '../more.js';
import {renderNewsList} from '../news-list.js';
import {renderNewsSkeleton} from '../news-skeleton.js';
import {renderNotice} from '../notice.js';
import {lightStyles} from './news-by-date.styles.js';

/** How many articles are asked for at once. */
const LIMIT = 50;

/** How many bars stand for them, at most. */
const MOST_BARS = 10;

/** What the list depends on. */
export interface DayListFacts {
  config: SourceConfig | undefined;
  /** The day whose news is listed; `undefined` for no list. */
  day: CivilDate | undefined;
  strings: Strings;
  headingLevel: number;
}

/** The news of the chosen day: asked for when the day changes, and drawn into the light DOM. */
export class DayListController {
  readonly #paging: PagingController<readonly [SourceConfig, CivilDate]>;

  constructor(
    host: LitElement,
    language: LanguageController,
    readonly facts: () => DayListFacts,
  ) {
    this.#paging = new PagingController(host, language, {
      args: () => this.#args(),
      limit: () => LIMIT,
      load: async ([config, day], page, signal) =>
        fetchArticles(await resolveSource(config), {range: {from: day, to: day}, limit: LIMIT, page}, signal),
    });
    const content = new LightContentController(host, 'news', () => this.#renderContent(), lightStyles);
    host.addController({hostUpdated: () => this.#paging.moveFocus(content.container.querySelectorAll('li'))});
  }

  /** What the reader sees of the day: what came for another day does not count. */
  get state(): LoadState {
    const {day} = this.facts();
    const {first, start} = this.#paging;
    if (!day) return 'idle';
    return first.state === 'failed' || start?.args[1] === day ? first.state : 'waiting';
  }

  /**
   * @param expected how many articles the calendar knows of
   * @param jumps what leads to days with news when this one has none
   */
  render(expected: number, jumps: () => unknown): unknown {
    const {state} = this;
    const {first} = this.#paging;
    const {strings} = this.facts();
    if (state === 'idle') return nothing;
    return html`
      <div class="list-of-day" part="list">
        <slot name="news"></slot>
        ${state === 'waiting' ? renderBars(Math.min(expected, MOST_BARS)) : nothing}
        <div class="wall" part="notice" role="status" aria-busy=${first.isBusy ? 'true' : 'false'}>
          ${this.#renderNotice(state)}
        </div>
        ${state === 'empty' ? html`<div class="wall jumps">${jumps()}</div>` : nothing}
        ${state === 'content' || state === 'stale' ? renderMore(this.#paging, strings) : nothing}
      </div>
    `;
  }

  #args(): readonly [SourceConfig, CivilDate] | undefined {
    const {config, day} = this.facts();
    return config && day ? [config, day] : undefined;
  }

  #renderNotice(state: LoadState): unknown {
    const {day = '', strings} = this.facts();
    const {first, start, items} = this.#paging;
    if (state === 'content')
      return html`<span class="hidden">${strings.calendar.day(day, start?.total ?? items.length)}</span>`;
    const emptyText = (): string => strings.calendar.noNewsOn(day);
    return renderNotice({noticeFacts: {strings, loading: first, emptyText}}, state);
  }

  #renderContent(): unknown {
    const {day, strings, headingLevel} = this.facts();
    const {state} = this;
    if (!day || state === 'empty') return nothing;
    const hasItems = state === 'content' || state === 'stale';
    return html`
      ${renderHeading(headingLevel, strings.calendar.newsOf(day))}
      ${hasItems ? renderNewsList(this.#paging.items, {strings, isOneDay: true}) : nothing}
    `;
  }
}

const renderBars = (count: number): unknown => html`
  <div class="skeleton" part="skeleton" aria-hidden="true">${renderNewsSkeleton(count, {})}</div>
`;
