import {define} from '../../define.js';
import {PortalSource} from './source.js';

define('portal-source', PortalSource);
