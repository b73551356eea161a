import { AsyncLocalStorage } from 'node:async_hooks'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Database } from '#ports/database.ts'
import type { Store } from '#ports/store.ts'
import { BackupBroken, CopyRefused } from '#ports/store-failures.ts'
import { backUp, type CopyKey, type Held, heldBy } from './back-up.ts'
import { changeKey, tidyChange } from './change-key.ts'
import { fileAsItLies } from './copy-as-it-lies.ts'
import { type CopyLooks, looksHere } from './copy-looks.ts'
import { exportDay } from './export-day.ts'
import { writingFailure } from './failures.ts'
import type { FrozenServices } from './frozen-services.ts'
import { chainHead, type Journal, readOnlyJournal, startJournal } from './journal.ts'
import { noteKey } from './key-check.ts'
import { lastCommitNote } from './last-commit.ts'
import { versionOf } from './migrate.ts'
import { keysBeside, recovererIn, renewRecovery } from './recovery-file.ts'
import { findReply, keepReply, replaceReply } from './replies.ts'
import { foldCopy, foldLog, keepAside, openBeside, takePlace } from './restore-copy.ts'
import { rowCounts } from './row-counts.ts'
import type { Schema } from './schema.ts'
import { scrub } from './scrub.ts'
import { openForCounter, saltOf, stopWritingBack, writeBackAgain } from './sqlite/open-file.ts'
import { withStatementCache } from './sqlite/statement-cache.ts'
import { goneFailure, standingOf } from './standing.ts'
import { storeIn } from './store.ts'

/** How the store was left by whoever had it before, and who looks into its copies. */
type Around = { endedUncleanly: boolean; looks: CopyLooks }

