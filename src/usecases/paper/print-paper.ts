import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { type Paper, PaperNotDrawn, type SpoolOutcome } from '#ports/paper.ts'
import type { WorkDesk } from '#ports/ports.ts'
import type { OfficeRecord } from '#ports/records.ts'
import { findPaper } from './find-paper.ts'
import { papersIn } from './letters-paper.ts'
import { addPrintJob, settlePrintJob } from './print-jobs.ts'
import type { DocumentRef } from './wanted-paper.ts'

type Order = Parameters<Paper['print']>[1]
type Printed = OutputOf<'paper.print'>

/**
 * Prints a paper. It counts as printed only when the spooler has the job. The job is written down before it is handed
 * over, so that whatever happens in between, nobody prints it a second time without knowing.
 */
export async function printPaper(desk: WorkDesk, input: ParsedInputOf<'paper.print'>): Promise<ReplyOf<'paper.print'>> {
  const begun = await desk.transact(async store => {
    const open = { ...desk, store }
    const found = await findPaper(open, input.document, 'print', input.printer)
    if (!found.ok) return found
    if (desk.paper === null)
      return refused(
        'paper-unavailable',
        'Mencetak hanya dapat dari jendela Loket. Buka programnya, lalu cetak dari sana.',
      )
    const { page, fileName, reprint, readings = [] } = found.paper
    const printer = input.printer || ownPrinter(page, desk.office)
    if (!printer)
      return refused(
        'printer-missing',
        'Printer untuk kertas ini belum dipilih. Pilih printernya di Pengaturan, lalu cetak.',
      )
    const order: Order = { printer, copies: input.copies, jobName: fileName }
    for (const { subject, id } of readings) await store.audit.noteReading(subject, id)
    const jobs: { document: DocumentRef; id: string }[] = []
    for (const document of await papersIn(open, input.document))
      jobs.push({ document, id: await addPrintJob(open, { document, order, reprint, detail: notKnown }) })
    await desk.keepInterim(store, granted(printed({ state: 'unknown', detail: notKnown }, { printer, reprint })))
    return { ok: true as const, paper: desk.paper, page, order, printer, reprint, jobs }
  })
  if (!begun.ok) return begun

  const outcome = printed(await spool(begun.paper, begun.page, begun.order), begun)
  await desk.transact(async store => {
    for (const { document, id } of begun.jobs) await settlePrintJob({ ...desk, store }, document, id, outcome)
  })
  return granted(outcome)
}

const notKnown =
  'Belum pasti apakah kertas ini sudah tercetak. Periksa printer: nyatakan sudah keluar, atau belum keluar lalu cetak lagi.'

const printed = (outcome: SpoolOutcome, { printer, reprint }: Pick<Printed, 'printer' | 'reprint'>): Printed => ({
  state: outcome.state,
  printer,
  jobId: outcome.state === 'printed' ? outcome.jobId : null,
  reprint,
  detail: outcome.state === 'printed' ? null : outcome.detail,
})

// An A6 slip is 105 mm wide and the roll 80 mm; every sheet for the letter printer is wider.
const widestSlipMm = 110

const ownPrinter = (page: PrintableDocument, office: OfficeRecord): string | null =>
  page.page.widthMm <= widestSlipMm ? office.ticketPrinter : office.letterPrinter

async function spool(paper: Paper, page: PrintableDocument, order: Order): Promise<SpoolOutcome> {
  try {
    return await paper.print(page, order)
  } catch (error) {
    if (error instanceof PaperNotDrawn) return { state: 'failed', detail: error.message }
    throw error
  }
}
