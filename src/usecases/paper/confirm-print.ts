import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { printStateOf } from '#domain/print-outcome.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { settlePrintJob } from './print-jobs.ts'
import { documentIdOf } from './wanted-paper.ts'

/** The clerk has looked at the printer: settles every job of a paper that nothing was heard of. */
export async function confirmPrint(
  desk: OpenDesk,
  { document, cameOut }: ParsedInputOf<'paper.confirm-print'>,
): Promise<ReplyOf<'paper.confirm-print'>> {
  const jobs = () => desk.store.printJobs.listByDocument(document.kind, documentIdOf(document))
  const unknown = (await jobs()).filter(({ state }) => state === 'unknown')
  if (unknown.length === 0)
    return refused('wrong-state', 'Hasil cetak kertas ini sudah diketahui. Tidak ada yang perlu dinyatakan.')
  for (const { id } of unknown)
    await settlePrintJob(
      desk,
      document,
      id,
      cameOut
        ? { state: 'printed', jobId: null, detail: null }
        : { state: 'failed', jobId: null, detail: 'Petugas melihat bahwa kertasnya tidak keluar.' },
    )
  return granted({ state: printStateOf((await jobs()).map(({ state }) => state)) })
}
