/** The tools of an article, loaded only for those that have some. */
import {define} from '../../../define.js';
import {PortalArticleTools} from './tools.js';

export {linkPhotos, unlinkPhotos} from './photos.js';

define('portal-article-tools', PortalArticleTools);
