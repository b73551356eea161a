import { createHash, randomBytes } from 'node:crypto'
import { CompiledQuery, type Kysely } from 'kysely'
import { CHAIN_START, hashOfEvent } from '#domain/audit-chain.ts'
import type { Author } from '#ports/database.ts'
import type { Schema } from './schema.ts'
import { type JournaledTable, nameOf, subjectColumns, withheldColumns } from './subjects.ts'

type Row = Readonly<Record<string, unknown>>

/** As many as a guess must name right, beside the payload itself, to find a destroyed one by its seal. */
const SALT_BYTES = 16

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The only way to write: each change appends its audit event in the same transaction. */
export type Journal = {
  insert<T extends JournaledTable>(table: T, row: Schema[T]): Promise<void>
  /** Changes one row; no event where nothing differs. Throws where the row is missing. */
  update<T extends JournaledTable>(table: T, key: Partial<Schema[T]>, patch: Partial<Schema[T]>): Promise<void>
  /** Inserts the row, or changes the one that is there. */
  put<T extends JournaledTable>(table: T, key: Partial<Schema[T]>, row: Schema[T]): Promise<void>
  /** Deletes one row if it is there. */
  delete<T extends JournaledTable>(table: T, key: Partial<Schema[T]>): Promise<void>
  /** That somebody looked at a row: an event that changes nothing. Throws where the row is missing. */
  look<T extends JournaledTable>(table: T, key: Partial<Schema[T]>): Promise<void>
  /**
   * Puts neutral words in the place of what one row said, or deletes it; its event does not say what was there.
   * Throws where the row is missing.
   */
  destroy<T extends JournaledTable>(
    table: T,
    key: Partial<Schema[T]>,
    neutral: Partial<Schema[T]> | null,
  ): Promise<void>
  /** A write that is no fact of the office, such as the search index; in turn with the others and without an event. */
  beside(write: () => Promise<unknown>): Promise<void>
}

export type RunningJournal = Journal & {
  /**
   * Waits for every write, and answers the newest event of this transaction; null where it wrote none. Throws if one
   * failed: what it wrote may lack its event, so nothing may be committed.
   */
  settle(): Promise<ChainHead | null>
  /** After this every write throws: a store must not outlive its transaction. */
  end(): void
}

/** Where the chain of audit events ends. */
export type ChainHead = { readonly seq: number; readonly hash: string }

const refuse = () => Promise.reject(new Error('Nothing is written through a read'))

/** The journal of a look: every write throws. */
export const readOnlyJournal: Journal = {
  insert: refuse,
  update: refuse,
  put: refuse,
  delete: refuse,
  look: refuse,
  destroy: refuse,
  beside: refuse,
}

