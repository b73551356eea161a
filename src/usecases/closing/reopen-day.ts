import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { letterDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isClosed } from './day-closed.ts'

/** Opens a closed day again. Its registers, bundle and backup no longer say how the day was; closing makes new ones. */
export async function reopenDay(
  desk: OpenDesk,
  { date, reason }: ParsedInputOf<'closing.reopen-day'>,
): Promise<ReplyOf<'closing.reopen-day'>> {
  const closing = await desk.store.closings.find(date)
  if (!isClosed(closing))
    return refused('wrong-state', `Tanggal ${letterDate(date)} belum ditutup, jadi tidak perlu dibuka kembali.`)
  await desk.store.closings.save({
    ...closing,
    reopenedAt: desk.now(),
    reopenReason: reason,
    registers: [],
    bundle: null,
    backup: null,
  })
  return granted({})
}
