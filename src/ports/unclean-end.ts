import type { CheckResult } from '#domain/store-check.ts'

/** That the store was found not closed, and what the check said that followed; null until it is over. */
export type UncleanEnd = {
  id: string
  noticedAt: string
  checkedAt: string | null
  result: CheckResult | null
  /** What was found damaged, in SQLite's words; they hold names of tables and numbers of rows. */
  detail: string | null
}

export type UncleanEndStore = {
  add(end: UncleanEnd): Promise<void>
  settle(id: string, check: Pick<UncleanEnd, 'checkedAt' | 'result' | 'detail'>): Promise<void>
  latest(): Promise<UncleanEnd | null>
}
