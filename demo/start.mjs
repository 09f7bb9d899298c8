// Starts the demo portal, with its scripts freshly built. Arguments go to the server: npm start -- --port 0 --db FILE
import {register} from 'tsx/esm/api';
import {buildIfStale} from '../build/build.js';

await buildIfStale({scriptsOnly: true});
register();
await import(new URL('server/main.ts', import.meta.url).href);
