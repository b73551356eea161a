import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inCache } from './cache-folder.ts'
import { run } from './run.ts'

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The executable of the Electron named in package.json, downloaded on first use by its own installer.
 * Undefined where that download is not possible; this is remembered for half a day so that no start waits for it twice.
 */
export async function officialElectron(): Promise<string | undefined> {
  const installed = await installedExecutable()
  if (installed) return installed
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const unreachable = inCache(`electron-${version}-${process.platform}-${process.arch}.unreachable`)
  if (await isYoungerThan(unreachable, HALF_A_DAY_MS)) return undefined

  console.error(`Downloading Electron ${version} …`)
  // Offices behind a proxy name it in HTTPS_PROXY, which Node follows only when told to.
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' }
  const { exitCode, stderr } = await run(process.execPath, [join(packageFolder, 'install.js')], { env })
  const executable = await installedExecutable()
  if (exitCode === 0 && executable) {
    await rm(unreachable, { force: true })
    return executable
  }
  console.error(`Electron ${version} could not be downloaded: ${stderr.trim().split('\n')[0] ?? ''}`)
  await mkdir(dirname(unreachable), { recursive: true })
  await writeFile(unreachable, stderr)
  return undefined
}

async function installedExecutable(): Promise<string | undefined> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const pathFile = join(packageFolder, 'path.txt')
  if (!override && !existsSync(pathFile)) return undefined
  const inside = existsSync(pathFile) ? await readFile(pathFile, 'utf8') : 'electron'
  const executable = join(override ?? join(packageFolder, 'dist'), inside)
  return existsSync(executable) ? executable : undefined
}

async function isYoungerThan(path: string, ageMs: number): Promise<boolean> {
  if (!existsSync(path)) return false
  const { mtimeMs } = await stat(path)
  return Date.now() - mtimeMs < ageMs
}
