import { statfs } from 'node:fs/promises'
import { DiskFailing, DiskFull, StoreCannotOpen } from '#ports/store-failures.ts'

/** Less than this is a full disk to SQLite: it could not write one page and its journal. */
const FULL_BELOW_BYTES = 64 * 1024

/** The `code` of a Node or SQLite error; empty where there is none. */
export const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** An error met while opening, as a named failure; one that has no name comes back as it is. */
export async function openingFailure(met: unknown, dataFolder: string): Promise<unknown> {
  const error = await writingFailure(met, dataFolder)
  const code = codeOf(error)
  const cause = { cause: error }
  switch (true) {
    case /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|SQLITE_CANTOPEN.*|SQLITE_READONLY.*|SQLITE_PERM)$/.test(code):
      return new StoreCannotOpen('folder-not-writable', `Folder data tidak dapat ditulisi: ${dataFolder}`, cause)
    case /^(SQLITE_BUSY.*|SQLITE_LOCKED.*|SQLITE_PROTOCOL|EBUSY)$/.test(code):
      return new StoreCannotOpen('file-locked', `Data sedang dipakai program lain: ${dataFolder}`, cause)
    case /^(SQLITE_CORRUPT.*|SQLITE_IOERR_SHORT_READ)$/.test(code):
      return new StoreCannotOpen('file-corrupt', `Berkas data rusak: ${dataFolder}`, cause)
    case error instanceof DiskFull:
      return new StoreCannotOpen('disk-full', `Ruang penyimpanan penuh: ${dataFolder}`, cause)
    case error instanceof DiskFailing:
      return new StoreCannotOpen('disk-failing', `Disk gagal membaca atau menulis: ${dataFolder}`, cause)
    default:
      return error
  }
}

/** An error met while writing: `DiskFull` or `DiskFailing` where it was the disk's, else the error itself. */
export async function writingFailure(error: unknown, folder: string): Promise<unknown> {
  const code = codeOf(error)
  const ofDisk =
    error instanceof DiskFailing ||
    code === 'EIO' ||
    (code.startsWith('SQLITE_IOERR') && code !== 'SQLITE_IOERR_SHORT_READ')
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)$/.test(code) || (ofDisk && (await hasNoSpace(folder))))
    return new DiskFull(`Ruang penyimpanan penuh: ${folder}`, { cause: error })
  return ofDisk ? new DiskFailing(`Disk gagal membaca atau menulis: ${folder}`, { cause: error }) : error
}

async function hasNoSpace(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < FULL_BELOW_BYTES
  } catch {
    // The folder itself is gone: the error at hand says more than this one.
    return false
  }
}
