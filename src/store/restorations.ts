import type { Kysely } from 'kysely'
import type { RestorationStore } from '#ports/backup.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const restorationsIn = (db: Kysely<Schema>, journal: Journal): RestorationStore => ({
  unsettled: () =>
    db.selectFrom('restoration').selectAll().where('settledAt', 'is', null).orderBy('at', 'desc').execute(),
  save: restoration => journal.put('restoration', { id: restoration.id }, restoration),
})
