import { expect, it } from 'vitest';
import { readResults } from '../../../build/test-results.ts';

it('counts passed and failed tests, and names those that did not run', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'pending', fullName: 'b' },
        ],
      },
      {
        assertionResults: [
          { status: 'passed', fullName: 'c' },
          { status: 'failed', fullName: 'd' },
        ],
      },
    ],
  };
  expect(readResults(JSON.stringify(report))).toEqual({ passed: 2, failed: 1, skipped: ['b'] });
});
