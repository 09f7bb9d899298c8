import {css} from 'lit';
import {bodyStyles} from './body.styles.js';

export const styles = css`
  /* Whatever an article holds, nothing of it is painted over the page around it. */
  .frame {
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .skeleton {
    gap: var(--portal-article-gap, 1em);
  }
  .title {
    block-size: 1.75em;
  }
  .date {
    inline-size: 11em;
    max-inline-size: 60%;
  }
  .lines {
    display: grid;
    gap: 0.5em;
  }
  portal-article-tools {
    min-block-size: var(--_target);
    margin-block: var(--portal-article-gap, 1em);
  }
  .place {
    block-size: var(--_target);
    margin-block-end: var(--portal-article-gap, 1em);
  }
  portal-article-tools[part~='above'] {
    margin-block-start: 0;
  }
  [part='list'] {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
  }
  .last {
    inline-size: 55%;
  }
  .photo {
    block-size: auto;
    aspect-ratio: 3 / 2;
  }
  @media print {
    .frame {
      overflow: visible;
    }
  }
`;

/** Rules for the article. They weigh nothing, so that every rule of the site wins. */
export const lightStyles = css`
  :where(portal-article .portal-article) {
    overflow-wrap: anywhere;
  }
  :where(portal-article .portal-article > header > :first-child) {
    margin-block-start: 0;
  }
  :where(
    portal-article .portal-article-date,
    portal-article .portal-article-time,
    portal-article .portal-article-views
  ) {
    margin-block: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  :where(portal-article .portal-article-lead) {
    margin-block: var(--portal-article-gap, 1em);
    font-weight: 700;
  }
  :where(portal-article .portal-article img, portal-article .portal-article video) {
    max-inline-size: 100%;
    block-size: auto;
  }
  :where(portal-article .portal-photo) {
    cursor: zoom-in;
  }
  /* A frame that shrinks to its photo would have no size before the photo has one. */
  :where(portal-article figure > .portal-photo, portal-article .portal-whole) {
    display: block;
  }
  :where(portal-article .portal-photo:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :where(portal-article .portal-contents) {
    margin-block: var(--portal-article-gap, 1em);
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  :where(portal-article .portal-contents p) {
    margin: 0;
    font-weight: 700;
  }
  :where(portal-article .portal-contents ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(portal-article .portal-contents a) {
    display: block;
    padding-block: 0.4em;
  }
  :where(portal-article .portal-contents .portal-depth-1) {
    padding-inline-start: 1.25em;
  }
  :where(portal-article .portal-article audio) {
    max-inline-size: 100%;
  }
  :where(portal-article .portal-article figure) {
    margin-block: var(--portal-article-gap, 1em);
    margin-inline: 0;
    text-align: center;
  }
  :where(portal-article .portal-article figcaption) {
    padding-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  :where(portal-article .portal-article-body pre) {
    white-space: pre-wrap;
  }
  :where(portal-article .portal-article-body blockquote) {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  :where(portal-article .portal-article-body :is(ul, ol)) {
    padding-inline-start: 1.5em;
  }
  :where(portal-article .portal-scroll) {
    overflow-x: auto;
    margin-block: var(--portal-article-gap, 1em);
  }
  :where(portal-article .portal-scroll:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  :where(portal-article .portal-article-body table) {
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  :where(portal-article .portal-article-body caption) {
    padding-block-end: 0.4em;
    text-align: start;
    font-weight: 700;
  }
  :where(portal-article .portal-article-body :is(td, th)) {
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  :where(portal-article .portal-article-author) {
    display: flex;
    justify-content: flex-end;
    margin-block: var(--portal-article-gap, 1em);
    font-weight: 700;
  }
  :where(portal-article .portal-article-facts) {
    display: grid;
    gap: 0.4em;
    margin-block: var(--portal-article-gap, 1em);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  :where(portal-article .portal-article-facts > div) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  :where(portal-article .portal-article-facts dt) {
    margin: 0;
    color: var(--_muted);
    font-weight: 400;
  }
  :where(portal-article .portal-article-facts dd) {
    margin: 0;
  }
  :where(portal-article .portal-article-facts span) {
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :where(portal-article .portal-article-files) {
    margin-block: var(--portal-article-gap, 1em);
  }
  :where(portal-article .portal-article-files ul) {
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }
  :where(portal-article .portal-article-files li) {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  :where(portal-article .portal-article-files small) {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
  ${bodyStyles}
  @media print {
    :where(portal-article .portal-article :is(audio, video)) {
      display: none;
    }
    :where(portal-article .portal-scroll) {
      overflow: visible;
    }
    :where(portal-article .portal-article figure) {
      break-inside: avoid;
    }
    /* Bootstrap 3 prints the address after each link; this one has to weigh more than that. */
    portal-article a[href]::after {
      content: none;
    }
  }
`;
