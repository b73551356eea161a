import { refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { periodText, retainedKindNames } from '#domain/retention.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { listNumber } from '../retention/list-number.ts'
import { paperOffice } from './paper-office.ts'
import { inFileName, type Wanted } from './wanted-paper.ts'

/** Daftar arsip usul musnah, as it was drawn; once carried out it says so. */
export async function destructionListPaper(desk: OpenDesk, listId: string): Promise<Wanted> {
  const list = await desk.store.retention.findList(listId)
  if (list === null) return refused('not-found', 'Daftar itu tidak ditemukan. Pilih daftar dari layar Data pribadi.')
  const { zone } = desk.office
  const nameOf = async (id: string | null) => (id === null ? '' : ((await desk.store.accounts.find(id))?.name ?? ''))
  const number = listNumber(list)
  const date = businessDate(list.drawnAt, zone)
  const fileName = `usul-musnah-${inFileName(number)}`
  const page = desk.documents.destructionList({
    fileTitle: fileName,
    office: paperOffice(desk),
    date,
    number,
    asOf: list.asOf,
    contentHash: list.contentHash,
    keeper: await nameOf(list.drawnBy),
    groups: list.groups.map(({ kind, years, from, to, count }) => ({
      kind: retainedKindNames[kind],
      from,
      to,
      count,
      period: periodText(kind, years),
    })),
    destroyed:
      list.destroyedAt === null
        ? null
        : {
            on: businessDate(list.destroyedAt, zone),
            by: await nameOf(list.destroyedBy),
            signedBy: list.signedBy ?? [],
          },
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}
