import type { SalvagedKind } from '#domain/salvage.ts'

/** What of one table was read, and what of it is lost. */
export type SalvagedTable = {
  table: string
  rows: number
  /** Rows of which a page holds only the beginning. */
  lostRows: number
  /** Damaged pages; each held some rows, nobody can tell how many. */
  lostPages: number
}

export type SalvageReport = {
  /** How many pages the file has, and how many of them cannot be read. */
  pages: number
  unreadablePages: number
  /** Damaged places of the log; what was last written there may be read in an older state. */
  lostFrames: number
  tables: SalvagedTable[]
}

/** A record as the salvaged file has it. `sealed` also where the case that would say so is itself lost. */
export type SalvagedRecord = {
  kind: SalvagedKind
  id: string
  at: string
  /** What stands on its paper: "A-014", a letter's number, a guest's number. */
  number: string
  name: string | null
  about: string | null
  sealed: boolean
}

export type Salvaged = {
  report: SalvageReport
  records: SalvagedRecord[]
  /** The last number of each series, as the file knew it. */
  lastNumbers: { series: string; last: number }[]
}

export type Salvaging = {
  /** Reads what a broken file gives into one beside it, in another thread. Throws `CopyRefused`. */
  run(file: string): Promise<SalvageReport>
  /** What was read of a file; null where that has not been done. */
  read(file: string): Promise<Salvaged | null>
}
