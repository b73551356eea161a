import type Sqlite from 'better-sqlite3'
import { StoreCannotOpen } from '#ports/store-failures.ts'

export type Migration = { readonly version: number; readonly sql: string }

/** The version the file was last brought to; 0 for a new file. */
export const versionOf = (sqlite: Sqlite.Database): number => Number(sqlite.pragma('user_version', { simple: true }))

/**
 * Brings the file to the newest version, all steps or none: a version in between would open in neither the older program
 * nor, with its next step failing, in this one. Kysely's own migrator is not used: on SQLite a
 * failed step of it leaves its first tables behind. Throws `StoreCannotOpen` where the file is newer than the steps.
 */
export function migrate(sqlite: Sqlite.Database, steps: readonly Migration[]): void {
  const found = versionOf(sqlite)
  const target = steps.at(-1)?.version ?? 0
  if (found > target) {
    throw new StoreCannotOpen(
      'newer-data',
      `Data ini dibuat oleh Loket yang lebih baru (data versi ${found}, program ini mengenal sampai versi ${target}).`,
    )
  }
  if (found === target) return
  sqlite
    .transaction(() => {
      for (const { version, sql } of steps) if (version > found) sqlite.exec(sql)
      sqlite.pragma(`user_version = ${target}`)
    })
    .immediate()
}
