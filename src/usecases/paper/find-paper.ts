import { businessDate, localTime } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { closedDay } from '../closing/closed-day.ts'
import { closingSheet, closingSheetName } from '../closing/closing-sheet.ts'
import { closingRegister, type RegisterKind } from '../closing/register-papers.ts'
import { registerFileName, registerPage } from '../registers/register-page.ts'
import { registerPaper } from '../registers/register-paper.ts'
import { affectedListPaper, breachNoticePaper } from './breach-papers.ts'
import { destructionListPaper } from './destruction-list-paper.ts'
import { dueListPaper } from './due-list-paper.ts'
import { letterPaper } from './letter-paper.ts'
import { lettersPaper } from './letters-paper.ts'
import { paperOffice } from './paper-office.ts'
import { personCopyPaper } from './person-copy-paper.ts'
import { salvageReportPaper } from './salvage-report-paper.ts'
import { applicationReceiptPaper, complaintReceiptPaper, missingPapersPaper, ticketPaper } from './slip-papers.ts'
import { officeWallPaper, serviceWallPaper } from './wall-papers.ts'
import type { DocumentRef, PaperUse, Wanted } from './wanted-paper.ts'

/** The paper a reference names, as it would leave the printer now. `printer` is the one asked for; null: the counter's own. */
export async function findPaper(
  desk: OpenDesk,
  ref: DocumentRef,
  use: PaperUse,
  printer: string | null = null,
): Promise<Wanted> {
  switch (ref.kind) {
    case 'ticket':
      return ticketPaper(desk, ref.ticketId, use)
    case 'application-receipt':
      return applicationReceiptPaper(desk, ref.applicationId, use)
    case 'missing-papers':
      return missingPapersPaper(desk, ref.applicationId, use)
    case 'letter':
    case 'letter-archive':
      return letterPaper(desk, ref, use)
    case 'letters':
      return lettersPaper(desk, ref, use)
    case 'complaint-receipt':
      return complaintReceiptPaper(desk, ref.complaintId, use)
    case 'guest-book':
    case 'letter-agenda':
    case 'handover-book':
    case 'complaint-register':
      return dayRegisterPaper(desk, ref.kind, ref.date)
    case 'register':
      return registerPaper(desk, ref.register, ref.period)
    case 'closing-sheet':
      return closingSheetPaper(desk, ref.date)
    case 'due-list':
      return dueListPaper(desk)
    case 'destruction-list':
      return destructionListPaper(desk, ref.listId)
    case 'person-copy':
      return personCopyPaper(desk, ref.copyId)
    case 'breach-notice':
      return breachNoticePaper(desk, ref.breachId)
    case 'affected-list':
      return affectedListPaper(desk, ref.breachId)
    case 'salvage-report':
      return salvageReportPaper(desk, ref.file)
    case 'service-leaflet':
    case 'requirement-poster':
    case 'procedure-board':
      return serviceWallPaper(desk, ref)
    case 'service-pledge':
    case 'motto':
    case 'complaint-board':
      return officeWallPaper(desk, ref)
    case 'test-page':
      return testPage(desk, printer)
  }
}

async function dayRegisterPaper(desk: OpenDesk, kind: RegisterKind, date: string): Promise<Wanted> {
  const register = closingRegister(desk, kind)
  const page = await registerPage(desk, register, date)
  return { ok: true, paper: { page, letter: null, date, fileName: registerFileName(register, date), reprint: false } }
}

/** Only a closed day has one: before that the chain has not been held fast. */
async function closingSheetPaper(desk: OpenDesk, date: string): Promise<Wanted> {
  const day = await closedDay(desk.store, date)
  if (!day.ok) return day
  const page = desk.documents.closingSheet(await closingSheet(desk, day.closing))
  return { ok: true, paper: { page, letter: null, date, fileName: closingSheetName(date), reprint: false } }
}

/** On the paper of the printer it is sent to. */
function testPage(desk: OpenDesk, printer: string | null): Wanted {
  const { office } = desk
  const now = desk.now()
  const date = businessDate(now, office.zone)
  const page = desk.documents.testPage(
    {
      fileTitle: 'halaman-uji',
      office: paperOffice(desk),
      counter: office.counterName,
      date,
      time: localTime(now, office.zone),
      reprint: false,
    },
    printer !== null && printer === office.ticketPrinter && printer !== office.letterPrinter
      ? office.ticketPaper
      : 'A4',
  )
  return {
    ok: true,
    paper: { page, letter: null, date, fileName: 'halaman-uji', reprint: false },
  }
}
