import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { CHAIN_START, followsInChain } from '#domain/audit-chain.ts'
import type { OpenDesk } from '#ports/ports.ts'

const PAGE = 1000

/** Walks the chain of audit events from its start and names the sequence of every event that does not follow. */
export async function verifyAudit(
  desk: OpenDesk,
  _input: ParsedInputOf<'audit.verify'>,
): Promise<ReplyOf<'audit.verify'>> {
  const broken: number[] = []
  let events = 0
  let previous = { seq: 0, hash: CHAIN_START }
  for (;;) {
    const page = await desk.store.audit.page(previous.seq, PAGE)
    for (const event of page) {
      if (!followsInChain(event, previous, desk.secrets.digest)) broken.push(event.seq)
      events += 1
      previous = event
    }
    if (page.length < PAGE) break
  }
  return granted({ events, broken, lastHash: events === 0 ? null : previous.hash })
}
