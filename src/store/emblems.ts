import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { OfficeStore } from '#ports/office-store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const emblemsIn = (db: Kysely<Schema>, journal: Journal): Pick<OfficeStore, 'emblem' | 'keepEmblem'> => ({
  async emblem(hash) {
    const found = await db
      .selectFrom('emblem')
      .select(['pngBase64', 'widthPx', 'heightPx'])
      .where('hash', '=', hash)
      .executeTakeFirst()
    return found ?? null
  },
  async keepEmblem(emblem) {
    const hash = createHash('sha256').update(emblem.pngBase64).digest('hex')
    const found = await db.selectFrom('emblem').select('hash').where('hash', '=', hash).executeTakeFirst()
    if (!found) await journal.insert('emblem', { hash, ...emblem })
    return hash
  },
})
