import { createHash } from 'node:crypto'
import type { Bundler, DayToExport } from '#ports/bundler.ts'
import { type ArchiveFile, archive } from './archive.ts'
import { ndjson } from './ndjson.ts'
import { readableSheets } from './readable-sheets.ts'
import { workbook } from './workbook.ts'

/** What `manifest.json` says of the bundle; `sha256` in hex, every file of the archive but the manifest itself. */
export type Manifest = Omit<DayToExport, 'tables' | 'zone'> & {
  counts: Record<string, number>
  files: { name: string; bytes: number; sha256: string }[]
}

/**
 * One ZIP of a closed day: `tables/<table>.ndjson` for another system, one XLSX for a person, and the manifest that lets a
 * receiver check both. The same day gives the same bytes.
 */
export const bundler: Bundler = {
  async bundle(day) {
    const files: ArchiveFile[] = [
      ...day.tables.map(({ name, rows }) => ({ name: `tables/${name}.ndjson`, bytes: ndjson(rows) })),
      { name: `rekap-${day.date}.xlsx`, bytes: await workbook(readableSheets(day)) },
    ]
    const counts = Object.fromEntries(day.tables.map(({ name, rows }) => [name, rows.length]))
    const manifest = JSON.stringify(manifestOf(day, counts, files), null, 2)
    const bytes = archive([{ name: 'manifest.json', bytes: new TextEncoder().encode(`${manifest}\n`) }, ...files])
    return { bytes, counts }
  },
}

const manifestOf = (
  { schemaVersion, programVersion, office, counter, date, closedAt }: DayToExport,
  counts: Record<string, number>,
  files: readonly ArchiveFile[],
): Manifest => ({
  schemaVersion,
  programVersion,
  office,
  counter,
  date,
  closedAt,
  counts,
  files: files.map(({ name, bytes }) => ({
    name,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })),
})
