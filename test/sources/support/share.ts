/** Prints, after the tests of a file, what share of them passed: how well backends are read in one way of describing them. */
export function printShare(mode: string): void {
  let all = 0;
  let passed = 0;
  afterEach(function () {
    all++;
    if (this.currentTest?.state === 'passed') passed++;
  });
  after(() => console.log(`${mode}: ${passed} of ${all} (${Math.round((100 * passed) / all)} %)`));
}
