import { describe, expect, it } from 'vitest'
import { countTests } from '#build/count-tests.ts'

const loaded = { status: 'passed', assertionResults: [{}] }

describe('the closing line of npm test', () => {
  it('counts what passed', () => {
    const report = { numPassedTests: 3, numTotalTests: 3, testResults: [loaded] }
    expect(countTests(report)).toEqual({ passed: 3, failed: 0 })
  })

  it('counts a skipped test as one that did not pass', () => {
    const report = { numPassedTests: 2, numTotalTests: 5, testResults: [loaded] }
    expect(countTests(report)).toEqual({ passed: 2, failed: 3 })
  })

  it('counts a file that could not be loaded', () => {
    const report = {
      numPassedTests: 2,
      numTotalTests: 2,
      testResults: [loaded, { status: 'failed', assertionResults: [] }],
    }
    expect(countTests(report)).toEqual({ passed: 2, failed: 1 })
  })
})
