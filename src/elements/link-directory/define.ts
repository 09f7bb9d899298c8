import {define} from '../../define.js';
import '../source/define.js';
import {PortalLinkDirectory} from './link-directory.js';

define('portal-link-directory', PortalLinkDirectory);
