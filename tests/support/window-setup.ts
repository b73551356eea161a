import { buildApp } from '#build/build-app.ts'
import { provideDisplay } from '#build/runtime/provide-display.ts'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { provideSystem } from '#build/runtime/provide-system.ts'

/** Before tests that open windows: a fresh build, a runtime, printing and, where there is no screen, a virtual one. */
export default async function setUpWindows(): Promise<() => Promise<void>> {
  await provideSystem(['window', 'printing', 'readers'])
  await provideRuntime()
  await buildApp()
  const display = await provideDisplay()
  Object.assign(process.env, display.env)
  return display.stop
}
