import type {RatingSummary} from '../../../models/rating.js';
import {SourceError} from '../../../sources/source-error.js';
import {recallRating, rememberRating} from './remembered.js';
import type {Score} from './scale.js';

/**
 * Where a reader stands with the rating of an article: `missing` when it was to be sent and nothing was chosen, `sent` just now, `rated` on
 * an earlier visit.
 */
export type BallotState = 'choosing' | 'missing' | 'sending' | 'failed' | 'sent' | 'rated';

export interface BallotOptions {
  /** Names the article for the browser to remember it by. */
  name: string;
  /** Asked before a rating is sent. */
  maySend: (given: Score) => boolean;
  send: (given: Score) => Promise<RatingSummary | undefined>;
  onChange: () => void;
}

/** One reader's rating of one article. */
export class Ballot {
  /** What is chosen, or what was given. */
  given: Score | undefined;
  /** What all ratings come to, where the answer said so. */
  summary: RatingSummary | undefined;
  /** Why it was not sent, in the state `failed`. */
  error: SourceError | undefined;
  #state: BallotState;

  constructor(readonly options: BallotOptions) {
    this.given = recallRating(options.name);
    this.#state = this.given ? 'rated' : 'choosing';
  }

  get state(): BallotState {
    return this.#state;
  }

  /** Whether the reader has rated. */
  get isClosed(): boolean {
    return this.#state === 'sent' || this.#state === 'rated';
  }

  choose(given: Score): void {
    if (this.#state === 'sending' || this.isClosed) return;
    this.given = given;
    this.#turn(this.#state === 'missing' ? 'choosing' : this.#state);
  }

  /** Sends what is chosen, unless it was sent from elsewhere in this browser in the meantime. */
  async send(): Promise<void> {
    if (this.#state === 'sending' || this.isClosed) return;
    const {name, maySend} = this.options;
    const earlier = recallRating(name);
    if (earlier) return this.#close('rated', earlier);
    if (!this.given) return this.#turn('missing');
    if (maySend(this.given)) await this.#deliver(this.given);
  }

  async #deliver(given: Score): Promise<void> {
    this.#turn('sending');
    try {
      this.summary = await this.options.send(given);
      rememberRating(this.options.name, given);
      this.#close('sent', given);
    } catch (error) {
      this.error = error instanceof SourceError ? error : new SourceError('shape', {url: '', detail: String(error)});
      this.#turn('failed');
    }
  }

  #close(state: BallotState, given: Score): void {
    this.given = given;
    this.#turn(state);
  }

  #turn(state: BallotState): void {
    this.#state = state;
    this.options.onChange();
  }
}
