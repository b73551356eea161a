import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { isVisit } from '#domain/step.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'

/** What a home visit or field verification showed; until its step is done it may be written anew. */
export async function recordVisitReport(
  desk: OpenDesk,
  input: ParsedInputOf<'visit-report.record'>,
): Promise<ReplyOf<'visit-report.record'>> {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  if (!isVisit(found.current.step))
    return refused('no-visit', 'Langkah ini tidak memerlukan kunjungan atau verifikasi lapang.')
  if (input.report.visitedOn > businessDate(desk.now(), desk.office.zone))
    return refused('impossible-date', 'Tanggal kunjungan belum tiba. Periksa tanggalnya.')
  await addStepEvent(desk, input, 'reported', null, { report: input.report })
  return granted({})
}
