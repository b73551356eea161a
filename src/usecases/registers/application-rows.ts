import { businessDate, shortDate } from '#domain/business-day.ts'
import { currentStep, progressOf } from '#domain/procedure.ts'
import type { Register, RegisterRow } from '#domain/registers/register.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, HandoverRecord, PersonRecord } from '#ports/records.ts'
import { byId, proceedings } from '../applications/case-file.ts'
import { officeCalendar } from '../applications/office-calendar.ts'
import { dueOf } from '../applications/promise.ts'
import { recordNames } from './record-names.ts'
import { addressOf, dayOf, nikOf, phoneOf, type Span, sexLetter } from './row-text.ts'

type ApplicationRow = RegisterRow<'applications'>
type Lookups = Awaited<ReturnType<typeof lookUp>>

/** The applications a register is about, in the order they were asked for. */
export async function applicationsFor(
  { store }: OpenDesk,
  { services, only }: Pick<Register, 'services' | 'only'>,
  { from, to }: Span,
): Promise<ApplicationRecord[]> {
  return (await store.applications.listByPeriod(from, to)).filter(
    ({ serviceId, completeAt, state }) =>
      (services.length === 0 || services.includes(serviceId)) &&
      (only !== 'accepted' || (completeAt !== null && state !== 'cancelled')),
  )
}

/**
 * Rows of applications. Off a sealed register a sealed case is its receipt and its neutral name; in one it has its service
 * and steps, and nothing of the person.
 */
export async function applicationRows(
  desk: OpenDesk,
  register: Pick<Register, 'services' | 'only' | 'sealed'>,
  span: Span,
): Promise<ApplicationRow[]> {
  const applications = await applicationsFor(desk, register, span)
  const found = await lookUp(desk, applications, span)
  const rows: ApplicationRow[] = []
  for (const application of applications) {
    const row = String(rows.length + 1)
    const isSealed = found.sealed.has(application.id)
    const kept = { ...(await keptFields(desk, application, found)), signHere: `${row}.` }
    if (isSealed && !register.sealed)
      rows.push({ ...kept, ...nobody, row, name: sealedName, service: sealedAbout, ...nothingOfCase })
    else if (register.sealed) rows.push({ ...kept, ...nobody, ...(await caseFields(desk, application, found)), row })
    else {
      const person = await found.names.person(application.personId)
      rows.push({
        ...kept,
        ...(await caseFields(desk, application, found)),
        ...(person === null ? nobody : await personFields(desk, application, person, found)),
        row,
      })
    }
  }
  return rows
}

async function lookUp(desk: OpenDesk, applications: readonly ApplicationRecord[], { from }: Span) {
  const { store } = desk
  const today = businessDate(desk.now(), desk.office.zone)
  return {
    names: await recordNames(desk),
    sealed: await store.applications.sealedIds(),
    proceedingsOf: await proceedings(
      desk,
      applications.map(({ id }) => id),
    ),
    handoversOf: byId(await store.handovers.listByPeriod(from, today)),
    calendar: await officeCalendar(desk),
  }
}

/** What a list may say of any application. */
async function keptFields(desk: OpenDesk, application: ApplicationRecord, found: Lookups) {
  const { zone } = desk.office
  const ticket = await desk.store.tickets.findByVisit(application.firstVisitId)
  const { dueAt } = dueOf(application, {
    now: desk.now(),
    calendar: found.calendar,
    events: found.proceedingsOf(application.id).events,
  })
  return {
    receipt: application.receiptNumber ?? '',
    caseCode: application.receiptNumber ?? 'Belum diterima',
    date: dayOf(application.openedAt, zone),
    acceptedOn: dayOf(application.completeAt, zone),
    ticket: ticket ? ticketLabel(ticket.lane, ticket.number) : '',
    completeness: completenessOf(application, desk.office.zone),
    due: dayOf(dueAt, zone),
    closedOn: dayOf(application.closedAt, zone),
  }
}

function completenessOf(application: ApplicationRecord, zone: OpenDesk['office']['zone']): string {
  if (application.completeAt !== null) return `Lengkap ${dayOf(application.completeAt, zone)}`
  if (application.state === 'incomplete') return `Kurang (${application.missingSheetNumber ?? ''})`
  return application.state === 'cancelled' ? '' : 'Diperiksa'
}

/** What the case is about and how far it has come. */
async function caseFields({ store }: OpenDesk, application: ApplicationRecord, { names, ...found }: Lookups) {
  const { notes, events, check } = found.proceedingsOf(application.id)
  const step =
    application.state === 'complete' ? currentStep(progressOf(application.service.service, notes, events)) : null
  const letters = (await store.letters.listByApplication(application.id)).filter(
    ({ state, numberText }) => numberText !== null && state !== 'void',
  )
  return {
    service: application.service.service.shortName,
    step: step === null ? stateText[application.state] : step.text,
    officer: names.account(events.at(-1)?.by ?? check?.checkedBy ?? ''),
    registry: check === null ? '' : `${check.found ? 'Terdaftar' : 'Tidak terdaftar'} ${check.register}`,
    product: letters.map(({ title, numberText }) => `${title} ${numberText}`).join('\n'),
    outcome: application.closedReason ?? stateText[application.state],
  }
}

const stateText: Record<ApplicationRecord['state'], string> = {
  open: 'Diperiksa',
  incomplete: 'Menunggu berkas',
  complete: 'Dikerjakan',
  ready: 'Siap diserahkan',
  'handed-over': 'Diserahkan',
  cancelled: 'Batal',
}

async function personFields(desk: OpenDesk, application: ApplicationRecord, person: PersonRecord, found: Lookups) {
  const visit = await desk.store.visits.find(application.firstVisitId)
  return {
    name: person.name,
    sex: sexLetter(person.sex),
    birthDate: person.birthDate === null ? '' : shortDate(person.birthDate),
    nik: nikOf(person.nik),
    address: addressOf(person),
    phone: phoneOf(desk, person.phone),
    occupation: person.occupation ?? '',
    matter: visit?.purposeNote ?? '',
    handover: found.handoversOf(application.id).map(handoverText).join('\n'),
  }
}

const handoverText = ({ businessDate, recipientName }: HandoverRecord): string =>
  `${shortDate(businessDate)}, ${recipientName}`

const nobody = {
  name: '',
  sex: '',
  birthDate: '',
  nik: '',
  address: '',
  phone: '',
  occupation: '',
  matter: '',
  handover: '',
}

const nothingOfCase = { step: '', officer: '', registry: '', product: '', outcome: '' }
