import {css} from 'lit';
import {tokens} from './tokens.js';

/**
 * Shared rules of every shadow root. `.wall` stops what a page's styles would make controls inherit; it never stands above a
 * slot, so that what people read keeps the site's typography.
 */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    .wall {
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      letter-spacing: normal;
      line-height: 1.5;
      overflow-wrap: anywhere;
      text-align: start;
      text-decoration: none;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
    }
    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button {
      min-block-size: var(--_target);
      margin: 0;
      padding: 0.35em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_accent);
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      border-color: currentColor;
      background: var(--_tint);
    }
    button:disabled,
    button[aria-disabled='true'] {
      border-color: var(--_line);
      background: none;
      color: var(--_muted);
      cursor: default;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    [part='body']:focus-visible {
      outline: none;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
];

/** Grey bars in the size of what is being waited for. */
export const skeleton = css`
  .skeleton {
    display: grid;
    gap: 0.75em;
  }
  .bar {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.7;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: breathe 1.6s ease-in-out 5 alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.35;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
