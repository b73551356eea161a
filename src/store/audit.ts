import type { Kysely } from 'kysely'
import type { AuditStore } from '#ports/store.ts'
import { CHAIN_START, hashOfEvent } from './audit-chain.ts'
import type { Schema } from './schema.ts'

/** Events read at a time while the chain is walked. */
const PAGE = 1000

export function auditIn(db: Kysely<Schema>): AuditStore {
  const page: AuditStore['page'] = (afterSeq, limit) =>
    db.selectFrom('auditEvent').selectAll().where('seq', '>', afterSeq).orderBy('seq').limit(limit).execute()

  return {
    page,
    async verify() {
      const broken: number[] = []
      let events = 0
      let last = { seq: 0, hash: CHAIN_START }
      for (;;) {
        const found = await page(last.seq, PAGE)
        for (const event of found) {
          const follows = event.seq === last.seq + 1 && event.previousHash === last.hash
          if (!follows || event.hash !== hashOfEvent(event)) broken.push(event.seq)
          last = { seq: event.seq, hash: event.hash }
        }
        events += found.length
        if (found.length < PAGE) return { events, broken, lastHash: events === 0 ? null : last.hash }
      }
    },
  }
}
