import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'

/** The file has gone to somebody outside the office: from that day on it waits for the answer. */
export async function sendOutStep(
  desk: OpenDesk,
  input: ParsedInputOf<'step.send-out'>,
): Promise<ReplyOf<'step.send-out'>> {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  const { step, state, sent } = found.current
  if (step.outside === null)
    return refused('not-outside', 'Langkah ini dikerjakan di kantor sendiri, jadi tidak ada yang dikirim keluar.')
  if (state === 'waiting')
    return refused('already-sent', `Sudah dikirim ke ${step.outside} pada ${sent?.details?.on}. Catat jawabannya.`)
  if (input.sentOn > businessDate(desk.now(), desk.office.zone))
    return refused('impossible-date', 'Tanggal kirim belum tiba. Periksa tanggalnya.')
  await addStepEvent(desk, input, 'sent', input.note, { on: input.sentOn })
  return granted({})
}
