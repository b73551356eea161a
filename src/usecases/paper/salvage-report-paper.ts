import { refused } from '#contract/reply.ts'
import { businessDate, localTime, shortDate } from '#domain/business-day.ts'
import { salvagedKindNames, salvagedTableNames } from '#domain/salvage.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { missingNow } from '../restoration/missing-now.ts'
import { paperOffice } from './paper-office.ts'
import type { Wanted } from './wanted-paper.ts'

/** Laporan penyelamatan data; what is entered again by hand gets new numbers, so it is crossed out on the paper. */
export async function salvageReportPaper(desk: OpenDesk, file: string): Promise<Wanted> {
  const salvaged = await missingNow(desk, file)
  if (salvaged === null)
    return refused('wrong-state', 'Isi berkas ini belum diselamatkan. Mulai penyelamatannya lebih dahulu, lalu cetak.')
  const { zone } = desk.office
  const { report, missing, lastNumbers } = salvaged
  const date = businessDate(desk.now(), zone)
  const source = file.split(/[\\/]/).at(-1) ?? ''
  const fileName = `penyelamatan-${source.replace(/\.db$/, '')}`
  const page = desk.documents.salvageReport({
    fileTitle: fileName,
    office: paperOffice(desk),
    date,
    source,
    pages: report.pages,
    unreadablePages: report.unreadablePages,
    lostFrames: report.lostFrames,
    tables: report.tables.flatMap(({ table, ...counts }) => {
      const name = salvagedTableNames[table]
      return name === undefined ? [] : [{ name, ...counts }]
    }),
    lastNumbers,
    missing: missing.map(({ kind, at, number, name, about }) => ({
      kind: salvagedKindNames[kind],
      when: `${shortDate(businessDate(at, zone))}, ${localTime(at, zone)}`,
      number,
      who: name ?? '',
      about: about ?? '',
    })),
    officer: desk.asker.accountName,
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}
