// Starts the demo portal, with its scripts freshly built. Arguments go to the server: npm start -- --port 0 --db FILE
import {register} from 'tsx/esm/api';
import {buildIfStale} from '../build/build.js';

/** Between npm and this program stands a shell, which ends when npm is told to and keeps the signal to itself. */
function endWithShell() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

if (process.env['npm_lifecycle_event'] && process.platform !== 'win32') endWithShell();
await buildIfStale({scriptsOnly: true});
register();
await import(new URL('server/main.ts', import.meta.url).href);
