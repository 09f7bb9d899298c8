import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {RatingWords} from '../../../i18n/rating.js';
import type {RatingSummary} from '../../../models/rating.js';
import {renderHeading} from '../../heading.js';
import type {BallotState} from './ballot.js';
import {bestOf, type Scale, type Score, wordOf} from './scale.js';

/** What a reader sees of a rating. */
export interface RatingView {
  scale: Scale;
  state: BallotState;
  /** What is chosen, or what was given. */
  given: Score | undefined;
  /** Why it was not sent, as readers are told. */
  problem: string | undefined;
  summary: RatingSummary | undefined;
  words: RatingWords;
  retry: string;
  /** Level of the heading. */
  level: number;
  onChoice: (score: number) => void;
  onSend: () => void;
}

/** The rating below an article. It is no form: the page's own form may be around it. */
export function renderRating(view: RatingView): TemplateResult {
  const {state, words, level} = view;
  const isOpen = state !== 'sent' && state !== 'rated';
  return html`
    <section class="wall rating" part="rating" aria-labelledby="rating-heading" tabindex="-1">
      <div id="rating-heading" part="rating-heading">${renderHeading(level, words.heading)}</div>
      ${isOpen ? renderChoices(view) : nothing}
      <div class="row">
        ${isOpen ? renderSend(view) : nothing}
        <div class="message" part="rating-status" role="status">${renderStatus(view)}</div>
      </div>
      ${renderSummary(view)}
    </section>
  `;
}

function renderChoices(view: RatingView): TemplateResult {
  const {scale, words} = view;
  const scores = words[scale].map((_, index) => index + 1);
  return html`
    <fieldset part="rating-choices" class=${scale}>
      <legend>${words.question[scale]}</legend>
      <div class="choices">
        ${(scale === 'levels' ? scores.reverse() : scores).map((score) => renderChoice(score, view))}
      </div>
    </fieldset>
  `;
}

function renderChoice(score: number, {scale, given, words, onChoice}: RatingView): TemplateResult {
  const chosen = given?.score ?? 0;
  const isFull = scale === 'stars' && score <= chosen;
  const word = wordOf({score, scale: bestOf(scale)}, words);
  return html`
    <label class="choice ${score === chosen ? 'chosen' : ''} ${isFull ? 'full' : ''}">
      <input type="radio" name="score" value=${score} .checked=${score === chosen} @change=${() => onChoice(score)} />
      <span class="face">
        ${scale === 'stars' ? html`${star} <span class="hidden">${words.starCount(score)}, </span>` : face(score)}
        <span class="word" data-word=${word}>${word}</span>
      </span>
    </label>
  `;
}

const star = html`
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z" />
  </svg>
`;

/** Mouths from sad to glad. */
const MOUTHS = ['M8 16.5q4-3.5 8 0', 'M8 15.5h8', 'M8 14.5q4 3.5 8 0'];

const face = (score: number): TemplateResult => html`
  <svg viewBox="0 0 24 24" aria-hidden="true">${mouth(MOUTHS[score - 1] ?? '')}</svg>
`;

const mouth = (path: string): SVGTemplateResult => svg`
  <circle cx="12" cy="12" r="9.5" /><path d="M8.5 8.8v1.4M15.5 8.8v1.4" /><path d=${path} />
`;

function renderSend({state, words, retry, onSend}: RatingView): TemplateResult {
  const isBusy = state === 'sending';
  const label = isBusy ? words.sending : state === 'failed' ? retry : words.send;
  return html`
    <button
      type="button"
      class="send"
      part="rating-send"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${() => isBusy || onSend()}
    >
      ${label}
    </button>
  `;
}

function renderStatus({state, given, problem, words}: RatingView): unknown {
  if (state === 'missing') return words.choose;
  if (state === 'failed') return html`<span class="failed">${problem}</span>`;
  if (state === 'sent' && given) return words.thanks(wordOf(given, words));
  return state === 'rated' && given ? words.rated(wordOf(given, words)) : nothing;
}

const renderSummary = ({summary, scale, words}: RatingView): unknown =>
  summary
    ? html`<p part="rating-average">${words.average(summary.average, bestOf(scale), summary.count)}</p>`
    : nothing;
