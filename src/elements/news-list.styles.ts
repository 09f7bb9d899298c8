import {css, type CSSResult, unsafeCSS} from 'lit';

/**
 * Rules for the lists inside one kind of element. They weigh nothing, so that every rule of the site wins. The space between two
 * articles is the property `--<tag>-gap`.
 */
export function newsListStyles(tag: string): CSSResult {
  const list = unsafeCSS(`${tag} .portal-news`);
  const gap = unsafeCSS(`--${tag}-gap`);
  return css`
    :where(${list}) {
      display: grid;
      gap: var(${gap}, 0.6em);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    :where(${list} > li) {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    :where(${list} > li > a) {
      padding-block: 0.3em;
    }
    :where(${list} a:focus-visible, ${list} > li:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    :where(${list} time) {
      color: var(--_muted);
      font-size: 0.875em;
      white-space: nowrap;
    }
    :where(${list} p) {
      margin: 0.25em 0 0;
    }
    :where(${list} mark) {
      background: var(--_mark);
      color: inherit;
      font-weight: 700;
    }
    :where(${list}-leads) {
      gap: var(${gap}, 1em);
    }
    :where(${list}-leads > li > a, ${list}-leads > li > span) {
      font-weight: 700;
    }
    :where(${list}-cards) {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
      gap: var(${gap}, 1.25em);
    }
    :where(${list}-cards > li > a, ${list}-cards > li > span) {
      display: block;
      padding-block: 0;
      font-weight: 700;
    }
    :where(${list}-cards img) {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 16 / 10;
      margin-block-end: 0.5em;
      border-radius: var(--_radius);
      object-fit: cover;
      background: var(--_line);
    }
    :where(${list}-cards p) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    @media print {
      :where(${list}-cards p) {
        display: block;
      }
    }
  `;
}
