import type { Kysely } from 'kysely'
import type { RecoveryKeyStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const recoveryKeyIn = (db: Kysely<Schema>, journal: Journal): RecoveryKeyStore => ({
  async find() {
    const found = await db.selectFrom('recoveryKey').selectAll().executeTakeFirst()
    if (!found) return null
    const { row: _only, ...recoveryKey } = found
    return recoveryKey
  },
  noteKeyChange: changedAt => journal.put('databaseKey', { row: 1 }, { row: 1, changedAt }),
  async lastKeyChange() {
    return (await db.selectFrom('databaseKey').select('changedAt').executeTakeFirst())?.changedAt ?? null
  },
  save: recoveryKey => journal.put('recoveryKey', { row: 1 }, { row: 1, ...recoveryKey }),
})
