import { randomUUID } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { SecondFailure } from '#domain/backup.ts'
import type { Progress } from '#domain/progress.ts'
import { type SecondPlace, SecondPlaceFailed } from '#ports/backup.ts'
import { Cancelled, type Watch } from '#ports/watch.ts'
import { readWrapped, recoveryFile, recoveryFileOf, writeWrapped } from '#store/recovery-file.ts'
import { syncFolder } from '#store/write-whole.ts'
import { copiesIn, removeCopy } from './copies-in.ts'
import { type Patience, patience } from './patience.ts'
import { copyBytes, hashOf, type OnPiece } from './patient-files.ts'

const PATIENCE_MS = 20_000
const BROUGHT = 'brought-'
/** A copy on its way grows piece by piece; one that has not for so long was left when the disk was pulled out. */
const STALE_MS = 10 * 60_000
const draftName = /^loket-[\w-]+\.db(\.[0-9a-f]{8})?\.part$/

/** The second folder for copies, as seen from the data of this computer. `hereFolder` takes copies for one look. */
export function secondPlaceFor(folders: { data: string; here: string }, milliseconds = PATIENCE_MS): SecondPlace {
  const wait = patience(milliseconds)

  async function isOtherDisk(folder: string): Promise<boolean> {
    const [there, here] = await Promise.all([
      wait(() => stat(folder, { bigint: true })),
      stat(folders.data, { bigint: true }),
    ])
    return there.dev !== here.dev
  }

  /** Other counters may use the same folder: only copies with this store's key are touched. */
  async function renewAll(folder: string): Promise<void> {
    const wrapped = await readWrapped(recoveryFile(folders.data))
    for (const { path } of await wait(() => copiesIn(folder))) {
      const there = await wait(() => readWrapped(recoveryFileOf(path)))
      const hasKey = there.some(({ keyId }) => wrapped.some(fresh => fresh.keyId === keyId))
      const isRenewed = there.some(({ recoverer }) => wrapped.some(fresh => fresh.recoverer === recoverer))
      if (hasKey && !isRenewed) await wait(() => writeWrapped(recoveryFileOf(path), wrapped))
    }
  }

  /** What an earlier copy or a new recovery key has left to do here. The copy stands, whatever becomes of it. */
  async function tidy(folder: string, copy: string): Promise<void> {
    await failing(async () => {
      // Only that disk's own clock says how old a file on it is.
      const now = (await wait(() => stat(copy))).mtimeMs
      for (const name of await wait(() => readdir(folder))) {
        if (!draftName.test(name)) continue
        const draft = join(folder, name)
        const written = await wait(() => stat(draft).catch(() => null))
        if (written !== null && now - written.mtimeMs > STALE_MS) await wait(() => rm(draft, { force: true }))
      }
      await renewAll(folder)
    }).catch(() => undefined)
  }

  return {
    isOtherDisk: folder => failing(() => isOtherDisk(folder)),

    list: folder =>
      failing(async () => {
        await refuseMissing(folder, wait)
        return wait(() => copiesIn(folder))
      }),

    put: (folder, copy, watch) =>
      failing(async () => {
        await refuseMissing(folder, wait)
        const path = await freePath(folder, basename(copy.path), wait)
        const draft = `${path}.${randomUUID().slice(0, 8)}.part`
        // Written once and read back once.
        const onPiece = counting('put', 2 * copy.bytes, watch)
        try {
          await copyBytes({ from: copy.path, to: draft }, wait, onPiece)
          if ((await hashOf(draft, wait, onPiece)) !== copy.sha256) throw new SecondPlaceFailed('broken')
          await bringWrapped({ from: copy.path, to: path }, wait)
          await wait(() => rename(draft, path))
          await wait(() => syncFolder(folder))
          const otherDisk = await isOtherDisk(folder)
          await tidy(folder, path)
          return { path, otherDisk }
        } catch (error) {
          await wait(() => rm(draft, { force: true })).catch(() => undefined)
          throw error
        }
      }),

    renewRecovery: folder =>
      failing(async () => {
        await refuseMissing(folder, wait)
        await renewAll(folder)
      }),

    remove: path => failing(() => wait(() => removeCopy(path))),

    async bring(path, look, watch) {
      const here = join(folders.here, `${BROUGHT}${randomUUID()}.db`)
      try {
        await failing(async () => {
          const { size } = await wait(() => stat(path))
          await copyBytes({ from: path, to: here }, wait, counting('bring', size, watch))
          await bringWrapped({ from: path, to: here }, wait)
        })
        return await look(here)
      } finally {
        await removeCopy(here)
      }
    },
  }
}

function counting(doing: Progress['doing'], all: number, watch: Watch): OnPiece {
  let done = 0
  return bytes => {
    done += bytes
    watch({ doing, done, all })
  }
}

/** Removes the copies that a look cut short has left here. */
export async function removeBrought(here: string): Promise<void> {
  for (const name of await readdir(here).catch(() => []))
    if (name.startsWith(BROUGHT)) await rm(join(here, name), { force: true })
}

async function refuseMissing(folder: string, wait: Patience): Promise<void> {
  const found = isAbsolute(folder) && (await wait(() => stat(folder))).isDirectory()
  if (!found) throw new SecondPlaceFailed('missing')
}

/** Several counters may put their copies into the same folder. */
async function freePath(folder: string, name: string, wait: Patience): Promise<string> {
  const path = join(folder, name)
  const taken = await wait(() =>
    stat(path).then(
      () => true,
      () => false,
    ),
  )
  return taken ? path.replace(/\.db$/, `-${randomUUID().slice(0, 4)}.db`) : path
}

/** The key of a copy, wrapped for the recovery key, goes where the copy goes. */
async function bringWrapped(copies: { from: string; to: string }, wait: Patience): Promise<void> {
  const wrapped = await wait(() => readWrapped(recoveryFileOf(copies.from)))
  if (wrapped.length > 0) await wait(() => writeWrapped(recoveryFileOf(copies.to), wrapped))
}

const failures: readonly (readonly [RegExp, SecondFailure])[] = [
  [/^(ENOENT|ENOTDIR|ENODEV|ENXIO|EHOSTDOWN|EHOSTUNREACH|ENETUNREACH|ESTALE|ENOTCONN)$/, 'missing'],
  [/^(EACCES|EPERM|EROFS)$/, 'not-writable'],
  [/^(ENOSPC|EDQUOT|EFBIG)$/, 'full'],
  [/^ETIMEDOUT$/, 'hangs'],
]

async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SecondPlaceFailed || error instanceof Cancelled) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const failure = failures.find(([codes]) => codes.test(code))?.[1]
    // Whatever else a memory stick or a share answers, its copy is not to be trusted.
    throw new SecondPlaceFailed(failure ?? 'broken', { cause: error })
  }
}
