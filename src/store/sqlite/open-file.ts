import Sqlite from 'better-sqlite3'

/** Another process may be about to leave; longer waiting would only delay its screen. */
const LOCK_WAIT_MS = 500

/**
 * 16 MB of log before it is written back into the file. A visitor takes some 40 pages, for ids are random: at SQLite's
 * own 1,000 every twenty-fifth registration would wait 15 ms for that.
 */
const LOG_PAGES = 4000

export type FileOpening = { path: string; key: Uint8Array; nativeBinding?: string }

/**
 * Opens an encrypted file with its raw 32-byte key, which costs no key derivation. Nothing is read yet, so a wrong key
 * shows itself only with the first question. Throws what SQLite throws.
 */
export function openEncrypted({ path, key, nativeBinding }: FileOpening, readonly = false): Sqlite.Database {
  if (key.length !== 32) throw new TypeError(`The store's key has 32 bytes, not ${key.length}`)
  const sqlite = new Sqlite(path, {
    fileMustExist: true,
    readonly,
    timeout: LOCK_WAIT_MS,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  })
  try {
    sqlite.pragma(`cipher = 'sqlcipher'`)
    sqlite.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    // Sorting must not spill what people said into an unencrypted temporary file.
    sqlite.pragma('temp_store = MEMORY')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/**
 * Opens the counter's own file for this process alone. The exclusive lock is the operating system's: it goes with the
 * process however that ends, and what was committed stands in the write-ahead log for the next one.
 */
export function openForCounter(opening: FileOpening): Sqlite.Database {
  const sqlite = openEncrypted(opening)
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
    sqlite.pragma('foreign_keys = ON')
    sqlite.pragma('trusted_schema = OFF')
    sqlite.pragma('secure_delete = ON')
    sqlite.pragma('cell_size_check = ON')
    takeLock(sqlite)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Opens a new file to be filled in one go and thrown away where that is cut short: nothing of it needs to be durable. */
export function openForFilling(opening: FileOpening): Sqlite.Database {
  const sqlite = openEncrypted(opening)
  sqlite.pragma('journal_mode = MEMORY')
  sqlite.pragma('synchronous = OFF')
  sqlite.pragma('cache_size = -200000')
  return sqlite
}

/** The file then holds all that was committed up to now, and stays as it is while its log grows. */
export function stopWritingBack(sqlite: Sqlite.Database): void {
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.pragma('wal_autocheckpoint = 0')
}

export function writeBackAgain(sqlite: Sqlite.Database): void {
  if (sqlite.open) sqlite.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
}

/** Encrypts every page of an open file with another key; for a copy, which is thrown away if this is cut short. */
export function rekey(sqlite: Sqlite.Database, key: Uint8Array): void {
  sqlite.pragma(`rekey = "x'${Buffer.from(key).toString('hex')}'"`)
}

/** In exclusive mode the first write takes the lock and keeps it. */
function takeLock(sqlite: Sqlite.Database): void {
  sqlite.exec('BEGIN IMMEDIATE; ROLLBACK')
}

/** The 16 random bytes at the start of the file, as lower-case hex. Asking SQLite leaves its locks alone. */
export const saltOf = (sqlite: Sqlite.Database): string =>
  String(sqlite.pragma('cipher_salt', { simple: true })).toLowerCase()

/**
 * A look that costs milliseconds whatever the size of the file: its length, its schema and the newest page of each
 * table. Damage elsewhere is found by that page's HMAC when it is read, and by every backup, which checks all of it.
 * Throws SQLite's own error, SQLITE_CORRUPT.
 */
export function lookOver(sqlite: Sqlite.Database): void {
  const tables = sqlite
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0`)
    .pluck()
    .all()
  for (const table of tables) sqlite.prepare(`SELECT * FROM "${String(table)}" ORDER BY rowid DESC LIMIT 1`).all()
}
