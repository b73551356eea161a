import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { noticeDue } from '#domain/breach.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Records a failure to protect personal data; its time runs from when it was noticed, not from now. */
export async function openBreach(desk: OpenDesk, input: ParsedInputOf<'breach.open'>): Promise<ReplyOf<'breach.open'>> {
  const now = desk.now()
  if (Date.parse(input.noticedAt) > Date.parse(now))
    return refused('date-invalid', 'Insiden tidak mungkin diketahui di waktu yang belum tiba. Perbaiki waktunya.', [
      { path: 'noticedAt', detail: 'Paling lambat sekarang.' },
    ])
  if (input.fromDay > input.toDay)
    return refused('date-invalid', 'Hari pertama harus sebelum hari terakhir. Perbaiki rentang harinya.', [
      { path: 'fromDay', detail: 'Paling lambat sama dengan hari terakhir.' },
    ])
  const breachId = desk.newId()
  await desk.store.breaches.add({
    ...input,
    id: breachId,
    openedAt: now,
    openedBy: desk.asker.accountId,
    notifiedOn: null,
  })
  return granted({ breachId, dueAt: noticeDue(input.noticedAt) })
}
