import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { provideRuntime, runtimeEnvironment } from '#build/runtime/provide-runtime.ts'
import { projectFolder } from './folders.ts'

export type WindowOptions = {
  /** Data and output lie below it; a new temporary folder where none is named. */
  folder?: string
  outputFolder?: string
  environment?: Record<string, string>
  /** What starts the runtime in its place. */
  executable?: string
  size?: { width: number; height: number }
  /** For Chromium itself. */
  switches?: string[]
}

export type OpenWindow = {
  application: ElectronApplication
  page: Page
  folder: string
  dataFolder: string
  outputFolder: string
  /** The process id of the desk, which holds the store. */
  deskProcess(): Promise<number>
  close(): Promise<void>
}

/** The built program in a real window, on folders of its own. Needs `npm run build` and a display. */
export async function openWindow(options: WindowOptions = {}): Promise<OpenWindow> {
  const runtime = await provideRuntime()
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'loket-window-')))
  const dataFolder = join(folder, 'data')
  const outputFolder = options.outputFolder ?? join(folder, 'output')
  const application = await _electron.launch({
    executablePath: options.executable ?? runtime.executable,
    args: [...runtime.args, ...(options.switches ?? []), projectFolder, '--data', dataFolder, '--output', outputFolder],
    // What a computer keeps in mind of its stores is this test's own.
    env: {
      ...environmentHere(),
      ...runtimeEnvironment(runtime),
      XDG_CONFIG_HOME: configOf(folder),
      ...options.environment,
    },
    timeout: 60_000,
  })
  const page = await application.firstWindow()
  page.setDefaultTimeout(15_000)
  const { width, height } = options.size ?? { width: 1366, height: 768 }
  await page.setViewportSize({ width, height })
  return {
    application,
    page,
    folder,
    dataFolder,
    outputFolder,
    deskProcess: () =>
      application.evaluate(({ app }) => {
        const desk = app
          .getAppMetrics()
          .find(({ name, serviceName }) => name === 'Loket desk' || serviceName === 'Loket desk')
        if (desk === undefined)
          throw new Error(JSON.stringify(app.getAppMetrics().map(({ type, name }) => [type, name])))
        return desk.pid
      }),
    close: () => application.close(),
  }
}

/** Beside the folder, for a test may have put something else in its place. */
const configOf = (folder: string): string => `${folder}.config`

export async function forget(folder: string): Promise<void> {
  for (const path of [folder, configOf(folder)]) await rm(path, { recursive: true, force: true })
}

const environmentHere = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
