import {css} from 'lit';

/** Rules for what the cleaning makes of an article's text. They weigh nothing, so that every rule of the site wins. */
export const bodyStyles = css`
  :where(portal-article .portal-center) {
    text-align: center;
  }
  :where(portal-article .portal-right) {
    text-align: right;
  }
  /* A photo whose size nobody knows until it is there. */
  :where(portal-article .portal-unsized) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  :where(portal-article .portal-video) {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    margin-inline: auto;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    text-align: center;
  }
  :where(portal-article .portal-video, portal-article .portal-player) {
    inline-size: 100%;
    min-block-size: var(--_target);
    aspect-ratio: 16 / 9;
  }
  :where(portal-article .portal-square) {
    aspect-ratio: 4 / 3;
  }
  :where(portal-article .portal-tall) {
    max-inline-size: 20em;
    aspect-ratio: 9 / 16;
  }
  :where(portal-article .portal-video)::before,
  :where(portal-article .portal-video)::after {
    grid-area: 1 / 1;
    place-self: center;
    content: '';
  }
  :where(portal-article .portal-video)::before {
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    background: var(--_accent);
  }
  :where(portal-article .portal-video)::after {
    inline-size: 1.4em;
    block-size: 1.6em;
    margin-inline-start: 0.3em;
    background: var(--_on-accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  :where(portal-article .portal-video:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :where(portal-article .portal-player) {
    display: block;
    margin-inline: auto;
    border: 0;
  }
  :where(portal-article .portal-player:focus) {
    outline: 3px solid var(--_focus);
  }
  @media (forced-colors: active) {
    :where(portal-article .portal-video)::before {
      forced-color-adjust: none;
      background: LinkText;
    }
    :where(portal-article .portal-video)::after {
      forced-color-adjust: none;
      background: Canvas;
    }
  }
  @media print {
    :where(portal-article .portal-video) {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
    }
    :where(portal-article .portal-video)::before {
      content: none;
    }
    :where(portal-article .portal-player) {
      display: none;
    }
  }
`;
