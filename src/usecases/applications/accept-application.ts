import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { checklistOf } from '#domain/checklist.ts'
import { receiptNumber } from '#domain/receipt-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { addFileEvent } from './file-event.ts'
import { findApplication, underCheck } from './find-application.ts'

/** The papers are complete: a receipt number is taken and the promised time starts, or goes on where it stood still. */
export async function acceptApplication(
  desk: OpenDesk,
  input: ParsedInputOf<'application.accept'>,
): Promise<ReplyOf<'application.accept'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, 'Tanda terimanya dapat dicetak ulang.')
  if (!found.ok) return found
  const { notes } = await caseFile(desk, found.application)
  const { verdict } = checklistOf(found.application.service.service, notes)
  if (verdict !== 'complete')
    return refused(
      'papers-missing',
      verdict === 'incomplete'
        ? 'Masih ada berkas yang kurang. Cetak lembar kekurangan, atau lengkapi daftar periksa.'
        : 'Daftar periksa belum selesai. Jawab setiap baris dengan Ada atau Tidak ada.',
    )
  if (found.application.receiptNumber !== null) {
    await addFileEvent(desk, found.application, 'continued', null)
    await desk.store.applications.update(found.application.id, { state: 'complete' })
    return granted({ receiptNumber: found.application.receiptNumber })
  }
  const now = desk.now()
  const year = Number(businessDate(now, desk.office.zone).slice(0, 4))
  const number = receiptNumber('receipt', year, await desk.store.receipts.takeNumber('receipt', year))
  await desk.store.applications.update(found.application.id, {
    state: 'complete',
    completeAt: now,
    receiptNumber: number,
  })
  return granted({ receiptNumber: number })
}
