import {css, html, nothing, type TemplateResult} from 'lit';
import type {Loading} from '../controllers/loading.js';
import type {Strings} from '../i18n/strings.js';
import {problemSentence} from './notice.js';

/** A list that a reader can make longer. */
export interface GrowingList {
  first: Loading;
  further: Loading;
  hasMore: boolean;
  added: number | undefined;
  more(): void;
}

/** Under a list: the button that adds a page, and in a live region what it did. The button that failed tries again. */
export function renderMore(list: GrowingList, strings: Strings): TemplateResult {
  const {first, further, hasMore} = list;
  const {isBusy} = further;
  const label = isBusy ? strings.loading : further.state === 'failed' ? strings.retry : strings.loadMore;
  return html`
    <div class="wall" aria-busy=${isBusy ? 'true' : 'false'}>
      <div role="status">${renderOutcome(list, strings)}</div>
      ${
        hasMore
          ? html`
              <button
                type="button"
                part="more"
                aria-disabled=${isBusy || first.isBusy ? 'true' : 'false'}
                @click=${() => list.more()}
              >
                ${label}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

function renderOutcome({further, added, hasMore}: GrowingList, strings: Strings): unknown {
  const problem = problemSentence(further, strings);
  if (problem) return html`<div class="notice problem" part="error"><p>${problem}</p></div>`;
  if (added === undefined) return nothing;
  return html`
    ${added > 0 ? html`<span class="hidden">${strings.related.added(added)}</span>` : nothing}
    ${hasMore ? nothing : html`<p class="notice" part="end">${strings.related.allShown}</p>`}
  `;
}

export const more = css`
  [part='more'] {
    margin-block-start: var(--_gap);
  }
`;
