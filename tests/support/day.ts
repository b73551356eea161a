import type { InputOf, OutputOf } from '#contract/contract.ts'
import type { OpenCounter } from './open-counter.ts'

export type Registration = InputOf<'visit.register'>
type NewPerson = Exclude<Registration['person'], { personId: string }>

export const newPerson = (name: string, fields: Partial<NewPerson> = {}): NewPerson => ({
  name,
  nik: null,
  kkNumber: null,
  phone: null,
  sex: null,
  birthPlace: null,
  birthDate: null,
  religion: null,
  occupation: null,
  address: null,
  village: null,
  district: null,
  ...fields,
})

export const registration = (name: string, more: Partial<Registration> = {}): Registration => ({
  person: newPerson(name),
  hasIdentity: true,
  purpose: 'service',
  purposeNote: null,
  meets: null,
  priority: 'none',
  actingFor: 'self',
  serviceIds: [],
  resumes: [],
  ticket: 'issue',
  ...more,
})

export type Application = OutputOf<'visit.read'>['applications'][number]

/** The only application of a visit. */
export async function onlyApplication(counter: OpenCounter, visitId: string): Promise<Application> {
  const { applications } = await counter.done('visit.read', { visitId })
  const [application] = applications
  if (application === undefined || applications.length > 1) throw new Error(`${applications.length} applications`)
  return application
}

/** What meets every rule of the shipped decrees. */
const goodEntries: Readonly<Record<string, string>> = {
  marriage_duration: '2015-01-10',
  cota_age: '1986-05-20',
  cota_religion: 'Islam',
  caa_religion: 'Islam',
  cota_children_count: '1',
  client_count: '25',
}

/** Enters what the rules of an application are computed from, so that they are met. */
export async function enterEverything(counter: OpenCounter, { id: applicationId, checklist }: Application) {
  for (const { name, suggestions } of checklist.flatMap(row => row.fields))
    await counter.done('checklist.enter', {
      applicationId,
      field: name,
      entry: goodEntries[name] ?? suggestions[0] ?? '1',
    })
}

/** Answers every row of a checklist with "ada", and the look-up in the register with "found" unless told otherwise. */
export async function bringEverything(counter: OpenCounter, visitId: string, found = true): Promise<Application> {
  const first = await onlyApplication(counter, visitId)
  if (first.registry) await counter.done('registry.record-check', { applicationId: first.id, found })
  await enterEverything(counter, first)
  for (const { id } of first.conditions)
    await counter.done('checklist.answer', { applicationId: first.id, conditionId: id, answer: true })
  const { checklist } = await onlyApplication(counter, visitId)
  for (const row of checklist)
    if (
      row.kind !== 'heading' &&
      !row.fromOffice &&
      !row.byRegistry &&
      row.satisfied !== true &&
      (row.kind === 'paper' || row.fields.length === 0)
    )
      await counter.done('checklist.mark', {
        applicationId: first.id,
        requirementId: row.requirementId,
        mark: 'present',
      })
  return onlyApplication(counter, visitId)
}

/** A visitor whose papers for one service are complete and accepted. */
export async function acceptedVisit(counter: OpenCounter, serviceId: string, name = 'Siti Contoh') {
  const { visitId } = await counter.done('visit.register', registration(name, { serviceIds: [serviceId] }))
  const { id: applicationId } = await bringEverything(counter, visitId)
  await counter.done('application.accept', { applicationId })
  return { visitId, applicationId }
}
