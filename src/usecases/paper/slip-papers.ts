import { type Refused, refused } from '#contract/reply.ts'
import { businessDate, localTime } from '#domain/business-day.ts'
import { type ChecklistRow, checklistOf } from '#domain/checklist.ts'
import { channelText } from '#domain/complaint.ts'
import type { SlipHead, SlipRequirement } from '#domain/papers/slips.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import { laneName, ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { caseFile } from '../applications/case-file.ts'
import { officeCalendar } from '../applications/office-calendar.ts'
import { promiseOf } from '../applications/promise.ts'
import { complainantName, complaintMatter } from '../complaints/neutral-complaint.ts'
import { callingQueue } from '../queue/calling-queue.ts'
import { paperOffice } from './paper-office.ts'
import { isReprint } from './print-jobs.ts'
import { type DocumentRef, inFileName, type PaperUse, type Wanted } from './wanted-paper.ts'

/** The number of the queue, on the paper of the ticket printer. */
export async function ticketPaper(desk: OpenDesk, ticketId: string, use: PaperUse): Promise<Wanted> {
  const ticket = await desk.store.tickets.find(ticketId)
  if (ticket === null) return refused('not-found', 'Nomor antrian itu tidak ditemukan. Pilih nomor dari daftar.')
  const { waiting } = callingQueue(await desk.store.tickets.listByDay(ticket.businessDate), desk.office.counterName)
  const place = waiting.findIndex(({ id }) => id === ticket.id)
  const label = ticketLabel(ticket.lane, ticket.number)
  const slip = await slipHead(desk, { document: { kind: 'ticket', ticketId }, title: label, at: ticket.issuedAt, use })
  const page = desk.documents.ticket(
    { ...slip, label, laneName: laneName[ticket.lane], ahead: place < 0 ? null : place },
    desk.office.ticketPaper,
  )
  return wanted(page, slip, `antrian-${ticket.businessDate}-${label}`)
}

/** Tanda terima berkas. */
export async function applicationReceiptPaper(desk: OpenDesk, id: string, use: PaperUse): Promise<Wanted> {
  const application = await desk.store.applications.find(id)
  if (application === null) return applicationNotFound()
  const { receiptNumber: number, completeAt } = application
  if (number === null || completeAt === null)
    return refused('wrong-state', 'Berkas permohonan ini belum diterima. Terima berkasnya lebih dahulu, lalu cetak.')
  const slip = await slipHead(desk, {
    document: { kind: 'application-receipt', applicationId: id },
    title: number,
    at: completeAt,
    use,
  })
  const { notes } = await caseFile(desk, application)
  const { rows } = checklistOf(application.service.service, notes)
  const promise = promiseOf(application, {
    now: desk.now(),
    calendar: await officeCalendar(desk),
    events: await desk.store.applications.stepEvents(id),
  })
  const page = desk.documents.applicationReceipt(
    {
      ...slip,
      ...(await applicationFacts(desk, application)),
      number,
      ticketLabel: await ticketLabelOf(desk, application),
      papers: rows.flatMap(row =>
        row.excepted ? [exceptedRequirement(row, application)] : isHandedIn(row) ? [requirement(row)] : [],
      ),
      promise: promise.text,
      dueOn: promise.dueAt === null ? null : businessDate(promise.dueAt, desk.office.zone),
    },
    desk.office.ticketPaper,
  )
  return wanted(page, slip, `tanda-terima-${inFileName(number)}`)
}

/** Lembar kekurangan berkas. */
export async function missingPapersPaper(desk: OpenDesk, id: string, use: PaperUse): Promise<Wanted> {
  const application = await desk.store.applications.find(id)
  if (application === null) return applicationNotFound()
  const { missingSheetNumber: number } = application
  if (number === null)
    return refused('wrong-state', 'Belum ada kekurangan berkas yang dicatat. Kembalikan berkasnya lebih dahulu.')
  const slip = await slipHead(desk, {
    document: { kind: 'missing-papers', applicationId: id },
    title: number,
    at: desk.now(),
    use,
  })
  const { notes } = await caseFile(desk, application)
  const { missing } = checklistOf(application.service.service, notes)
  const page = desk.documents.missingPapers(
    {
      ...slip,
      ...(await applicationFacts(desk, application)),
      number,
      missing: missing.map(alternatives => alternatives.map(requirement)),
    },
    'A4',
  )
  return wanted(page, slip, `kekurangan-${inFileName(number)}`)
}

/** Tanda terima pengaduan. */
export async function complaintReceiptPaper(desk: OpenDesk, id: string, use: PaperUse): Promise<Wanted> {
  const complaint = await desk.store.complaints.find(id)
  if (complaint === null) return refused('not-found', 'Pengaduan itu tidak ditemukan. Pilih pengaduan dari daftar.')
  const { number } = complaint
  const slip = await slipHead(desk, {
    document: { kind: 'complaint-receipt', complaintId: id },
    title: number,
    at: complaint.receivedAt,
    use,
  })
  const officer = await desk.store.accounts.find(complaint.receivedBy)
  const page = desk.documents.complaintReceipt(
    {
      ...slip,
      number,
      complainant: complainantName(complaint),
      channel: channelText[complaint.channel],
      matter: complaintMatter(complaint),
      officer: officer?.name ?? '',
    },
    desk.office.ticketPaper,
  )
  return wanted(page, slip, `pengaduan-${inFileName(number)}`)
}

async function slipHead(
  desk: OpenDesk,
  slip: { document: DocumentRef; title: string; at: string; use: PaperUse },
): Promise<SlipHead> {
  return {
    fileTitle: slip.title,
    office: paperOffice(desk),
    counter: desk.office.counterName,
    date: businessDate(slip.at, desk.office.zone),
    time: localTime(slip.at, desk.office.zone),
    reprint: slip.use !== 'save' && (await isReprint(desk, slip.document)),
  }
}

const wanted = (
  page: ReturnType<OpenDesk['documents']['ticket']>,
  { date, reprint }: SlipHead,
  fileName: string,
): Wanted => ({ ok: true, paper: { page, letter: null, date, reprint, fileName } })

const applicationNotFound = (): Refused<never> =>
  refused<never>('not-found', 'Permohonan itu tidak ditemukan. Buka lagi lembar tamunya.')

async function applicationFacts({ store, asker }: OpenDesk, { personId, service, confidential }: ApplicationRecord) {
  const person = await store.people.find(personId)
  return {
    service: confidential ? (service.service.neutralName ?? sealedAbout) : service.service.name,
    decree: service.decreeNumber,
    applicant: confidential ? sealedName : (person?.name ?? ''),
    officer: asker.accountName,
  }
}

async function ticketLabelOf({ store }: OpenDesk, { id }: ApplicationRecord): Promise<string | null> {
  const ticket = await store.tickets.findByVisit(await store.applications.latestVisitOf(id))
  return ticket && ticketLabel(ticket.lane, ticket.number)
}

const requirement = ({ text, form, quantity, issuer, endorsedBy }: ChecklistRow): SlipRequirement => ({
  text,
  form,
  quantity,
  issuer,
  endorsedBy,
})

const isHandedIn = ({ kind, mark }: ChecklistRow): boolean => kind === 'paper' && mark === 'present'

/** Why it was accepted stays in the office. */
function exceptedRequirement(row: ChecklistRow, { service }: ApplicationRecord): SlipRequirement {
  const label = service.service.requirements.find(({ id }) => id === row.requirementId)?.label ?? row.text
  const form = [row.form, 'diterima dengan pengecualian'].filter(words => words !== '').join(', ')
  return { ...requirement(row), text: label, form }
}
