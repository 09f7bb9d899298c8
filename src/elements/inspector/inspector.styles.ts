import {css} from 'lit';

/** Colours of its own, whatever those of the page and the element are: a tool that is always legible. */
export const styles = css`
  :host {
    --_accent: #0b5aa5;
    --_muted: #5a5f66;
    --_border: #8b929b;
    --_line: #d5d9de;
    --_surface: #fff;
    --_tint: #e8f0f8;
    --_warning: #fff4d6;
    --_on-warning: #3d2f00;
    --_focus: #0b5aa5;
    display: block;
    margin-block: 1em;
    padding: 1em;
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: #1b1f24;
    container-type: inline-size;
    font:
      400 14px/1.5 system-ui,
      sans-serif;
  }
  h2,
  h3 {
    margin: 0 0 0.5em;
    font-size: 1.15em;
    line-height: 1.3;
  }
  h3 {
    margin-block-start: 1.25em;
    font-size: 1em;
  }
  p,
  ul {
    margin: 0 0 0.5em;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 600px) {
    li {
      grid-template-columns: 10em minmax(0, 1fr) 11em;
    }
    .field {
      grid-row: 1 / span 4;
    }
    .more {
      grid-column: 2 / -1;
    }
  }
  code {
    font:
      13px/1.5 ui-monospace,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .markup {
    display: block;
    margin: 0 0 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
  }
  .field {
    font-weight: 600;
  }
  .field code,
  .more {
    color: var(--_muted);
    font-weight: 400;
  }
  .doubtful {
    padding-inline: 0.4em;
    background: var(--_warning);
    color: var(--_on-warning);
  }
  .problem {
    padding: 0.5em 0.75em;
    background: var(--_warning);
    color: var(--_on-warning);
    white-space: pre-wrap;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
