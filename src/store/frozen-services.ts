import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FrozenService } from '#domain/standard.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

/** A service is some 10 kB of JSON and hundreds of applications share it: kept once, read once. */
export type FrozenServices = Map<string, FrozenService>

/** Keeps the service if this version of it is new, and answers its hash. */
export async function keepService(db: Kysely<Schema>, journal: Journal, frozen: FrozenService): Promise<string> {
  const service = JSON.stringify(frozen)
  const hash = createHash('sha256').update(service).digest('hex')
  const found = await db.selectFrom('frozenService').select('hash').where('hash', '=', hash).executeTakeFirst()
  if (!found) await journal.insert('frozenService', { hash, service })
  return hash
}

/** The services of these hashes; those read before come from memory. */
export async function readServices(
  db: Kysely<Schema>,
  known: FrozenServices,
  hashes: readonly string[],
): Promise<FrozenServices> {
  const missing = [...new Set(hashes)].filter(hash => !known.has(hash))
  for (const hash of missing) {
    const row = await db
      .selectFrom('frozenService')
      .select('service')
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow()
    known.set(hash, JSON.parse(row.service) as FrozenService)
  }
  return known
}
