import {startTestRunner} from '@web/test-runner';
import {outcomeOf, sum} from '../../test/support/runner/outcome.js';

/**
 * Runs test files in the browsers of the test runner's configuration.
 *
 * @param {string[]} files
 * @param {{coverage: boolean}} options with coverage, too little of it counts as one failed test
 * @returns {Promise<import('../../test/support/runner/outcome.js').Outcome>}
 */
export async function testInBrowsers(files, {coverage}) {
  const config = {files, coverage};
  const runner = await startTestRunner({config, argv: [], autoExitProcess: false});
  if (!runner) throw new Error('The test runner did not start.');
  const isGreen = await new Promise((resolve) => runner.on('stopped', resolve));
  const outcome = sum([...runner.sessions.all()].map(outcomeOf));
  return isGreen || outcome.failed > 0 ? outcome : {...outcome, failed: 1};
}
