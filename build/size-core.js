// What every element brings to read its backend, as one script: made only to be measured.
export {combineSources} from '../src/sources/own-source.js';
export {askEndpoint, endpointOf, fieldsOf, itemsOf, loaded} from '../src/sources/read.js';
export {resolveSource} from '../src/sources/resolve.js';
export {secretIn} from '../src/sources/secrets.js';
export {workOut} from '../src/sources/work-out.js';
