import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { printStateOf } from '#domain/print-outcome.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PrintJobRecord } from '#ports/records.ts'
import { papersIn } from './letters-paper.ts'
import { settlePrintJob } from './print-jobs.ts'
import { type DocumentRef, documentIdOf } from './wanted-paper.ts'

/** The clerk has looked at the printer: settles every job of a paper that nothing was heard of. */
export async function confirmPrint(
  desk: OpenDesk,
  { document, cameOut }: ParsedInputOf<'paper.confirm-print'>,
): Promise<ReplyOf<'paper.confirm-print'>> {
  const jobs = async () => {
    const found: { paper: DocumentRef; job: PrintJobRecord }[] = []
    for (const paper of await papersIn(desk, document))
      for (const job of await desk.store.printJobs.listByDocument(paper.kind, documentIdOf(paper)))
        found.push({ paper, job })
    return found
  }
  const unknown = (await jobs()).filter(({ job }) => job.state === 'unknown')
  if (unknown.length === 0)
    return refused('wrong-state', 'Hasil cetak kertas ini sudah diketahui. Tidak ada yang perlu dinyatakan.')
  for (const { paper, job } of unknown)
    await settlePrintJob(
      desk,
      paper,
      job.id,
      cameOut
        ? { state: 'printed', jobId: null, detail: null }
        : { state: 'failed', jobId: null, detail: 'Petugas melihat bahwa kertasnya tidak keluar.' },
    )
  return granted({ state: printStateOf((await jobs()).map(({ job }) => job.state)) })
}
