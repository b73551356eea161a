import { provideElectron } from './provide-electron.ts'
import { provideSqlite } from './provide-sqlite.ts'
import { provideSystem } from './provide-system.ts'

/** How to start the built application on this machine: `executable ...args <folder of package.json>`. */
export type Runtime = {
  /** Electron. */
  executable: string
  /** A SQLite addon for this Electron, to be named in `LOKET_SQLITE_BINDING`; undefined when the package's own runs. */
  sqliteBinding: string | undefined
  /** Switches that must stand before the application's folder. */
  args: string[]
}

let provided: Promise<Runtime> | undefined

/** Provides everything needed to run the application here, a display excepted; repeated calls share one result. */
export function provideRuntime(): Promise<Runtime> {
  provided ??= provide()
  return provided
}

/** The environment variables that the application needs on this runtime. */
export function runtimeEnvironment({ sqliteBinding }: Runtime): Record<string, string> {
  return sqliteBinding === undefined ? {} : { LOKET_SQLITE_BINDING: sqliteBinding }
}

async function provide(): Promise<Runtime> {
  await provideSystem(['window'])
  const { executable, origin } = await provideElectron()
  return {
    executable,
    sqliteBinding: origin === 'registry' ? await provideSqlite() : undefined,
    // Chromium refuses to start its process sandbox as root; the renderers' own sandbox is set in the application.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  }
}
