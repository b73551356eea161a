import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const ONE_MINUTE_MS = 60_000
const POLL_TIMEOUT_MS = 15_000

/** Tests of one folder, in plain Node. */
const inNode = (name: string, testTimeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: testTimeout },
})

/** Tests that start other programs: few files at a time, apart from the others. */
const fewAtATime = (name: string, testTimeout: number, globalSetup: string[], maxWorkers = 1) => ({
  extends: true as const,
  test: {
    ...inNode(name, testTimeout).test,
    maxWorkers,
    expect: { poll: { timeout: POLL_TIMEOUT_MS } },
    sequence: { groupOrder: name === 'documents' ? 1 : 2 },
    globalSetup,
  },
})

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // The program reads the office's zone from its settings; the machine's must make no difference.
  test: {
    env: { TZ: 'America/New_York' },
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      inNode('unit', 10_000),
      inNode('arch', ONE_MINUTE_MS),
      inNode('store', ONE_MINUTE_MS),
      inNode('contract', 5 * ONE_MINUTE_MS),
      inNode('faults', 5 * ONE_MINUTE_MS),
      fewAtATime('documents', 5 * ONE_MINUTE_MS, ['tests/support/document-setup.ts']),
      fewAtATime('e2e', 5 * ONE_MINUTE_MS, ['tests/support/window-setup.ts'], 2),
    ],
  },
})
