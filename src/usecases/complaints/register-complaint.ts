import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { receiptNumber } from '#domain/receipt-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isDayClosed, todayClosed } from '../closing/day-closed.ts'

/**
 * Records a complaint and takes its receipt number. A complaint about violence is a sealed case, and so is any complaint of
 * a visit that is one; nothing of who complains is kept of an anonymous one.
 */
export async function registerComplaint(
  desk: OpenDesk,
  input: ParsedInputOf<'complaint.register'>,
): Promise<ReplyOf<'complaint.register'>> {
  const { store } = desk
  const now = desk.now()
  const today = businessDate(now, desk.office.zone)
  if (await isDayClosed(store, today)) return todayClosed(today, 'pengaduannya dicatat')
  const visit = input.visitId === null ? null : await store.visits.find(input.visitId)
  if (input.visitId !== null && visit === null)
    return refused('not-found', 'Kunjungan itu tidak ditemukan. Buka lagi lembar tamunya, lalu catat pengaduannya.')
  if (!input.anonymous && !input.complainantName) {
    const detail = 'Tuliskan nama pelapor, atau pilih tanpa nama.'
    return refused('complainant-missing', detail, [{ path: 'complainantName', detail }])
  }

  const confidential = input.category === 'violence' || visit?.confidential === true
  if (confidential && visit !== null && !visit.confidential) await store.visits.seal(visit.id)
  const year = Number(today.slice(0, 4))
  const number = receiptNumber('complaint', year, await store.receipts.takeNumber('complaint', year))
  const complaintId = desk.newId()
  const kept = <T>(value: T): T | null => (input.anonymous ? null : value || null)
  await store.complaints.add({
    id: complaintId,
    number,
    visitId: input.visitId,
    businessDate: today,
    anonymous: input.anonymous,
    complainantName: kept(input.complainantName),
    complainantSex: kept(input.complainantSex),
    complainantAddress: kept(input.complainantAddress),
    contact: kept(input.contact),
    channel: input.channel,
    category: input.category,
    matter: input.matter,
    chronology: input.chronology,
    confidential,
    receivedAt: now,
    receivedBy: desk.asker.accountId,
    printState: 'unprinted',
  })
  return granted({ complaintId, number })
}
