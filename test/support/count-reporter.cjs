// The last line of a test run, for programs that read it: the runner's own count.

const { writeSync } = require('node:fs');

const STDOUT = 1;

module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = results;
    // A file that could not even be loaded has no failed test of its own, and is a failure all the same.
    const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    // Jest's own summary comes after every reporter; this line has to come after that.
    process.once('exit', () => writeSync(STDOUT, `${numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
