/**
 * @typedef {{passed: number, failed: number}} Outcome
 * @typedef {import('@web/test-runner').TestSession} Session a test file in one browser
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestResult} Test
 */

/** @param {Suite | undefined} suite @returns {Test[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * What came of a test file in one browser. A skipped test counts as failed, and so does a file that didn't load or held no
 * test.
 *
 * @param {Session} session
 * @returns {Outcome}
 */
export function outcomeOf({testResults, errors}) {
  const tests = testsOf(testResults);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  return {passed, failed: failed + (errors.length > 0 || tests.length === 0 ? 1 : 0)};
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
export const sum = (outcomes) =>
  outcomes.reduce((total, {passed, failed}) => ({passed: total.passed + passed, failed: total.failed + failed}), {
    passed: 0,
    failed: 0,
  });

/** @param {Outcome} outcome */
export const inWords = ({passed, failed}) => `${passed} passed, ${failed} failed`;
