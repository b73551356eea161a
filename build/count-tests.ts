/** What the JSON reporter writes, as far as it is needed here. */
export type TestReport = {
  numPassedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * Tests that passed, and all others: a test that was skipped or left for later has not passed, and a file that could
 * not even be loaded counts as one that failed.
 */
export function countTests(report: TestReport): { passed: number; failed: number } {
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + unloaded.length,
  }
}
