import {css} from 'lit';

/**
 * What a page can set, and what stands in its place. A page sets `--portal-accent` on `:root` or on any element; the private
 * names carry the value with its fallback, so that each colour is written once.
 */
export const tokens = css`
  :host {
    --_accent: var(--portal-accent, #0b5aa5);
    --_on-accent: var(--portal-on-accent, #fff);
    --_muted: var(--portal-muted, #5a5f66);
    --_border: var(--portal-border, #8b929b);
    --_line: var(--portal-line, #d5d9de);
    --_surface: var(--portal-surface, #fff);
    --_tint: var(--portal-tint, #e8f0f8);
    --_mark: var(--portal-mark, #ffe79a);
    --_warning: var(--portal-warning, #fff4d6);
    --_on-warning: var(--portal-on-warning, #3d2f00);
    --_focus: var(--portal-focus, #0b5aa5);
    --_radius: var(--portal-radius, 4px);
    --_gap: var(--portal-gap, 0.75em);
    --_target: var(--portal-target, 44px);
  }
  :host([theme='dark']) {
    --_accent: var(--portal-accent, #8ec5ff);
    --_on-accent: var(--portal-on-accent, #06233f);
    --_muted: var(--portal-muted, #b5bcc5);
    --_border: var(--portal-border, #8b929b);
    --_line: var(--portal-line, #4a515a);
    --_surface: var(--portal-surface, #1c2126);
    --_tint: var(--portal-tint, #24364a);
    --_mark: var(--portal-mark, #5a4700);
    --_warning: var(--portal-warning, #4a3a05);
    --_on-warning: var(--portal-on-warning, #ffecb3);
    --_focus: var(--portal-focus, #8ec5ff);
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_accent: var(--portal-accent, #8ec5ff);
      --_on-accent: var(--portal-on-accent, #06233f);
      --_muted: var(--portal-muted, #b5bcc5);
      --_line: var(--portal-line, #4a515a);
      --_surface: var(--portal-surface, #1c2126);
      --_tint: var(--portal-tint, #24364a);
      --_mark: var(--portal-mark, #5a4700);
      --_warning: var(--portal-warning, #4a3a05);
      --_on-warning: var(--portal-on-warning, #ffecb3);
      --_focus: var(--portal-focus, #8ec5ff);
    }
  }
`;
