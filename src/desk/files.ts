import { createHash, randomUUID } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Files, FolderNotWritable } from '#ports/files.ts'
import { DiskFailing, DiskFull } from '#ports/store-failures.ts'
import { removeDrafts, writeWhole } from '#store/write-whole.ts'
import { copiesIn, removeCopy } from './copies-in.ts'

/** The output and backup folders on this computer's disk. */
export function filesOn(folders: { output: string; data: string }): Files {
  const folder = join(dirname(folders.data), 'backups')
  return {
    outputFolder: folders.output,
    dataFolder: folders.data,
    async writeWhole(relativePath, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const path = join(folders.output, relativePath)
      try {
        await mkdir(dirname(path), { recursive: true })
        await removeDrafts(dirname(path))
        await writeWhole(path, bytes)
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
