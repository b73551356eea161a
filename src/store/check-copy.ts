import type { Database } from '#ports/database.ts'
import type { CopyKey } from './back-up.ts'
import { databaseOn } from './database.ts'
import { openEncrypted } from './sqlite/open-file.ts'

/** Flaws enough to know by; a badly damaged file has thousands. */
const FLAWS = 20

/**
 * SQLite's own check of every page, row and index of a file that nobody uses, and a look at what it holds. Takes a minute
 * for each 1.5 GB, so this belongs in a thread of its own. Answers the flaws, none where the file is whole.
 */
export async function checkCopy(
  path: string,
  copyKey: CopyKey,
  look: (copy: Database) => Promise<string[]>,
): Promise<string[]> {
  const sqlite = openEncrypted({ path, ...copyKey }, true)
  try {
    const found = sqlite.prepare(`PRAGMA integrity_check(${FLAWS})`).pluck().all().map(String)
    return found.join() === 'ok' ? await look(databaseOn(sqlite, copyKey)) : found
  } finally {
    sqlite.close()
  }
}
