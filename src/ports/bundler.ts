import type { Zone } from './records.ts'

/** A whole table of one day for the export, one plain row at a time; sealed rows come without names. */
export type ExportTable = { name: string; rows: Record<string, string | number | boolean | null>[] }

/** A closed day on its way out of the house. */
export type DayToExport = {
  schemaVersion: number
  programVersion: string
  office: { id: string | null; name: string }
  /** In which the readable sheets show their times. */
  zone: Zone
  counter: string
  date: string
  closedAt: string
  tables: ExportTable[]
}

/** Puts a closed day into one file; answers its bytes and how many rows each table has. */
export type Bundler = {
  bundle(day: DayToExport): Promise<{ bytes: Uint8Array; counts: Record<string, number> }>
}
