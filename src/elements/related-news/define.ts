import {define} from '../../define.js';
import '../source/define.js';
import {PortalRelatedNews} from './related-news.js';

define('portal-related-news', PortalRelatedNews);
