import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { countTests, type TestReport } from './count-tests.ts'
import { endWithMessage } from './end-with-message.ts'
import { root } from './root.ts'
import { runVisibly } from './run-visibly.ts'
import { provideRuntime } from './runtime/provide-runtime.ts'
import { provideSystem } from './runtime/provide-system.ts'

const reportFile = join(root, 'out', 'tests', 'report.json')

try {
  await provideSystem(['window', 'display', 'printing', 'readers', 'compiler'])
  await provideRuntime()
  await mkdir(dirname(reportFile), { recursive: true })
  await rm(reportFile, { force: true })

  const runner = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const config = ['--config', join(root, 'tests', 'vitest.config.ts')]
  const exitCode = await runVisibly(process.execPath, [
    runner,
    'run',
    ...config,
    ...reporters,
    ...process.argv.slice(2),
  ])

  if (!existsSync(reportFile)) throw new Error('The tests could not be started; the reason is above.')
  const { passed, failed } = countTests(JSON.parse(await readFile(reportFile, 'utf8')) as TestReport)
  // The runner also fails for errors outside any test.
  const failures = exitCode === 0 ? failed : Math.max(failed, 1)
  console.log(`${passed} passed, ${failures} failed`)
  process.exitCode = failures === 0 && passed > 0 ? 0 : 1
} catch (error) {
  endWithMessage(error)
}
