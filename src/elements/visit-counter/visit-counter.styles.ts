import {css} from 'lit';

export const styles = css`
  .skeleton,
  dl {
    gap: var(--portal-visit-counter-gap, 0.25em);
  }
  dl {
    display: grid;
    margin: 0;
  }
  .bar {
    block-size: 1.5em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-align: end;
  }
  .number {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .time {
    margin: 0.25em 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
