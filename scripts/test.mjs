// Runs the tests: those of src in browsers, the others in Node. Arguments: files or folders to run, all when none is given;
// --browser or --node for one kind only. The last line says how many passed and failed, in all time zones together.
import {parseArgs} from 'node:util';
import {buildIfStale} from '../build/build.js';
import {inWords, sum} from '../test/support/runner/outcome.js';
import {testFiles} from './test/files.mjs';
import {testInBrowsers} from './test/in-browsers.mjs';
import {testInNode} from './test/in-node.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {browser: {type: 'boolean'}, node: {type: 'boolean'}},
});
const files = testFiles(positionals);
const outcomes = [];
if (!values.node && files.browser.length > 0) {
  outcomes.push(await testInBrowsers(files.browser, {coverage: positionals.length === 0}));
}
if (!values.browser && files.node.length > 0) {
  await buildIfStale();
  outcomes.push(await testInNode(files.node));
}
if (outcomes.length === 0) console.error('There is no such test.');
const outcome = sum(outcomes);
console.log(inWords(outcome));
process.exitCode = outcome.failed === 0 && outcome.passed > 0 ? 0 : 1;
