import {relative} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {inWords, outcomeOf, sum} from './outcome.js';

/**
 * What the coverage lacks, one sentence for each measure.
 *
 * @param {import('@web/test-runner').TestCoverage} coverage
 * @param {import('@web/test-runner').CoverageThresholdConfig} threshold
 */
function gaps({summary}, threshold) {
  const measures = /** @type {(keyof typeof threshold)[]} */ (Object.keys(threshold));
  return measures
    .filter((measure) => summary[measure].pct < threshold[measure])
    .map((measure) => `Too few ${measure} are tested: ${summary[measure].pct} %, not ${threshold[measure]} %.`);
}

/** What an element tells the webmaster. @param {unknown[]} log */
const isDiagnosis = ([message]) => /^<portal-[a-z-]+> /.test(String(message));

/**
 * A test file in one browser, without what elements told the webmaster if all went well: tests of failures provoke that.
 *
 * @param {import('@web/test-runner').TestSession} session
 */
const withoutDiagnoses = (session) =>
  session.passed ? {...session, logs: session.logs.filter((log) => !isDiagnosis(log))} : session;

/**
 * A line for each test file, with what failed and what the page logged; at the end what the coverage lacks.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function reporter() {
  const details = defaultReporter({reportTestProgress: false});
  /** @type {import('@web/test-runner').CoverageThresholdConfig | undefined} */
  let threshold;
  return {
    start(args) {
      threshold = args.config.coverageConfig?.threshold;
      details.start?.(args);
    },
    reportTestFileResults(args) {
      const outcome = sum(args.sessionsForTestFile.map(outcomeOf));
      process.stdout.write(`${relative('', args.testFile)}: ${inWords(outcome)}\n`);
      const sessionsForTestFile = args.sessionsForTestFile.map(withoutDiagnoses);
      return details.reportTestFileResults?.({...args, sessionsForTestFile});
    },
    onTestRunFinished({testCoverage}) {
      if (testCoverage && threshold) for (const gap of gaps(testCoverage, threshold)) console.error(gap);
    },
  };
}
