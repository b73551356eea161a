import type { Kysely } from 'kysely'
import { type RightsMatrix, type RoleRight, shippedRights } from '#domain/rights.ts'
import type { RightsStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const rightsIn = (db: Kysely<Schema>, journal: Journal): RightsStore => ({
  async matrix(): Promise<RightsMatrix> {
    const changed = await db.selectFrom('roleRights').selectAll().execute()
    const own = changed.map(({ role, rights }) => [role, JSON.parse(rights) as RoleRight[]])
    return { ...shippedRights, ...Object.fromEntries(own) }
  },
  save: (role, rights) => journal.put('roleRights', { role }, { role, rights: JSON.stringify(rights) }),
})
