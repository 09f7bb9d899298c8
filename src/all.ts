import './elements/source/define.js';
import './elements/article/define.js';
import './elements/link-directory/define.js';
import './elements/news-by-date/define.js';
import './elements/related-news/define.js';
import './elements/search/define.js';
import './elements/visit-counter/define.js';

export * from './index.js';
