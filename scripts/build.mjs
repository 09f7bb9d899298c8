// Builds what npm serves (dist) and what pages load (cdn).
import {build} from '../build/build.js';

await build();
