import { buildApp } from './build-app.ts'
import { endWithMessage } from './end-with-message.ts'
import { root } from './root.ts'
import { runVisibly } from './run-visibly.ts'
import { hasScreen } from './runtime/provide-display.ts'
import { provideRuntime, runtimeEnvironment } from './runtime/provide-runtime.ts'

try {
  if (!hasScreen()) throw new Error('There is no display to open the counter on. `npm run demo` works without one.')
  const runtime = await provideRuntime()
  await buildApp()
  const env = { ...process.env, ...runtimeEnvironment(runtime) }
  process.exitCode = await runVisibly(runtime.executable, [...runtime.args, root, ...process.argv.slice(2)], env)
} catch (error) {
  endWithMessage(error)
}
