import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { CHAIN_START, followsInChain } from '#domain/audit-chain.ts'
import type { OpenDesk } from '#ports/ports.ts'

const PAGE = 1000

type KeptHash = OutputOf<'audit.verify'>['closings'][number]

/**
 * Walks the chain of audit events from its start and names the sequence of every event that does not follow. A chain that
 * was cut at its end or written anew follows in itself, so it is held against what was kept as each day was closed.
 */
export async function verifyAudit(
  { store, secrets }: Pick<OpenDesk, 'store' | 'secrets'>,
  _input: ParsedInputOf<'audit.verify'>,
): Promise<ReplyOf<'audit.verify'>> {
  const closings: KeptHash[] = (await store.closings.auditHashes()).map(kept => ({ ...kept, holds: false }))
  const kept = new Map(closings.map(closing => [closing.seq, closing]))
  const broken: number[] = []
  let events = 0
  let previous = { seq: 0, hash: CHAIN_START }
  for (;;) {
    const page = await store.audit.page(previous.seq, PAGE)
    for (const event of page) {
      if (!followsInChain(event, previous, secrets.digest)) broken.push(event.seq)
      const closing = kept.get(event.seq)
      if (closing) closing.holds = closing.hash === event.hash
      events += 1
      previous = event
    }
    if (page.length < PAGE) break
  }
  return granted({ events, broken, lastHash: events === 0 ? null : previous.hash, closings })
}
