import {esbuildPlugin} from '@web/dev-server-esbuild';
import {replacements} from './build/version.js';
import {mediaCommand} from './test/support/runner/media-command.js';
import {testPage} from './test/support/runner/page.js';
import {reporter} from './test/support/runner/reporter.js';
import {browsersInAllZones} from './test/support/runner/zones.js';

/** Lit says once per page that it is in development mode, which is wanted here: it warns of more. */
const isLitsGreeting = (/** @type {unknown[]} */ [message]) => String(message).startsWith('Lit is in dev mode');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  browsers: await browsersInAllZones(),
  // Focus, keyboard and window size belong to the page in front: one page at a time in each browser.
  concurrency: 1,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 90, branches: 85, functions: 90, lines: 90},
  },
  filterBrowserLogs: ({args}) => !isLitsGreeting(args),
  hostname: '127.0.0.1',
  nodeResolve: true,
  plugins: [mediaCommand(), esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'auto', define: replacements})],
  reporters: [reporter()],
  staticLogging: true,
  testRunnerHtml: testPage,
  testFramework: {config: {ui: 'bdd', timeout: '10000'}},
};
