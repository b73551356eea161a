import { refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { paperOffice } from './paper-office.ts'
import type { Wanted } from './wanted-paper.ts'

/** Salinan data pribadi: for those who may see personal numbers whole, and only once giving it was written down. */
export async function personCopyPaper(desk: OpenDesk, copyId: string): Promise<Wanted> {
  if (!desk.seesPersonal)
    return refused('not-allowed', 'Salinan ini memuat data pribadi seutuhnya. Minta petugas yang berhak membukanya.')
  const copy = await desk.store.personFiles.findCopy(copyId)
  const kept = copy && (await desk.store.personFiles.read(copy.personId))
  if (copy === null || kept === null)
    return refused('not-found', 'Salinan itu tidak ditemukan. Buat salinan baru dari layar Data pribadi.')
  const date = businessDate(copy.madeAt, desk.office.zone)
  const fileName = `salinan-data-${copy.id}`
  const page = desk.documents.personCopy({
    fileTitle: fileName,
    office: paperOffice(desk),
    date,
    kept,
    dayOf: instant => businessDate(instant, desk.office.zone),
    officer: desk.asker.accountName,
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}
