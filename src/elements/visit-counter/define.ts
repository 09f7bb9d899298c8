import {define} from '../../define.js';
import '../source/define.js';
import {PortalVisitCounter} from './visit-counter.js';

define('portal-visit-counter', PortalVisitCounter);
