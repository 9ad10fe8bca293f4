/** How a run of Vitest ended. */
export interface TestResults {
  passed: number;
  failed: number;
  /** Full names of the tests that did not run. */
  skipped: string[];
}

/** The part of Vitest's JSON report that is read here; it follows Jest's. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** Reads a report of Vitest's JSON reporter. */
export function readResults(json: string): TestResults {
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(json);
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, skipped };
}
