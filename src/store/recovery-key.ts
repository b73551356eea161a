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
  save: recoveryKey => journal.put('recoveryKey', { row: 1 }, { row: 1, ...recoveryKey }),
})
