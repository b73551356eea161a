/** What every printed register carries: title and columns belong to its kind, the rest is here. */
export type RegisterHead = {
  readonly fileTitle: string
  readonly office: { readonly name: string; readonly letterheadLines: readonly string[]; readonly seat: string }
  readonly counter: string
  /** The day it is signed, `2026-11-23`: the last one it is of, or today. */
  readonly date: string
  /** Who keeps the register: the account that closed or prints the day. */
  readonly keeper: string
}

/** Daftar jatuh tempo, as it stood when it was printed. */
export type DueList = RegisterHead & {
  readonly rows: readonly {
    /** "24 Nov 2026, 16.00 WIB" */
    readonly due: string
    /** "Lewat janji", "Hari ini", "Dalam 7 hari" */
    readonly standing: string
    readonly name: string
    readonly service: string
    readonly waitsFor: string
    readonly since: string
  }[]
}
