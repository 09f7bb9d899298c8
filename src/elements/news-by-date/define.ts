import {define} from '../../define.js';
import '../source/define.js';
import {PortalNewsByDate} from './news-by-date.js';

define('portal-news-by-date', PortalNewsByDate);
