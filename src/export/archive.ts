import { unzipSync, type Zippable, zipSync } from 'fflate'

/** One file inside the archive; the name is a relative path with `/`. */
export type ArchiveFile = { name: string; bytes: Uint8Array }

// The earliest moment a ZIP can hold, in local time as fflate reads it: the same content gives the same bytes anywhere.
const fixedTime = new Date(1980, 0, 1)

/** A ZIP whose bytes depend on the files alone: their order, names and content. */
export function archive(files: readonly ArchiveFile[]): Uint8Array {
  const zippable: Zippable = Object.fromEntries(
    // A workbook is packed already; a second time would only cost time.
    files.map(({ name, bytes }) => [name, [bytes, { level: name.endsWith('.xlsx') ? 0 : 6 }]]),
  )
  return zipSync(zippable, { mtime: fixedTime })
}

/** The same archive without the moment it was packed. */
export const withoutTime = (zip: Uint8Array): Uint8Array =>
  archive(Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes })))
