import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { trailOutlasts } from '#domain/retention.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Sets the periods of this office; nothing goes by that alone. */
export async function savePeriods(
  desk: OpenDesk,
  { periods }: ParsedInputOf<'retention.save'>,
): Promise<ReplyOf<'retention.save'>> {
  if (!trailOutlasts(periods))
    return refused('trail-too-short', trailTooShort, [{ path: 'periods.audit', detail: trailTooShort }])
  await desk.store.retention.savePeriods(periods)
  return granted({})
}

const trailTooShort = 'Jejak audit harus disimpan paling sedikit selama catatan yang dijaganya. Panjangkan masanya.'
