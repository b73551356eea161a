import type { ReportHead } from './personal.ts'

/** Laporan penyelamatan data. */
export type SalvageReport = ReportHead & {
  /** The broken file, by its name alone. */
  readonly source: string
  readonly pages: number
  readonly unreadablePages: number
  readonly lostFrames: number
  readonly tables: readonly {
    readonly name: string
    readonly rows: number
    readonly lostRows: number
    readonly lostPages: number
  }[]
  readonly lastNumbers: readonly { readonly series: string; readonly last: number }[]
  /** To be entered again by hand. */
  readonly missing: readonly {
    readonly kind: string
    readonly when: string
    readonly number: string
    readonly who: string
    readonly about: string
  }[]
  readonly officer: string
}
