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
