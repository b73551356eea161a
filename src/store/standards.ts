import type { Kysely } from 'kysely'
import type { StandardStore } from '#ports/standards.ts'
import { type FrozenServices, readServices } from './frozen-services.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const standardsIn = (db: Kysely<Schema>, journal: Journal, known: FrozenServices): StandardStore => ({
  list: () =>
    db
      .selectFrom('importedStandard')
      .select(['id', 'standardId', 'version', 'hash', 'validFrom', 'validUntil', 'importedAt', 'importedBy'])
      .orderBy('importedAt')
      .orderBy('id')
      .execute(),
  async text(hash) {
    const { text } = await db
      .selectFrom('importedStandard')
      .select('text')
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow()
    return text
  },
  add: (standard, text) => journal.insert('importedStandard', { ...standard, text }),
  remove: id => journal.delete('importedStandard', { id }),
  async isUsed(standardId, version) {
    const found = await db
      .selectFrom('application')
      .select('serviceHash')
      .distinct()
      .where('decreeId', '=', standardId)
      .execute()
    const hashes = found.map(({ serviceHash }) => serviceHash)
    const services = await readServices(db, known, hashes)
    return hashes.some(hash => services.get(hash)?.standardVersion === version)
  },
})
