import { createHash, randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { SecondFailure } from '#domain/backup.ts'
import { type SecondPlace, SecondPlaceFailed } from '#ports/backup.ts'
import { readWrapped, recoveryFileOf, writeWrapped } from '#store/recovery-file.ts'
import { syncFolder } from '#store/write-whole.ts'
import { copiesIn, removeCopy } from './copies-in.ts'
import { letGo, openPatiently, type Patience, patience } from './patience.ts'

const PATIENCE_MS = 20_000
/** Flushed piece by piece, so that a slow disk shows that it goes on. */
const PIECE_BYTES = 4 * 1024 * 1024

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

  return {
    isOtherDisk: folder => failing(() => isOtherDisk(folder)),

    list: folder =>
      failing(async () => {
        await refuseMissing(folder, wait)
        return wait(() => copiesIn(folder))
      }),

    put: (folder, copy) =>
      failing(async () => {
        await refuseMissing(folder, wait)
        const path = await freePath(folder, basename(copy.path), wait)
        const draft = `${path}.part`
        try {
          await copyBytes({ from: copy.path, to: draft }, wait)
          if ((await hashOf(draft, wait)) !== copy.sha256) throw new SecondPlaceFailed('broken')
          await bringWrapped({ from: copy.path, to: path }, wait)
          await wait(() => rename(draft, path))
          await wait(() => syncFolder(folder))
          return { path, otherDisk: await isOtherDisk(folder) }
        } catch (error) {
          await wait(() => rm(draft, { force: true })).catch(() => undefined)
          throw error
        }
      }),

    remove: path => failing(() => wait(() => removeCopy(path))),

    async bring(path, look) {
      const here = join(folders.here, `brought-${randomUUID()}.db`)
      try {
        await failing(async () => {
          await copyBytes({ from: path, to: here }, wait)
          await bringWrapped({ from: path, to: here }, wait)
        })
        return await look(here)
      } finally {
        await removeCopy(here)
      }
    },
  }
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

async function copyBytes(paths: { from: string; to: string }, wait: Patience): Promise<void> {
  const source = await openPatiently(wait, () => open(paths.from, 'r'))
  try {
    const target = await openPatiently(wait, () => open(paths.to, 'wx', 0o600))
    try {
      for (;;) {
        const { bytesRead, buffer } = await wait(() => source.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES))
        if (bytesRead === 0) break
        await wait(() => target.writeFile(buffer.subarray(0, bytesRead)))
        await wait(() => target.datasync())
      }
      await wait(() => target.sync())
    } finally {
      await letGo(target, wait)
    }
  } finally {
    await letGo(source, wait)
  }
}

async function hashOf(path: string, wait: Patience): Promise<string> {
  const hash = createHash('sha256')
  const file = await openPatiently(wait, () => open(path, 'r'))
  try {
    for (;;) {
      const { bytesRead, buffer } = await wait(() => file.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES))
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await letGo(file, wait)
  }
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
    if (error instanceof SecondPlaceFailed) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const failure = failures.find(([codes]) => codes.test(code))?.[1]
    // Whatever else a memory stick or a share answers, its copy is not to be trusted.
    throw new SecondPlaceFailed(failure ?? 'broken', { cause: error })
  }
}
