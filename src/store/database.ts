import { AsyncLocalStorage } from 'node:async_hooks'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Database } from '#ports/database.ts'
import type { Store } from '#ports/store.ts'
import { backUp, type CopyKey, copyInto } from './back-up.ts'
import { changeKey, tidyChange } from './change-key.ts'
import { copyAsItLies } from './copy-as-it-lies.ts'
import { databaseFile } from './data-folder.ts'
import { exportDay } from './export-day.ts'
import { writingFailure } from './failures.ts'
import type { FrozenServices } from './frozen-services.ts'
import { inspectCopy } from './inspect-copy.ts'
import { chainHead, type Journal, readOnlyJournal, startJournal } from './journal.ts'
import { noteKey } from './key-check.ts'
import { lastCommitNote } from './last-commit.ts'
import { versionOf } from './migrate.ts'
import { recovererIn, renewRecovery } from './recovery-file.ts'
import { findReply, keepReply, replaceReply } from './replies.ts'
import { foldLog, keepAside, openBeside, takePlace } from './restore-copy.ts'
import { rowCounts } from './row-counts.ts'
import type { Schema } from './schema.ts'
import { scrub } from './scrub.ts'
import { openForCounter, saltOf, stopWritingBack, writeBackAgain } from './sqlite/open-file.ts'
import { withStatementCache } from './sqlite/statement-cache.ts'
import { goneFailure, standingOf } from './standing.ts'
import { storeIn } from './store.ts'

/** The store's questions and writes over an open, migrated file, one transaction or look at a time. */
export function databaseOn(opened: Sqlite.Database, openedWith: CopyKey, endedUncleanly = false): Database {
  let sqlite = opened
  let copyKey = openedWith
  let rewritten = 0
  const folder = dirname(sqlite.name)
  let stands = standingOf(sqlite.name)
  const statements = withStatementCache(() => sqlite)
  const lastCommit = lastCommitNote(sqlite.name)
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
        throw goneFailure(await writingFailure(error, folder), stands())
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
    backUp: (path, watch) => backUp(draft => holding(async () => copyInto(sqlite, draft)), copyKey, path, watch),
    inspect: (path, watch) => inspectCopy(path, copyKey, watch),
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
    async copyAsItLies(path, goOn) {
      const before = rewritten
      const opensIt = copyKey
      const isSame = () => before === rewritten && sqlite.open && goOn()
      await holding(async () => stopWritingBack(sqlite))
      try {
        await copyAsItLies(databaseFile(folder), path, isSame)
      } finally {
        await holding(async () => writeBackAgain(sqlite))
      }
      return isSame() ? opensIt : null
    },
    schemaVersion: versionOf(sqlite),
    copyBeforeUpdate: null,
    close: () =>
      holding(async () => {
        isClosed = true
        sqlite.close()
        lastCommit.close()
      }),
  }
}
