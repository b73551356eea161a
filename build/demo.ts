import { join } from 'node:path'
import { buildApp } from './build-app.ts'
import { endWithMessage } from './end-with-message.ts'
import { root } from './root.ts'
import { runVisibly } from './run-visibly.ts'
import { provideDisplay } from './runtime/provide-display.ts'
import { provideRuntime, runtimeEnvironment } from './runtime/provide-runtime.ts'
import { provideSystem } from './runtime/provide-system.ts'

try {
  await provideSystem(['window', 'printing'])
  const runtime = await provideRuntime()
  await buildApp()
  const display = await provideDisplay()
  try {
    const env = { ...process.env, ...display.env, ...runtimeEnvironment(runtime) }
    const script = join(root, 'tests', 'demo', 'play-day.ts')
    process.exitCode = await runVisibly(process.execPath, [script, ...process.argv.slice(2)], env)
  } finally {
    await display.stop()
  }
} catch (error) {
  endWithMessage(error)
}
