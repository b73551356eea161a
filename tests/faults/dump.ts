import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { databaseFile } from '#store/data-folder.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { KEY } from '#tests/support/open-counter.ts'

/** Every row of every table, as text. */
export type Dump = Readonly<Record<string, readonly string[]>>

export function dumpOf(sqlite: Sqlite.Database): Dump {
  const tables = sqlite
    .prepare<[], { name: string }>(`
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`)
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      sqlite
        .prepare(`SELECT * FROM "${name}"`)
        .raw()
        .all()
        .map(row => JSON.stringify(row))
        .sort(),
    ]),
  )
}

/** What the files of a data folder hold at this moment; they are looked at elsewhere and stay as they are. */
export async function dumpOfFiles(dataFolder: string, key: Uint8Array = KEY): Promise<Dump> {
  const copy = await mkdtemp(join(tmpdir(), 'loket-dump-'))
  try {
    await cp(dataFolder, copy, { recursive: true })
    const sqlite = openForCounter({ path: databaseFile(copy), key })
    try {
      return dumpOf(sqlite)
    } finally {
      sqlite.close()
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** The tables whose rows differ. */
export const differing = (one: Dump, other: Dump): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    table => JSON.stringify(one[table]) !== JSON.stringify(other[table]),
  )
