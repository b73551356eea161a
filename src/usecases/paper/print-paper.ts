import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { type Paper, PaperNotDrawn, type SpoolOutcome } from '#ports/paper.ts'
import type { WorkDesk } from '#ports/ports.ts'
import type { OfficeRecord } from '#ports/records.ts'
import { findPaper } from './find-paper.ts'
import { recordPrint } from './record-print.ts'

/** Prints a paper. It counts as printed only when the spooler has the job; a failure is recorded too, with its reason. */
export async function printPaper(desk: WorkDesk, input: ParsedInputOf<'paper.print'>): Promise<ReplyOf<'paper.print'>> {
  const found = await desk.read(store => findPaper({ ...desk, store }, input.document, 'print', input.printer))
  if (!found.ok) return found
  const { page, documentId, fileName, reprint } = found.paper
  if (desk.paper === null)
    return refused(
      'paper-unavailable',
      'Mencetak hanya dapat dari jendela Loket. Buka programnya, lalu cetak dari sana.',
    )
  const printer = input.printer || ownPrinter(page, desk.office)
  if (!printer)
    return refused(
      'printer-missing',
      'Printer untuk kertas ini belum dipilih. Pilih printernya di Pengaturan, lalu cetak.',
    )

  const order = { printer, copies: input.copies, jobName: fileName }
  const outcome = await spool(desk.paper, page, order)
  await desk.transact(store =>
    recordPrint(
      { ...desk, store },
      { document: { kind: input.document.kind, id: documentId }, order, outcome, reprint },
    ),
  )
  return granted({
    state: outcome.spooled ? 'printed' : 'failed',
    printer,
    jobId: outcome.spooled ? outcome.jobId : null,
    reprint,
    detail: outcome.spooled ? null : outcome.detail,
  })
}

// An A6 slip is 105 mm wide and the roll 80 mm; every sheet for the letter printer is wider.
const widestSlipMm = 110

const ownPrinter = (page: PrintableDocument, office: OfficeRecord): string | null =>
  page.page.widthMm <= widestSlipMm ? office.ticketPrinter : office.letterPrinter

async function spool(
  paper: Paper,
  page: PrintableDocument,
  order: Parameters<Paper['print']>[1],
): Promise<SpoolOutcome> {
  try {
    return await paper.print(page, order)
  } catch (error) {
    if (error instanceof PaperNotDrawn) return { spooled: false, detail: error.message }
    throw error
  }
}
