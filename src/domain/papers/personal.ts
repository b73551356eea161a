/** What every paper about the office's duty to personal data carries. */
export type ReportHead = {
  readonly fileTitle: string
  readonly office: { readonly name: string; readonly letterheadLines: readonly string[]; readonly seat: string }
  /** The day it is dated, `2026-11-23`. */
  readonly date: string
}

/** Daftar arsip usul musnah. */
export type DestructionList = ReportHead & {
  readonly number: string
  /** The day on which every period had passed. */
  readonly asOf: string
  readonly contentHash: string
  /** Who drew the list. */
  readonly keeper: string
  readonly groups: readonly {
    readonly kind: string
    readonly from: string
    readonly to: string
    readonly count: number
    /** "10 tahun sejak tanggal surat" */
    readonly period: string
  }[]
  readonly destroyed: { readonly on: string; readonly by: string; readonly signedBy: readonly string[] } | null
}

type Row = Readonly<Record<string, unknown>>

/** Salinan data pribadi. */
export type PersonCopy = ReportHead & {
  readonly kept: {
    readonly person: Row
    readonly visits: readonly Row[]
    readonly applications: readonly Row[]
    readonly entries: readonly Row[]
    readonly attachments: readonly Row[]
    readonly letters: readonly Row[]
    readonly handovers: readonly Row[]
    readonly complaints: readonly Row[]
    readonly corrections: readonly Row[]
  }
  /** The office's day of an instant. */
  readonly dayOf: (instant: string) => string
  readonly officer: string
}

/** Pemberitahuan kegagalan pelindungan data pribadi. */
export type BreachNotice = ReportHead & {
  readonly what: string
  readonly circumstances: string
  readonly measures: string
  readonly noticedOn: string
  /** "09.41 WIB" */
  readonly noticedTime: string
}

/** Daftar orang terdampak. */
export type AffectedList = ReportHead & {
  readonly from: string
  readonly to: string
  readonly people: readonly {
    readonly name: string
    readonly address: string
    readonly phone: string
    readonly fields: string
    readonly kinds: string
  }[]
  /** How many more are known from sealed cases alone. */
  readonly sealed: number
}