/** The store's questions and writes over an open, migrated file, one transaction or look at a time. */
export function databaseOn(
  opened: Sqlite.Database,
  openedWith: CopyKey,
  { endedUncleanly, looks }: Around = { endedUncleanly: false, looks: looksHere },
): Database {
  let sqlite = opened
  let copyKey = openedWith
  let rewritten = 0
  const folder = dirname(sqlite.name)
  let stands = standingOf(sqlite.name)
  const statements = withStatementCache(() => sqlite)
  const lastCommit = lastCommitNote(sqlite.name)
  const asItLies = fileAsItLies(sqlite.name)
  const services: FrozenServices = new Map()
  const kept = new WeakMap<Store, { connection: Kysely<Schema>; journal: Journal }>()
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: statements }),
    plugins: [new CamelCasePlugin()],
  })
  let isClosed = false
  const inside = new AsyncLocalStorage<{ running: boolean }>()

  const reopen = (): void => {
    sqlite = openForCounter({ path: sqlite.name, ...copyKey })
    stands = standingOf(sqlite.name)
    statements.forget()
    services.clear()
  }

  /**
   * Waits for the one connection and holds it. From inside a transaction that wait would never end, so it throws there;
   * work that a transaction left behind may come back here once that is over.
   */
  const holding = async <T>(work: (connection: Kysely<Schema>) => Promise<T>): Promise<T> => {
    if (inside.getStore()?.running) throw new Error('A transaction is running here: use its store')
    return db.connection().execute(async connection => {
      const span = { running: true }
      try {
        // Closed by a restoration that the disk did not let come to its end.
        if (!sqlite.open && !isClosed) reopen()
        return await inside.run(span, () => work(connection))
      } catch (error) {
        // What a restoration has closed is not gone: the next call opens it again.
        throw goneFailure(await writingFailure(error, folder), !sqlite.open || stands())
      } finally {
        span.running = false
      }
    })
  }

  const open = (connection: Kysely<Schema>, journal: Journal): Store => {
    const store = storeIn(connection, journal, services)
    kept.set(store, { connection, journal })
    return store
  }

  let copying: Promise<unknown> = Promise.resolve()
  /** One copy after the other: what the log holds is written back before each, and never while one is read. */
  const oneCopy = <T>(copy: () => Promise<T>): Promise<T> => {
    const mine = copying.then(copy)
    copying = mine.catch(() => undefined)
    return mine
  }

  /** Answers what the copy holds, and its key; null where the file was rewritten meanwhile or `goOn` said no. */
  const copyFileTo = (path: string, goOn: () => boolean) =>
    oneCopy(async () => {
      const before = rewritten
      const opensIt = copyKey
      const isSame = () => before === rewritten && sqlite.open && goOn()
      const held = await holding(async () => {
        stopWritingBack(sqlite)
        return heldBy(sqlite)
      })
      try {
        await asItLies.copy(path, isSame)
      } finally {
        await holding(async () => writeBackAgain(sqlite))
      }
      return isSame() ? { held, opensIt } : null
    })

  const copyDraft = async (draft: string): Promise<Held> => {
    const copied = await copyFileTo(draft, () => true)
    if (copied === null) throw new BackupBroken('The store was rewritten while it was copied')
    try {
      foldCopy(draft, copied.opensIt)
    } catch (error) {
      // Told now, while the draft still takes the room that it lacked.
      throw await writingFailure(error, dirname(draft))
    }
    return copied.held
  }

  const behind = (store: Store) => {
    const under = kept.get(store)
    if (!under) throw new Error('A reply is kept with the store of its own transaction')
    return under
  }

  return {
    read: look => holding(connection => look(open(connection, readOnlyJournal))),

    transact: (author, work) =>
      holding(async connection => {
        const journal = startJournal(connection, author)
        try {
          if (!stands()) throw goneFailure(null, false)
          sqlite.exec('BEGIN IMMEDIATE')
          const done = await work(open(connection, journal))
          const newest = await journal.settle()
          sqlite.exec('COMMIT')
          if (newest !== null) lastCommit.write(sqlite, copyKey.key, newest)
          return done
        } catch (error) {
          // SQLite itself may have rolled back already, as it does on a full disk.
          if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
          services.clear()
          throw error
        } finally {
          journal.end()
        }
      }),

    findReply: key => holding(connection => findReply(connection, key)),

    async keepReply(store, reply) {
      const { connection, journal } = behind(store)
      await keepReply(connection, journal, reply)
    },

    async replaceReply(store, reply) {
      const { connection, journal } = behind(store)
      await replaceReply(connection, journal, reply)
    },

    exportDay: day => holding(connection => exportDay(connection, day)),
    backUp: (path, watch) =>
      backUp(copyDraft, copyKey, path, (draft, held) => looks.prove(draft, copyKey, held, watch)),
    inspect: (path, watch) => looks.inspect(path, copyKey, watch),
    inspectBy: async (recovery, path, watch) => {
      const [key] = await keysBeside(path, recovery)
      if (key === undefined) throw new CopyRefused('foreign', 'Beside the copy lies no key that the recovery key opens')
      return looks.inspect(path, { ...copyKey, key }, watch)
    },
    renewRecovery: async copies =>
      renewRecovery(
        { dataFolder: folder, key: copyKey.key, recoverer: await holding(async () => recovererIn(sqlite)) },
        copies,
      ),
    changeKey: newKey =>
      holding(async () => {
        rewritten += 1
        const changed = await changeKey(sqlite, { dataFolder: folder, ...copyKey, newKey })
        sqlite = changed.sqlite
        asItLies.close()
        stands = standingOf(sqlite.name)
        copyKey = { ...copyKey, key: changed.key }
        statements.forget()
        if (changed.key !== newKey) throw changed.failure
      }),
    restore: ({ from, aside, author, carry }) =>
      holding(async connection => {
        rewritten += 1
        try {
          const write = await carry(open(connection, readOnlyJournal))
          const beside = await openBeside(folder, from, copyKey)
          const copy = databaseOn(beside, copyKey)
          await copy
            .transact(author, write)
            .then(() => foldLog(beside))
            .finally(() => copy.close())
          lastCommit.drop()
          foldLog(sqlite)
          sqlite.close()
          await keepAside(folder, aside)
          await takePlace(folder)
          asItLies.close()
          reopen()
          lastCommit.write(sqlite, copyKey.key, await chainHead(connection))
          await noteKey(folder, copyKey.key, saltOf(sqlite)).catch(() => undefined)
        } finally {
          await tidyChange(folder).catch(() => undefined)
        }
      }),
    scrub: () =>
      holding(() => {
        rewritten += 1
        return scrub(sqlite, folder)
      }),
    endedUncleanly,
    stands: () => stands(),
    rowCounts: () => holding(async () => rowCounts(sqlite)),
    opensCopies: () => copyKey,
    copyAsItLies: async (path, goOn) => (await copyFileTo(path, goOn))?.opensIt ?? null,
    schemaVersion: versionOf(sqlite),
    copyBeforeUpdate: null,
    close: () =>
      holding(async () => {
        isClosed = true
        sqlite.close()
        lastCommit.close()
        asItLies.close()
      }),
  }
}
