import {css} from 'lit';

/** Rules for the rating, which the shadow root of an article takes over with it. */
export const styles = css`
  .rating {
    container-type: inline-size;
    display: grid;
    gap: 0.75em;
    margin-block-start: var(--portal-article-gap, 1em);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .rating:focus {
    outline: none;
  }
  .rating :is(h1, h2, h3, h4, h5, h6, p, fieldset) {
    margin: 0;
  }
  .rating :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    line-height: 1.35;
  }
  .rating fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .rating legend {
    margin-block-end: 0.5em;
    padding: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    position: relative;
    cursor: pointer;
  }
  /* The radio button lies over its picture: it takes the press, the focus and the keys, the picture shows its state. */
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .face {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.35em 0.9em 0.35em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .stars .face {
    flex-direction: column;
    gap: 0.15em;
    block-size: 100%;
    min-inline-size: 4.9em;
    padding: 0.45em 0.35em;
  }
  .stars .word {
    font-size: 0.875em;
    text-align: center;
  }
  /* Room for the word in bold, so that nothing moves when it is chosen. */
  .word::after {
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 700;
    content: attr(data-word);
  }
  .choice:hover .face {
    border-color: var(--_accent);
  }
  .chosen .face {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .chosen .word {
    font-weight: 700;
  }
  input:focus-visible + .face {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .rating svg {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stars svg {
    inline-size: 2em;
    block-size: 2em;
  }
  .full svg,
  .chosen svg {
    stroke: var(--_accent);
  }
  .full svg {
    fill: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .send {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .send:hover {
    border-color: var(--_accent);
    background: var(--_on-accent);
    color: var(--_accent);
  }
  .failed {
    display: block;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_warning);
    color: var(--_on-warning);
  }
  [part='rating-average'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @container (max-width: 480px) {
    .stars .choices {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.25em;
    }
    .stars .face {
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .full svg {
      fill: CanvasText;
    }
    .rating svg {
      stroke: CanvasText;
    }
    .chosen .face {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .rating {
      display: none;
    }
  }
`;
