import {css} from 'lit';
import {newsListStyles} from '../news-list.js';

export const styles = css`
  .items {
    --_news-gap: var(--portal-search-gap);
  }
  label {
    display: block;
    margin-block-end: 0.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: var(--portal-search-size, 40em);
  }
  .box {
    position: relative;
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding-block: 0.35em;
    padding-inline: 0.75em var(--_target);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* iOS zooms the page into a field with smaller text. */
    font-size: max(1em, 16px);
    appearance: none;
  }
  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    display: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .clear {
    display: grid;
    place-items: center;
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: var(--_target);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .clear:focus-visible {
    outline-offset: -3px;
  }
  .submit {
    flex: 0 0 auto;
    min-inline-size: var(--_target);
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .submit:hover {
    border-color: var(--_accent);
    background: var(--_on-accent);
    color: var(--_accent);
  }
  [part='message'] {
    margin: 0.35em 0 0;
  }
  [part='message']:empty {
    display: none;
  }
  @media print {
    [part='search'] {
      display: none;
    }
  }
`;

/** Rules for the results in the page. */
export const lightStyles = css`
  ${newsListStyles('portal-search')}
  :where(portal-search > [slot='results-heading']) {
    overflow-wrap: anywhere;
  }
`;
