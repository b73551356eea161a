import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { checklistOf, emptyFields } from '#domain/checklist.ts'
import type { CaseNotes } from '#domain/conditions.ts'
import { receiptNumber } from '#domain/receipt-number.ts'
import type { Service } from '#domain/standard.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { addFileEvent } from './file-event.ts'
import { findApplication, underCheck } from './find-application.ts'
import { settleChecklist } from './settle-checklist.ts'

/** The papers are complete: a receipt number is taken and the promised time starts, or goes on where it stood still. */
export async function acceptApplication(
  desk: OpenDesk,
  input: ParsedInputOf<'application.accept'>,
): Promise<ReplyOf<'application.accept'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, 'Tanda terimanya dapat dicetak ulang.')
  if (!found.ok) return found
  const file = await caseFile(desk, found.application)
  const { verdict } = checklistOf(found.application.service.service, file.notes)
  if (verdict !== 'complete')
    return refused(
      'papers-missing',
      verdict === 'incomplete'
        ? 'Masih ada berkas yang kurang. Cetak lembar kekurangan, atau lengkapi daftar periksa.'
        : undecidedAdvice(found.application.service.service, file.notes),
    )
  await settleChecklist(desk, found.application, file)
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

/** Names the first entry that is still wanted, or else asks for the answers. */
function undecidedAdvice(service: Service, notes: CaseNotes): string {
  const [empty] = emptyFields(service, notes)
  return empty === undefined
    ? 'Daftar periksa belum selesai. Jawab setiap baris dengan Ada atau Tidak ada.'
    : `Daftar periksa belum selesai. Isi ${empty.label} lebih dahulu.`
}
