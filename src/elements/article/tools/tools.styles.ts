import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: var(--_target);
    padding-inline: 0.75em;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .sizes {
    display: inline-flex;
  }
  .sizes button {
    padding-inline: 0.25em;
    border-radius: 0;
    margin-inline-start: -1px;
    font-weight: 700;
    line-height: 1;
  }
  .sizes button:focus-visible {
    z-index: 1;
  }
  .sizes .smaller {
    margin: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    font-size: 0.875em;
  }
  .sizes .larger {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    font-size: 1.15em;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  audio {
    flex: 1 1 16em;
    max-inline-size: 30em;
    min-inline-size: 0;
  }
  [part='ways'] {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='ways'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
  }
  [part='ways'] a:hover {
    border-color: currentColor;
    background: var(--_tint);
  }
  [part='said'] {
    margin: 0.5em 0 0;
    color: var(--_muted);
  }
  [part='said']:empty {
    margin: 0;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  @container (max-width: 22em) {
    :is([part~='contrast'], [part~='listen'], [part~='stop']) span {
      display: none;
    }
    .keepingTools {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .keepingTools > button {
      justify-content: start;
    }
    [part='ways'] {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
