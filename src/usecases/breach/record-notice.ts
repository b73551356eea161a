import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { breachNotFound } from './breach-view.ts'

/** The written notice went out; the count ends. */
export async function recordNotice(
  desk: OpenDesk,
  { breachId, notifiedOn }: ParsedInputOf<'breach.record-notice'>,
): Promise<ReplyOf<'breach.record-notice'>> {
  const breach = await desk.store.breaches.find(breachId)
  if (breach === null) return breachNotFound()
  const { zone } = desk.office
  if (notifiedOn < businessDate(breach.noticedAt, zone) || notifiedOn > businessDate(desk.now(), zone))
    return refused('date-invalid', 'Pemberitahuan dikirim sejak insiden diketahui, paling lambat hari ini.', [
      { path: 'notifiedOn', detail: 'Perbaiki tanggalnya.' },
    ])
  await desk.store.breaches.noteNotice(breachId, notifiedOn)
  return granted({})
}
