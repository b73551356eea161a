import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { CHAIN_START, digestOn, followsInChain } from '#domain/audit-chain.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { AuditEventRecord } from '#ports/records.ts'

const PAGE = 1000

type KeptHash = OutputOf<'audit.verify'>['closings'][number]

/**
 * Walks the chain of audit events from its start and names the sequence of every event that does not follow. A payload
 * may be missing only where a destruction list, itself in the chain, has taken it. A chain that was cut at its end or
 * written anew follows in itself, so it is held against what was kept as each day was closed.
 */
export async function verifyAudit(
  { store, secrets }: Pick<OpenDesk, 'store' | 'secrets'>,
  _input: ParsedInputOf<'audit.verify'>,
): Promise<ReplyOf<'audit.verify'>> {
  const closings: KeptHash[] = (await store.closings.auditHashes()).map(kept => ({ ...kept, holds: false }))
  const kept = new Map(closings.map(closing => [closing.seq, closing]))
  const broken: number[] = []
  let events = 0
  let destroyed = 0
  const lists = new Map<string, Taken>()
  let previous = { seq: 0, hash: CHAIN_START }
  for (;;) {
    const page = await store.audit.page(previous.seq, PAGE)
    for (const event of page) {
      if (!followsInChain(event, previous, secrets.digest)) broken.push(event.seq)
      const closing = kept.get(event.seq)
      if (closing) closing.holds = closing.hash === event.hash
      if (event.destroyedBy !== null) {
        destroyed += 1
        const { digest, first } = lists.get(event.destroyedBy) ?? { digest: CHAIN_START, first: event.seq }
        lists.set(event.destroyedBy, { digest: digestOn(digest, event, secrets.digest), first })
      }
      const told = digestTold(event)
      if (told !== null && !takenAway(lists, event.subjectId, told)) broken.push(event.seq)
      events += 1
      previous = event
    }
    if (page.length < PAGE) break
  }
  // What is left was taken by no list.
  for (const { first } of lists.values()) broken.push(first)
  return granted({
    events,
    destroyed,
    broken: broken.sort((a, b) => a - b),
    lastHash: events === 0 ? null : previous.hash,
    closings,
  })
}

/** What a list has taken so far: the digest over its events, and the first of them. */
type Taken = { digest: string; first: number }

/** The digest that an event of a carried-out list tells; null for every other event. */
function digestTold({ subject, after }: AuditEventRecord): string | null {
  if (subject !== 'destruction_list' || after === null) return null
  const { payloadsDigest }: { payloadsDigest?: unknown } = JSON.parse(after)
  return typeof payloadsDigest === 'string' ? payloadsDigest : null
}

/** Whether a list took what it tells; it is then done with. */
function takenAway(lists: Map<string, Taken>, listId: string, told: string): boolean {
  const digest = lists.get(listId)?.digest ?? CHAIN_START
  lists.delete(listId)
  return digest === told
}
