import {css, html, nothing} from 'lit';
import type {Loading, LoadState} from '../controllers/loading.js';
import {zonedTime} from '../dates/zone.js';
import type {Strings} from '../i18n/strings.js';
import type {NoticeFacts} from './portal-element.js';

/** The sentence about the state of an element, with a button where trying again can help. Always in a live region. */
export function renderNotice({noticeFacts}: {noticeFacts: NoticeFacts}, state: LoadState): unknown {
  const {strings, emptyText} = noticeFacts;
  switch (state) {
    case 'waiting':
      return html`<span class="hidden">${strings.loading}</span>`;
    case 'empty':
      return html`<p class="notice" part="empty">${emptyText()}</p>`;
    case 'failed':
      return renderProblem('error', noticeFacts);
    case 'stale':
      return renderProblem('stale', noticeFacts);
    default:
      return nothing;
  }
}

/** What readers are told of a request that failed, or whose answer is an earlier one; nothing when all is well. */
export function problemSentence(loading: Loading, strings: Strings): string | undefined {
  if (loading.state === 'failed') return strings.problem(loading.error?.code ?? 'shape');
  return loading.state === 'stale' ? strings.stale(momentOf(strings, loading.loaded?.at)) : undefined;
}

function renderProblem(part: string, {strings, loading}: NoticeFacts): unknown {
  return html`
    <div class="notice problem" part=${part}>
      <p>${problemSentence(loading, strings)}</p>
      <button
        type="button"
        part="retry"
        aria-disabled=${loading.isBusy ? 'true' : 'false'}
        @click=${() => loading.isBusy || loading.retry()}
      >
        ${strings.retry}
      </button>
    </div>
  `;
}

function momentOf(strings: Strings, at: number | undefined): string | undefined {
  if (at === undefined || !Number.isFinite(at)) return undefined;
  const {day, time} = zonedTime(at);
  return strings.formatMoment(day, time);
}

export const notice = css`
  .notice {
    margin-block: 0.5em;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_warning);
    color: var(--_on-warning);
  }
  .notice p {
    flex: 1 1 12em;
    margin: 0;
  }
  p.notice {
    color: var(--_muted);
  }
  @media print {
    .problem {
      border: 0;
      padding: 0;
    }
  }
`;
