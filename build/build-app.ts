import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './root.ts'
import { run } from './runtime/run.ts'

/** Bundles the application into `out/`. Throws with the bundler's words when it cannot. */
export async function buildApp(): Promise<void> {
  const bundler = dirname(createRequire(import.meta.url).resolve('electron-vite/package.json'))
  const { exitCode, stdout, stderr } = await run(
    process.execPath,
    [join(bundler, 'bin', 'electron-vite.js'), 'build'],
    {
      cwd: root,
    },
  )
  if (exitCode !== 0) throw new Error(`The application could not be built.\n${stdout}${stderr}`)
}
