import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const ONE_HOUR_MS = 60 * 60 * 1000

/**
 * Gives the folder `finished`, made by `make` on first use. It is built beside its place and renamed into it, so an
 * aborted run leaves no half-made folder, and of two runs at once the first to finish wins.
 */
export async function makeWhole(finished: string, make: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(finished)) return finished
  await mkdir(dirname(finished), { recursive: true })
  await removeAbandonedDrafts(finished)
  const draft = await mkdtemp(`${finished}.draft-`)
  try {
    await make(draft)
    await rename(draft, finished)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(finished)) throw error
  }
  return finished
}

async function removeAbandonedDrafts(finished: string): Promise<void> {
  const folder = dirname(finished)
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(finished)}.draft-`)) continue
    const draft = join(folder, name)
    const { mtimeMs } = await stat(draft)
    if (Date.now() - mtimeMs > ONE_HOUR_MS) await rm(draft, { recursive: true, force: true })
  }
}
