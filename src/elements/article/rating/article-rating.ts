import {nothing, type ReactiveController} from 'lit';
import {adoptStyles} from '../../../controllers/light-content.js';
import {diagnose, reportOnce} from '../../../controllers/report.js';
import {ratingWords} from '../../../i18n/rating.js';
import type {Strings} from '../../../i18n/strings.js';
import type {Article} from '../../../models/article.js';
import {type RatingSummary, ratingSummary} from '../../../models/rating.js';
import type {Source, SourceConfig} from '../../../sources/config.js';
import {resolveRating, sendRating} from '../../../sources/rate.js';
import type {PortalElement} from '../../portal-element.js';
import {Ballot} from './ballot.js';
import {bestOf, type Scale, type Score, wordOf} from './scale.js';
import {styles} from './styles.js';
import {renderRating} from './view.js';

/** What is rated, and where ratings go. */
export interface RatingFacts {
  /** Absent where readers are not asked. */
  scale: Scale | undefined;
  /** The element's own address for ratings. */
  url: string | undefined;
  config: SourceConfig | undefined;
  /** The article that is shown. */
  article: Article | undefined;
  /** What the page calls it. */
  id: string;
  /** Level of the heading. */
  level: number;
  strings: Strings;
}

/** `detail` of `portal-rate`. */
export interface RateDetail extends Score {
  id: string;
}

/** Lets readers rate the article that an element shows: once in each browser, without a word on who they are. */
export class ArticleRating implements ReactiveController {
  #source: Source | undefined;
  /** What the source was made of. */
  #sourceOf: readonly unknown[] = [];
  #ballot: Ballot | undefined;
  /** What the ballot is about. */
  #ballotOf: readonly unknown[] = [];
  /** What is to have the focus when it has been drawn. */
  #focus: string | undefined;

  constructor(
    readonly host: PortalElement,
    readonly facts: () => RatingFacts,
  ) {
    adoptStyles(host.renderRoot, styles);
    host.addController(this);
  }

  hostUpdate(): void {
    const {scale, config, url, article} = this.facts();
    if (!scale || !config) return;
    if (!isSame(this.#sourceOf, [config, url])) void this.#findSource(config, url);
    const about = [this.#source, article && this.#id, scale];
    if (isSame(this.#ballotOf, about)) return;
    this.#ballotOf = about;
    this.#ballot = article && this.#source && this.#newBallot(this.#source);
  }

  hostUpdated(): void {
    const wanted = this.#focus;
    this.#focus = undefined;
    if (wanted) this.host.renderRoot.querySelector<HTMLElement>(wanted)?.focus({preventScroll: true});
  }

  render(): unknown {
    const {scale, article, level, strings} = this.facts();
    const ballot = this.#ballot;
    if (!scale || !article || !ballot) return nothing;
    const {state, given, error} = ballot;
    const words = ratingWords(strings);
    return renderRating({
      ...{scale, level, state, given, words},
      problem: error && words.failed(error.code),
      summary: ballot.summary ?? summaryOf(article, scale),
      retry: strings.retry,
      onChoice: (score) => ballot.choose({score, scale: bestOf(scale)}),
      onSend: () => void ballot.send(),
    });
  }

  /** What the backend calls the article. */
  get #id(): string {
    const {article, id} = this.facts();
    return article?.id ?? (id || (article?.slug ?? ''));
  }

  /** A source that is not understood is told of where the article is loaded. */
  async #findSource(config: SourceConfig, url: string | undefined): Promise<void> {
    const from = (this.#sourceOf = [config, url]);
    const source = await resolveRating(config, url).catch(() => null);
    if (from !== this.#sourceOf) return;
    this.#source = source ?? undefined;
    if (source === undefined) reportOnce(this.host, ratingWords(this.facts().strings).nowhere);
    this.host.requestUpdate();
  }

  #newBallot(source: Source): Ballot {
    const address = source.endpoints.rate?.url.replace('{base}', source.base);
    const ballot = new Ballot({
      name: `${address || source.base} ${this.#id}`,
      maySend: (given) => this.#tell({id: this.#id, ...given}),
      send: (given) => this.#send(source, given),
      onChange: () => this.#onChange(ballot),
    });
    return ballot;
  }

  #send(source: Source, given: Score): Promise<RatingSummary | undefined> {
    const {article, strings} = this.facts();
    const {slug = this.#id, url = addressOfPage()} = article ?? {};
    const rating = wordOf(given, ratingWords(strings));
    return sendRating(source, {id: this.#id, slug, url, rating, lang: strings.lang, ...given});
  }

  /** @returns whether the page lets it be sent */
  #tell(detail: RateDetail): boolean {
    return this.host.dispatchEvent(
      new CustomEvent('portal-rate', {detail, bubbles: true, composed: true, cancelable: true}),
    );
  }

  /** When the button that was pressed goes away, the focus goes to what has come in its place. */
  #onChange(ballot: Ballot): void {
    if (ballot !== this.#ballot) return;
    const {state, error} = ballot;
    const {strings} = this.facts();
    const focused = this.host.shadowRoot?.activeElement?.getAttribute('part');
    if (ballot.isClosed && focused === 'rating-send') this.#focus = '[part="rating"]';
    if (state === 'missing') this.#focus = '[part="rating-choices"] input';
    if (state === 'failed' && error) void diagnose(strings, error).then((sentence) => reportOnce(this.host, sentence));
    this.host.requestUpdate();
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const summaryOf = (article: Article, scale: Scale): RatingSummary | undefined =>
  ratingSummary(
    {average: article.ratingAverage, count: article.ratingCount, scale: article.ratingScale},
    bestOf(scale),
  );

const addressOfPage = (): string => location.href.replace(/#.*$/, '');
