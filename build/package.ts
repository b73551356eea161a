import { copyFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Configuration, Platform } from 'electron-builder'
import { parse } from 'yaml'
import { buildApp } from './build-app.ts'
import { endWithMessage } from './end-with-message.ts'
import { root } from './root.ts'
import { provideElectron } from './runtime/provide-electron.ts'
import { provideSqlite } from './runtime/provide-sqlite.ts'
import { provideSystem } from './runtime/provide-system.ts'
import { verifyPackaged } from './verify-packaged.ts'

const usage = `usage: npm run package [-- installers]
  (nothing)   the program in a folder below dist/, started once to see that it opens
  installers  this system's installers: NSIS on Windows, deb and AppImage on Linux`

try {
  const [wish = 'folder', ...more] = process.argv.slice(2)
  if (more.length > 0 || (wish !== 'folder' && wish !== 'installers')) throw new Error(usage)
  await provideSystem(['window'])
  await buildApp()
  const electron = await provideElectron()
  if (wish === 'installers' && electron.origin !== 'official') {
    throw new Error('Installers are made with the official Electron only, and it could not be downloaded here.')
  }
  const platform = Platform.current()
  const targets = wish === 'folder' ? platform.createTarget('dir') : platform.createTarget()
  await build({ projectDir: root, targets, config: await configuration(electron), publish: 'never' })
  if (wish === 'folder' && process.platform === 'linux') await verifyPackaged(join(root, 'dist', 'linux-unpacked'))
} catch (error) {
  endWithMessage(error)
}

type Electron = Awaited<ReturnType<typeof provideElectron>>

/** The packager's settings; with the registry's Electron, its loader goes and its SQLite addon comes. */
async function configuration({ executable, origin }: Electron): Promise<Configuration> {
  const settings = parse(await readFile(join(root, 'build', 'electron-builder.yml'), 'utf8')) as Configuration
  if (origin === 'official') return { ...settings, electronDist: dirname(executable) }
  const addon = await provideSqlite()
  const dist = await mkdtemp(join(tmpdir(), 'loket-electron-'))
  await cp(dirname(executable), dist, { recursive: true })
  await rm(join(dist, 'resources', 'app'), { recursive: true })
  return {
    ...settings,
    electronDist: dist,
    electronVersion: (await readFile(join(dist, 'version'), 'utf8')).trim(),
    async afterPack({ appOutDir }) {
      const prebuilds = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'
      await copyFile(addon, join(appOutDir, prebuilds, `${process.platform}-${process.arch}.node`))
      await rm(dist, { recursive: true })
    },
  }
}
