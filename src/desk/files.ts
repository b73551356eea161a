import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Files, FolderNotWritable } from '#ports/files.ts'
import { DiskFailing, DiskFull } from '#ports/store-failures.ts'
import { backupFolder } from '#store/data-folder.ts'
import { removeDrafts, throughDraft } from '#store/write-whole.ts'
import { copiesIn, removeCopy } from './copies-in.ts'
import { letGo, openPatiently, type Patience } from './patience.ts'

/** Written piece by piece, so that a slow share shows that it goes on. */
const PIECE_BYTES = 4 * 1024 * 1024

/** The output and backup folders of this computer. `wait` is the patience with the output folder, which may be a share. */
export function filesOn(folders: { output: string; data: string }, wait: Patience): Files {
  const folder = backupFolder(folders.data)
  return {
    outputFolder: folders.output,
    dataFolder: folders.data,
    async writeWhole(relativePath, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const path = join(folders.output, relativePath)
      try {
        await wait(() => mkdir(dirname(path), { recursive: true }))
        await wait(() => removeDrafts(dirname(path)))
        await throughDraft(path, draft => writeInPieces(draft, bytes, wait), wait)
      } catch (error) {
        throw diskError(error, path)
      }
      return { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    async backupPath(stamp) {
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(error => {
        throw diskError(error, folder)
      })
      const path = join(folder, `loket-${stamp}.db`)
      return (await exists(path)) ? join(folder, `loket-${stamp}-${randomUUID().slice(0, 4)}.db`) : path
    },
    backups: () => copiesIn(folder),
    removeBackup: removeCopy,
  }
}

async function writeInPieces(path: string, bytes: Uint8Array, wait: Patience): Promise<void> {
  const file = await openPatiently(wait, () => open(path, 'wx', 0o600))
  try {
    for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES)
      await wait(() => file.writeFile(bytes.subarray(at, at + PIECE_BYTES)))
    await wait(() => file.sync())
  } finally {
    await letGo(file, wait)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

function diskError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DiskFull(path)
  if (code === 'EIO') return new DiskFailing(path)
  // EEXIST: a file stands where the folder should be.
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'].includes(String(code)))
    return new FolderNotWritable(path)
  return error
}
