import {define} from '../../define.js';
import '../source/define.js';
import {PortalArticle} from './article.js';

define('portal-article', PortalArticle);
