/** Jest reporter that ends every run with one plain line, read by the continuous integration. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites }) {
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`);
  }
}
