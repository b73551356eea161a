import { businessDate } from '#domain/business-day.ts'
import type { Field, PersonFacts, PrefillSource } from '#domain/letters/fields.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { ApplicationRecord, JsonValue, OfficeRecord, PersonRecord, VisitRecord } from '#ports/records.ts'

/** Where the first values of a letter come from. */
export type PrefillFrom = {
  person: PersonRecord
  visit: Pick<VisitRecord, 'actingFor' | 'purposeNote' | 'businessDate'>
  application: Pick<ApplicationRecord, 'completeAt' | 'receiptNumber' | 'service'>
  office: Pick<OfficeRecord, 'registerName' | 'registerSource' | 'registerPeriod' | 'zone'>
  accountName: string
  today: string
}

/** The tie between applicant and subject, as far as the guest book knows it. */
const relationship: Record<VisitRecord['actingFor'], string | null> = {
  self: 'self',
  proxy: 'proxy',
  'village-officer': 'officer',
  family: null,
  institution: null,
}
const byProxy: Record<VisitRecord['actingFor'], boolean | null> = {
  self: false,
  proxy: true,
  'village-officer': null,
  family: null,
  institution: null,
}

/**
 * The first values of a letter's facts. Somebody who comes for another is the applicant and never the subject: the
 * subject then stays empty, so that no letter speaks of the wrong person.
 */
export function prefilled({ fields }: LetterTemplate, from: PrefillFrom): Record<string, JsonValue> {
  return Object.fromEntries(fields.map(field => [field.name, firstValue(field, from)]))
}

function firstValue(field: Field, from: PrefillFrom): JsonValue {
  if (field.name === 'relationship') return relationship[from.visit.actingFor]
  if (field.name === 'byProxy') return byProxy[from.visit.actingFor]
  if (field.prefillFrom !== undefined) return sourced(field.prefillFrom, from)
  const { initial = null } = field
  return typeof initial === 'object' && initial !== null ? initial.map(row => ({ ...row })) : initial
}

function sourced(
  source: PrefillSource,
  { person, visit, application, office, accountName, today }: PrefillFrom,
): JsonValue {
  const comesForSelf = visit.actingFor === 'self'
  switch (source) {
    case 'visit.subject':
      return comesForSelf ? personFacts(person) : null
    case 'visit.subject-name':
      return comesForSelf ? person.name : null
    case 'visit.applicant':
      return comesForSelf ? null : personFacts(person)
    case 'visit.kk-number':
      return comesForSelf ? person.kkNumber : null
    case 'visit.phone':
      return person.phone
    case 'visit.day':
      return visit.businessDate
    case 'application.complete-on':
      return application.completeAt === null ? null : businessDate(application.completeAt, office.zone)
    case 'application.receipt-number':
      return application.receiptNumber
    case 'service.name':
      return application.service.service.name
    case 'visit.purpose':
      return visit.purposeNote
    case 'snapshot.registry':
      return office.registerName
    case 'snapshot.source':
      return office.registerSource
    case 'snapshot.period':
      return office.registerPeriod
    case 'account.name':
      return accountName
    case 'today':
      return today
  }
}

const personFacts = (person: PersonRecord): { [part in keyof PersonFacts]: string | null } => ({
  name: person.name,
  nik: person.nik,
  birthPlace: person.birthPlace,
  birthDate: person.birthDate,
  sex: person.sex,
  religion: person.religion,
  occupation: person.occupation,
  address: addressLine(person),
})

/** One line as on the identity card; words that the clerk has typed are not doubled. */
export function addressLine({
  address,
  village,
  district,
}: Pick<PersonRecord, 'address' | 'village' | 'district'>): string | null {
  const parts = [
    address,
    village && (/^(desa|kelurahan|kel|ds)\b/i.test(village) ? village : `Desa/Kelurahan ${village}`),
    district && (/^kec(amatan)?\b/i.test(district) ? district : `Kecamatan ${district}`),
  ].filter(part => part !== null && part !== '')
  return parts.length === 0 ? null : parts.join(', ')
}
