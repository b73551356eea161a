import { refused } from '#contract/reply.ts'
import { businessDate, localTime } from '#domain/business-day.ts'
import { retainedKindNames } from '#domain/retention.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { breachNotFound, keptFields } from '../breach/breach-view.ts'
import { paperOffice } from './paper-office.ts'
import type { Wanted } from './wanted-paper.ts'

/** The written notice of UU 27/2022 art. 46; it names nobody, one text goes to everybody affected and to the authority. */
export async function breachNoticePaper(desk: OpenDesk, breachId: string): Promise<Wanted> {
  const breach = await desk.store.breaches.find(breachId)
  if (breach === null) return breachNotFound()
  const { zone } = desk.office
  const date = businessDate(desk.now(), zone)
  const fileName = `pemberitahuan-insiden-${breachId}`
  const page = desk.documents.breachNotice({
    fileTitle: fileName,
    office: paperOffice(desk),
    date,
    what: breach.what,
    circumstances: breach.circumstances,
    measures: breach.measures,
    noticedOn: businessDate(breach.noticedAt, zone),
    noticedTime: localTime(breach.noticedAt, zone),
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}

/** Who must be notified, with what is kept of each. */
export async function affectedListPaper(desk: OpenDesk, breachId: string): Promise<Wanted> {
  if (!desk.seesPersonal)
    return refused('not-allowed', 'Daftar ini memuat data pribadi seutuhnya. Minta petugas yang berhak membukanya.')
  const breach = await desk.store.breaches.find(breachId)
  if (breach === null) return breachNotFound()
  const { people, sealed } = await desk.store.breaches.affected(breach, desk.office.zone)
  const date = businessDate(desk.now(), desk.office.zone)
  const fileName = `terdampak-insiden-${breachId}`
  const page = desk.documents.affectedList({
    fileTitle: fileName,
    office: paperOffice(desk),
    date,
    from: breach.fromDay,
    to: breach.toDay,
    people: people.map(person => ({
      name: person.name,
      address: person.address ?? '',
      phone: person.phone ?? '',
      fields: keptFields(person).join(', '),
      kinds: person.kinds.map(kind => retainedKindNames[kind]).join(', '),
    })),
    sealed,
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}
