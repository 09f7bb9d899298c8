import {css} from 'lit';

/** Dark whatever the page is: photos are looked at, not the frame. */
export const styles = css`
  dialog {
    --_accent: #fff;
    --_surface: #1b1f24;
    --_tint: #3a4149;
    --_border: #8b929b;
    --_muted: #8b929b;
    --_line: #4a515a;
    --_focus: #8ec5ff;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0.5em;
    border: 0;
    background: #0b0d10;
    color: #fff;
    font:
      400 16px/1.5 system-ui,
      sans-serif;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / auto minmax(0, 1fr) auto;
    gap: 0.5em;
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .bar span {
    flex: 1;
  }
  figure {
    grid-area: 2 / 1 / 3 / 4;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
  }
  .stage {
    display: grid;
    grid-template: 100% / 100%;
    overflow: hidden;
    min-block-size: 0;
    touch-action: none;
    cursor: zoom-in;
  }
  .stage.zoomed {
    overflow: auto;
    cursor: grab;
  }
  img {
    margin: auto;
    inline-size: calc(100% * var(--zoom, 1));
    block-size: calc(100% * var(--zoom, 1));
    object-fit: contain;
    user-select: none;
  }
  figcaption {
    max-block-size: 30vh;
    overflow: auto;
    text-align: center;
  }
  button {
    display: inline-grid;
    place-content: center;
    inline-size: var(--_target);
    padding: 0;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  .rtl :is(.turn-previous, .turn-next) .icon {
    scale: -1 1;
  }
  .turn-previous,
  .turn-next {
    z-index: 1;
    grid-row: 2;
    align-self: center;
  }
  .turn-previous {
    grid-column: 1;
  }
  .turn-next {
    grid-column: 3;
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
