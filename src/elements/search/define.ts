import {define} from '../../define.js';
import '../source/define.js';
import {PortalSearch} from './search.js';

define('portal-search', PortalSearch);
