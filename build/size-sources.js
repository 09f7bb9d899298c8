// All that reads backends, as one script: made only to be measured.
export {fetchArticle, fetchArticles, fetchRelated} from '../src/sources/articles.js';
export {fetchDays} from '../src/sources/days.js';
export {defineSource} from '../src/sources/define-source.js';
export {fetchLinks} from '../src/sources/links.js';
export {combineSources} from '../src/sources/own-source.js';
export {resolveSource} from '../src/sources/resolve.js';
export {secretIn} from '../src/sources/secrets.js';
export {fetchStats} from '../src/sources/stats.js';