/** Writes on the given connection in the author's name, from the chain's head as this transaction finds it. */
export function startJournal(db: Kysely<Schema>, author: Author): RunningJournal {
  let state: 'running' | 'failed' | 'ended' = 'running'
  let head: ChainHead | null = null

  const run = async (sql: string, parameters: readonly unknown[]) => {
    const result = await db.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))
    return result
  }

  const find = async (table: JournaledTable, key: Row): Promise<Row | null> => {
    const { sql, values } = whereOf(key)
    const { rows } = await run(`select * from "${nameOf(table)}" where ${sql}`, values)
    if (rows.length > 1) throw new Error(`A key of ${table} names ${rows.length} rows`)
    return rows[0] ?? null
  }

  const append = async (table: JournaledTable, row: Row, before: Row | null, after: Row | null): Promise<void> => {
    head ??= await chainHead(db)
    const event = {
      seq: head.seq + 1,
      at: author.at,
      accountId: author.accountId,
      entry: author.entry,
      subject: nameOf(table),
      subjectId: subjectColumns[table].map(column => String(row[column])).join('/'),
      before: before && textOf(table, before),
      after: after && textOf(table, after),
      salt: randomBytes(SALT_BYTES).toString('base64url'),
      previousHash: head.hash,
    }
    const hash = hashOfEvent(event, sha256)
    await insertRow(run, 'auditEvent', { ...event, hash })
    head = { seq: event.seq, hash }
  }

  const insert = async (table: JournaledTable, row: Row): Promise<void> => {
    await insertRow(run, table, row)
    await append(table, row, null, filled(row))
  }

  const destroy = async (table: JournaledTable, key: Row, neutral: Row | null): Promise<void> => {
    const found = await find(table, key)
    if (!found) throw new Error(`No such row of ${table}`)
    const { sql, values } = whereOf(key)
    if (neutral === null) await run(`delete from "${nameOf(table)}" where ${sql}`, values)
    else await updateRow(run, table, key, neutral)
    await append(table, found, null, neutral)
  }

  const change = async (table: JournaledTable, key: Row, found: Row, patch: Row): Promise<void> => {
    const changed = Object.keys(patch).filter(column => patch[column] !== undefined && patch[column] !== found[column])
    if (changed.length === 0) return
    await updateRow(run, table, key, pick(patch, changed))
    await append(table, found, pick(found, changed), pick(patch, changed))
  }

  const guarded = async (write: () => Promise<void>): Promise<void> => {
    if (state === 'ended') throw new Error('The transaction of this store has ended')
    if (state === 'failed') throw new Error('A write of this transaction has failed; nothing more is written in it')
    try {
      await write()
    } catch (error) {
      state = 'failed'
      throw error
    }
  }

  // One write after the other, also where a use case starts several at once: each event names the one before it.
  let latest: Promise<void> = Promise.resolve()
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const mine = latest.then(() => guarded(write))
    latest = mine.catch(() => undefined)
    return mine
  }

  return {
    insert: (table, row) => inTurn(() => insert(table, row)),
    update: (table, key, patch) =>
      inTurn(async () => {
        const found = await find(table, key)
        if (!found) throw new Error(`No such row of ${table}`)
        await change(table, key, found, patch)
      }),
    put: (table, key, row) =>
      inTurn(async () => {
        const found = await find(table, key)
        if (found) await change(table, key, found, row)
        else await insert(table, row)
      }),
    delete: (table, key) =>
      inTurn(async () => {
        const found = await find(table, key)
        if (!found) return
        const { sql, values } = whereOf(key)
        await run(`delete from "${nameOf(table)}" where ${sql}`, values)
        await append(table, found, filled(found), null)
      }),
    look: (table, key) =>
      inTurn(async () => {
        const found = await find(table, key)
        if (!found) throw new Error(`No such row of ${table}`)
        await append(table, found, null, null)
      }),
    destroy: (table, key, neutral) => inTurn(() => destroy(table, key, neutral)),
    beside: write =>
      inTurn(async () => {
        await write()
      }),
    settle: async () => {
      await latest
      if (state === 'failed') throw new Error('A write of this transaction failed, so none of it is kept')
      return head
    },
    end: () => {
      state = 'ended'
    },
  }
}

/** The newest event; the start of the chain where there is none. */
export async function chainHead(db: Kysely<Schema>): Promise<ChainHead> {
  const newest = await db
    .selectFrom('auditEvent')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ?? { seq: 0, hash: CHAIN_START }
}

type Run = (sql: string, parameters: readonly unknown[]) => Promise<unknown>

async function insertRow(run: Run, table: keyof Schema, row: Row): Promise<void> {
  const columns = Object.keys(row)
  const names = columns.map(column => `"${nameOf(column)}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  await run(
    `insert into "${nameOf(table)}" (${names}) values (${marks})`,
    columns.map(column => row[column]),
  )
}

async function updateRow(run: Run, table: keyof Schema, key: Row, patch: Row): Promise<void> {
  const settings = Object.keys(patch).map(column => `"${nameOf(column)}" = ?`)
  const { sql, values } = whereOf(key)
  await run(`update "${nameOf(table)}" set ${settings.join(', ')} where ${sql}`, [...Object.values(patch), ...values])
}

function whereOf(key: Row): { sql: string; values: unknown[] } {
  const columns = Object.keys(key)
  return {
    sql: columns.map(column => `"${nameOf(column)}" = ?`).join(' and '),
    values: columns.map(column => key[column]),
  }
}

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map(column => [column, row[column]]))

/** A whole row says nothing with its empty columns, and the trail is the greater part of the file. */
const filled = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

function textOf(table: JournaledTable, row: Row): string {
  const hidden: readonly string[] = withheldColumns[table] ?? []
  return JSON.stringify(row, (column, value) => (value !== null && hidden.includes(column) ? 'changed' : value))
}
