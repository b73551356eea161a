import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { olderCopyName } from './data-folder.ts'

/**
 * Writes the file anew, so that no free page keeps what was deleted, and empties the log. Copies of the file that older
 * programs left beside it before a step still hold everything, so they go.
 */
export async function scrub(sqlite: Sqlite.Database, folder: string): Promise<void> {
  sqlite.exec('VACUUM')
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  for (const name of await readdir(folder)) if (olderCopyName.test(name)) await rm(join(folder, name))
}
