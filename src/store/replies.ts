import { type Kysely, sql } from 'kysely'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

/** A call is repeated within seconds of a restart, or by a script the day after; nobody asks for an older reply. */
const KEPT_MS = 7 * 24 * 3_600_000

export type KeptReply = { key: string; entry: string; inputHash: string; reply: string; at: string }

export async function findReply(db: Kysely<Schema>, key: string) {
  const found = await db
    .selectFrom('reply')
    .select(['entry', 'inputHash', 'reply'])
    .where('key', '=', key)
    .executeTakeFirst()
  return found ?? null
}

export const replaceReply = (
  db: Kysely<Schema>,
  journal: Journal,
  { key, reply }: { key: string; reply: string },
): Promise<void> => journal.beside(() => db.updateTable('reply').set({ reply }).where('key', '=', key).execute())

/** So many stay whatever their age: a clock that was set ahead for a moment makes all of them old. */
const MOST_OLD = 100

/** Keeps a reply under its key and lets replies of more than a week ago go. Throws where the key is taken. */
export const keepReply = (db: Kysely<Schema>, journal: Journal, { at, ...kept }: KeptReply): Promise<void> =>
  journal.beside(async () => {
    const oldest = new Date(Date.parse(at) - KEPT_MS).toISOString()
    await db
      .deleteFrom('reply')
      .where('keptAt', '<', oldest)
      .where(sql`rowid`, '<=', sql<number>`(SELECT max(rowid) FROM reply) - ${MOST_OLD}`)
      .execute()
    await db
      .insertInto('reply')
      .values({ ...kept, keptAt: at })
      .execute()
  })
