import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs test files with Node's own test runner, each in a process of its own. Skipped tests count as failed.
 *
 * @param {string[]} files
 * @returns {Promise<import('../../test/support/runner/outcome.js').Outcome>}
 */
export function testInNode(files) {
  const outcome = {passed: 0, failed: 0};
  const events = run({files, concurrency: true});
  events.on('test:pass', ({details, skip, todo}) => {
    if (details.type === 'suite') return;
    if (skip || todo) outcome.failed++;
    else outcome.passed++;
  });
  events.on('test:fail', ({details}) => {
    if (details.type !== 'suite') outcome.failed++;
  });
  const report = events.compose(new spec());
  report.pipe(process.stdout, {end: false});
  return new Promise((resolve, reject) => report.on('end', () => resolve(outcome)).on('error', reject));
}
