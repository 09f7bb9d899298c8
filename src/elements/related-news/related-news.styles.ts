import {css} from 'lit';
import {newsListStyles} from '../news-list.js';

export const styles = css`
  .items {
    --_news-gap: var(--portal-related-news-gap);
  }
  .more-space {
    inline-size: 7em;
    block-size: var(--_target);
  }
`;

/** Rules for the list in the page. */
export const lightStyles = newsListStyles('portal-related-news');
