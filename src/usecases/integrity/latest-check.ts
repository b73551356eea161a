import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** How the data is after the last time that the program ended without closing it. */
export async function latestCheck(
  { store, openedAt }: OpenDesk,
  _input: ParsedInputOf<'integrity.latest'>,
): Promise<ReplyOf<'integrity.latest'>> {
  const latest = await store.uncleanEnds.latest()
  return granted(
    latest && {
      noticedAt: latest.noticedAt,
      thisStart: latest.noticedAt >= openedAt,
      state: latest.result ?? 'checking',
      checkedAt: latest.checkedAt,
    },
  )
}
