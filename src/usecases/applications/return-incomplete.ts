import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { checklistOf } from '#domain/checklist.ts'
import { receiptNumber } from '#domain/receipt-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { findApplication, underCheck } from './find-application.ts'
import { settleChecklist } from './settle-checklist.ts'

/** Papers are missing: the list of them takes a number and the file waits for the citizen; no clock runs meanwhile. */
export async function returnIncomplete(
  desk: OpenDesk,
  input: ParsedInputOf<'application.return-incomplete'>,
): Promise<ReplyOf<'application.return-incomplete'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    underCheck,
    'Lembar kekurangan hanya dibuat sebelum berkas diterima.',
  )
  if (!found.ok) return found
  const file = await caseFile(desk, found.application)
  if (checklistOf(found.application.service.service, file.notes).missing.length === 0)
    return refused('nothing-missing', 'Tidak ada berkas yang ditandai Tidak ada. Tandai lebih dahulu apa yang kurang.')
  await settleChecklist(desk, found.application, file)
  const year = Number(businessDate(desk.now(), desk.office.zone).slice(0, 4))
  const number = receiptNumber('missing-papers', year, await desk.store.receipts.takeNumber('missing-papers', year))
  await desk.store.applications.update(found.application.id, { state: 'incomplete', missingSheetNumber: number })
  return granted({ sheetNumber: number })
}
