import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate, localTime } from '#domain/business-day.ts'
import { PaperNotDrawn } from '#ports/paper.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { paperOffice } from '../paper/paper-office.ts'
import { nothingBegun } from './nothing-begun.ts'

/** Prints the recovery key. No print job is written down: the paper belongs to no day and is never printed again. */
export async function printRecoveryKey(
  desk: WorkDesk,
  _input: ParsedInputOf<'recovery.print'>,
): Promise<ReplyOf<'recovery.print'>> {
  const begun = desk.recovery.begun(desk.asker.sessionId)
  if (begun === null) return nothingBegun()
  if (desk.paper === null)
    return refused(
      'paper-unavailable',
      'Mencetak hanya dapat dari jendela Loket. Buka programnya, lalu cetak dari sana.',
    )
  const { letterPrinter: printer, zone, counterName } = desk.office
  if (!printer)
    return refused(
      'printer-missing',
      'Printer surat belum dipilih. Salin kunci dengan tangan, atau pilih printernya dahulu.',
    )
  const now = desk.now()
  const sheet = desk.documents.recoverySheet({
    fileTitle: 'kunci-pemulihan',
    office: paperOffice(desk),
    counter: counterName,
    date: businessDate(now, zone),
    time: localTime(now, zone),
    reprint: false,
    groups: begun.text.split('-'),
    madeBy: desk.asker.accountName,
  })
  try {
    const outcome = await desk.paper.print(sheet, { printer, copies: 1, jobName: 'kunci-pemulihan' })
    return granted({ state: outcome.state, printer, detail: outcome.state === 'printed' ? null : outcome.detail })
  } catch (error) {
    if (error instanceof PaperNotDrawn) return granted({ state: 'failed', printer, detail: error.message })
    throw error
  }
}
