import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'

/** The answer has come back from outside; the step goes on where it stands. */
export async function recordStepBack(
  desk: OpenDesk,
  input: ParsedInputOf<'step.record-back'>,
): Promise<ReplyOf<'step.record-back'>> {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  const { sent, state } = found.current
  if (state !== 'waiting') return refused('not-sent', 'Langkah ini tidak sedang menunggu jawaban dari luar.')
  if (input.backOn > businessDate(desk.now(), desk.office.zone))
    return refused('impossible-date', 'Tanggal kembali belum tiba. Periksa tanggalnya.')
  if (input.backOn < (sent?.details?.on ?? ''))
    return refused('impossible-date', 'Tanggal kembali lebih awal daripada tanggal kirim. Periksa tanggalnya.')
  await addStepEvent(desk, input, 'back', input.note, { on: input.backOn })
  return granted({})
}
