import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type CivilDate, type CivilMonth, monthAfter} from '../../dates/civil.js';
import type {DayCounts} from '../../models/day-counts.js';
import type {SourceConfig} from '../../sources/config.js';
import {fetchDays} from '../../sources/days.js';
import type {Loaded} from '../../sources/read.js';
import {resolveSource} from '../../sources/resolve.js';
import {hasMonth, type Limits} from './limits.js';
import {type Nearest, NewsDays, nearestNews} from './news-days.js';

/** How many months a search for a day with news asks for before it stops and shows how far it got. */
const LONGEST_SEARCH = 24;

/** Remembers on which days there is news, and asks for months before they are shown. */
export class MonthsController implements ReactiveController {
  news = new NewsDays();
  isSearching = false;
  #config: SourceConfig | undefined;
  #abort = new AbortController();
  #shown: CivilMonth | undefined;
  #cancelIdle = (): void => undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancelIdle();
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#shown = undefined;
  }

  /** Asks for a month. What was known of another source is forgotten. */
  async load(config: SourceConfig, month: CivilMonth, signal: AbortSignal): Promise<Loaded<DayCounts>> {
    if (config !== this.#config) this.#forget(config);
    const answer = await fetchDays(await resolveSource(config), month, signal);
    if (config === this.#config) this.news.add(month, answer.value);
    return answer;
  }

  /**
   * Asks for the months beside one, once, when the browser has nothing else to do. A month that fails is asked for again when
   * it is shown.
   */
  loadAhead(shown: CivilMonth, limits: Limits): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    const wanted = [-1, 1].map((step) => monthAfter(shown, step)).filter((month) => hasMonth(limits, month));
    this.#cancelIdle();
    this.#cancelIdle = whenIdle(() => wanted.forEach((month) => this.news.has(month) || void this.#try(month)));
  }

  /** The nearest day with news; asks for the months on the way. The month it ends at when one fails or the way is long. */
  async find(from: CivilDate, step: 1 | -1, limits: () => Limits): Promise<Nearest | undefined> {
    if (this.isSearching) return undefined;
    this.#setSearching(true);
    let found = nearestNews(this.news, from, step, limits());
    for (let asked = 0; found?.month && asked < LONGEST_SEARCH; asked++) {
      if (!(await this.#try(found.month))) break;
      found = nearestNews(this.news, from, step, limits());
    }
    this.#setSearching(false);
    return found;
  }

  #setSearching(isSearching: boolean): void {
    this.isSearching = isSearching;
    this.host.requestUpdate();
  }

  #forget(config: SourceConfig): void {
    this.#config = config;
    this.news = new NewsDays();
    this.#shown = undefined;
  }

  async #try(month: CivilMonth): Promise<boolean> {
    try {
      if (this.#config) await this.load(this.#config, month, this.#abort.signal);
    } catch {
      return false;
    }
    this.host.requestUpdate();
    return this.news.has(month);
  }
}

/** Runs when the browser is idle, or soon where it can't say so. @returns what calls it off */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, {timeout: 2000});
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 200);
  return () => clearTimeout(id);
}
