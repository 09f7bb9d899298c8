import {css} from 'lit';

export const styles = css`
  .skeleton,
  .groups {
    display: grid;
    gap: var(--portal-link-directory-gap, 0.75em);
  }
  .skeleton .bar {
    block-size: var(--_target);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  label {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  label > span {
    display: block;
    margin-block-end: 0.25em;
  }
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.35em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .go {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: calc(var(--_target) * 1.4);
    min-block-size: var(--_target);
    padding-inline: 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }
  .go[aria-disabled] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
  }
  @media print {
    .go {
      display: none;
    }
  }
`;

/** Rules for the groups in the page: they weigh nothing, so that every rule of the site wins. */
export const lightStyles = css`
  :where(portal-link-directory > [slot='groups']) {
    display: grid;
    gap: var(--portal-link-directory-gap, 0.75em);
  }
  :where(portal-link-directory details) {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :where(portal-link-directory details > div) {
    display: grid;
    gap: 0.5em;
    padding: 0 0.75em 0.75em;
  }
  :where(portal-link-directory summary) {
    min-block-size: var(--_target);
    box-sizing: border-box;
    padding: 0.6em 0.75em;
    font-weight: 700;
    cursor: pointer;
  }
  :where(portal-link-directory summary:focus-visible, portal-link-directory a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :where(portal-link-directory .portal-links-count) {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }
  :where(portal-link-directory details > ul, portal-link-directory section > ul) {
    display: grid;
    margin: 0;
    padding: 0 0.75em 0.5em;
    list-style: none;
  }
  :where(portal-link-directory section > ul) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    column-gap: 1.5em;
    padding: 0;
  }
  :where(portal-link-directory li > a) {
    display: inline-block;
    padding-block: 0.5em;
    overflow-wrap: anywhere;
  }
  :where(portal-link-directory small) {
    display: block;
    margin-block: -0.35em 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  :where(portal-link-directory .portal-links-hint) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :where(portal-link-directory a[target='_blank'])::after {
    content: ' \\2197';
  }
  @media print {
    :where(portal-link-directory details) {
      border: 0;
    }
  }
`;
